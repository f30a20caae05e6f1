"""Words that deny by themselves: a verb such as "refuse", the "un" of "unhappy", the "less" of "harmless"."""

from __future__ import annotations

from functools import lru_cache

from quotes.comparing.language.matter import stem, stemmed
from quotes.comparing.language.wordlists import entries

_NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")


def is_negative(normal: str) -> bool:
    """True for a verb that denies what follows, and for a word that denies in its beginning: "refuse", "unknown"."""
    return stem(normal) in stemmed("negative_verbs") or _has_negating_beginning(normal)


@lru_cache(maxsize=65536)
def _has_negating_beginning(normal: str) -> bool:
    """True for "unvaccinated" and "unaware"; not for "under", "unit", "unanimous"."""
    begins = normal.startswith("un") and len(normal) > 5 and not normal.startswith(_not_negating())
    return begins or (normal.endswith("less") and len(normal) > 6 and normal not in ("unless", "regardless"))


@lru_cache(maxsize=1)
def _not_negating() -> tuple[str, ...]:
    return tuple(sorted(entries("not_negating")))


@lru_cache(maxsize=65536)
def without_prefix(normal: str) -> frozenset[str]:
    """What a word denies, if its beginning does: "unhappy" denies "happy"."""
    return frozenset(
        normal[len(prefix) :] for prefix in _NEGATING_PREFIXES if normal.startswith(prefix) and len(normal) > 5
    )


@lru_cache(maxsize=65536)
def denied(normal: str) -> frozenset[str]:
    """The stems of what a word denies by its beginning or its ending: "harmless" denies "harm" and "harmful"."""
    rest = normal.removesuffix("less")
    ending = {rest, f"{rest}ful"} if rest != normal and len(rest) > 2 else set()
    return frozenset(stem(word) for word in without_prefix(normal) | ending)
