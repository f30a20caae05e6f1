"""Whom a name means that could be several's: the only one, or one who is printed far more than all others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

OVERWHELMING = 10
"""How many times as often as all others together somebody is printed for it to be "far more"."""

T = TypeVar("T")


def overwhelming(choices: Sequence[T], prints: Sequence[int]) -> T | None:
    """The only choice, or the one that is printed far more often than all others together."""
    ranked = sorted(range(len(choices)), key=lambda i: -prints[i])
    if not ranked:
        return None
    first, others = prints[ranked[0]], sum(prints[i] for i in ranked[1:])
    only = len(ranked) == 1 or (first > 0 and first >= OVERWHELMING * others)
    return choices[ranked[0]] if only else None
