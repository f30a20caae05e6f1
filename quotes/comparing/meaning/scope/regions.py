"""Parts of a place that one side leaves out of what is true of no larger place: "the oldest hall in northern Spain"."""

from __future__ import annotations

from functools import lru_cache

from quotes.comparing.facing.places import Side, normals_of, sentence_of
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem, stemmed
from quotes.comparing.language.wordlists import entries, listed
from quotes.versions import Flag

_IN = frozenset({"in", "of", "across", "throughout", "all", "for", "over"})
"""Words before the name of a place."""

_SHORT = 5
"""Letters of the shortest word in "est" that tells the most of something: "oldest", not "west"."""


def region_flag(a: Side, b: Side) -> Flag | None:
    """A "northern" before a place that the other side has without any such word, in a sentence that tells the most of
    something, all or none of it, or that it rose or fell: of a larger place that may be untrue."""
    for side, other in ((a, b), (b, a)):
        if any(place.changed and _tells_a_part(place.word.normal) for place in other):
            continue
        for at in range(len(side) - 1):
            place, behind = side[at], side[at + 1]
            is_cut = place.changed and place.bound and not behind.changed and _is_before_a_place(side, at)
            if is_cut and _is_of_its_extent(side, at) and _is_there(behind.word.normal, other):
                said = place.word.core
                return Flag.between("scope", said, "", in_reference=side is a)
    return None


def _is_side(normal: str) -> bool:
    return normal in entries("sides_of_places")


def _is_before_a_place(side: Side, at: int) -> bool:
    """True for the "northern" of "in northern Spain" and "the northern provinces", not for that of "the Central
    Bank"."""
    before = normals_of(side[max(0, at - 1) : at])
    behind = side[at + 1].word
    is_name = before[-1:] and before[-1] in _IN and behind.core[:1].isupper()
    return _is_side(side[at].word.normal) and bool(is_name or behind.normal in entries("areas"))


def _tells_a_part(normal: str) -> bool:
    """True for "northern" and for the "north" of "the north of Spain"."""
    return _is_side(normal) or any(normal.startswith(one) for one in _bare())


@lru_cache(maxsize=1)
def _bare() -> tuple[str, ...]:
    return "north", "south", "east", "west", "centre", "center", "countryside", "coast", "part", "region"


def _is_there(normal: str, other: Side) -> bool:
    """True where the other side has the place once and alone."""
    return any(are_kin(normal, place.word.normal) for place in other)


def _is_of_its_extent(side: Side, at: int) -> bool:
    """True where the sentence has an "oldest", an "every", an "only" or a "fell"."""
    start, end = sentence_of(side, at, at + 1)
    sentence = side[start:end]
    extremes = listed("reach", "whole") | listed("reach", "none") | entries("limits")
    return any(terms_in(sentence, extremes)) or any(_is_utmost(place.word.normal) for place in sentence)


def _is_utmost(normal: str) -> bool:
    superlative = normal.endswith("est") and len(normal) > _SHORT and carries_matter(normal)
    moves = stem(normal) in stemmed("moving_amounts")
    return (superlative and not _is_side(normal)) or moves or normal in entries("utmost") or normal == "1st"
