"""What is only wished, offered or considered on one side and done on the other: "tried to erase", "erased"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.echoes import SAID, echoed
from quotes.comparing.facing.places import COORDINATING, Side, clause_start, ends_clause, shown
from quotes.comparing.facing.terms import Term, terms_in
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem, stemmed
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.certainty.strengths import strengths
from quotes.versions import Flag

_FAR = 8
"""Words behind a modal verb among which is looked for what it governs."""

_DEED = 3
"""So many of them that carry matter are looked at."""

_BEFORE = 2
"""Words before what was considered among which stands the verb that tells that it is done."""


def governed(side: Side, term: Term) -> frozenset[str]:
    """What a modal verb governs: the next words that carry matter, in its clause; of one that closes it, as the
    "forbidden" of "smoking in the yard was forbidden", all that stand before."""
    behind = _deed(side, term)
    return frozenset(map(stem, behind or _before(side, term)))


def _before(side: Side, term: Term) -> list[str]:
    start = clause_start(side, term.start, max(0, term.start - _FAR))
    return [place.word.normal for place in side[start : term.start] if carries_matter(place.word.normal)]


def _deed(side: Side, term: Term) -> list[str]:
    last, behind = side[term.end - 1].word, side[term.end : term.end + 1]
    is_joined = any(place.word.normal in COORDINATING for place in behind) and carries_matter(last.normal)
    if is_joined or ends_clause([last]):
        return []
    deed: list[str] = []
    for place in side[term.end : term.end + _FAR]:
        if carries_matter(place.word.normal):
            deed.append(place.word.normal)
        if ends_clause([place.word]) or len(deed) == _DEED:
            break
    return deed


def is_named(side: Side, term: Term, other: Side) -> bool:
    """True for a wish, a promise or an offer that the other side tells in a form of the same word: "we hope to", "it
    was hoped that"; "we do not intend to", "we have no intention of"."""
    verb = next((normal for normal in term.phrase.split() if carries_matter(normal)), "")
    is_wish = strengths()[term.phrase] <= {"wished", "announced", "offered", "possible"} and verb != ""
    return is_wish and any(are_kin(verb, place.word.normal) for place in other)


def came_about(side: Side, term: Term, other: Side) -> bool:
    """True for the "could" of "we could see the smoke" and "we could save only the goats", where the other side has
    "we saw the smoke", "we saved only the goats": it is told as done here, too."""
    behind = [place.word.normal for place in side[term.end : term.end + _DEED]]
    verb = next((normal for normal in behind if normal != "only"), "")
    is_only = "only" in behind and any(place.word.normal == "only" for place in other)
    if term.phrase not in ("could", "could not", "couldn't") or not (is_only or verb in entries("perceiving")):
        return False
    theirs = {place.word.normal for place in other}
    base = {verb, f"{verb}s"} if theirs.isdisjoint(("did", "didn't")) else set()
    return any(stem(one) == stem(verb) and one not in base and not one.endswith("ing") for one in theirs)


def lost_wish(a: Side, in_a: Sequence[Term], b: Side, in_b: Sequence[Term]) -> Flag | None:
    """A wish, an attempt or a "may" that only one side has, where the other tells the deed, however the sentence is
    built, as done or sure, and nothing that leaves it open: "they tried to bribe the guards", "the guards were
    bribed"."""
    for side, own, other, theirs in ((a, in_a, b, in_b), (b, in_b, a, in_a)):
        wishes = [term for term in own if _leaves_undone(term) and _is_done_there(_deed(side, term), other)]
        if wishes and not _leaves_open(other, theirs):
            said = shown(side[wishes[0].start : wishes[0].end])
            instead = " ".join(place.word.core for term in theirs[:1] for place in other[term.start : term.end])
            return Flag.between("modal", said, instead, in_reference=side is a)
    return None


def _leaves_undone(term: Term) -> bool:
    """True for a "may" and for a wish before a verb; what is considered may be given by its name alone: "considering
    legal action", and "deliberate attempts to" may be nouns."""
    is_wish = "wished" in strengths()[term.phrase] and term.phrase.endswith(" to")
    is_wish = is_wish and not term.phrase.split()[0].endswith("s")
    return is_wish or term.phrase in ("may", "might")


def _is_done_there(deed: Sequence[str], other: Side) -> bool:
    """True where the other side has what is to be done, and to what; what ends in "-ing" tells no deed."""
    doing = [place for place in other if not place.word.normal.endswith("ing")]
    said = echoed(deed, doing)
    return len(deed) > 1 and deed[0] in said and len(said) >= SAID * len(deed)


def _leaves_open(side: Side, terms: Sequence[Term]) -> bool:
    """True where the side has another word for a wish, a doubt, or a modal verb but for a "will"."""
    is_open = any(strengths()[term.phrase] - {"certain"} for term in terms)
    return is_open or any(terms_in(side, entries("wishes", "hedges", "doubts", "thoughts")))


def is_done(side: Side, terms: Sequence[Term], other: Side) -> bool:
    """True where the other side does what is only wished, tried, offered or considered here; of "threatened to sue" a
    "threat of being sued" does nothing."""
    theirs = {stem(place.word.normal) for place in other}
    own = [term for term in terms if stem(side[term.start].word.normal) not in theirs]
    wished = {place.word.normal for term in own for place in side[term.end : term.end + 1]}
    done = {place.word.normal for place in other if not place.word.normal.endswith("ing")} - wished
    has_deed = not {stem(normal) for normal in wished}.isdisjoint(map(stem, done))
    return has_deed or any(_is_under_way(side, term, other) for term in own)


def _is_under_way(side: Side, term: Term, other: Side) -> bool:
    """True where what is considered here stands there behind a verb that begins it, "considering legal action", "taking
    legal action", or behind an "is" if it is a deed itself: "considering closing the plant", "is closing the plant"."""
    if term.phrase.endswith(" to"):
        return False
    behind = side[term.end : term.end + _BEFORE]
    considered = next((place.word.normal for place in behind if carries_matter(place.word.normal)), "")
    being = listed("roles", "being") if considered.endswith("ing") else frozenset()
    return any(
        stem(before.word.normal) in stemmed("beginning") or before.word.normal in being
        for at, place in enumerate(other)
        if place.word.normal == considered
        for before in other[max(0, at - _BEFORE) : at]
    )
