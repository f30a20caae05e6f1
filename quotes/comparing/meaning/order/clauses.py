"""Clauses that changed places round a word like "because", and deeds that changed their order in time: "A because B" is
no "B because A", and "A before B" no "B, and later A"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import pairwise

from quotes.comparing.facing.places import COORDINATING, Side, clause_end, ends_clause, negates, normals_of, sentence_of
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.matter import stem, stemmed, stems
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.order.causes import causes
from quotes.comparing.meaning.order.joints import Joint, about
from quotes.comparing.meaning.order.roles import is_time
from quotes.versions import Flag

_FRONTED = 4
"""Words before a "later" among which stands the "and" that it belongs to: "and, some days later, lost"."""


_WHEN, _YEAR = 2, 4
"""Words behind a "since" among which a day or a year stands, and the digits of a year."""


def clause_flag(a: Side, b: Side) -> Flag | None:
    """The first such word that both have, or "after" against "before" and "later", whose clauses changed places."""
    others = list(_joints(b))
    for one in _joints(a) if others else ():
        for other in others:
            if _is_one_denied(one, other):
                continue
            if (one.word == other.word and _crossed(one, other)) or _is_ended(one, other):
                shared = (one.main | one.subordinate) & (other.main | other.subordinate)
                return Flag("order", _printed(one, shared), _printed(other, shared))
    return None


def keeps_the_order(a: Side, b: Side) -> bool:
    """True where both tell in one order what came first and what later, though its clauses may have changed places: "he
    shot the guard before he ran", "he ran after shooting the guard"."""
    others = list(_joints(b))
    return any(
        one.word == other.word and _straight(one, other) for one in (_joints(a) if others else ()) for other in others
    )


def _straight(one: Joint, other: Joint) -> bool:
    """True where most of each clause is in its own place on the other side."""
    pairs = (one.main, other.main), (one.subordinate, other.subordinate)
    return all(2 * len(ours & theirs) >= min(len(ours), len(theirs)) for ours, theirs in pairs)


def _crossed(one: Joint, other: Joint) -> bool:
    """True where most of each clause is in the other's place and little in its own."""
    across = len(one.main & other.subordinate), len(one.subordinate & other.main)
    straight = len(one.main & other.main) + len(one.subordinate & other.subordinate)
    is_for_the_other = one.main <= other.subordinate and other.main <= one.subordinate
    if is_for_the_other and one.main.isdisjoint(other.main) and _is_same_word(one, other):
        return True  # "he signed the form before he read it"
    sizes = (
        min(len(one.main), len(other.subordinate)),
        min(len(one.subordinate), len(other.main)),
    )
    return straight < min(across) and all(2 * shared >= size for shared, size in zip(across, sizes, strict=True))


def _is_ended(one: Joint, other: Joint) -> bool:
    """True for what lasts until something comes on one side and begins after it on the other: "it was peaceful until
    police arrived", "it was peaceful after police arrived"."""
    are_two_times = {one.word, other.word} == {"until", "after"}
    is_same_time = 2 * len(one.subordinate & other.subordinate) >= min(len(one.subordinate), len(other.subordinate))
    return are_two_times and is_same_time and (one.main <= other.main or other.main <= one.main)


def _is_one_denied(one: Joint, other: Joint) -> bool:
    """True where both have the same "before" or "until", and a denial alone makes an "after" of one of the two: it is
    the denial that changed, and no order."""
    return _is_same_word(one, other) and one.is_denied != other.is_denied


def _is_same_word(one: Joint, other: Joint) -> bool:
    return one.sentence[one.at].word.normal == other.sentence[other.at].word.normal


