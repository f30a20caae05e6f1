"""Words that are different but may stand for each other: synonyms, forms of one stem, misspellings, other
transliterations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache

from quotes.comparing.language.figures import is_figure
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import groups

_LONGEST = 24
"""In a gap with more words on a side than this, only forms of one stem face each other."""

_COMMON_START = 5
"""Letters that two words with the same beginning share: "Zelensky", "Zelenskyy"; "economic", "economy"."""


@lru_cache(maxsize=65536)
def are_kin(one: str, other: str) -> bool:
    """True for two words that carry matter and may stand for each other."""
    if not (carries_matter(one) and carries_matter(other)) or is_figure(one) or is_figure(other):
        return False
    a, b = stem(one), stem(other)
    return (
        a == b
        or bool(_groups(a) & _groups(b))
        or (a[:_COMMON_START] == b[:_COMMON_START] and min(len(a), len(b)) >= _COMMON_START)
    )


def matches(
    a: Sequence[str], b: Sequence[str], akin: Callable[[str, str], bool] = are_kin, *, longest: int = _LONGEST
) -> list[tuple[int, int]]:
    """Positions of words that may stand for each other, as many as the order of both allows; none in a long gap."""
    if not (0 < len(a) <= longest and 0 < len(b) <= longest):
        return []
    best = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], (1 + best[i + 1][j + 1]) if akin(a[i], b[j]) else 0)
    found, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if akin(a[i], b[j]) and best[i][j] == 1 + best[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


@lru_cache(maxsize=65536)
def _groups(a_stem: str) -> frozenset[int]:
    return _by_stem().get(a_stem, frozenset())


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, frozenset[int]]:
    """The groups of synonyms that a stem is in, each under its number."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(groups("synonyms")):
        for word in group:
            found[stem(word)].add(number)
    return {a_stem: frozenset(numbers) for a_stem, numbers in found.items()}
