"""What denies without a "not": the "failed" of "failed to warn", the "little" of "very little weight"."""

from __future__ import annotations

from itertools import pairwise

from quotes.comparing.facing.places import SENTENCE_END, Side, ends_clause, normals_of, opens_clause
from quotes.comparing.facing.terms import spread_terms_in, terms_in
from quotes.comparing.language.matter import are_several, carries_matter, stem, stemmed
from quotes.comparing.language.wordlists import entries, listed

_TO_WHOM = frozenset({"it", "them", "him", "us", "me"})


def refusals(side: Side) -> list[int]:
    """Where a "failed to" or a "barred from" stands, a "little" or "too" that denies, or a denial of a deed: "denied
    having met", "denied that he met", "denied he met"; the "denied the leak" of one who was asked is the opposite of an
    "admitted"."""
    found = [term.start for term in spread_terms_in(side, entries("refusals"))]
    found += [term.end - 1 for term in terms_in(side, entries("speaking_against"))]
    found += [at for at in range(len(side) - 1) if _is_hardly_any(side, at) or _is_too_much(side, at)]
    deeds = entries("deeds")
    for at, (place, behind) in enumerate(pairwise(side)):
        is_deed = behind.word.normal in deeds or behind.word.normal.endswith("ing")
        if is_deed and stem(place.word.normal) in stemmed("denying") and not ends_clause([place.word]):
            found.append(at)
    return sorted(set(found))


def _is_too_much(side: Side, at: int) -> bool:
    """True for the "too" of "is too vague to be believed" and of “too vague to be believed”; not for that of "They too
    want to go"."""
    if side[at].word.normal != "too":
        return False
    before, behind = normals_of(side[max(0, at - 1) : at]), normals_of(side[at + 1 : at + 3])
    is_told = bool(side[at].word.before.strip()) or {*before} <= listed("roles", "being") | entries("before_too")
    is_short = len(behind) == 2 and not ends_clause([place.word for place in side[at : at + 2]])
    return is_told and is_short and carries_matter(behind[0]) and behind[1] == "to"


def _is_hardly_any(side: Side, at: int) -> bool:
    """True for the "little" of "they gave it very little weight", "Little weight was given to it" and "did little to
    help"; not for that of "a very little man", "our little house", "the girl's poor little dog" and "little boys", nor
    of "Little Mix sang"."""
    place, behind = side[at].word, side[at + 1].word
    if at and behind.normal == "to" and side[at - 1].word.normal in entries("doing"):
        return place.normal in entries("hardly_any") and not ends_clause([place])
    if place.normal not in entries("hardly_any") or ends_clause([place]) or not carries_matter(behind.normal):
        return False
    if place.after[:1] == "-" or behind.core[:1].isupper() or are_several(behind.normal):
        return False
    if opens_clause(side, at, SENTENCE_END):
        return True
    if behind.normal in entries("beyond_little"):
        return False
    some, before = ("", "", *normals_of(side[max(0, at - 2) : at]))[-2:]
    is_given = stem(some if before in _TO_WHOM else before) in stemmed("giving")
    return is_given or (some not in ("a", "the") and before in entries("before_little"))
