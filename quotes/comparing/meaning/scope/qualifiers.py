"""What bounds those whom a statement is said of: "boats over twelve metres", "workers hired since January"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quotes.comparing.facing.echoes import echoed, matter_in
from quotes.comparing.facing.places import (
    Side,
    clause_end,
    clause_start,
    ends_clause,
    first_of,
    normals_of,
    sentence_of,
    shown,
)
from quotes.comparing.facing.terms import has_own, own_terms, terms_in
from quotes.comparing.language.matter import are_several, carries_matter, stem
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.quantities.amounts import amount
from quotes.comparing.quantities.units import span_of_time
from quotes.versions import Flag

_KEPT = 0.75
"""The share of the rest of the sentence that the other side must have for what bounds to be missed there."""

_AFTER_VERBS = frozenset({"because", "although", "though", "when", "while"})
"""Words that open a clause behind a sentence's own verb: "the horses escaped because"."""

_DESCRIBING = frozenset({"on", "with", "without", "who", "whose", "over", "under", "aged"})
"""Words behind those who are meant that open what tells them from others."""

_DESCRIBED = 3
"""Words in which they do so."""

_FURTHER = frozenset({"before", "after", "since", "until", "with", "without", "by", "within"})
"""Words that open what bounds those who are meant further."""

_FIRST = 2
"""The first words of matter in it: the other side has neither."""


def bound_flag(a: Side, b: Side) -> Flag | None:
    """What bounds several, or anybody, on one side, where the other tells the same of them without it."""
    for side, other in ((a, b), (b, a)):
        for at, end in (*_measures(side, other), *_qualifiers(side, other)):
            said = first_of(side[at:end])
            return Flag.between("scope", said, "", in_reference=side is a)
        said = next(_further_bounds(side, other), "")
        if said:
            return Flag.between("scope", said, "", in_reference=side is a)
    return _undescribed(a, b) or _undescribed(b, a, in_reference=False)


def _undescribed(side: Side, other: Side, *, in_reference: bool = True) -> Flag | None:
    """An "all" between which and its verb stands a word alone of which the other side tells more, and of no all: "all
    staff will", "staff on permanent contracts will"."""
    whole = listed("reach", "whole")
    for term in own_terms(side, whole) if not any(terms_in(other, whole | listed("reach", "none"))) else ():
        meant = normals_of(side[term.end : term.end + 2])
        if len(meant) < 2 or not carries_matter(meant[0]) or meant[1] not in entries("finite", "auxiliaries"):
            continue
        for at in range(len(other) - _DESCRIBED):
            behind = other[at + 1 : at + 1 + _DESCRIBED]
            is_meant = stem(other[at].word.normal) == stem(meant[0]) and not ends_clause([other[at].word])
            opens = behind[0].changed and behind[0].word.normal in _DESCRIBING and matter_in(behind)
            if is_meant and opens and not echoed(matter_in(behind), side):
                said = shown(other[at : at + 1 + _DESCRIBED])
                return Flag.between("scope", term.said, said, in_reference=in_reference)
    return None


def _further_bounds(side: Side, other: Side) -> Iterator[str]:
    """What bounds anybody further behind a "who" or a participle, and is all that the other side lacks of the clause:
    "anyone who bought it before June", "anyone driving there with a ticket"."""
    places = [at for at, place in enumerate(side) if place.changed and place.word.normal in _FURTHER]
    for at in places if not has_own(other, _FURTHER) else ():
        start, end = clause_start(side, at, 0), clause_end(side, at, len(side))
        bound = next((here for here in range(at, end) if carries_matter(side[here].word.normal)), None)
        if bound is None or not _opens_description(side[start:at]) or echoed([side[bound].word.normal], other):
            continue
        rest = matter_in((*side[start:at], *side[bound + 1 : end]))
        if len(rest) > 1 and len(echoed(rest, other)) >= _KEPT * len(rest):
            yield shown(side[at : bound + 1])


def _opens_description(some: Side) -> bool:
    """True where an "anyone who" or an "anyone driving" stands, and a word behind it."""
    return any(
        one in entries("anybody") and (behind == "who" or behind.endswith("ing"))
        for one, behind in pairwise(normals_of(some[:-1]))
    )


