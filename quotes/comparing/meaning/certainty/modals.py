"""How binding a statement is: modal verbs, and what does their work, that differ between two wordings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import itemgetter

from quotes.comparing.facing.echoes import echoed
from quotes.comparing.facing.places import (
    SENTENCE_END,
    Side,
    ends_clause,
    is_own,
    normals_of,
    opens_condition,
    sentence_of,
    shown,
)
from quotes.comparing.facing.terms import Term, has_own, own_terms, spread_terms_in, terms_in
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.certainty.intentions import came_about, governed, is_done, is_named, lost_wish
from quotes.comparing.meaning.certainty.strengths import OPEN, are_alike, are_undone, phrases, strengths, strengths_of
from quotes.versions import Flag

_ASKED = 5
"""Words before a modal verb among which stands the "asked if" that it belongs to."""

_LEAVING_OPEN = frozenset({"possible", "barred", "forbidden"})
"""The strengths of a "may", a "cannot" and a "may not"."""


def modal_flag(a: Side, b: Side) -> Flag | None:
    """A commitment of another strength: "could" for "will"; or a "might" that is gone."""
    changed_a, changed_b = (
        [term for term in _changed_modals(x) if not (is_named(x, term, y) or came_about(x, term, y))]
        for x, y in ((a, b), (b, a))
    )
    changed_a, changed_b = _not_conceding(a, changed_a, b, changed_b), _not_conceding(b, changed_b, a, changed_a)
    if not (changed_a or changed_b):
        return None
    of_one_deed = _facing_one_deed(a, changed_a, b, changed_b)
    if of_one_deed and not _has_alike(of_one_deed):
        return _differing(a, b, of_one_deed)
    answered = {one for pair in of_one_deed if _has_alike([pair]) for one in pair}
    changed_a = [one for one in changed_a if one not in answered]
    changed_b = [other for other in changed_b if other not in answered]
    changed_a, changed_b = _unanswered(a, changed_a, b), _unanswered(b, changed_b, a)
    lost = lost_wish(a, changed_a, b, changed_b)
    if lost:
        return lost
    changed_a = [one for one in changed_a if not _is_of_another_deed(a, one, b)]
    changed_b = [other for other in changed_b if not _is_of_another_deed(b, other, a)]
    in_a, in_b = _bound(a, changed_a), _bound(b, changed_b)
    in_a, in_b = in_a or _facing_modals(a, changed_a, b, in_b), in_b or _facing_modals(b, changed_b, a, in_a)
    strengths_a, strengths_b = (strengths_of(terms) for terms in (in_a, in_b))
    said_a, said_b = _printed(a, in_a), _printed(b, in_b)
    if in_a and in_b:
        return Flag("modal", ", ".join(said_a), ", ".join(said_b)) if not are_alike(strengths_a, strengths_b) else None
    if "possible" in strengths_a | strengths_b <= _LEAVING_OPEN and not _is_left_open(b if in_a else a):
        side, own, other = (a, in_a, b) if in_a else (b, in_b, a)
        is_open = any(word.casefold().split()[0] in OPEN for word in said_a + said_b) and _is_told(side, own, other)
        return Flag("modal", ", ".join(said_a), ", ".join(said_b)) if is_open else None
    if _is_past_duty(a, in_a, b, in_b) or _is_past_duty(b, in_b, a, in_a):
        return Flag("modal", ", ".join(said_a), ", ".join(said_b))
    is_doubted = _is_left_open(b if in_a else a)  # "we expect to lose them", "they are likely to be lost"
    if not is_doubted and are_undone(strengths_a | strengths_b) and is_done(*((a, in_a, b) if in_a else (b, in_b, a))):
        return Flag("modal", ", ".join(said_a), ", ".join(said_b))
    return None


def _unanswered(side: Side, some: Sequence[Term], other: Side) -> list[Term]:
    """Those that do not stand on the other side as often, if elsewhere."""
    if not some:
        return []
    ours, theirs = (Counter(term.phrase for term in spread_terms_in(each, phrases())) for each in (side, other))
    return [term for term in some if ours[term.phrase] > theirs[term.phrase]]


def _facing_one_deed(a: Side, in_a: Sequence[Term], b: Side, in_b: Sequence[Term]) -> list[tuple[Term, Term]]:
    """Modal verbs of both sides before the same word, wherever it stands: "should put their lamps out", "were obliged
    to have their lamps out"."""
    of_b = [(other, governed(b, other)) for other in in_b]
    of_a = [(one, governed(a, one)) for one in in_a] if in_b else []
    return [(one, other) for one, ours in of_a for other, theirs in of_b if not ours.isdisjoint(theirs)]


def _has_alike(pairs: Sequence[tuple[Term, Term]]) -> bool:
    """True where two of them are of one strength."""
    return any(are_alike(strengths()[one.phrase], strengths()[other.phrase]) for one, other in pairs)


def _differing(a: Side, b: Side, pairs: Sequence[tuple[Term, Term]]) -> Flag | None:
    """The first two, unless one of them leaves open what the other side doubts in another word."""
    one, other = pairs[0]
    is_open = ["possible" in strengths()[term.phrase] for term in (one, other)]
    if any(is_open) and has_own(b if is_open[0] else a, entries("hedges")):
        return None
    return Flag("modal", *(", ".join(_printed(side, [term])) for side, term in ((a, one), (b, other))))


