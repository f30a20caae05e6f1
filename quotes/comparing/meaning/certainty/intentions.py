"""What is only wished, offered or considered on one side and done on the other: "tried to erase", "erased"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from quotes.comparing.facing.places import Side
from quotes.comparing.facing.terms import Term
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import listed, word_list

_BEFORE = 2
"""Words before what was considered among which stands the verb that tells that it is done."""


def is_done(side: Side, terms: Sequence[Term], other: Side) -> bool:
    """True where the other side does what is only wished, tried, offered or considered here; of "threatened to sue" a
    "threat of being sued" does nothing."""
    theirs = {stem(place.word.normal) for place in other}
    own = [term for term in terms if stem(side[term.start].word.normal) not in theirs]
    wished = {place.word.normal for term in own for place in side[term.end : term.end + 1]}
    done = {place.word.normal for place in other if not place.word.normal.endswith("ing")} - wished
    is_told = not {stem(normal) for normal in wished}.isdisjoint(map(stem, done))
    return is_told or any(_is_under_way(side, term, other) for term in own)


def _is_under_way(side: Side, term: Term, other: Side) -> bool:
    """True where what is considered here stands there behind a verb that begins it, "considering legal action", "taking
    legal action", or behind an "is" if it is a deed itself: "considering closing the plant", "is closing the plant"."""
    if term.phrase.endswith(" to"):
        return False
    behind = side[term.end : term.end + _BEFORE]
    considered = next((place.word.normal for place in behind if carries_matter(place.word.normal)), "")
    being = listed("roles", "being") if considered.endswith("ing") else frozenset()
    return any(
        stem(before.word.normal) in _begun() or before.word.normal in being
        for at, place in enumerate(other)
        if place.word.normal == considered
        for before in other[max(0, at - _BEFORE) : at]
    )


@lru_cache(maxsize=1)
def _begun() -> frozenset[str]:
    return frozenset(stem(verb) for verb in word_list("beginning"))
