"""Parts that one side leaves out, so that all of the whole seems meant: "three of the nine judges", "some doctors"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from quotes.comparing.facing.echoes import echoed, is_rest_said
from quotes.comparing.facing.places import Side, clause_end, ends_clause, is_own, negates, normals_of, shown
from quotes.comparing.facing.terms import Term, has_own, terms_in
from quotes.comparing.language.figures import is_figure
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import are_several, carries_matter, stem, stems
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.quantities.amounts import amount
from quotes.comparing.quantities.units import units_of
from quotes.versions import Flag

_COUNTED = 2
"""Words of matter behind a word such as "most" that may be what it counts: "most of the dairy farms"."""

_AMONG_THEM = frozenset({"including", "among them", "among whom"})

_BEFORE = 5
"""Words before a "some of them" and its comma among which stands the number of all."""

_BETWEEN = 3
"""Words behind an "of" among which the whole begins: "four of its last seven matches"."""


def part_flag(a: Side, b: Side) -> Flag | None:
    """A "some", a "most" or a number "of the" that only one side has, where what it is a part of is still there and the
    other side tells of no part at all."""
    for side, other in ((a, b), (b, a)):
        amounts = {amount(place.word) for place in other if place.changed} - {""}
        made_all = next(_made_all(side, other), "")
        if made_all:
            return Flag.between("scope", made_all, "", in_reference=side is a)
        if amounts - {"all"} or _tell_of_all(side, other):
            continue
        found = _numbers(side, other) if amounts else chain(_portions(side, other), _numbers(side, other))
        said = next(found, "")
        if said and not has_own(other, entries("among")):
            return Flag.between("scope", said, "", in_reference=side is a)
    return None


def _tell_of_all(side: Side, other: Side) -> bool:
    """True where both tell of all besides, or the other of "all but three": "all came, and nine of the twelve left"."""
    denied = {term.end - 1 for term in terms_in(side, entries("not_all"))}
    is_kept = any(amount(place.word) == "all" and at not in denied for at, place in enumerate(side))
    return is_kept or any(terms_in(other, entries("exceptions")))


def _portions(side: Side, other: Side) -> Iterator[str]:
    """A "some" or "most" where what it counts is still there: "some doctors", "doctors"; not in "several hours"."""
    known = set(stems(place.word.normal for place in other))
    for term in terms_in(side, entries("portions")):
        if _is_denied(side, term.start) or _tells_what_it_is(side, term):
            continue
        behind = normals_of(side[term.end : term.end + 3])
        places = [place for place in side[term.start : term.end] if place.word.normal not in ("a", "of", "the")]
        is_own_term = all(place.changed for place in places) and (
            is_own(side[term.start : term.end]) or _is_of_the_whole(side, term, other)
        )
        is_kept = bool(known.intersection(stems(behind)[:1])) and is_own_term and not _is_of_others(side, term)
        is_amount = bool(behind) and (is_figure(behind[0]) or bool(units_of(behind[0])))
        if is_kept and not is_amount and (counts_several(side, term) or _is_of_one(side, term, other)):
            yield term.said


def _numbers(side: Side, other: Side) -> Iterator[str]:
    """A number "of" a whole that is still there, itself or its number: of "three of the nine judges" the nine."""
    ofs = [at for at in range(1, len(side) - 1) if side[at].word.normal == "of" and side[at - 1].changed]
    wholes = _wholes(other) if ofs else frozenset()
    for at in ofs:
        start = at - 2 if at > 1 and side[at - 1].word.normal in ("%", "percent") else at - 1
        part = amount(side[start].word)
        is_part = part[:1].isdigit() and not (ends_clause([side[at - 1].word]) or _is_denied(side, start))
        is_part = is_part and (is_own(side[start:at]) or is_rest_said(side, start, at, other))
        whole = _whole(side, at + 1)
        is_whole_there = whole in wholes or (
            whole is not None and whole[0] != "" and not wholes.isdisjoint(((whole[0], ""), ("", whole[1])))
        )
        if is_part and is_whole_there and not (_has_part(other, part) or _has_part(other, _rest(whole, part))):
            yield shown(side[start : at + 1])


def _made_all(side: Side, other: Side) -> Iterator[str]:
    """What some of a number are that all of it is on the other side: "22 divers, some of them soldiers", "22
    soldiers"."""
    counts = [at for at, place in enumerate(other) if amount(place.word)[:1].isdigit()]
    numbered = [(amount(other[at].word), *counted(other, at + 1)[:1]) for at in counts]
    for term in terms_in(side, entries("portions") | _AMONG_THEM):
        end = next((at for at in range(term.end, len(side)) if carries_matter(side[at].word.normal)), None)
        before = side[max(0, term.start - _BEFORE) : term.start]
        if end is None or not before or not ends_clause([before[-1].word]) or echoed([side[end].word.normal], before):
            continue
        whole = {amount(place.word) for place in before}
        if any(number in whole and meant and are_kin(meant[0], side[end].word.normal) for number, *meant in numbered):
            yield shown(side[term.start : end + 1])


