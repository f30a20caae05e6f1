"""Pairs of quotations or of articles, by number: their places among those that are compared, or their row ids."""

from __future__ import annotations

Pair = tuple[int, int]
"""The lower number first."""


def pair_of(one: int, other: int) -> Pair:
    """The two as a pair, whichever comes first."""
    return (one, other) if one < other else (other, one)
