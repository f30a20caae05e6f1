"""Two that changed what is said of them: "they were right and I was wrong", "they were wrong and I was right"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from quotes.comparing.facing.places import COORDINATING, Side, ends_clause, negates, shown
from quotes.comparing.language.matter import carries_matter, stem, stems
from quotes.comparing.language.wordlists import entries, listed
from quotes.versions import Flag

_MOST = 20
"""Clauses of a side that are looked at."""


class _Claim(NamedTuple):
    """Of whom a clause tells, and what: the stems of what carries matter, and a pronoun or a "not"."""

    subject: frozenset[str]
    predicate: frozenset[str]
    printed: str


def predicate_flag(a: Side, b: Side, is_reported: bool) -> Flag | None:
    """Two neighbouring clauses of which each tells in the version what the other tells of its own subject. In reported
    speech an "I" may be a "they", so that only names tell who is who."""
    theirs = list(_pairs(b, is_reported))
    for one, following in _pairs(a, is_reported) if theirs else ():
        for pair in theirs:
            other, last = pair if pair[0].subject == one.subject else pair[::-1]
            are_the_two = one.subject == other.subject and following.subject == last.subject
            if are_the_two and one.predicate == last.predicate and following.predicate == other.predicate:
                return Flag("order", one.printed, other.printed)
    return None


def _pairs(side: Side, is_reported: bool) -> Iterator[tuple[_Claim, _Claim]]:
    """Neighbouring clauses that tell something else, each of somebody else."""
    claims = [_claim(clause, is_reported) for clause in _clauses(side)]
    for one, following in pairwise(claims):
        if one is None or following is None:
            continue
        if one.subject.isdisjoint(following.subject) and one.predicate != following.predicate:
            yield one, following


def _clauses(side: Side) -> list[Side]:
    """The parts of the side between marks and words such as "and", without those."""
    found, start = [], 0
    for at, place in enumerate(side):
        joins = place.word.normal in COORDINATING or place.word.normal in entries("contrasting")
        if joins or ends_clause([place.word]) or at + 1 == len(side):
            end = at if joins else at + 1
            found += [side[start:end]] if end > start else []
            start = at + 1
    return found[:_MOST]


def _claim(clause: Side, is_reported: bool) -> _Claim | None:
    """What the clause tells, where its subject stands before its "was" or "will", or is a pronoun with a verb behind
    it."""
    pronouns = listed("roles", "acting")
    verbs = entries("auxiliaries") | listed("roles", "being")
    at = next((at for at, place in enumerate(clause) if place.word.normal in verbs), None)
    if at is None and clause[0].word.normal in pronouns:
        at = 1
    if at is None:
        return None
    before, behind = clause[:at], clause[at:]
    subject = {stem(place.word.normal) for place in before if carries_matter(place.word.normal)}
    subject |= {place.word.normal for place in before if place.word.normal in pronouns and not is_reported}
    predicate = {*stems(place.word.normal for place in behind), *("not" for place in behind if negates(place.word))}
    if not subject or not predicate:
        return None
    return _Claim(frozenset(subject), frozenset(predicate), shown(clause))
