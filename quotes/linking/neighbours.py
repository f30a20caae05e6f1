"""The nearest neighbours of each quotation by its words and by those of the sentences around it, near in time."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy import sparse

from quotes.linking.dates import day
from quotes.linking.statements import Statement
from quotes.linking.weights import Weights

DAYS = 31
"""Days within which a neighbour is looked for: all but a few of the labelled versions lie within."""

_MOST = 20
"""Neighbours of one quotation, and again so many with its speaker: they find 96 of 100 labelled versions, half as many
find 91."""

_LIKE, _LIKE_SPEAKER = 0.15, 0.05
"""Likeness (cosine) from which two are worth comparing; and where one speaker says both."""

_AT_ONCE = 256

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]
Pair = tuple[int, int]


def find_neighbours(statements: Sequence[Statement], weights: Weights) -> Iterator[Pair]:
    """Pairs of places in the sequence, the lower first, some of them twice: each statement with those most like it,
    and with those most like it that the same speaker said. An undated one is compared with all."""
    if len(statements) < 2:
        return
    vectors = _vectors(statements, weights)
    speakers = _speakers(statements)
    days = np.array([_day(statement) for statement in statements])
    order = np.argsort(days, kind="stable")
    for start in range(0, len(order), _AT_ONCE):
        rows = order[start : start + _AT_ONCE]
        columns = _within(rows, order, days)
        likeness = (vectors[rows] @ vectors[columns].T).toarray()
        far = (np.abs(days[rows][:, None] - days[columns]) > DAYS) & (days[rows][:, None] > 0) & (days[columns] > 0)
        likeness[far | (rows[:, None] == columns)] = 0.0
        yield from _best(likeness, _LIKE, rows, columns)
        likeness[speakers[rows][:, None] != speakers[columns]] = 0.0
        yield from _best(likeness, _LIKE_SPEAKER, rows, columns)


def _day(statement: Statement) -> int:
    """Number of the day of its print; 0 where it is not dated."""
    known = day(statement.version.published)
    return known.toordinal() if known else 0


def _speakers(statements: Sequence[Statement]) -> Numbers:
    """A number for each speaker; one of its own for each statement whose speaker is not named."""
    numbers: dict[str, int] = {}
    return np.array(
        [
            -1 - place if one.version.speaker is None else numbers.setdefault(one.version.speaker, len(numbers))
            for place, one in enumerate(statements)
        ]
    )


def _within(rows: Numbers, order: Numbers, days: Numbers) -> Numbers:
    """The places that may be near in time to one of the rows: all, where one of them is not dated."""
    if not days[rows[0]]:
        return order
    ordered = days[order]
    dated = order[
        np.searchsorted(ordered, max(1, days[rows[0]] - DAYS)) : np.searchsorted(
            ordered, days[rows[-1]] + DAYS, "right"
        )
    ]
    return np.concatenate([order[: np.searchsorted(ordered, 1)], dated])


def _best(likeness: Floats, least: float, rows: Numbers, columns: Numbers) -> Iterator[Pair]:
    """Each row's most like columns, as places."""
    most = min(_MOST, likeness.shape[1])
    top = np.argpartition(-likeness, most - 1, axis=1)[:, :most]
    found = np.take_along_axis(likeness, top, axis=1) >= least
    ones = np.broadcast_to(rows[:, None], top.shape)[found].tolist()
    for one, other in zip(ones, columns[top[found]].tolist(), strict=True):
        yield (one, other) if one < other else (other, one)


def _vectors(statements: Sequence[Statement], weights: Weights) -> sparse.csr_matrix:
    """A row a statement: its stems and those around it, each with its weight, both halves of one length."""
    own = _matrix([statement.stems for statement in statements], weights.words)
    around = _matrix([statement.around for statement in statements], weights.around)
    return sparse.hstack([own, around]).tocsr() * np.float32(math.sqrt(0.5))


def _matrix(sets: Sequence[frozenset[str]], weight: Mapping[str, float]) -> sparse.csr_matrix:
    """A row a set of stems, of length one."""
    columns = {stem: number for number, stem in enumerate(weight)}
    values, indices, ends = [], [], [0]
    for stems in sets:
        ordered = sorted(stems)
        length = math.sqrt(math.fsum(weight[stem] ** 2 for stem in ordered)) or 1.0
        values += [weight[stem] / length for stem in ordered]
        indices += [columns[stem] for stem in ordered]
        ends.append(len(indices))
    return sparse.csr_matrix((np.array(values, np.float32), indices, ends), shape=(len(sets), max(1, len(columns))))
