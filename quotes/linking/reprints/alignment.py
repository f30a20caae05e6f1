"""Which sentences of two articles face each other: those that say the same, in the same order.

Only sentences that share a stem are looked at, so that two records of an assembly, with thousands of sentences each,
take no longer than their likeness is large.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from quotes.linking.statements.texts import Sentence

_ALIKE = 0.35
"""Share of stems in common (Dice) from which two sentences may say the same. Rewritten sentences of one report are
mostly above 0.4, sentences on one topic below 0.3."""

_COMMON = 3
"""Stems that must be in common at least: two names alone make no sentence the same."""

_OFTEN = 300
"""Sentences up to which a stem brings two together; "motion" is in more of an assembly's record, and who has that in
common and nothing else does not say the same."""


Places = tuple[int, int]
"""The position of a sentence of the one article, and of one of the other."""


class _End(NamedTuple):
    """The end of a path: how alike its pairs are together, and, counted down, where its last pair is. Of two that are
    as good the one that ends first is the greater."""

    likeness: float
    row: int
    column: int


def align_sentences(one: Sequence[Sentence], other: Sequence[Sentence]) -> tuple[Places, ...]:
    """Positions of the sentences that face each other, in order. A sentence may face two if the other article split
    it."""
    likeness = dict(_likeness(one, other))
    pairs = _best_path(likeness, len(other))
    return tuple(sorted(pairs | _split(likeness, pairs)))


def alike(a: Sentence, b: Sentence) -> float:
    """Dice's share of stems in common, 0 where they are too few."""
    common = len(a.stems & b.stems)
    share = 2 * common / (len(a.stems) + len(b.stems)) if common >= _COMMON else 0.0
    return share if share >= _ALIKE else 0.0


def _likeness(one: Sequence[Sentence], other: Sequence[Sentence]) -> Iterator[tuple[Places, float]]:
    """The pairs that are alike, in order, and how much they are."""
    places = defaultdict(list)
    for column, sentence in enumerate(other):
        for stem in sentence.stems:
            places[stem].append(column)
    often = {stem for stem, columns in places.items() if len(columns) > _OFTEN}
    for row, sentence in enumerate(one):
        shared = Counter(column for stem in sentence.stems - often for column in places.get(stem, ()))
        least = _COMMON - len(sentence.stems & often)
        for column in sorted(column for column, number in shared.items() if number >= least):
            if share := alike(sentence, other[column]):
                yield (row, column), share


def _best_path(likeness: Mapping[Places, float], columns: int) -> set[Places]:
    """The pairs, in the same order in both, that are most alike taken together: the heaviest increasing path, found row
    by row with the best end up to each column at hand (in a tree after Fenwick). Of equals the one that ends first."""
    best: list[_End | None] = [None] * (columns + 1)
    before: dict[Places, _End | None] = {}
    for _, pairs in groupby(likeness, key=lambda pair: pair[0]):
        ends = []
        for row, column in pairs:
            before[row, column] = last = _best_until(best, column)
            ends.append(_End((last.likeness if last else 0.0) + likeness[row, column], -row, -column))
        for end in ends:
            _add(best, end)
    path, at = set(), _best_until(best, columns)
    while at:
        pair = -at.row, -at.column
        path.add(pair)
        at = before[pair]
    return path


def _best_until(best: Sequence[_End | None], column: int) -> _End | None:
    """The best end before the column."""
    ends = []
    while column:
        ends.append(best[column])
        column &= column - 1
    return max((end for end in ends if end), default=None)


def _add(best: list[_End | None], end: _End) -> None:
    place = 1 - end.column
    while place < len(best):
        best[place] = max(best[place] or end, end)
        place += place & -place


def _split(likeness: Collection[Places], pairs: Collection[Places]) -> set[Places]:
    """Pairs beside the path: a sentence left over that is alike to the one its neighbour faces."""
    rows, columns = {i for i, _ in pairs}, {j for _, j in pairs}
    beside = [(i + step, j) for i, j in pairs for step in (-1, 1) if i + step not in rows]
    beside += [(i, j + step) for i, j in pairs for step in (-1, 1) if j + step not in columns]
    return {pair for pair in beside if pair in likeness}
