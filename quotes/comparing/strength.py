"""How sure and how strong a statement is: hedges, intensifiers and modal verbs that differ between two wordings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache

from quotes.comparing.amounts import is_before_amount
from quotes.comparing.kin import are_kin
from quotes.comparing.matter import carries_matter, stem, stems
from quotes.comparing.places import SENTENCE_END, Side, ends_clause, is_own
from quotes.comparing.denials import without_prefix
from quotes.comparing.terms import Term, has_own, kinds, own_terms, terms_in
from quotes.comparing.tokens import Word
from quotes.datafiles import listed, table, word_list
from quotes.versions import Flag, FlagName

_OPEN = frozenset({"could", "may", "might"})


def _one_sided(name: FlagName, terms: Sequence[Term], in_reference: bool) -> Flag:
    said = ", ".join(dict.fromkeys(term.phrase for term in terms))
    return Flag(name, said, "") if in_reference else Flag(name, "", said)


def hedge_flag(a: Side, b: Side, indirect: bool) -> Flag | None:
    """A word of doubt that only one side has; of indirect speech "I think" is the cue and not part of it."""
    kind = kinds("hedges") if indirect else kinds("hedges", "thoughts")
    for side, other in ((a, b), (b, a)):
        own = [
            term
            for term in terms_in(side, kind)
            if _is_told_of_shared(side, term, other) and not is_before_amount(side, term.end)
        ]
        if own and not any(has_own(other, alike) for alike in (kinds("hedges", "thoughts"), _sometimes(), _OPEN)):
            denied = {rest for place in (*a, *b) if place.changed for rest in without_prefix(place.word.normal)}
            if not denied.issuperset(term.phrase for term in own):
                return _one_sided("hedge", [term for term in own if term.phrase not in denied], side is a)
    return None


@cache
def _sometimes() -> frozenset[str]:
    return listed("quotes.comparing", "reach", "sometimes")


def _is_told_of_shared(side: Side, term: Term, other: Side) -> bool:
    """True for a word of doubt that only this side has about what both say: bound to it, or an aside that is nothing
    else, as "in my view" between commas, or right before a word that the other side has in another place."""
    places = side[term.start : term.end]
    if not any(place.changed for place in places):
        return False
    stretch = [place for place in side if place.stretch == places[0].stretch and carries_matter(place.word.normal)]
    is_aside = all(place in places for place in stretch)
    following = stems(place.word.normal for place in side[term.end : term.end + 1])
    is_moved = bool(following) and following[0] in {stem(place.word.normal) for place in other}
    return is_own(places) or is_aside or (is_moved and not ends_clause([places[-1].word]))


def intensifier_flag(a: Side, b: Side) -> Flag | None:
    """A word of strength that only one side has, or else of weakness, as "slightly", where what it strengthens is still
    there on the other: of "completely new" and "new" one is stronger, of "completely new" and "odd" nobody can tell."""
    strong = kinds("intensifiers")
    return _degree_flag(a, b, strong, strong) or _degree_flag(
        a, b, kinds("downtoners"), kinds("downtoners", "intensifiers", "hedges")
    )


def _degree_flag(a: Side, b: Side, kind: Collection[str], alike: Collection[str]) -> Flag | None:
    """Words of the kind that only one side has, where the other has none that is alike."""
    for side, other in ((a, b), (b, a)):
        one_sided = [term for term in own_terms(side, kind) if _strengthens(side, term)]
        kept = {term.phrase for term in terms_in(other, kind)} if one_sided else set()
        new = [term for term in one_sided if term.phrase not in kept]
        own = [term for term in new if _is_still_there(side, term.start, term.end, other)]
        if own and not has_own(other, alike):
            return _one_sided("intensifier", own, side is a)
    return None


def _strengthens(side: Side, term: Term) -> bool:
    """True but for a "far" or "much" without a comparative: "far lower", not "as far as"."""
    following = {place.word.normal for place in side[term.end : term.end + 1]}
    return term.phrase not in ("far", "much") or bool(following & kinds("comparatives"))


def _is_still_there(side: Side, start: int, end: int, other: Side) -> bool:
    """True where the other side has the next word that carries matter, or, at the end of a clause, the one before, or
    another word for it."""
    before = [place.word for place in reversed(side[:start]) if carries_matter(place.word.normal)]
    after = [place.word for place in side[end:] if carries_matter(place.word.normal)]
    closes = ends_clause([side[end - 1].word]) or not after
    strengthened = (before if closes else after)[:1]
    return any(_is_another_word(word.normal, place.word.normal) for word in strengthened for place in other)


def _is_another_word(one: str, other: str) -> bool:
    """True for forms of one word, and for words that say the same; not for two degrees of doubt, as "likely" and
    "probable"."""
    return stem(one) == stem(other) or (are_kin(one, other) and not kinds("hedges") & {one, other})


def modal_flag(a: Side, b: Side) -> Flag | None:
    """A commitment of another strength: "could" for "will"; or a "might" that is gone."""
    in_a, in_b = _modals(a), _modals(b)
    in_a, in_b = in_a or _facing_modals(a, b, in_b), in_b or _facing_modals(b, a, in_a)
    strengths_a, strengths_b = (_strengths_of(terms) for terms in (in_a, in_b))
    said_a, said_b = _printed(a, in_a), _printed(b, in_b)
    if in_a and in_b:
        return Flag("modal", ", ".join(said_a), ", ".join(said_b)) if not strengths_a & strengths_b else None
    if "possible" in strengths_a | strengths_b <= {"possible", "barred"} and not _is_left_open(b if in_a else a):
        is_open = any(word.casefold().split()[0] in _OPEN for word in said_a + said_b)
        return Flag("modal", ", ".join(said_a), ", ".join(said_b)) if is_open else None
    if strengths_a | strengths_b == {"wished"} and _is_done(*((a, in_a, b) if in_a else (b, in_b, a))):
        return Flag("modal", ", ".join(said_a), ", ".join(said_b))
    return None


def _is_done(side: Side, terms: Sequence[Term], other: Side) -> bool:
    """True where the other side does what is only wished or tried here: "tried to erase", "erased"."""
    wished = {place.word.normal for term in terms for place in side[term.end : term.end + 1]}
    done = {place.word.normal for place in other if not place.word.normal.endswith("ing")} - wished
    return not {stem(normal) for normal in wished}.isdisjoint(map(stem, done))


def _is_left_open(side: Side) -> bool:
    """True where this side has a word of doubt instead, or a "could" in another place."""
    is_doubted = bool(own_terms(side, kinds("hedges")))
    return is_doubted or "possible" in _strengths_of(_changed_modals(side))


def _modals(side: Side) -> list[Term]:
    """Modal verbs, and what does their work ("hope to"), that only this side has, bound to what is shared."""
    return [term for term in _changed_modals(side) if is_own(side[term.start : term.end])]


def _facing_modals(side: Side, other: Side, theirs: Sequence[Term]) -> list[Term]:
    """What in a long change, where nothing is bound, faces the other side's modal verbs: the last before the words that
    both have, as the "could" of "the line, so the owners say, could, in the end, close in June" faces "will"."""
    changes = {other[term.start].stretch for term in theirs}
    last = {side[term.start].stretch: term for term in _changed_modals(side)}
    return [
        term for change, term in last.items() if change in changes and not ends_clause(_rest(side, term), SENTENCE_END)
    ]


def _rest(side: Side, term: Term) -> list[Word]:
    """The words of the change behind the term."""
    return [place.word for place in side[term.end :] if place.stretch == side[term.start].stretch]


def _changed_modals(side: Side) -> list[Term]:
    """Those that the other side lacks; "May" with a capital is a month."""
    return [
        term
        for term in terms_in(side, frozenset(_strengths()))
        if side[term.start].changed and side[term.start].word.core != "May" and not _is_noun(side, term)
    ]


def _is_noun(side: Side, term: Term) -> bool:
    """True for the "plan to" of "the plan to build a quarry", which somebody may have dropped."""
    return any(
        place.word.normal in word_list("quotes.comparing", "before_nouns")
        for place in side[max(0, term.start - 1) : term.start]
    )


def _printed(side: Side, terms: Sequence[Term]) -> list[str]:
    words = (" ".join(place.word.core for place in side[term.start : term.end]) for term in terms)
    return list(dict.fromkeys(words))


@lru_cache(maxsize=1)
def _strengths() -> dict[str, frozenset[str]]:
    """The strengths that each modal verb may have: "may not" leaves open or forbids."""
    by_strength: dict[str, list[str]] = table("quotes.comparing", "modals")
    strengths = defaultdict(set)
    for strength, phrases in by_strength.items():
        for phrase in phrases:
            strengths[phrase].add(strength)
    return {phrase: frozenset(several) for phrase, several in strengths.items()}


def _strengths_of(terms: Iterable[Term]) -> frozenset[str]:
    return frozenset(strength for term in terms for strength in _strengths()[term.phrase])