def _joints(side: Side) -> Iterator[Joint]:
    """Each subordinating word that stands once on this side, with its clauses; each "later", with what came before it;
    each "when" of what had happened already; and each other word that tells a cause."""
    kind = entries("subordinators")
    count = Counter(place.word.normal for place in side)
    for at, place in enumerate(side):
        is_second = any(before.word.normal in kind for before in side[max(0, at - 1) : at])  # "until after the vote"
        if place.word.normal in kind and count[place.word.normal] == 1 and not (is_second or _tells_when(side, at + 1)):
            yield from _subordinated(side, at, at + 1)
    for term in terms_in(side, entries("sequels")):
        yield from _coordinated(side, term.start, term.end)
    for term in terms_in(side, entries("meantimes")):
        yield from _subordinated(side, term.start, term.end)
    yield from causes(side)


def _tells_when(side: Side, at: int) -> bool:
    """True behind the "since" of "since Monday" and "since 1976", which opens no clause."""
    behind = normals_of(side[at : at + _WHEN])
    return any(is_time(normal) or (len(normal) == _YEAR and normal.isdigit()) for normal in behind)


def _subordinated(side: Side, at: int, behind: int) -> Iterator[Joint]:
    """The clauses round the word there: of one that opens a sentence the comma, or else an "already", tells where the
    main clause begins. What comes before, or had come already, comes after the other way round; but what is not done
    before or until something is, comes after it: "no wall before the survey"."""
    start, end = sentence_of(side, at, at + 1)
    opens = not _matter_before(side, start, at)
    already = next((position for position in range(start, end) if side[position].word.normal == "already"), None)
    cut = clause_end(side, at, end)
    if opens and already and already < cut:
        cut = already
    spans = ((cut, clause_end(side, cut, end)), (behind, cut)) if opens else ((start, at), (behind, end))
    main, subordinate = (about(side, *span) for span in spans)
    word = side[at].word.normal
    where = side[start:end], at - start
    is_denied = word in ("before", "until") and _denies_in_clause(side[slice(*spans[0])])
    waits = word == "until" and any(terms_in(side[slice(*spans[0])], entries("waiting")))
    if word in ("when", "by"):
        is_past = already is not None and spans[0][0] <= already < spans[0][1]
        found = Joint("after", subordinate, main, *where) if is_past else None
    elif word == "before" and not is_denied:
        found = Joint("after", subordinate, main, *where)
    else:
        found = Joint("after" if is_denied or waits or word == "once" else word, main, subordinate, *where, is_denied)
    if found and found.main and found.subordinate:
        yield found


def _matter_before(side: Side, start: int, at: int) -> frozenset[str]:
    """What a clause before the word is about, without the "long" of "long after" and the "days" of "two days after"."""
    return frozenset(
        one
        for one in about(side, start, at)
        if one not in stemmed("measuring_time") and not (one.isdigit() and at - start <= _FRONTED)
    )


def _denies_in_clause(some: Side) -> bool:
    """True where a "not" stands in the last clause of these: not in "he did not pay and left before the siren went"."""
    for place in reversed(some):
        if negates(place.word):
            return True
        if place.word.normal in COORDINATING or (place is not some[-1] and ends_clause([place.word])):
            return False
    return False


def _coordinated(side: Side, at: int, behind: int) -> Iterator[Joint]:
    """What came first and what came later, on both sides of the "and" that the word belongs to; who does both stands
    in neither."""
    start, end = sentence_of(side, at, at + 1)
    joins = [position for position in range(start, end) if side[position].word.normal == "and"]
    near = [position for position in joins if at - _FRONTED <= position < at]
    split = max(near or [position for position in joins if position < at], default=None)
    if split is None:
        return
    subject = frozenset([*stems(place.word.normal for place in side[start:split])][:1])
    earlier, later = about(side, start, split), about(side, split, end)
    if earlier - subject and later:
        yield Joint("after", later, earlier - subject, side[start:end], at - start)


def _printed(joint: Joint, shared: Collection[str]) -> str:
    """The word between what both sides say of the two events: "Rents rose because … line … built"."""
    shown = [at for at, place in enumerate(joint.sentence) if at == joint.at or stem(place.word.normal) in shared]
    gaps = ["" if at - before == 1 else "… " for before, at in pairwise([shown[0] - 1, *shown])]
    return " ".join(gap + joint.sentence[at].word.core for gap, at in zip(gaps, shown, strict=True))
