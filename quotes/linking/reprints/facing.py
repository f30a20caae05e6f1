"""Quotations that face each other in reprints: where two articles' sentences face each other, what is quoted in one is
a version of what is quoted in the other, even if no word is the same."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from quotes.linking.statements.statements import Statement
from quotes.pairs import Pair, pair_of
from quotes.records import Span
from quotes.versions import CARRYING, Reprint

_ALIKE = 0.2
"""Share of stems in common from which two quotations of facing sentences are paired before any others are
considered."""


def find_facing(statements: Sequence[Statement], reprints: Iterable[Reprint]) -> set[Pair]:
    """Pairs of positions, the lower first, of quotations that face each other."""
    by_article = defaultdict(list)
    for statement in sorted(statements, key=_start):
        by_article[statement.version.article].append(statement)
    pairs = set()
    for reprint in reprints:
        if reprint.relation in CARRYING:
            copied, original = by_article[reprint.article], by_article[reprint.original]
            for one, other in _groups(reprint.passages):
                for a, b in _paired(_within(copied, one), _within(original, other)):
                    pairs.add(pair_of(a.place, b.place))
    return pairs


def _groups(passages: Sequence[tuple[Span, Span]]) -> Iterator[tuple[set[Span], set[Span]]]:
    """Facing sentences, grouped where they face a common one: a sentence may have been split in two."""
    groups: list[tuple[set[Span], set[Span]]] = []
    for one, other in passages:
        if groups and (one in groups[-1][0] or other in groups[-1][1]):
            groups[-1][0].add(one)
            groups[-1][1].add(other)
        else:
            groups.append(({one}, {other}))
    return iter(groups)


def _within(statements: Sequence[Statement], spans: Iterable[Span]) -> list[Statement]:
    """Those of the quotations, which come in the order of the text, that begin in one of the sentences."""
    found: list[Statement] = []
    for span in sorted(spans):
        first, end = (bisect_left(statements, (at, -1), key=_start) for at in (span.start, span.end))
        found += statements[first:end]
    return found


def _start(statement: Statement) -> tuple[int, int]:
    return statement.version.content[0].start, statement.place


def _paired(copied: Sequence[Statement], original: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """One-to-one pairs: the most alike first; then, if a single one is left on each side, those two, provided that one
    speaker is named for both."""
    likeness = sorted(
        (
            (-_likeness(a, b), abs(i - j), i, j)
            for i, a in enumerate(copied)
            for j, b in enumerate(original)
            if _agree(a, b)
        ),
    )
    left_copied, left_original = dict(enumerate(copied)), dict(enumerate(original))
    for unlike, _, i, j in likeness:
        if -unlike >= _ALIKE and i in left_copied and j in left_original:
            yield left_copied.pop(i), left_original.pop(j)
    if len(left_copied) == len(left_original) == 1:
        (a,), (b,) = left_copied.values(), left_original.values()
        if a.version.speaker is not None and a.version.speaker == b.version.speaker:
            yield a, b


def _likeness(a: Statement, b: Statement) -> float:
    """How much of both ones' stems are in common (Sørensen 1948)."""
    return 2 * len(a.stems & b.stems) / ((len(a.stems) + len(b.stems)) or 1)


def _agree(a: Statement, b: Statement) -> bool:
    speakers = {a.version.speaker, b.version.speaker} - {None}
    return len(speakers) <= 1
