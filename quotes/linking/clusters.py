"""Quotations brought together into utterances. A quotation joins by agreement with the whole of what is together
already, never through a chain of pairs each like the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from quotes.linking.decision import SAME, Judgement, judge
from quotes.linking.statements import Statement

_PARTS = 1.5
"""A third of all pairs may disagree wholly: the head and the tail of one long statement share no word."""

Pair = tuple[int, int]
Cluster = tuple[Statement, ...]


class Judgements:
    """Judgements on pairs of statements, each made once."""

    def __init__(self, weight: Mapping[str, float], facing: Iterable[Pair]) -> None:
        self._weight = weight
        self._facing = frozenset(facing)
        self._made: dict[Pair, Judgement] = {}

    def between(self, a: Statement, b: Statement) -> Judgement:
        """The judgement on the two."""
        pair = min(a.place, b.place), max(a.place, b.place)
        if pair not in self._made:
            self._made[pair] = judge(a, b, self._weight, facing=pair in self._facing)
        return self._made[pair]


def gather(statements: Sequence[Statement], pairs: Iterable[Pair], judgements: Judgements) -> list[Cluster]:
    """All statements in clusters, most of them alone, in the order of their keys."""
    scored = [(judgements.between(statements[i], statements[j]).score, i, j) for i, j in pairs]
    home: list[list[Statement]] = [[statement] for statement in statements]
    for score, i, j in sorted(scored, key=_surest_first):
        if score < SAME:
            break
        if home[i] is not home[j] and _agreement(home[i], home[j], judgements) >= SAME:
            home[i].extend(home[j])
            for statement in home[j]:
                home[statement.place] = home[i]
    return [
        tuple(sorted(cluster, key=_place))
        for place, cluster in enumerate(home)
        if place == min(statement.place for statement in cluster)
    ]


def _surest_first(scored: tuple[float, int, int]) -> tuple[float, int, int]:
    return -scored[0], scored[1], scored[2]


def _place(statement: Statement) -> int:
    return statement.place


def _agreement(one: Sequence[Statement], other: Sequence[Statement], judgements: Judgements) -> float:
    """How well two clusters agree: their fullest members with one another, and all with all on average, whichever is
    less."""
    fullest = judgements.between(max(one, key=_fullness), max(other, key=_fullness)).score
    scores = [judgements.between(a, b).score for a in one for b in other]
    return min(fullest, _PARTS * sum(scores) / len(scores))


def _fullness(statement: Statement) -> tuple[int, int]:
    return len(statement.stems), -statement.place
