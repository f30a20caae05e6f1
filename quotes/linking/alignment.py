"""Which sentences of two articles face each other: those that say the same, in the same order."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.linking.texts import Sentence

_ALIKE = 0.35
"""Share of stems in common (Dice) from which two sentences may say the same. Rewritten sentences of one report are
mostly above 0.4, sentences on one topic below 0.3."""

_COMMON = 3
"""Stems that must be in common at least: two names alone make no sentence the same."""


def align_sentences(one: Sequence[Sentence], other: Sequence[Sentence]) -> tuple[tuple[int, int], ...]:
    """Positions of the sentences that face each other, in order. A sentence may face two if the other article split
    it."""
    likeness = [[alike(a, b) for b in other] for a in one]
    pairs = _best_path(likeness)
    return tuple(sorted(pairs | _split(likeness, pairs)))


def alike(a: Sentence, b: Sentence) -> float:
    """Dice's share of stems in common, 0 where they are too few."""
    common = len(a.stems & b.stems)
    share = 2 * common / (len(a.stems) + len(b.stems)) if common >= _COMMON else 0.0
    return share if share >= _ALIKE else 0.0


def _best_path(likeness: Sequence[Sequence[float]]) -> set[tuple[int, int]]:
    """The pairs, in the same order in both, that are most alike taken together (Needleman and Wunsch, gaps free)."""
    rows, columns = len(likeness), len(likeness[0]) if likeness else 0
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows):
        for j in range(columns):
            best[i + 1][j + 1] = max(best[i][j + 1], best[i + 1][j], best[i][j] + likeness[i][j])
    pairs, i, j = set(), rows, columns
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.add((i, j))
    return pairs


def _split(likeness: Sequence[Sequence[float]], pairs: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Pairs beside the path: a sentence left over that is alike to the one its neighbour faces."""
    rows, columns = {i for i, _ in pairs}, {j for _, j in pairs}
    return {
        (i + step, j)
        for i, j in pairs
        for step in (-1, 1)
        if 0 <= i + step < len(likeness) and i + step not in rows and likeness[i + step][j]
    } | {
        (i, j + step)
        for i, j in pairs
        for step in (-1, 1)
        if 0 <= j + step < len(likeness[i]) and j + step not in columns and likeness[i][j + step]
    }