def _is_told(side: Side, terms: Sequence[Term], other: Side) -> bool:
    """True where the other side tells the deed that may be done here, or what stands beside it."""
    known = {stem(place.word.normal) for place in other}
    return any(2 * len(deed & known) >= len(deed) for deed in (governed(side, term) for term in terms))


def _is_past_duty(side: Side, terms: Sequence[Term], other: Side, theirs: Sequence[Term]) -> bool:
    """True where the other side does what ought to have been done here: "ought to have been told", "had been told"."""
    known = {stem(place.word.normal) for place in other}
    duties = [term for term in terms if "advisable" in strengths()[term.phrase]]
    return not theirs and any(
        "have" in normals_of(side[term.end : term.end + 2]) and governed(side, term) <= known for term in duties
    )


def _is_left_open(side: Side) -> bool:
    """True where this side has a word of doubt instead, or a "could" in another place."""
    is_doubted = bool(own_terms(side, entries("hedges")))
    return is_doubted or "possible" in strengths_of(
        [term for term in _changed_modals(side) if not _concedes(side, term)]
    )


def _bound(side: Side, changed: Sequence[Term]) -> list[Term]:
    """Those of the modal verbs, and of what does their work ("hope to"), that are bound to what is shared."""
    return [term for term in changed if is_own(side[term.start : term.end])]


def _facing_modals(side: Side, changed: Sequence[Term], other: Side, theirs: Sequence[Term]) -> list[Term]:
    """What in a long change, where nothing is bound, faces the other side's modal verbs: the last before the words that
    both have, as the "could" of "the line, so the owners say, could, in the end, close in June" faces "will"."""
    changes = {other[term.start].stretch for term in theirs}
    last = {side[term.start].stretch: term for term in changed}
    return [
        term for change, term in last.items() if change in changes and not ends_clause(_rest(side, term), SENTENCE_END)
    ]


def _rest(side: Side, term: Term) -> list[Word]:
    """The words of the change behind the term."""
    return [place.word for place in side[term.end :] if place.stretch == side[term.start].stretch]


def _is_of_another_deed(side: Side, term: Term, other: Side) -> bool:
    """True for the "can" of "we can talk and come to terms about what is best", where the other side has "they should
    do what is best": it says nothing of what is told behind the "can" in the change."""
    matter = [word.normal for word in _rest(side, term) if carries_matter(word.normal)]
    return len(matter) > 1 and not echoed(matter, other)


def _changed_modals(side: Side) -> list[Term]:
    """Those that the other side lacks, of "don't have to" and "have to" the longer; "May" with a capital is a month."""
    found: list[Term] = []
    idle = {at for term in terms_in(side, entries("idle_modals")) for at in range(term.start, term.end)}
    for term in sorted(spread_terms_in(side, phrases()), key=itemgetter(1)):
        is_inside = bool(found) and term.start < found[-1].end
        if (
            side[term.start].changed
            and not (
                is_inside
                or _is_left_open_by(found, side, term)
                or term.start in idle
                or _is_asked(side, term)
                or opens_condition(side, term.start)
            )
            and side[term.start].word.core != "May"
        ):
            found += [] if _is_noun(side, term) else [term]
    return found


def _is_left_open_by(found: Sequence[Term], side: Side, term: Term) -> bool:
    """True for the "have to" of "may have to" and the "forced to" of "could be forced to", which say no more than that
    it may be."""
    before = found[-1] if found else None
    between = [place.word.normal for place in side[before.end : term.start]] if before else []
    return before is not None and before.phrase in OPEN and between in ([], ["be"])


def _not_conceding(side: Side, some: Sequence[Term], other: Side, theirs: Sequence[Term]) -> list[Term]:
    """Those that concede nothing, or that the other side has another one for: "may sail, but not today", "will sail,
    but not today"."""
    answered = [governed(other, one) for one in theirs]
    return [
        term
        for term in some
        if not _concedes(side, term) or any(not governed(side, term).isdisjoint(deed) for deed in answered)
    ]


def _concedes(side: Side, term: Term) -> bool:
    """True for the "may" of "she may be eighty but she is sharp"."""
    behind = side[term.end : sentence_of(side, term.start, term.end)[1]]
    return term.phrase in ("may", "might") and any(
        place.word.normal == "but" and (at < _ASKED or ends_clause([behind[at - 1].word]))
        for at, place in enumerate(behind)
    )


def _is_asked(side: Side, term: Term) -> bool:
    """True for the "could" of "asked if I could", and for the "should" of "no reason why we should"."""
    before = normals_of(side[max(0, term.start - _ASKED) : term.start])
    return ("why" in before and term.phrase.startswith("should")) or any(
        one in ("if", "whether") and stem(asking) in ("ask", "wonder", "know", "see")
        for at, one in enumerate(before)
        for asking in before[:at]
    )


def _is_noun(side: Side, term: Term) -> bool:
    """True for the "plan to" of "the plan to build a quarry", which somebody may have dropped; not for the "might" of
    "this might"."""
    before = {place.word.normal for place in side[max(0, term.start - 1) : term.start]}
    if not listed("roles", "being").isdisjoint(term.phrase.split()):
        return False  # "the plan is to"
    if term.phrase.isalpha() and not before.isdisjoint(entries("pointing")):
        return False
    return not before.isdisjoint(entries("before_nouns"))


def _printed(side: Side, terms: Sequence[Term]) -> list[str]:
    words = (shown(side[term.start : term.end]) for term in terms)
    return list(dict.fromkeys(words))
