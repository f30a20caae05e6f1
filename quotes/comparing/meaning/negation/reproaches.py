"""Deeds that are held against somebody, which says that they must not be done."""

from __future__ import annotations

from quotes.comparing.facing.echoes import matter_in
from quotes.comparing.facing.places import Side
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.matter import stem
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.negation.denials import reached

_NAMING = ("of", "for", "against", "from")
"""Words behind which a deed is called by its name: "accused of guessing", "fined for guessing"."""


def is_reproach(side: Side, at: int, other: Side) -> bool:
    """True where what one must not do is a deed on the other side that is called by its name alone: "he cannot guess",
    "the referee is accused of guessing". Nobody says there that one may."""
    forbids = any(term.start <= at < term.end for term in terms_in(side, entries("forbidding")))
    deed = next(iter(matter_in(reached(side, at))), "") if forbids else ""
    deeds = [here for here, place in enumerate(other) if stem(place.word.normal) == stem(deed)]
    return bool(deeds) and all(_is_named(other, here) for here in deeds)


def _is_named(side: Side, at: int) -> bool:
    """True for the "guessing" of "accused of guessing"."""
    before = {place.word.normal for place in side[max(0, at - 1) : at]}
    return side[at].word.normal.endswith("ing") and not before.isdisjoint(_NAMING)
