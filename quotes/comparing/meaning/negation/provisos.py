"""What an "unless" on one side and an "only if" on the other say of each other: "not … unless it rains" is "only if it
rains"."""

from __future__ import annotations

from quotes.comparing.facing.echoes import share
from quotes.comparing.facing.places import Side, ends_clause, sentence_of
from quotes.comparing.facing.terms import Term, has_own, terms_in
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.negation.denials import is_negative, negators, reached
from quotes.versions import Flag

_LONGEST = 8
"""Words behind an "unless" that are looked at."""

_SAID = 0.6
"""The share of the one condition's words that the other must have to be the same."""


def proviso_flag(a: Side, b: Side) -> Flag | None:
    """An "unless" on one side and an "if" on the other before the same condition, while neither side denies what the
    other does not: "unless the number begins with K", "only if the number begins with K"."""
    for side, other in ((a, b), (b, a)):
        faced = _faced(side, other)
        if faced is None:
            continue
        at, term = faced
        # A "no" of another sentence, which may be cut, turns nothing here.
        own, others = _sentence(side, at, at + 1), _sentence(other, term.start, term.end)
        if not (_denies(own, others) or _denies(others, own)):
            said = "unless", term.phrase
            return Flag.between("negation", *said, in_reference=side is a)
    return None


def _sentence(side: Side, start: int, end: int) -> Side:
    first, last = sentence_of(side, start, end)
    return side[first:last]


def _denies(side: Side, other: Side) -> bool:
    """True where the side has a denial of its own."""
    return bool(negators(side, other)) or any(is_negative(place.word.normal) for place in side if place.changed)


def is_unless_denied(side: Side, at: int, other: Side) -> bool:
    """True where this side has an "unless" for the other's "only if", in the sentence of a denial at that place, which
    makes the two the same."""
    first, last = sentence_of(side, at, at + 1)
    return _faced(side[first:last], other) is not None


def is_until_denied(side: Side, at: int, other: Side) -> bool:
    """True for a denial that lasts until something comes, for which the other side has an "only" or an "after": "they
    were not paid until the film was sold", "they were paid only when it was"."""
    reaches = {place.word.normal for place in reached(side, at)}
    return not reaches.isdisjoint(("until", "till", "before")) and has_own(other, entries("only_after"))


def _faced(side: Side, other: Side) -> tuple[int, Term] | None:
    """Where an "unless" stands here, and the "if" of the other side that stands before the same."""
    unlesses = [at for at, place in enumerate(side) if place.changed and place.word.normal == "unless"]
    ifs = [term for term in terms_in(other, entries("provisos")) if other[term.start].changed] if unlesses else []
    for at in unlesses[:1]:
        for term in ifs:
            said = share(_condition(side, at + 1), _condition(other, term.end))
            if said is not None and said >= _SAID:
                return at, term
    return None


def _condition(side: Side, start: int) -> Side:
    """What is conditioned, up to the end of the clause."""
    end = min(len(side), start + _LONGEST)
    return side[start : next((at + 1 for at in range(start, end) if ends_clause([side[at].word])), end)]
