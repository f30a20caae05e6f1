"""How strong a statement is: intensifiers and downtoners that only one of two wordings has."""

from __future__ import annotations

from collections.abc import Collection

from quotes.comparing.facing.echoes import echoed
from quotes.comparing.facing.places import COORDINATING, Side, closes_clause, ends_clause, negates, normals_of
from quotes.comparing.facing.terms import Term, has_own, one_sided, own_terms, terms_in
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem, stems
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.negation.opposites import opposites
from quotes.versions import Flag

_CLOSING = frozenset({"forever", "always", "whatsoever"})
"""Intensifiers in one word that stand behind what they strengthen and have no "ly"."""

_FAR = 6
"""Words beside a word of degree among which is looked for what it is said of."""


def intensifier_flag(a: Side, b: Side) -> Flag | None:
    """A word of strength that only one side has, or else of weakness, as "slightly", where what it strengthens is still
    there on the other: of "completely new" and "new" one is stronger, of "completely new" and "odd" nobody can tell."""
    strong = entries("intensifiers")
    return (
        _opposed(a, b)
        or _degree_flag(a, b, strong, strong | entries("near_intensifiers"))
        or _degree_flag(a, b, entries("downtoners"), entries("downtoners", "weakeners", "intensifiers", "hedges"))
    )


def _opposed(a: Side, b: Side) -> Flag | None:
    """A word of strength on one side and one of weakness on the other beside the same word: "a very long way apart",
    "a little way apart"."""
    strong, weak = entries("intensifiers"), entries("downtoners", "weakeners")
    for side, other in ((a, b), (b, a)):
        for one in terms_in(side, strong):
            if _is_own(side, one) and _strengthens(side, one):
                beside = _beside(side, one)
                for another in terms_in(other, weak):
                    if _is_own(other, another) and not beside.isdisjoint(_beside(other, another)):
                        said = one.said, another.said
                        return Flag.between("intensifier", *said, in_reference=side is a)
    return None


def _is_own(side: Side, term: Term) -> bool:
    return any(place.changed for place in side[term.start : term.end])


def _beside(side: Side, term: Term) -> frozenset[str]:
    """The stems of the next words that carry matter, in its clause, and of a verb that it stands right behind: "fell a
    little", "fell sharply"; of the "much" of "much earlier" that word alone."""
    behind = side[term.end : term.end + 1]
    if _are_compared(behind):
        return frozenset(map(stem, normals_of(behind)))
    before = side[max(0, term.start - 1) : term.start]
    found = [] if ends_clause([place.word for place in before]) else stems(place.word.normal for place in before)
    for place in side[term.end : term.end + _FAR]:
        found += [stem(place.word.normal)] if carries_matter(place.word.normal) else []
        if ends_clause([place.word]):
            break
    return frozenset(found)


def scale_flag(a: Side, b: Side) -> Flag | None:
    """A small thing on one side and a great one of its kind on the other, beside the same words: "a murmur from the
    anglers", "the anglers raised a storm"; not where a side has both, as in "six died, twenty were hurt", nor where
    both deny: who never demanded it never asked for it, and what did little to help did not do much."""
    changed = [(at, place) for at, place in enumerate(b) if place.changed]
    for at, place in enumerate(a):
        against = opposites().get(stem(place.word.normal), {}) if place.changed else {}
        for where, other in changed if against else ():
            if against.get(stem(other.word.normal)) != "intensifier":
                continue
            has_both = echoed([place.word.normal], b) or echoed([other.word.normal], a)
            is_denied = _denies(a, at) and _denies(b, where)
            if not (has_both or is_denied or _around(a, at).isdisjoint(_around(b, where))):
                return Flag("intensifier", place.word.core, other.word.core)
    return None


def _denies(side: Side, at: int) -> bool:
    """True for a word behind a denial in its clause, and for the "little" of "little to help" itself."""
    if side[at].word.normal in entries("hardly_any"):
        return True
    for place in reversed(side[max(0, at - _FAR) : at]):
        if ends_clause([place.word]):
            return False
        if negates(place.word):
            return True
    return False


def _around(side: Side, at: int) -> frozenset[str]:
    return frozenset(stems(place.word.normal for place in side[max(0, at - _FAR) : at + _FAR + 1]))


def _degree_flag(a: Side, b: Side, kind: Collection[str], alike: Collection[str]) -> Flag | None:
    """Words of the kind that only one side has, where the other has none that is alike."""
    for side, other in ((a, b), (b, a)):
        strengthening = [term for term in own_terms(side, kind) if _strengthens(side, term)]
        kept = {term.phrase for term in terms_in(other, kind)} if strengthening else set()
        new = [term for term in strengthening if term.phrase not in kept and not _is_its_adjective_there(term, other)]
        own = [term for term in new if _is_still_there(side, term.start, term.end, other)]
        if own and not has_own(other, alike):
            return one_sided("intensifier", own, in_reference=side is a)
    return None


def _is_its_adjective_there(term: Term, other: Side) -> bool:
    """True for the "sharply" of "fell sharply" where the other side tells of "a sharp fall"."""
    return term.phrase.endswith("ly") and any(
        place.changed and place.word.normal != term.phrase and stem(place.word.normal) == stem(term.phrase)
        for place in other
    )


def _strengthens(side: Side, term: Term) -> bool:
    """True but for a "far" or "much" without a comparative: "far lower", not "as far as"; for an adjective that closes
    a clause; and for the "total" of "the total cost"."""
    if term.phrase == "total" and _is_sum(side[term.end : term.end + 2]):
        return False
    is_compared = term.phrase not in ("far", "much") or _are_compared(side[term.end : term.end + 1])
    return is_compared and not _is_predicate(side, term)


def _is_sum(behind: Side) -> bool:
    """True for the "cost of" that may be a total one, and for "delegate count"; not for a "price freeze"."""
    if not behind or behind[0].word.normal not in entries("totalled"):
        return False
    second = "".join(normals_of(behind[1:]))
    is_noun = carries_matter(second) and second not in entries("prepositions", "bounding", "totalled")
    return closes_clause(behind, 1) or not is_noun


def _are_compared(some: Side) -> bool:
    """True where there is a comparative: "lower"."""
    return any(normal in entries("comparatives") or normal.endswith("er") for normal in normals_of(some))


def _is_predicate(side: Side, term: Term) -> bool:
    """True for the "complete" of "the work was complete", whatever is told behind an "and", and for the "limited" of
    "limited to members": an adjective strengthens what stands behind it."""
    behind = {place.word.normal for place in side[term.end : term.end + 1]}
    is_last = closes_clause(side, term.end) or not behind.isdisjoint(COORDINATING | entries("prepositions"))
    return is_last and term.phrase.isalpha() and not term.phrase.endswith("ly") and term.phrase not in _CLOSING


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
    return stem(one) == stem(other) or (are_kin(one, other) and not entries("hedges") & {one, other})
