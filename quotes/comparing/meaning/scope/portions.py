"""Parts of another size: "half the town" is not "most of the town"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quotes.comparing.facing.places import Side
from quotes.comparing.facing.terms import Term, own_terms, terms_in
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.wordlists import listed
from quotes.comparing.meaning.negation.denials import negators
from quotes.comparing.meaning.scope.parts import counted
from quotes.comparing.quantities.bounds import bounds
from quotes.versions import Flag

_SIZES = ("less", "half", "more")

_BEFORE = 3
"""Words before a "half" among which an "over" stands, as in "well over half"."""


def portion_flag(a: Side, b: Side) -> Flag | None:
    """A half of them on one side and most or few of the same on the other; no "over half", which is most."""
    if bool(negators(a, b)) != bool(negators(b, a)):
        return None  # "few had read it", "most had not"
    theirs = list(_sized(b))
    for size, term in _sized(a) if theirs else ():
        for other_size, other in theirs:
            if size != other_size and _are_of_the_same(a, term, b, other):
                return Flag("scope", term.said, other.said)
    return None


def _sized(side: Side) -> Iterator[tuple[str, Term]]:
    """The words for a part that only this side has, and how much each tells of."""
    for size in _SIZES:
        for term in own_terms(side, _of_size(size)):
            if size != "half" or not _is_bounded(side, term):
                yield size, term


def _is_bounded(side: Side, term: Term) -> bool:
    """True for the "half" of "over half", "less than half" and "about half", which may be as well what the other side
    says."""
    before = side[max(0, term.start - _BEFORE) : term.start]
    return any(terms_in(before, bounds("before")))


def _are_of_the_same(side: Side, term: Term, other: Side, part: Term) -> bool:
    return any(are_kin(one, another) for one in counted(side, term.end)[:1] for another in counted(other, part.end)[:1])


@cache
def _of_size(size: str) -> frozenset[str]:
    return listed("portions", size)
