"""What came of what, said by other means than a "because": "A led to B", "B was due to A", "A, and so B"."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.comparing.facing.places import (
    SENTENCE_END,
    Side,
    clause_end,
    clause_start,
    negates,
    opens_clause,
    sentence_of,
)
from quotes.comparing.facing.terms import Term, spread_terms_in
from quotes.comparing.language.wordlists import listed
from quotes.comparing.meaning.order.joints import Joint, about


def causes(side: Side) -> Iterator[Joint]:
    """Each word that tells a cause, as a "because" between what came of it and the cause."""
    for term in spread_terms_in(side, listed("causes", "before")):
        before, behind = _clauses(side, term)
        yield from _because(side, term, effect=before, cause=behind)
    for term in spread_terms_in(side, listed("causes", "behind")):
        is_passive = any(place.word.normal == "by" for place in side[term.end : term.end + 1])
        before, behind = _clauses(side, term)
        yield from () if is_passive else _because(side, term, effect=behind, cause=before)


def _because(side: Side, term: Term, effect: tuple[int, int], cause: tuple[int, int]) -> Iterator[Joint]:
    start, end = sentence_of(side, term.start, term.end)
    found = Joint("because", about(side, *effect), about(side, *cause), side[start:end], term.start - start)
    is_denied = any(negates(place.word) for place in found.sentence)
    if found.main and found.subordinate and not is_denied:
        yield found


def _clauses(side: Side, term: Term) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where what stands before the word and behind it begins and ends; of one that opens its sentence the clause behind
    its own stands for what is before."""
    start, end = sentence_of(side, term.start, term.end)
    before = clause_start(side, term.start - 1, start)
    behind = clause_end(side, term.end, end)
    opens = opens_clause(side, term.start, SENTENCE_END)
    return ((behind, clause_end(side, behind, end)) if opens else (before, term.start)), (term.end, behind)
