"""Judgements on pairs of quotations, each made when it is first asked for, and once."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.linking.judging.decision import Judgement, judge
from quotes.linking.judging.learned import Learned
from quotes.linking.judging.whereabouts import Whereabouts
from quotes.linking.statements.statements import Statement
from quotes.linking.statements.weights import Weights
from quotes.pairs import Pair, pair_of


class Judgements:
    """Judgements on pairs of statements, by place."""

    def __init__(self, weight: Weights, whereabouts: Whereabouts, trees: Learned | None = None) -> None:
        """`weight` is how telling each stem is; `trees` are the shipped ones unless others are tried."""
        self.whereabouts = whereabouts
        self._weight = weight
        self._trees = trees
        self._made: dict[Pair, Judgement] = {}

    def between(self, a: Statement, b: Statement) -> Judgement:
        """The judgement on the two."""
        pair = pair_of(a.place, b.place)
        if pair not in self._made:
            self._made[pair] = judge(a, b, self._weight, self.whereabouts.of(a, b), self._trees)
        return self._made[pair]

    def near(self) -> Iterator[tuple[Pair, Judgement]]:
        """The pairs of those judged so far that state the same, with the judgements."""
        return ((pair, judgement) for pair, judgement in self._made.items() if judgement.is_near)
