"""How sure a statement is: words and clauses of doubt that only one of two wordings has."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from quotes.comparing.facing.echoes import is_rest_said, is_told
from quotes.comparing.facing.places import Side, closes_clause, ends_clause, is_own, negates, normals_of, sentence_of
from quotes.comparing.facing.terms import Term, one_sided, terms_in
from quotes.comparing.language.matter import carries_matter, stem, stemmed, stems
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.certainty.elsewhere import is_cut_with_its_clause, without_elsewhere
from quotes.comparing.meaning.certainty.strengths import OPEN, doubting
from quotes.comparing.meaning.negation.negatives import without_prefix
from quotes.comparing.quantities.amounts import is_before_amount
from quotes.comparing.quantities.bounds import bounds
from quotes.versions import Flag

_ASKING = frozenset({"if", "whether"})
"""Words at the end of a doubt behind which stands what is doubted: "I don't know if he lived"."""

_CLAIM = 2
"""Words of matter with which a sentence states something."""


def hedge_flag(a: Side, b: Side, indirect: bool) -> Flag | None:
    """A word of doubt that only one side has; of indirect speech "I think" is the cue and not part of it. Or a clause
    of doubt, as "but that's a stab in the dark", where the other side doubts nothing."""
    return _word_of_doubt(a, b, indirect) or _clause_of_doubt(a, b)


def _word_of_doubt(a: Side, b: Side, indirect: bool) -> Flag | None:
    doubting = entries("hedges") if indirect else entries("hedges", "thoughts")
    for side, other in ((a, b), (b, a)):
        own = [term for term in terms_in(side, doubting) if _makes_unsure(side, term, other)]
        facing = without_elsewhere(side, own, other) if own else other
        answers = entries("hedges", "thoughts", "doubts", "near_hedges", "accusations"), _sometimes(), OPEN
        doubts = {at for term in own for at in range(term.start, term.end)}
        known = {stem(place.word.normal) for at, place in enumerate(side) if at not in doubts}
        if own and not any(_has_own_doubt(facing, kind, known) for kind in answers):
            denied = {rest for place in (*a, *b) if place.changed for rest in without_prefix(place.word.normal)}
            if not denied.issuperset(term.phrase for term in own):
                return one_sided("hedge", [term for term in own if term.phrase not in denied], in_reference=side is a)
    return None


def _has_own_doubt(side: Side, kind: Collection[str], known: Collection[str]) -> bool:
    """True where this side has such words that the other has in no form; the "about" of "brought about" is none."""
    terms = (term for term in terms_in(side, kind) if term.phrase != "about" or is_before_amount(side, term.end))
    own = (place for term in terms for place in side[term.start : term.end] if place.changed)
    return any(stem(place.word.normal) not in known for place in own)


def _makes_unsure(side: Side, term: Term, other: Side) -> bool:
    """True for a word of doubt about what both say, not about a number alone, nor in "as well as possible", nor one
    that tells what came, or a condition."""
    is_of_less = _is_of_a_number(side, term, other) or _is_utmost(side, term) or _tells_what_came(side, term)
    is_none = (
        is_of_less
        or _is_due(side, term)
        or _is_no_doubt(side, term)
        or _is_somebody(side, term)
        or _is_unless(side, term, other)
    )
    return not is_none and _doubts_what_both_say(side, term, other) and not is_cut_with_its_clause(side, term, other)


def _is_due(side: Side, term: Term) -> bool:
    """True for the "supposed" of "was supposed to open", which was planned."""
    return term.phrase == "supposed" and any(place.word.normal == "to" for place in side[term.end : term.end + 1])


def _is_no_doubt(side: Side, term: Term) -> bool:
    """True for the "kind of" of "some kind of boat" and "the same kind of boat", which is one, for the "I believe" of
    "I believe in her" and the "I've heard" of "I've heard from her"; for the "at times" of "at times like these"."""
    before, behind = (normals_of(some) for some in (side[max(0, term.start - 1) : term.start], side[term.end :][:1]))
    such = normals_of(side[term.end : term.end + 2])
    is_sort = term.phrase in ("kind of", "sort of") and not entries("before_kinds").isdisjoint(before)
    verb = term.phrase.split()[-1]
    is_when = term.phrase == "at times" and such in (["like", "these"], ["like", "this"], ["like", "those"])
    return (
        is_sort
        or is_when
        or (verb == "believe" and behind == ["in"])
        or (verb in ("hear", "heard") and behind == ["from"])
    )


def _is_somebody(side: Side, term: Term) -> bool:
    """True for the "suspect" of "he is no suspect" and "the suspect was released", not of "officers suspect arson"."""
    behind = normals_of(side[term.end : term.end + 1])
    is_noun = closes_clause(side, term.end) or any(one in entries("finite") or one in ("in", "who") for one in behind)
    return is_noun and term.phrase in ("suspect", "suspects")


def _clause_of_doubt(a: Side, b: Side) -> Flag | None:
    """One that stands wherever it stands, or any word of doubt where the other side tells the same as settled; with no
    doubt of any kind on the other side."""
    for side, other in ((a, b), (b, a)):
        kind = entries("doubts", "hedges") if _settles(other, side) else entries("doubts")
        own = [term for term in terms_in(side, kind) if any(place.changed for place in side[term.start : term.end])]
        own = [term for term in own if not (_is_left_out(side, term, other) or _is_unless(side, term, other))]
        own = [term for term in own if not (_is_what_is_said(side, term) or _is_no_doubt(side, term))]
        if own and not _doubts(other):
            return one_sided("hedge", own, in_reference=side is a)
    return None


def _is_unless(side: Side, term: Term, other: Side) -> bool:
    """True for the "not ruled out" of "if cuts are not ruled out", where the other side has "unless it rules out cuts":
    both tell of a condition and doubt nothing; or where it has "not ruling anybody out"."""
    answers = (place.word.normal == "unless" or negates(place.word) for place in other)
    if not negates(side[term.start].word) or not any(answers):
        return False
    rest = stems(place.word.normal for place in side[term.start + 1 : term.end])
    return set(rest) <= {stem(place.word.normal) for place in other}


def _is_what_is_said(side: Side, term: Term) -> bool:
    """True for the "they say" of "you know what they say about sailors", which is no source of what stands beside
    it; the doubt of "from what they say" is in its "from what"."""
    return normals_of(side[max(0, term.start - 1) : term.start]) == ["what"]


def _is_left_out(side: Side, term: Term, other: Side) -> bool:
    """True where the sentence is left out as a whole with what it doubts: "It fell. I can't rule out that it was
    pushed", "it fell"; not for "That is only a guess", which is about the rest."""
    first, last = sentence_of(side, term.start, term.end)
    doubted = (*side[first : term.start], *side[term.end : last])
    facing = {place.stretch for place in other if place.changed}
    least = 1 if term.phrase.split()[-1] in _ASKING else _CLAIM
    is_claim = sum(carries_matter(place.word.normal) for place in doubted) >= least
    is_cut = all(place.changed and place.stretch not in facing for place in side[first:last])
    return is_claim and (is_cut or not is_told(doubted, other))


