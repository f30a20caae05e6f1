"""What denies on one side of a comparison: a "not", the "failed" of "failed to warn"; and how far a denial reaches."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quotes.comparing.facing.echoes import echoed
from quotes.comparing.facing.places import (
    COORDINATING,
    SENTENCE_END,
    Place,
    Side,
    ends_clause,
    negates,
    normals_of,
    opens_clause,
    sentence_of,
)
from quotes.comparing.facing.terms import has_own, spread_terms_in, terms_in
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem, stems
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.negation.negatives import denied, is_negative
from quotes.comparing.meaning.negation.refusals import refusals

_ALONE = frozenset({"sole", "lone"})
"""Words that tell, as an "only" does, that nobody else is meant."""

_WHERE, _ARTICLES = ("at", "in", "near", "inside", "outside"), ("the", "a", "an")
"""Words before a place."""

_AGAIN = 3
"""Words behind a denial and a comma among which the same denial is only said again."""

_BESIDE = 2
"""Words before what is counted among which stands how little of it there is: "hardly any notice"."""

_OPENING = frozenset({"if", "whether"})

_FAR = 10
"""Words behind a "not" up to which it reaches: "We do not believe that the new scheme is fair"."""


def negators(side: Side, other: Side) -> list[int]:
    """Where words stand that turn a statement round and that only this side has: "not", or the "failed" of "failed to
    warn"; no "without" whose object the other side lacks as well, and no "nobody but", which is an "only"."""
    answering = _answering(side)
    found = [at for at, place in enumerate(side) if place.changed and negates(place.word) and at not in answering]
    refusing = [at for at in refusals(side) if side[at].changed and not _is_told_as_little(side, at, other)]
    if not found and not refusing:
        return []
    theirs = {stem(place.word.normal) for place in other}
    found += [at for at in refusing if at not in found and stem(side[at].word.normal) not in theirs]
    idle = idle_words(side)
    return [
        at
        for at in sorted(found)
        if at not in idle
        and (side[at].word.normal != "without" or _denies_being_with(side, at, other))
        and not _is_cut_with_its_object(side, at, other)
        and not _is_cut_with_what_it_answers(side, at, other)
        and not (_tells_the_exception(side, at, other) or _tells_a_part(side, at, other))
        and not _is_said_again_alone(side, at)
    ]


def _is_told_as_little(side: Side, at: int, other: Side) -> bool:
    """True for the "little" of "little notice", where the other side has "insufficient notice"."""
    if side[at].word.normal not in entries("hardly_any"):
        return False
    counted, as_little = stem(side[at + 1].word.normal), entries("as_little", "downtoners")
    return any(
        any(place.changed and place.word.normal in as_little for place in other[max(0, end - _BESIDE) : end])
        for end, place in enumerate(other)
        if stem(place.word.normal) == counted
    )


def _is_said_again_alone(side: Side, at: int) -> bool:
    """True for the last "never" of "I never sold the boats. Never."; not where it answers: "There was no leak. Did she
    lie? No."."""
    start, end = sentence_of(side, at, at + 1)
    before = side[sentence_of(side, start - 1, start)[0] : start] if start else ()
    is_asked = bool(before) and "?" in before[-1].word.after
    return end - start == 1 and not is_asked and side[at].word.normal in normals_of(before)


def _tells_the_exception(side: Side, at: int, other: Side) -> bool:
    """True for the "no one" of "no one knew, apart from the cook", where the other side has "the cook alone knew", and
    for the "not" of "the only one not to come", where it has "all came but for the cook"."""
    alone = entries("limits") | _ALONE
    is_of_nobody = side[at].word.normal in entries("excepting")
    kinds = (entries("leaving_out"), alone) if is_of_nobody else (alone, entries("leaving_out"))
    if not has_own(other, kinds[1]) or any(place.changed and negates(place.word) for place in other):
        return False
    start, end = sentence_of(side, at, at + 1)
    return any(terms_in(side[start:end], kinds[0]))


