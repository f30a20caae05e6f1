"""A cause that is denied on one side and given as the cause on the other: "she left not because of the pay, but because
of the hours", "the pay made her leave"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotes.comparing.facing.echoes import is_said
from quotes.comparing.facing.places import Side, clause_end, ends_clause, negates, normals_of, shown
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.wordlists import entries
from quotes.versions import Flag

_NEAR = 8
"""Words before a "because" among which stands the "not" that denies it."""


def denied_cause_flag(a: Side, b: Side) -> Flag | None:
    """Such a cause, where the other side has it, denies nothing and has little of what was the cause instead."""
    for side, other in ((a, b), (b, a)):
        for denial, denied, given in _denied(side):
            if any(negates(place.word) for place in other) or any(terms_in(other, entries("instead", "near_negators"))):
                break
            if is_said(denied, other) and not is_said(given, other):
                printed = shown((side[denial], *denied))
                return Flag.between("negation", printed, "", in_reference=side is a)
    return None


def _denied(side: Side) -> Iterator[tuple[int, Side, Side]]:
    """Where a cause is denied, that cause, and the one that is given behind it: without one it may be the deed that is
    denied, as in "I did not come because I was ill"."""
    causes = list(terms_in(side, entries("because")))
    for one, following in pairwise(causes):
        before = range(one.start - 1, max(-1, one.start - 1 - _NEAR), -1)
        denial = next((at for at in before if negates(side[at].word) or ends_clause([side[at].word])), None)
        if denial is not None and negates(side[denial].word):
            yield denial, _clause(side, one.start, following.start), _clause(side, following.end, len(side))


def _clause(side: Side, start: int, last: int) -> Side:
    return _without_but(side[start : clause_end(side, start, last)])


def _without_but(some: Side) -> Side:
    words: Sequence[str] = normals_of(some[-1:])
    return some[:-1] if words == ["but"] else some
