"""Tense and person that shift where speech is reported: "I will sign", "he would sign"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import stem
from quotes.comparing.language.tokens import Word
from quotes.datafiles import table

_AUXILIARIES = frozenset({"that", "had", "has", "have"})
"""What a shifted tense or a clause brings with it: "we failed", "that they had failed"."""


def as_unshifted(stretch: Stretch) -> Stretch:
    """The stretch as the same on both sides, if only tense and person differ; as it is, if more does."""
    if stretch.same or stretch.moved or not (stretch.reference and stretch.version):
        return stretch
    one, other = (
        [word for word in some if word.normal not in _AUXILIARIES] for some in (stretch.reference, stretch.version)
    )
    is_shifted = len(one) == len(other) and all(_shifts(a, b) for a, b in zip(one, other, strict=True))
    return stretch._replace(same=True) if is_shifted else stretch


def _shifts(one: Word, other: Word) -> bool:
    a, b = one.normal, other.normal
    return a == b or b in _shifted().get(a, ()) or a in _shifted().get(b, ()) or _is_past_of(a, b) or _is_past_of(b, a)


def _is_past_of(past: str, present: str) -> bool:
    """True for "wanted" of "want", and for "went" of "go"."""
    return stem(past) == stem(present) and (past.endswith("ed") or past in _irregular().get(present, ()))


@lru_cache(maxsize=1)
def _shifted() -> dict[str, frozenset[str]]:
    listed: dict[str, Sequence[str]] = table("quotes.comparing", "shifts")
    return {word: frozenset(forms) for word, forms in listed.items()}


@lru_cache(maxsize=1)
def _irregular() -> dict[str, Sequence[str]]:
    """The irregular forms of each word."""
    forms: dict[str, Sequence[str]] = table("quotes.comparing", "irregular")
    return forms
