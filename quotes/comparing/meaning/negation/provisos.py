"""What an "unless" on one side and an "only if" on the other say of each other: "not … unless it rains" is "only if it
rains"."""

from __future__ import annotations

from quotes.comparing.facing.echoes import is_said
from quotes.comparing.facing.places import (
    Side,
    clause_end,
    clause_start,
    negates,
    opens_clause,
    sentence_of,
)
from quotes.comparing.facing.terms import Term, has_own, terms_in
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.negation.denials import negators
from quotes.comparing.meaning.negation.negatives import is_negative
from quotes.comparing.quantities.units import span_of_time
from quotes.versions import Flag

_LONGEST = 8
"""Words behind an "unless" that are looked at."""

_LASTING = frozenset({"until", "till", "before"})
"""Words that tell up to when a denial lasts."""

_AFTER = frozenset({"after"})

_EXCEPTING = frozenset({"except", "save"})


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
    if _waits_for(other) and any(
        span_of_time(place.word.normal) for place in side[at : sentence_of(side, at, at + 1)[1]]
    ):
        return True  # "it will be a week before it sails", "it will not sail for a week"
    if not _lasts(side, at):
        return False
    is_kept = any(place.word.normal in _LASTING for place in other)
    return has_own(other, entries("only_after")) or _waits_for(other) or (not is_kept and any(terms_in(other, _AFTER)))


def _waits_for(side: Side) -> bool:
    """True for "it was June before the school opened", and for "they took until June to open it"."""
    if has_own(side, entries("waiting")) and any(place.word.normal in _LASTING for place in side):
        return True
    opens = [at for at, place in enumerate(side) if place.word.normal == "it" and opens_clause(side, at)]
    return any(
        place.changed and place.word.normal == "before"
        for at in opens
        for place in side[at : sentence_of(side, at, at + 1)[1]]
    )


def is_only_if_denied(side: Side, at: int, other: Side) -> bool:
    """True for the "not" of an "if … not" where the other side has an "only if": "if it does not rain, it is lost", "it
    will only live if it rains"."""
    start = clause_start(side, at, 0)
    is_open = any(place.word.normal == "if" for place in side[start:at])
    return is_open and has_own(other, entries("limits")) and any(place.word.normal == "if" for place in other)


def waits(side: Side) -> bool:
    """True where only this side has a denial that lasts until something comes, which tells that it was only then."""
    return any(_lasts(side, at) for at in _own_denials(side))


def tells_only(side: Side, other: Side) -> bool:
    """True where the side says by a denial of its own what the other says by an "only"."""
    return waits(side) or any(is_only_if_denied(side, at, other) for at in _own_denials(side))


def _own_denials(side: Side) -> list[int]:
    return [at for at, place in enumerate(side) if place.changed and negates(place.word)]


def _lasts(side: Side, at: int) -> bool:
    """True for a denial there that lasts until something comes."""
    _, end = sentence_of(side, at, at + 1)
    return any(place.word.normal in _LASTING for place in side[at:end])


def _faced(side: Side, other: Side) -> tuple[int, Term] | None:
    """Where an "unless" stands here, and the "if" of the other side that stands before the same."""
    unlesses = [at for at, place in enumerate(side) if place.changed and place.word.normal == "unless"]
    provisos = terms_in(other, entries("provisos")) if unlesses else ()
    ifs = [term for term in provisos if other[term.start].changed and not _is_excepted(other, term)]
    for at in unlesses[:1]:
        for term in ifs:
            if is_said(_condition(side, at + 1), _condition(other, term.end)):
                return at, term
    return None


def _is_excepted(side: Side, term: Term) -> bool:
    """True for the "if" of "except if", which is an "unless"."""
    return any(place.word.normal in _EXCEPTING for place in side[max(0, term.start - 1) : term.start])


def _condition(side: Side, start: int) -> Side:
    """What is conditioned, up to the end of the clause."""
    return side[start : clause_end(side, start, min(len(side), start + _LONGEST))]
