"""Quotations brought together into utterances. A quotation joins by agreement with the whole of what is together
already, never through a chain of pairs each like the next."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from quotes.dates import apart, day, days_between, in_utc
from quotes.linking.judging.decision import SAME, Judgement
from quotes.linking.judging.judgements import Judgements
from quotes.linking.judging.vetoes import are_opposed, is_no_statement
from quotes.linking.judging.whereabouts import NEARER
from quotes.linking.statements.days import YEAR
from quotes.linking.statements.statements import Statement
from quotes.pairs import Pair, pair_of

# With these, and 0.8 for little in common, F1 of all labelled pairs is 66.8, cross-validated, and B-cubed F1 71.0.
# Where scores were averaged and the middles of both groups had to agree, too, it was 65.2 and 68.6.
_SURE = 2.0
"""How much one pair can speak for or against it at most, as a logarithm of the odds: no pair decides alone."""

_PARTS = 0.15
"""What is allowed for between parts: the head and the tail of one long statement share no word."""

Cluster = tuple[Statement, ...]


class Agreement(NamedTuple):
    """How well clusters agree; of several pairs, those that agree better in odds go first, then those in scores."""

    odds: float
    """A logarithm of the odds, within bounds: from 0 up they are one."""
    score: float


def gather(statements: Sequence[Statement], pairs: Iterable[Pair], judgements: Judgements) -> list[Cluster]:
    """All statements in clusters, most of them alone. Of all clusters that agree, the two that agree best become one,
    and so on until none do."""
    growing = _Growing(_wordings(statements), pairs, judgements)
    current = {pair: growing.agreement(pair) for pair in growing.linked_pairs()}
    waiting = [_entry(agreement, pair) for pair, agreement in current.items()]
    heapify(waiting)
    while waiting:
        *_, pair, agreement = heappop(waiting)
        if current.get(pair) != agreement:
            continue  # one of the two has grown since: a newer entry is waiting, or they agree no more
        del current[pair]
        kept, gone = pair
        for other in growing.merge(kept, gone):
            current.pop(pair_of(gone, other), None)
            current.pop(pair_of(kept, other), None)
            agreement = growing.agreement((kept, other))
            if agreement.odds >= 0:
                current[pair_of(kept, other)] = agreement
                heappush(waiting, _entry(agreement, pair_of(kept, other)))
    return growing.clusters()


def _entry(agreement: Agreement, pair: Pair) -> tuple[float, float, Pair, Agreement]:
    """An entry of a heap, which has the least first."""
    return -agreement.odds, -agreement.score, pair, agreement


def _wordings(statements: Sequence[Statement]) -> list[Cluster]:
    """The statements, those together that are one utterance beyond doubt: the same words by the same speaker, printed
    within a year. Copies are not weighed one by one, or a statement that thousands print would take hours."""
    groups: defaultdict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for statement in statements:
        groups[(*_copy_key(statement), statement.said_on)].append(statement)
    wordings: list[Cluster] = []
    for group in groups.values():
        for copies in _of_one_time(group):
            # Not so for "declined to comment", nor where nobody is named: any firm may "take safety very seriously".
            ends = copies[0], copies[-1]
            is_one = copies[0].version.speaker and not (is_no_statement(*ends) or are_opposed(*ends))
            wordings += [tuple(copies)] if is_one else [(statement,) for statement in copies]
    return wordings


def _of_one_time(copies: Iterable[Statement]) -> Iterator[list[Statement]]:
    """The copies in the order of time, cut where one is printed a year after the first since the last cut; those
    without a date go with the earliest."""
    near: list[Statement] = []
    first: str | None = None
    for copy in sorted(copies, key=_time):
        if apart(first, copy.version.published, YEAR):  # two copies so far apart are weighed before they are one
            yield sorted(near, key=_place)
            near, first = [], None
        near.append(copy)
        first = first or copy.version.published
    yield sorted(near, key=_place)


def _time(statement: Statement) -> tuple[str, int]:
    return in_utc(statement.version.published), statement.place


def _copy_key(statement: Statement) -> tuple[object, ...]:
    """What copies have in common, whatever day they tell; "will it close?" is asked, and no copy of "it will close"."""
    version = statement.version
    return statement.words, version.speaker, version.kind, version.polarity, statement.asks


def _furthest(one: Cluster, other: Cluster) -> tuple[Statement, Statement]:
    """One of each, those that were printed furthest apart as far as that is known."""
    ends = [(min(each, key=_time), max(each, key=_time)) for each in map(_dated, (one, other))]
    (first, last), (other_first, other_last) = ends
    return max((first, other_last), (last, other_first), key=_days_between)


def _dated(copies: Cluster) -> Sequence[Statement]:
    """Those that are dated; all where none is."""
    return [one for one in copies if day(one.version.published)] or copies


def _days_between(pair: tuple[Statement, Statement]) -> int:
    one, other = pair
    return days_between(one.version.published, other.version.published) or 0


class _Growing:
    """Clusters of wordings while they grow together, each under the number of its first wording. What is counted over
    pairs is kept and added up, not counted anew."""

    def __init__(self, wordings: Sequence[Cluster], pairs: Iterable[Pair], judgements: Judgements) -> None:
        self._wordings = wordings
        self._judgements = judgements
        judged = self._judged(pairs)
        self._scores = {pair: judgement.score for pair, judgement in judged.items()}
        self._members = {number: [number] for number in range(len(wordings))}
        self._linked: defaultdict[int, set[int]] = defaultdict(set)
        self._totals: dict[Pair, Agreement] = {}
        """What all statements of one cluster have with all of another, added up."""
        for a, b in (pair for pair, judgement in judged.items() if judgement.is_one):
            self._linked[a].add(b)
            self._linked[b].add(a)

    def linked_pairs(self) -> list[Pair]:
        """The pairs of clusters that have wordings which by themselves are one utterance."""
        return [(a, b) for a in sorted(self._linked) for b in sorted(self._linked[a]) if a < b]

    def agreement(self, pair: Pair) -> Agreement:
        """How well two clusters agree, all with all on average."""
        odds, score = self._total(*pair)
        number = self._size(pair[0]) * self._size(pair[1])
        return Agreement(odds / number + (_PARTS if number > 1 else 0.0), score / number)

    def merge(self, kept: int, gone: int) -> list[int]:
        """Make the second cluster part of the first; all that this one is linked to now."""
        neighbours = sorted((self._linked[kept] | self._linked.pop(gone)) - {kept, gone})
        for other in neighbours:
            self._totals[pair_of(kept, other)] = _sum([self._total(kept, other), self._total(gone, other)])
            self._totals.pop(pair_of(gone, other), None)
            self._linked[other].discard(gone)
            self._linked[other].add(kept)
        self._linked[kept] = set(neighbours)
        self._members[kept] += self._members.pop(gone)
        return neighbours

    def clusters(self) -> list[Cluster]:
        """The clusters as they are now, with all their statements in the order of their keys."""
        return [
            tuple(sorted((one for number in members for one in self._wordings[number]), key=_place))
            for members in self._members.values()
        ]

    def _judged(self, pairs: Iterable[Pair]) -> dict[Pair, Judgement]:
        """The judgements on wordings that are worth comparing: where several copies meet, the meeting that tells most
        decides."""
        number = {statement.place: n for n, wording in enumerate(self._wordings) for statement in wording}
        alike = {n: _copy_key(wording[0]) for n, wording in enumerate(self._wordings)}
        statements = {statement.place: statement for wording in self._wordings for statement in wording}
        best: dict[Pair, tuple[int, Judgement]] = {}
        for i, j in pairs:
            if number[i] != number[j]:
                a, b = statements[i], statements[j]
                pair = pair_of(number[i], number[j])
                if alike[number[i]] == alike[number[j]]:  # they differ in the day alone: the furthest decides
                    if pair in best:
                        continue
                    a, b = _furthest(self._wordings[number[i]], self._wordings[number[j]])
                nearness = NEARER.index(self._judgements.whereabouts.of(a, b))
                meeting = nearness, self._judgements.between(a, b)
                best[pair] = max(best.get(pair, meeting), meeting, key=_telling)
        return {pair: judgement for pair, (_, judgement) in best.items()}

    def _score(self, a: int, b: int) -> float:
        pair = pair_of(a, b)
        if pair not in self._scores:
            self._scores[pair] = self._judgements.between(self._wordings[a][0], self._wordings[b][0]).score
        return self._scores[pair]

    def _total(self, one: int, other: int) -> Agreement:
        pair = pair_of(one, other)
        if pair not in self._totals:
            self._totals[pair] = _sum(
                _agreement(self._score(a, b), len(self._wordings[a]) * len(self._wordings[b]))
                for a in self._members[one]
                for b in self._members[other]
            )
        return self._totals[pair]

    def _size(self, cluster: int) -> int:
        return sum(len(self._wordings[number]) for number in self._members[cluster])


def _agreement(score: float, pairs: int) -> Agreement:
    """What so many pairs with that score make."""
    odds = math.log(score / (1 - score)) if 0 < score < 1 else math.copysign(_SURE, score - SAME)
    return Agreement(pairs * max(-_SURE, min(_SURE, odds)), pairs * score)


def _sum(some: Iterable[Agreement]) -> Agreement:
    odds, scores = zip(*some, strict=True)
    return Agreement(sum(odds), sum(scores))


def _telling(meeting: tuple[int, Judgement]) -> tuple[int, float, bool]:
    nearness, judgement = meeting
    return nearness, judgement.score, judgement.is_one


def _place(statement: Statement) -> int:
    return statement.place
