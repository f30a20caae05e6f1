"""Denials of something beside what is stated, which turn nothing round: "not after it", "not even", "not Lund"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.echoes import share
from quotes.comparing.facing.places import Place, Side, clause_start, ends_clause, negates, normals_of
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.wordlists import entries


def is_contrast(side: Side, at: int, words: Sequence[Place], other: Side) -> bool:
    """True for the "not after it" that a comma sets off and that says nothing without what stands before it, for a "not
    even" behind another denial, and for the "not yet" of what the other side says is "still" to come."""
    behind = normals_of(words)
    before = side[:at]
    stands_apart = ends_clause([place.word for place in before[-1:]]) and not any(map(carries_matter, behind))
    goes_on = behind[:1] == ["even"] and any(negates(place.word) for place in before)
    is_to_come = "yet" in behind and any(place.changed and place.word.normal == "still" for place in other)
    is_of_another = side[at].word.normal == "not" and _is_of_another(before, words, other)
    return (bool(behind) and stands_apart) or goes_on or is_to_come or is_of_another


def _is_of_another(before: Side, words: Sequence[Place], other: Side) -> bool:
    """True for the "not the reckless Lund" of "trust Holm, not the reckless Lund", which denies what stands before its
    comma, where the other side says nothing of that: "the reckless Lund"."""
    if not any("," in place.word.after for place in before[-1:]):
        return False
    clause = before[clause_start(before, len(before) - 1, 0) :]
    has_verb = any(place.word.normal in entries("finite") for place in words)
    return not has_verb and share(clause, other) == 0
