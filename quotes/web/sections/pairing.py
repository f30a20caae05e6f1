"""Which sentences of two texts face each other: the same, or the same but for a few words."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import product

from rapidfuzz.distance import Indel

from quotes.comparing.aligning.sequences import are_short, common
from quotes.comparing.language.tokens import normals

_ALIKE = 0.7
"""Likeness from which sentences that are not equal face each other: "I cannot promise it", "I can promise it"."""

_LONGEST = 3000
"""Characters of a sentence up to which it is compared with others; a longer one has no end."""


def pairs(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Positions of sentences that face each other, in the order of both: equal ones and, between these, nearly equal
    ones."""
    found: list[tuple[int, int]] = []
    i = j = 0
    for one, other in [*_equal(ours, theirs), (len(ours), len(theirs))]:
        found += [(i + a, j + b) for a, b in _alike(ours[i:one], theirs[j:other])]
        found += [(one, other)] if one < len(ours) else []
        i, j = one + 1, other + 1
    return found


def _alike(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Positions of sentences most of whose words are the same in the same order."""
    if not (ours and theirs and are_short(ours, theirs)):
        return []
    a, b = ([_normals(sentence) for sentence in side] for side in (ours, theirs))
    likeness = {
        (i, j): Indel.normalized_similarity(one, other, score_cutoff=_ALIKE) if one and other else 0.0
        for (i, one), (j, other) in product(enumerate(a), enumerate(b))
    }
    best = (max(range(len(b)), key=lambda j: likeness[i, j]) for i in range(len(a)))
    return _ascending([(i, j) for i, j in enumerate(best) if likeness[i, j]])


def _normals(sentence: str) -> tuple[str, ...]:
    """The words as they are compared; none of a sentence without an end."""
    return normals(sentence) if len(sentence) <= _LONGEST else ()


def _equal(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """Positions of equal sentences, in the order of both; in long stretches of those with which both begin and that
    stand once in each, so that thousands of equal lines cost no more than others."""
    if are_short(ours, theirs):
        return common(ours, theirs)
    begin = next((i for i, (one, other) in enumerate(zip(ours, theirs, strict=False)) if one != other), len(ours))
    begin = min(begin, len(theirs))
    once, there = Counter(ours[begin:]), Counter(theirs[begin:])
    place = {one: j for j, one in enumerate(theirs) if j >= begin and once[one] == there[one] == 1}
    unique = [(i, place[one]) for i, one in enumerate(ours) if i >= begin and one in place]
    return [*((i, i) for i in range(begin)), *_ascending(unique)]


def _ascending(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most of these pairs that ascend on both sides; they come in the order of the first."""
    ends: list[int] = []  # the place that the best row of each length ends at, always the lowest there is
    last: list[int] = []  # the pair that it ends with
    before: list[int | None] = []  # the pair that stands before each in its row
    for number, (_, j) in enumerate(places):
        length = bisect_left(ends, j)
        ends[length : length + 1], last[length : length + 1] = [j], [number]
        before.append(last[length - 1] if length else None)
    found: list[tuple[int, int]] = []
    at = last[-1] if last else None
    while at is not None:
        found.append(places[at])
        at = before[at]
    return found[::-1]