def _tells_a_part(side: Side, at: int, other: Side) -> bool:
    """True for the "not" of "not every farmer", where the other side has "some farmers"."""
    first = max(0, at - _FAR)
    near = terms_in(side[first : at + _FAR], listed("reach", "not_whole"))
    is_part = any(term.start <= at - first < term.end for term in near)
    return is_part and has_own(other, listed("reach", "part") | listed("reach", "sometimes"))


def _denies_being_with(side: Side, at: int, other: Side) -> bool:
    """True for the "without" of what the other side has; not of what was there, as "without her it would have closed"
    tells."""
    start, end = sentence_of(side, at, at + 1)
    was_there = any(terms_in(side[start:end], listed("contrary", "would_have")))
    return not was_there and _has_kin(other, reached(side, at))


def _is_cut_with_its_object(side: Side, at: int, other: Side) -> bool:
    """True for the first "nothing" of "nothing, absolutely nothing", and for the second "no" of "no money and no time
    for it", beside "no money for it": the other side lacks what it denies, too, and has no word in their place."""
    normal = side[at].word.normal
    if normal in normals_of(side[at + 1 : at + 1 + _AGAIN]) and ends_clause([side[at].word]):
        return True
    joins = side[at].word.normal in ("no", "nor") and at > 1 and side[at - 1].stretch == side[at].stretch
    if not joins or side[at - 1].word.normal not in COORDINATING or not any(negates(one.word) for one in side[:at]):
        return False
    denied_here = next((one for one in reached(side, at) if carries_matter(one.word.normal)), None)
    is_replaced = any(one.stretch == side[at].stretch for one in other)
    return denied_here is not None and denied_here.stretch == side[at].stretch and not is_replaced


def _is_cut_with_what_it_answers(side: Side, at: int, other: Side) -> bool:
    """True for the "didn't" of "They say I fled. I didn't. I sold figs", where the other side has no "fled" either."""
    start, end = sentence_of(side, at, at + 1)
    before = side[sentence_of(side, start - 1, start)[0] : start] if start else ()
    answered = matter_of([place for place in before if place.changed])
    if not answered or len(answered) < len(matter_of(before)):
        return False
    return not matter_of(side[start:end]) and not set(answered) & set(matter_of(other))


def idle_words(side: Side) -> set[int]:
    """Where a "not" or "no" stands that denies nothing: in "not only", and before a "but" that makes it an "only"."""
    phrases = (term for term in terms_in(side, entries("unnegating")) if not _is_turned(side[term.start : term.end]))
    idle = {at for term in phrases for at in range(term.start, term.end)}
    return idle | {at for at, place in enumerate(side) if negates(place.word) and _excepts(side, at)}


def _is_turned(phrase: Side) -> bool:
    """True for the "no doubt" of a side whose other side has the "doubt" without the "no": "I have no doubt", "I
    doubt"."""
    is_kept = any(not place.changed and carries_matter(place.word.normal) for place in phrase)
    denying = (place for place in phrase if negates(place.word) or place.word.normal in entries("hardly_any"))
    return is_kept and any(place.changed for place in denying)


def _excepts(side: Side, at: int) -> bool:
    """True for the "no one" of "no one but the coroner can release it" and "no one else has a key but him", and for the
    "no" of "no choice but"."""
    if side[at].word.normal not in entries("excepting"):
        return False
    clause = normals_of(clause_from(side, at))
    return ("else" in clause and "but" in clause) or "but" in clause[1:3]


def _answering(side: Side) -> set[int]:
    """Where the "no" stands of "No, I meant it" and "No. I meant it": it answers what was asked and denies nothing of
    what follows; and each of "No, no, I meant it"."""
    found: set[int] = set()
    for at, place in enumerate(side[:-1]):
        opens = at - 1 in found or opens_clause(side, at, SENTENCE_END)
        if opens and place.word.normal == "no" and set(",.") & set(place.word.after):
            found.add(at)
    return found