def _measures(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Where an "over" and a figure stand behind those that are meant, while the other side has no figure of its own."""
    if any(place.changed and amount(place.word) not in ("", "all") for place in other):
        return
    known = {stem(place.word.normal) for place in other}
    for at in range(1, len(side) - 1):
        if side[at].word.normal in entries("bounding") and _are_bounded(side, at, known):
            end = next((end for end in range(at + 1, min(at + 4, len(side))) if amount(side[end].word)), None)
            if end and all(place.changed for place in side[at : end + 1]) and not _tells_when(side, at, end):
                yield at, end + 1


def _tells_when(side: Side, at: int, number: int) -> bool:
    """True for the "over" and the "within" of "letters to friends over ten months", which tell through which time."""
    span = side[number + 1 : number + 2]
    is_time = any(span_of_time(place.word.normal) for place in span) and not ends_clause([side[number].word])
    is_age = any(place.word.normal in ("old", "of") for place in side[number + 2 : number + 3])
    return side[at].word.normal in ("over", "within") and is_time and not is_age


def _are_bounded(side: Side, at: int, known: set[str]) -> bool:
    """True where several, or anybody, of whom the other side tells as well, stand right before."""
    before = side[at - 1].word
    return are_several(before.normal) and stem(before.normal) in known and not ends_clause([before])


def _qualifiers(side: Side, other: Side) -> Iterator[tuple[int, int]]:
    """Where a "who", "with" or "hired" stands behind those that are meant, and the other side has nothing of that
    though much of the rest, and no other word before them: "unpaid workers"."""
    known = {stem(place.word.normal) for place in other}
    for at in range(1, len(side) - 1):
        if not (side[at].changed and _are_bounded(side, at, known) and _qualifies(side, at, other)):
            continue
        end = clause_end(side, at, len(side))
        matter = [here for here in range(at, end) if carries_matter(side[here].word.normal)][:_FIRST]
        if not matter or echoed((side[here].word.normal for here in matter), other):
            continue
        is_kept = any(_is_rest_kept(side, at, behind, other) for behind in (matter[-1] + 1, end))
        if is_kept and not _is_narrowed(side[at - 1].word.normal, other):
            yield at, matter[-1] + 1


def _qualifies(side: Side, at: int, other: Side) -> bool:
    """True for a "who" or "with", and for a participle, unless another word of matter stands in its place."""
    normal = side[at].word.normal
    if normal in entries("qualifiers") or not normal.endswith("ed") or len(normal) <= 4:
        return normal in entries("qualifiers")
    facing = matter_in(place for place in other if place.stretch == side[at].stretch)
    return len(echoed(facing, side)) == len(facing) and not _is_main_verb(side, at)


def _is_main_verb(side: Side, at: int) -> bool:
    """True for the "needed" of "rescuers needed 6.5 hours" and "rescuers needed us", which has an object, and the
    "voted" of "the nine judges voted for it", a sentence that has no other verb; not for the "hired" of "workers hired
    since May get nothing"."""
    behind = side[at + 1 : at + 2]
    objects = entries("determiners", "before_nouns") | listed("roles", "acted_on")
    has_object = any(amount(place.word) or place.word.normal in objects for place in behind)
    has_object = has_object or any(place.word.normal in _AFTER_VERBS for place in behind)
    start, end = sentence_of(side, at, at + 1)
    clause = clause_end(side, at, end)
    own = [here for here in range(at, clause) if carries_matter(side[here].word.normal)][:_FIRST]
    rest = matter_in((*side[start : at - 1], *side[own[-1] + 1 : end]))
    return has_object or not any(normal.isalpha() for normal in rest)


def _is_rest_kept(side: Side, at: int, end: int, other: Side) -> bool:
    """True where the other side has most of the sentence beside what bounds."""
    start, last = sentence_of(side, at, end)
    rest = matter_in((*side[start:at], *side[end:last]))
    return len(rest) > 1 and len(echoed(rest, other)) >= _KEPT * len(rest)


def _is_narrowed(normal: str, other: Side) -> bool:
    """True where a word that only the other side has stands right before those that are meant, or one that bounds them
    right behind, or an ellipsis shows that more was said of them."""
    for at, place in enumerate(other):
        if stem(place.word.normal) == stem(normal):
            before, behind = other[max(0, at - 1) : at], other[at + 1 : at + 2]
            if "…" in place.word.after or "..." in place.word.after:
                return True
            if any(one.changed and carries_matter(one.word.normal) for one in before):
                return True
            bounding = entries("qualifiers", "bounding") | listed("roles", "acting")  # "countries we looked at"
            if any(one.changed and one.word.normal in bounding for one in behind) and not ends_clause([place.word]):
                return True
    return False
