"""How strong a statement is: intensifiers and downtoners that only one of two wordings has."""

from __future__ import annotations

from collections.abc import Collection

from quotes.comparing.kin import are_kin
from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.places import Side, ends_clause
from quotes.comparing.terms import Term, has_own, kinds, one_sided, own_terms, terms_in
from quotes.versions import Flag


def intensifier_flag(a: Side, b: Side) -> Flag | None:
    """A word of strength that only one side has, or else of weakness, as "slightly", where what it strengthens is still
    there on the other: of "completely new" and "new" one is stronger, of "completely new" and "odd" nobody can tell."""
    strong = kinds("intensifiers")
    return _degree_flag(a, b, strong, strong | kinds("near_intensifiers")) or _degree_flag(
        a, b, kinds("downtoners"), kinds("downtoners", "intensifiers", "hedges")
    )


def _degree_flag(a: Side, b: Side, kind: Collection[str], alike: Collection[str]) -> Flag | None:
    """Words of the kind that only one side has, where the other has none that is alike."""
    for side, other in ((a, b), (b, a)):
        strengthening = [term for term in own_terms(side, kind) if _strengthens(side, term)]
        kept = {term.phrase for term in terms_in(other, kind)} if strengthening else set()
        new = [term for term in strengthening if term.phrase not in kept]
        own = [term for term in new if _is_still_there(side, term.start, term.end, other)]
        if own and not has_own(other, alike):
            return one_sided("intensifier", own, side is a)
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
