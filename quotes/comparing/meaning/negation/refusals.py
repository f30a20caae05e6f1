"""What denies without a "not": the "failed" of "failed to warn", the "little" of "very little weight"."""

from __future__ import annotations

from itertools import pairwise

from quotes.comparing.facing.places import SENTENCE_END, Side, ends_clause, normals_of, opens_clause
from quotes.comparing.facing.terms import spread_terms_in, terms_in
from quotes.comparing.language.matter import are_several, carries_matter, stem, stemmed
from quotes.comparing.language.wordlists import entries


def refusals(side: Side) -> list[int]:
    """Where a "failed to" or a "barred from" stands, or a denial of a deed: "denied having met", "denied that he met",
    "denied he met"; the "denied the leak" of one who was asked is the opposite of an "admitted"."""
    found = [term.start for term in spread_terms_in(side, entries("refusals"))]
    found += [term.end - 1 for term in terms_in(side, entries("speaking_against"))]
    found += [at for at in range(len(side) - 1) if _is_hardly_any(side, at)]
    deeds = entries("deeds")
    for at, (place, behind) in enumerate(pairwise(side)):
        is_deed = behind.word.normal in deeds or behind.word.normal.endswith("ing")
        if is_deed and stem(place.word.normal) in stemmed("denying") and not ends_clause([place.word]):
            found.append(at)
    return sorted(set(found))


def _is_hardly_any(side: Side, at: int) -> bool:
    """True for the "little" of "very little weight"; not for that of "a little weight", "our little house" and "little
    boys", nor for that of "in Little Rock"."""
    normal, behind = side[at].word.normal, side[at + 1].word.normal
    if normal not in entries("hardly_any") or ends_clause([side[at].word]) or not carries_matter(behind):
        return False
    is_name = side[at].word.core.istitle() and not opens_clause(side, at, SENTENCE_END)
    before = set(normals_of(side[max(0, at - 1) : at]))
    return not is_name and before.isdisjoint(entries("before_nouns", "determiners")) and not are_several(behind)
