"""What joins two clauses, and what those are about: where a "because" stands, and what on either side of it."""

from __future__ import annotations

from typing import NamedTuple

from quotes.comparing.facing.places import Side
from quotes.comparing.language.matter import stem, stems
from quotes.comparing.language.wordlists import calendar, entries


class Joint(NamedTuple):
    """A word between two clauses, and what those are about."""

    word: str
    main: frozenset[str]
    subordinate: frozenset[str]
    sentence: Side
    at: int
    """Where the word stands in its sentence."""
    is_denied: bool = False
    """Whether what stands beside a "before" or "until" is denied."""


def about(side: Side, start: int, end: int) -> frozenset[str]:
    """What a clause is about, but for spans of time: the "days" of "some days later" belong to neither."""
    times = {stem(word) for word in entries("times") | calendar()}
    return frozenset(one for one in stems(place.word.normal for place in side[start:end]) if one not in times)
