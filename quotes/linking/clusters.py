"""Quotations brought together into utterances. A quotation joins by agreement with the whole of what is together
already, never through a chain of pairs each like the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush

from quotes.linking.decision import SAME, Judgement, Where, judge
from quotes.linking.reprints import CARRYING
from quotes.linking.statements import Statement
from quotes.records import Reprint

_PARTS = 1.8
"""How much disagreement is allowed for between parts: the head and the tail of one long statement share no word."""

Pair = tuple[int, int]
Cluster = tuple[Statement, ...]


class Judgements:
    """Judgements on pairs of statements, each made once."""

    def __init__(self, weight: Mapping[str, float], facing: Iterable[Pair], reprints: Iterable[Reprint]) -> None:
        self._weight = weight
        self._facing = frozenset(facing)
        self._one_text = {
            frozenset((reprint.article, reprint.original)) for reprint in reprints if reprint.relation in CARRYING
        }
        self._made: dict[Pair, Judgement] = {}

    def between(self, a: Statement, b: Statement) -> Judgement:
        """The judgement on the two."""
        pair = min(a.place, b.place), max(a.place, b.place)
        if pair not in self._made:
            self._made[pair] = judge(a, b, self._weight, self._where(a, b))
        return self._made[pair]

    def _where(self, a: Statement, b: Statement) -> Where:
        if (min(a.place, b.place), max(a.place, b.place)) in self._facing:
            return "facing"
        articles = frozenset((a.version.article, b.version.article))
        return "one text" if len(articles) == 1 or articles in self._one_text else "apart"


def gather(statements: Sequence[Statement], pairs: Iterable[Pair], judgements: Judgements) -> list[Cluster]:
    """All statements in clusters, most of them alone, in the order of their keys. Of all clusters that agree, the two
    that agree best become one, and so on until none do."""
    together: dict[int, Cluster] = {statement.place: (statement,) for statement in statements}
    linked = _linked(statements, pairs, judgements)
    waiting = [
        (-judgements.between(statements[i], statements[j]).score, (i, j)) for i in linked for j in linked[i] if i < j
    ]
    heapify(waiting)
    current = {pair: disagreement for disagreement, pair in waiting}
    while waiting:
        disagreement, (i, j) = heappop(waiting)
        if current.get((i, j)) != disagreement:
            continue  # one of the two has grown since: a newer entry is waiting, or they agree no more
        del current[i, j]
        together[i] += together.pop(j)
        for other in _merge(linked, i, j):
            pair = min(i, other), max(i, other)
            current.pop((min(j, other), max(j, other)), None)
            current.pop(pair, None)
            agreement = _agreement(together[i], together[other], judgements)
            if agreement >= SAME:
                current[pair] = -agreement
                heappush(waiting, (-agreement, pair))
    return [tuple(sorted(cluster, key=_place)) for cluster in together.values()]


def _linked(
    statements: Sequence[Statement], pairs: Iterable[Pair], judgements: Judgements
) -> defaultdict[int, set[int]]:
    """Which others each statement is linked to as one utterance, by itself."""
    linked: defaultdict[int, set[int]] = defaultdict(set)
    for i, j in pairs:
        if judgements.between(statements[i], statements[j]).score >= SAME:
            linked[i].add(j)
            linked[j].add(i)
    return linked


def _merge(linked: defaultdict[int, set[int]], i: int, j: int) -> Iterator[int]:
    """Give the links of the second cluster to the first, and yield all it is linked to now."""
    for other in linked.pop(j):
        linked[other].discard(j)
        if other != i:
            linked[other].add(i)
            linked[i].add(other)
    yield from sorted(linked[i])


def _place(statement: Statement) -> int:
    return statement.place


def _agreement(one: Cluster, other: Cluster, judgements: Judgements) -> float:
    """How well two clusters agree: their middles with one another, and all with all on average, whichever is less."""
    middles = judgements.between(_middle(one, judgements), _middle(other, judgements)).score
    scores = [judgements.between(a, b).score for a in one for b in other]
    return min(middles, _PARTS * sum(scores) / len(scores))


def _middle(cluster: Cluster, judgements: Judgements) -> Statement:
    """The member that agrees best with the others; of equals the one that says most."""

    def centrality(statement: Statement) -> tuple[float, int, int]:
        total = sum(judgements.between(statement, other).score for other in cluster if other is not statement)
        return total, len(statement.stems), -statement.place

    return max(cluster, key=centrality)
