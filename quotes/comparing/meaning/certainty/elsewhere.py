"""A doubt that answers none, for it is about what the other wording tells in a clause of its own: the "hoped" of "rents
have fallen and he hoped wages would rise" beside "rents have perhaps fallen and wages would rise"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.places import SENTENCE_END, Side, clause_end, ends_clause
from quotes.comparing.facing.terms import Term
from quotes.comparing.meaning.negation.denials import matter_of

_SHARED = 2
"""Words that carry matter in common from which a clause tells the same."""


def without_elsewhere(side: Side, doubts: Sequence[Term], other: Side) -> Side:
    """The other side without what it tells, behind what this side doubts, of another of its clauses: up to the next
    mark, for "it is thought" behind a comma may be said of all."""
    bounds = _clauses(side)
    doubted = {clause for clause in bounds for term in doubts if clause[0] <= term.start < clause[1]}
    if len(doubted) != 1 or len(bounds) == 1:
        return other
    start, end = doubted.pop()
    in_doubt = (place for at, place in enumerate(side[start:end], start) if not _is_in(at, doubts))
    own = set(matter_of(tuple(in_doubt)))
    rest = set(matter_of((*side[:start], *side[end:]))) - own
    kept: list[tuple[int, int]] = []
    is_said_before = False
    for first, last in _clauses(other):
        said = set(matter_of(other[first:last]))
        if is_said_before and len(said & rest) >= _SHARED and not said & own:
            kept.append((clause_end(other, first, last), last))
        else:
            kept.append((first, last))
        is_said_before = is_said_before or 2 * len(said & own) > len(own)
    return tuple(place for first, last in kept for place in other[first:last])


def is_cut_with_its_clause(side: Side, term: Term, other: Side) -> bool:
    """True where the other side says little of the clause that is doubted, and all of another: of "it seems to calm the
    cough in one child in four, but does not end it" that it "does not end" the cough."""
    clauses = _clauses(side)
    theirs = set(matter_of(other))
    first, last = next((start, end) for start, end in clauses if start <= term.start < end)
    of_doubt = set(matter_of(side[first:last]))
    if of_doubt <= set(matter_of(side[term.start : term.end])):
        return False  # "My guess, and it is no more than that, is that"
    rest = [set(matter_of(side[start:end])) for start, end in clauses if not start <= term.start < end]
    return 2 * len(of_doubt & theirs) < len(of_doubt) and any(said and said <= theirs for said in rest)


def _is_in(at: int, terms: Sequence[Term]) -> bool:
    return any(term.start <= at < term.end for term in terms)


def _clauses(side: Side) -> list[tuple[int, int]]:
    """Where the clauses begin and end that an "and", a "but" or a full stop parts."""
    starts = [
        at
        for at, place in enumerate(side)
        if at and (place.word.normal in ("and", "but") or ends_clause([side[at - 1].word], SENTENCE_END))
    ]
    return list(zip([0, *starts], [*starts, len(side)], strict=True))