def _is_denied(side: Side, at: int) -> bool:
    """True for the "one of" of "not one of the files", which are none."""
    return any(negates(place.word) for place in side[max(0, at - 1) : at])


def _tells_what_it_is(side: Side, term: Term) -> bool:
    """True for the "part of" of "them as part of the old guard" and "it is part of the plan", which tells what
    something is, and not how much of the plan is meant."""
    before = normals_of(side[max(0, term.start - 1) : term.start])
    return term.phrase == "part of" and bool(before) and (before[0] == "as" or before[0] in listed("roles", "being"))


def _is_of_others(side: Side, term: Term) -> bool:
    """True for the "a lot of" of "a lot of people like him because he says what people think", where the other side has
    "he says what people think": what that has is the second "people"."""
    clause = side[term.end : clause_end(side, term.end, len(side))]
    meant = next((place for place in clause if carries_matter(place.word.normal)), None)
    return (
        meant is not None
        and meant.changed
        and any(not one.changed and stem(one.word.normal) == stem(meant.word.normal) for one in clause)
    )


def _is_of_one(side: Side, term: Term, other: Side) -> bool:
    """True for the "parts of" of "parts of the old town", where the other side tells of "the old town"."""
    whole = next(iter(stems(counted(side, term.end))), "")
    return term.phrase in entries("portions_of_one") and ("", whole) in _wholes(other)


def _is_of_the_whole(side: Side, term: Term, other: Side) -> bool:
    """True for the "most of" of several, where the other side tells as much of "the" several in whatever order; "one of
    the drivers" is as well "a driver", and "some" drivers may be "drivers"."""
    several = next(iter(stems(counted(side, term.end))), "")
    is_whole = term.phrase.endswith(" of") and ("", several) in _wholes(other)
    return is_whole and is_rest_said(side, term.start, term.end, other)


def _rest(whole: tuple[str, str] | None, part: str) -> str:
    """How many the others are, who tell as much: of "three of the nine judges" the six, and nobody of an unnumbered
    whole."""
    number = whole[0] if whole else ""
    return str(int(number) - int(part)) if number.isdigit() and part.isdigit() else part


def _whole(side: Side, at: int) -> tuple[str, str] | None:
    """The number behind an "of" with the stem of what it counts, or, behind a "the" or its like, that stem alone."""
    behind = side[at : at + _BETWEEN]
    number = next((start for start, place in enumerate(behind, at) if amount(place.word)[:1].isdigit()), None)
    if number is not None:
        return _counts(side, number)
    is_determined = behind[0].word.normal in entries("determiners")
    return ("", next(iter(stems(counted(side, at))), "")) if is_determined else None


def _wholes(side: Side) -> frozenset[tuple[str, str]]:
    """What is counted on this side, and what stands behind a "the" or its like."""
    found = {_counts(side, at) for at, place in enumerate(side) if amount(place.word)[:1].isdigit()}
    for at, place in enumerate(side):
        if place.word.normal in entries("determiners"):
            found |= {("", stem(normal)) for normal in counted(side, at + 1)}
    return frozenset(found)


def _counts(side: Side, at: int) -> tuple[str, str]:
    """The number there and the stem of what it counts."""
    return amount(side[at].word), next(iter(stems(counted(side, at + 1))), "")


def _has_part(side: Side, part: str) -> bool:
    """True where the side tells the number as well, or of a "some"."""
    return any(amount(place.word) == part for place in side) or has_own(side, entries("portions"))


def counted(side: Side, start: int) -> list[str]:
    """What a word before that place may count: the next words that carry matter."""
    behind = (side[at].word.normal for at in range(start, len(side)))
    return list(islice(filter(carries_matter, behind), _COUNTED))


def counts_several(side: Side, term: Term) -> bool:
    """True where a word that may be a plural follows: in "the most qualified person" the "most" counts nothing."""
    return any(map(are_several, counted(side, term.end)))