def _has_kin(side: Side, some: Sequence[Place]) -> bool:
    """True where the side has the first of the words that carry matter, or the second, in some form."""
    first = [place.word.normal for place in some if carries_matter(place.word.normal)][:2]
    return any(are_kin(normal, other.word.normal) for normal in first for other in side)


def clause_from(side: Side, at: int) -> list[Place]:
    """The places from there to the end of the clause."""
    clause: list[Place] = []
    for place in side[at : at + _FAR + 1]:
        clause.append(place)
        if ends_clause([place.word]):
            break
    return clause


def reached(side: Side, at: int) -> list[Place]:
    """The words that the denial there reaches: behind it, in its clause, and behind an aside that parts the two; not
    what an "if" opens: "does not open if it rains"."""
    found: list[Place] = []
    start = _behind_aside(side, at)
    for before, place in pairwise((side[at], *side[start : start + _FAR])):
        is_apart = before is not side[at] or start == at + 1
        if (is_apart and ends_clause([before.word])) or place.word.normal in COORDINATING | _OPENING:
            break
        found.append(place)
    return found


def _behind_aside(side: Side, at: int) -> int:
    """Where it goes on behind the denial: behind the next comma of "not, as far as we know, paid"."""
    following = side[at + 1 : at + 1 + _FAR]
    comma = next((here for here, place in enumerate(following, at + 2) if "," in place.word.after), None)
    return comma if comma and "," in side[at].word.after else at + 1


def denies_with_another(side: Side, some: Sequence[Place]) -> bool:
    """True where one denial of this side reaches all of that with what stands before an "or": "we will not close the
    ward or the school" says as well that "we will not close the school"."""
    matter = set(matter_of(some))
    for at, place in enumerate(side):
        if negates(place.word):
            clause = clause_from(side, at)
            end = next((end for end, one in enumerate(clause) if one.word.normal in ("and", "but")), len(clause))
            joined = any(one.word.normal in ("or", "nor") for one in clause[:end])
            if matter and joined and matter <= set(matter_of(clause[:end])):
                return True
    return False


def denies(side: Side, other: Side, said: Sequence[Place] = ()) -> bool:
    """True where the side denies in a word of its own, as "refused" does; not in one that the other denies, be it
    another word for what is `said` behind a denial there: "the crew abandoned the ship" is no other way to say that it
    did not abandon it; nor in one that denies what the other says, as "unsound" beside "sound"."""
    theirs = {stem(place.word.normal) for place in other}
    kind = entries("near_negators", "negators", "falsities")
    ends = ((side[term.start], side[term.end - 1]) for term in spread_terms_in(side, kind))
    found = {place for term in ends if _is_of_its_own(term) for place in term}
    found |= {place for at, place in enumerate(side) if is_negative(place.word.normal) and not _is_place(side, at)}
    return any(
        place.changed
        and stem(place.word.normal) not in theirs
        and not denied(place.word.normal) & theirs
        and not echoed([place.word.normal], said)
        for place in found
    )


def _is_place(side: Side, at: int) -> bool:
    """True for the "block" of "at the block" and the "bar" of "in a bar": where it is, and nothing that is denied."""
    where, article = ("", "", *(place.word.normal for place in side[max(0, at - 2) : at]))[-2:]
    return where in _WHERE and article in _ARTICLES


def _is_of_its_own(phrase: Side) -> bool:
    """True for a phrase that the other side lacks in more than its verb's tense: in "were not against it", "are against
    it" both have the "against", and the one denies it."""
    return all(place.changed for place in phrase) or any(
        place.changed and carries_matter(place.word.normal) for place in phrase
    )


def matter_of(places: Sequence[Place]) -> list[str]:
    """The stems of what carries matter there."""
    return stems(place.word.normal for place in places)