def _doubts(side: Side) -> bool:
    """True where the side doubts anything in any way."""
    return any(terms_in(side, doubting() | entries("not_knowing"))) or any(
        is_before_amount(side, term.end) for term in terms_in(side, bounds("before"))
    )


def _settles(side: Side, other: Side) -> bool:
    """True where a "confirmed" stands that the other side has not."""
    theirs = {stem(place.word.normal) for place in other}
    return any(
        place.changed and stem(place.word.normal) in stemmed("certainties") and stem(place.word.normal) not in theirs
        for place in side
    )


def _is_of_a_number(side: Side, term: Term, other: Side) -> bool:
    """True for the "about" of "about forty died", which makes the number less sure; the "we believe" of "we believe
    forty died" makes all of it so. And for the "all but" of "all but three died", where the other side tells something
    else of the three."""
    if term.phrase == "points to" and term.start and is_before_amount(side, term.start - 1):
        return True  # "it fell three points to 11 percent"
    if term.phrase in entries("exceptions"):
        if normals_of(side[term.end : term.end + 1]) == ["for"]:
            return True  # "no harvest at all but for the well"
        tells_else = any(
            place.changed and (carries_matter(place.word.normal) or negates(place.word)) for place in other
        )
        return tells_else and is_before_amount(side, term.end)
    return term.phrase in bounds("before") and is_before_amount(side, term.end)


def _is_utmost(side: Side, term: Term) -> bool:
    """True for the "possible" of "as well as possible" and of "do what is possible", which is all that can be done."""
    before = " ".join(normals_of(side[max(0, term.start - 2) : term.start]))
    return term.phrase == "possible" and before.endswith((" as", "what's", "what is", "what was"))


def _tells_what_came(side: Side, term: Term) -> bool:
    """True for the "appeared" of "before symptoms appeared" and "appeared on the wall", not of "appeared to fall" and
    "it appeared"."""
    before, behind = (place.word.normal for place in (side[term.start - 1], side[min(term.end, len(side) - 1)]))
    ends = closes_clause(side, term.end)
    is_of_doubt = stem(term.phrase) != stem("appear") or term.start == 0 or before == "it"
    return not is_of_doubt and (ends or (behind != "to" and behind in entries("prepositions")))


@cache
def _sometimes() -> frozenset[str]:
    return listed("reach", "sometimes")


def _doubts_what_both_say(side: Side, term: Term, other: Side) -> bool:
    """True for a word of doubt that only this side has about what both say: bound to it, or an aside that is nothing
    else, as "in my view" between commas, or right before a word that the other side has in another place; or about what
    the other side tells in an order of its own. A side that only names somebody of the sentence has lost no doubt."""
    places = side[term.start : term.end]
    if not any(place.changed for place in places):
        return False
    stretch = [place for place in side if place.stretch == places[0].stretch and carries_matter(place.word.normal)]
    is_aside = all(place in places for place in stretch)
    following = stems(place.word.normal for place in side[term.end : term.end + 1])
    is_moved = bool(following) and following[0] in {stem(place.word.normal) for place in other}
    if is_own(places) or is_aside or (is_moved and not ends_clause([places[-1].word])):
        first, last = sentence_of(side, term.start, term.end)
        doubted = (*side[first : term.start], *side[term.end : last])
        return is_told(doubted, other) or not any(carries_matter(place.word.normal) for place in doubted)
    return all(place.changed for place in places) and is_rest_said(side, term.start, term.end, other)
