"""What joins two clauses, and what those are about: where a "because" stands, and what on either side of it."""

from __future__ import annotations

from itertools import zip_longest
from typing import NamedTuple

from quotes.comparing.facing.places import Side, normals_of
from quotes.comparing.language.figures import is_figure
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
    """What a clause is about, but for spans of time: the "two days" of "two days later" belong to neither."""
    times = {stem(word) for word in entries("times") | calendar()}
    clause = normals_of(side[start:end])
    counts = (is_figure(one) and stem(unit) in times for one, unit in zip_longest(clause, clause[1:], fillvalue=""))
    matter = stems(one for one, is_count in zip(clause, counts, strict=True) if not is_count)
    return frozenset(one for one in matter if one not in times)
