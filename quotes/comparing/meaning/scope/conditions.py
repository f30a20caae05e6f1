"""Conditions and exceptions that one side has lost: "if the toss is won", "except on Sundays", wherever they stand."""

from __future__ import annotations

from quotes.comparing.facing.echoes import echoed, matter_in, share
from quotes.comparing.facing.places import (
    COORDINATING,
    Side,
    clause_end,
    clause_start,
    each_sentence,
    ends_clause,
    first_of,
    negates,
    normals_of,
    opens_condition,
    sentence_of,
)
from quotes.comparing.facing.terms import Term, has_own, terms_in
from quotes.comparing.language.matter import stem
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.certainty.unsettled import measures
from quotes.versions import Flag

_WITHOUT = frozenset({"without"})
"""What is a condition behind a denial alone: "nobody gets in without a ticket"."""

_DURING = frozenset({"while", "whilst", "during", "throughout"})
"""Words that may say the same as an "as long as"."""

_LONGEST = 14
"""Words of a condition that are looked at."""

_NEAR = 6
"""Words behind a "when" among which is looked for what the condition says."""

_KEPT = 0.5
"""The share of the other words of its sentence that the other side must have: else it went with what it limits."""

_NAMED = 3
"""Words that open a sentence among which stands who it is about: "the keeper Anna Rossi"."""

_GONE = 0.34
"""The most of a condition's own words that the other side may have if it is gone."""


def condition_flag(a: Side, b: Side) -> Flag | None:
    """A condition of what both say that only one side has, while the other says it neither in those words nor has
    another word that may open one, or says "even if" instead."""
    overridden = _overridden(a, b)
    if overridden:
        return overridden
    for side, other in ((a, b), (b, a)):
        for term in terms_in(side, entries("bare_conditions") | _WITHOUT):
            is_open = side[term.start].changed and not _is_none(side, term) and not is_answered(side, term, other)
            if is_open and _is_gone(side, term, _bounds(side, term), other):
                said = _printed(side, term)
                return Flag.between("scope", said, "", in_reference=side is a)
    return None


def _overridden(a: Side, b: Side) -> Flag | None:
    """A condition on one side that the other says makes no difference: "unless the border opens", "even if the border
    stays shut"."""
    for side, other in ((a, b), (b, a)):
        conceded = [term for term in terms_in(other, entries("concessions")) if other[term.start].changed]
        if not conceded or any(terms_in(side, entries("concessions"))):
            continue
        behind = other[slice(*_bounds(other, conceded[0]))]
        for term in terms_in(side, entries("bare_conditions")):
            said = side[slice(*_bounds(side, term))]
            if side[term.start].changed and not _is_none(side, term) and echoed(matter_in(said), behind):
                printed = (_printed(side, term), _printed(other, conceded[0]))
                return Flag.between("scope", *printed, in_reference=side is a)
    return None


def _printed(side: Side, term: Term) -> str:
    start, end = _bounds(side, term)
    return first_of(side[start:end])


def _is_none(side: Side, term: Term) -> bool:
    """True where it opens no condition: the "if" of "asked if it was so", which is a "whether", and that of "as if";
    "if it hadn't been for", which tells of a cause; "once the pride of the town"; a "without" that no denial is before.
    """
    before = {place.word.normal for place in side[max(0, term.start - 1) : term.start]}
    clause = side[clause_start(side, term.start, 0) : term.start]
    if term.phrase in _WITHOUT and not any(negates(place.word) for place in clause):
        return True
    if term.phrase == "once the" and entries("auxiliaries").isdisjoint(normals_of(side[slice(*_bounds(side, term))])):
        return True
    behind = normals_of(side[term.end : term.end + 4])
    if any(terms_in(side[term.start : term.start + _NEAR], entries("idle_conditions"))) or measures(side, term.start):
        return True
    is_cause = "for" in behind and any(normal in ("not", "hadn't", "weren't") for normal in behind)
    return term.phrase == "if" and (bool(before & entries("asking")) or is_cause)


def is_answered(side: Side, term: Term, other: Side) -> bool:
    """True where the other has a condition of its own, or another word that may open this one, with some of what it
    says: "until the bus left", "after the bus left"."""
    if has_own(other, entries("conditions")) or any(opens_condition(other, at) for at in range(len(other))):
        return True
    if term.phrase.endswith("long as") and has_own(other, _DURING):
        return True
    leaves_out = any(terms_in(side[term.start : term.end + 1], entries("leaving_out")))
    if leaves_out and has_own(other, entries("limits") - entries("leaving_out")):
        return True  # "the only one not to come"
    answers = entries("time_answers" if term.phrase in entries("time_conditions") else "condition_answers")
    said = side[slice(*_bounds(side, term))]
    if term.phrase in entries("time_conditions") and (share(said, other) or 0) >= _KEPT and has_own(other, answers):
        return True
    return any(
        other[answer.start].changed and bool(echoed(matter_in(said), other[answer.end : answer.end + _NEAR]))
        for answer in terms_in(other, answers)
    )


def _bounds(side: Side, term: Term) -> tuple[int, int]:
    """Where the condition begins and ends: at the next mark that ends a clause."""
    return term.start, clause_end(side, term.end, min(len(side), term.end + _LONGEST))


def _is_gone(side: Side, term: Term, bounds: tuple[int, int], other: Side) -> bool:
    """True where little of the condition is on the other side, and much of the rest of its sentence; not where it went
    with the clause that it limits: "the bridge is sound, but nobody may cross until it has been painted"."""
    start, end = sentence_of(side, *bounds)
    clause = side[_clause_before(side, start, bounds[0]) : bounds[0]]
    limited, facing = share(clause, other), {place.stretch for place in other}
    is_cut = all(place.changed and place.stretch not in facing for place in clause)
    if limited is not None and (is_cut or limited <= _GONE):
        return False
    in_condition = share(_without_whom(side, term.end, bounds[1], other), other)
    in_rest = share(side[start : bounds[0]] + side[bounds[1] : end], other)
    return in_condition is not None and in_rest is not None and in_condition <= _GONE and in_rest >= _KEPT


def _without_whom(side: Side, start: int, end: int, other: Side) -> Side:
    """What the condition says but for those whom a pronoun behind it means, where a sentence of the other side opens
    with them: "if Rossi is fit, he will play", "Rossi will play"."""
    if side[end : end + 1] and side[end].word.normal in listed("roles", "acting"):
        named = {stem(place.word.normal) for one in each_sentence(other) for place in one[:_NAMED]}
        return tuple(place for place in side[start:end] if stem(place.word.normal) not in named)
    return side[start:end]


def _clause_before(side: Side, start: int, end: int) -> int:
    """Where the last clause begins that a mark and a "but" or "and" open."""
    for at in range(end - 1, start, -1):
        if side[at].word.normal in COORDINATING and ends_clause([side[at - 1].word]):
            return at
    return start
