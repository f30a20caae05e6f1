"""The same thing said in other words throughout, as in two translations of one speech."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.kin import matches
from quotes.comparing.language.matter import carries_matter, stem

_FEWEST, _MANY, _ALL_THERE = 3, 0.35, 0.75
"""The fewest words that must have another standing for them, their share of all words, and the share of words that must
face their like."""


def reads_translated(stretches: Sequence[Stretch]) -> bool:
    """True where the same thing is said in the same order and hardly anything is missing, but other words stand for
    many."""
    one = [word.normal for stretch in stretches for word in stretch.reference if carries_matter(word.normal)]
    other = [word.normal for stretch in stretches for word in stretch.version if carries_matter(word.normal)]
    pairs = matches(one, other)
    otherwise = sum(stem(one[i]) != stem(other[j]) for i, j in pairs)
    most = max(len(one), len(other))
    return otherwise >= _FEWEST and otherwise >= _MANY * most and len(pairs) >= _ALL_THERE * most
