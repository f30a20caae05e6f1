"""What only would be on one side and will be, must be or is on the other; what will be, and has been."""

from __future__ import annotations

from collections import Counter

from quotes.comparing.facing.places import Side, ends_clause, sentence_of, shown
from quotes.comparing.facing.terms import Term, has_own, terms_in
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import calendar, entries, listed
from quotes.comparing.meaning.certainty.intentions import governed
from quotes.comparing.meaning.certainty.strengths import phrases
from quotes.versions import Flag

_NEAR = 3
"""Words behind an auxiliary among which its verb stands, as in "has only now closed"."""

_SHARED = 0.6
"""The share of the words that tell what will be done that the other side has where it tells of the same."""

Said = tuple[str, str]
"""What is printed on a side, and for it on the other."""


def tense_flag(a: Side, b: Side, is_reported: bool) -> Flag | None:
    """A "would" that the other side has as "will", "must" or "is", where neither is reported: what is reported shifts
    from the one to the other; a "will close" that is a "has closed" there, or a "closed" where neither is reported."""
    for side, other in ((a, b), (b, a)):
        found = (None if is_reported else _supposed(side, other)) or _to_come(side, other, is_reported)
        if found:
            return Flag.between("modal", *found, in_reference=side is a)
    return None


def _supposed(side: Side, other: Side) -> Said | None:
    """A "would" with the "will" of the same deed, or with an "is" of what would be."""
    for term in _own(side, other, "supposed"):
        if not _is_shifted(side, term):
            deed = governed(side, term)
            sure = (one for one in _own(other, side, "sure") if deed & governed(other, one))
            stated = next((_said(other, one.start, one.end) for one in sure), None) or _stated_to_be(side, term, other)
            if stated:
                return _said(side, term.start, term.end), stated
    return None


def _stated_to_be(side: Side, term: Term, other: Side) -> str | None:
    """The "is" for the "would be" of "it would be wrong", and the "we pay" for "we would pay", where the other side
    leaves nothing open."""
    leaving = entries("hedges", "doubts", "wishes", "thoughts")
    if has_own(other, phrases() | leaving) or any(terms_in(other, entries("conditions"))):
        return None
    verb = _verb_behind(side, term.end)
    if verb is None:
        return None
    if side[verb].word.normal != "be":
        return _done_by_anybody(side[verb].word.normal, other)
    what = {place.word.normal for place in side[verb + 1 : verb + 1 + _NEAR] if carries_matter(place.word.normal)}
    for at, place in enumerate(other):
        is_here = place.changed and place.word.normal in listed("tenses", "being")
        if is_here and what.intersection(one.word.normal for one in other[at + 1 : at + 1 + _NEAR]):
            return _said(other, at, at + 1)
    return None


def _done_by_anybody(verb: str, side: Side) -> str | None:
    """The "we pay" of a side that tells the deed right behind a pronoun."""
    subjects = listed("roles", "acting")
    return next(
        (
            _said(side, at, at + 2)
            for at in range(len(side) - 1)
            if side[at].word.normal in subjects and side[at + 1].word.normal in (verb, f"{verb}s")
        ),
        None,
    )


def _to_come(side: Side, other: Side, is_reported: bool) -> Said | None:
    """A "will close" with the "has closed" of the other side, or its "closed"; not where that has a "will", a wish or
    another modal verb for it: "has planned to close"."""
    if any(terms_in(other, listed("tenses", "coming") | listed("tenses", "supposed"))) or has_own(other, phrases()):
        return None
    theirs = {stem(place.word.normal) for place in other}
    for term in _own(side, other, "coming"):
        verb = _verb_behind(side, term.end)
        deed = governed(side, term) - {stem(word) for word in entries("times") | calendar()}
        if verb is not None and len(deed & theirs) >= _SHARED * len(deed):
            done = _done(side, verb, other, is_reported)
            if done:
                return _said(side, term.start, verb + 1), done
    return None


def _done(side: Side, verb: int, other: Side, is_reported: bool) -> str | None:
    """What tells on the other side that it is done: "has closed", "has been closed" for "be closed"; the "closed" of
    what is reported may be "closes"."""
    normal = side[verb].word.normal
    is_passive = normal == "be" and verb + 1 < len(side)
    deed = stem(side[verb + 1].word.normal) if is_passive else stem(normal)
    for at, place in enumerate(other):
        if place.changed and place.word.normal in listed("tenses", "having"):
            behind = _verb_behind(other, at + 1)
            is_been = behind is not None and other[behind].word.normal == "been"
            if is_been and is_passive:
                behind = _verb_behind(other, behind + 1) if behind is not None else None
            elif is_been != is_passive:
                continue
            if behind is not None and stem(other[behind].word.normal) == deed and other[behind].word.normal != "to":
                return _said(other, at, behind + 1)
        elif not (is_reported or is_passive) and _is_past_of(other, at, normal):
            return _said(other, at, at + 1)
    return None


def _is_past_of(side: Side, at: int, verb: str) -> bool:
    """True for the "closed" of "the school closed on Monday"; not for that of "was closed" and "the closed school"."""
    normal = side[at].word.normal
    is_past = stem(normal) == stem(verb) and normal not in (verb, f"{verb}s", f"{verb}es")
    is_past = is_past and not normal.endswith("ing") and (normal.endswith("ed") or not normal.startswith(verb))
    before = side[at - 1].word if at > 0 else None
    return bool(
        is_past
        and before
        and not ends_clause([before])
        and (carries_matter(before.normal) or before.normal in listed("roles", "acting"))
    )


def _own(side: Side, other: Side, kind: str) -> list[Term]:
    """Those of tenses.yml that the other side has not as often."""
    ours, theirs = (list(terms_in(each, listed("tenses", kind))) for each in (side, other))
    counted = Counter(term.phrase for term in ours)
    counted.subtract(term.phrase for term in theirs)
    idle = {at for term in terms_in(side, entries("idle_modals")) for at in range(term.start, term.end)}
    return [term for term in ours if side[term.start].changed and counted[term.phrase] > 0 and term.start not in idle]


def _is_shifted(side: Side, term: Term) -> bool:
    """True for the "would" of "he told us that he would"."""
    start, _ = sentence_of(side, term.start, term.end)
    return any(terms_in(side[start : term.start], listed("tenses", "shifting")))


def _verb_behind(side: Side, start: int) -> int | None:
    """Where the verb of an auxiliary stands: the next word but for "not", "also" and "soon" within its clause."""
    for at in range(start, min(start + _NEAR, len(side))):
        normal = side[at].word.normal
        is_adverb = normal.endswith("ly") or normal in listed("roles", "before_verbs") - {"have", "has", "had"}
        if normal not in listed("tenses", "adverbs") and not is_adverb:
            return at
        if ends_clause([side[at].word]):
            return None
    return None


def _said(side: Side, start: int, end: int) -> str:
    return shown(side[start:end])
