"""When something is, as counted from the day of speaking: "last week", "this week" and "next week" are three."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from itertools import pairwise

from quotes.comparing.facing.places import Side, ends_clause
from quotes.comparing.language.matter import stem
from quotes.comparing.language.wordlists import listed
from quotes.versions import Flag

_DISTANCES = ("past", "present", "coming")


def nearness_flag(a: Side, b: Side, is_indirect: bool) -> Flag | None:
    """The week of one side that is another on the other: "next week", "this week". A print of a later day counts it
    from there: in indirect speech only a term, a year and longer spans, in which that day lies, are compared."""
    spans = listed("nearness", "long") | (frozenset() if is_indirect else listed("nearness", "short"))
    of_b = _distances(b, spans)
    for unit, ours in _distances(a, spans).items() if of_b else ():
        theirs = of_b.get(unit, {})
        own = [distance for distance in ours if distance not in theirs]
        others = [distance for distance in theirs if distance not in ours]
        # "Next" and "last" are opposites wherever they stand, and flagged as such.
        if own and others and "present" in (own[0], others[0]):
            return Flag("name", ours[own[0]], theirs[others[0]])
    return None


def _distances(side: Side, spans: Collection[str]) -> dict[str, dict[str, str]]:
    """For each span of time how far it is from today, with the words."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for place, behind in pairwise(side):
        # No weekdays: whether the "next Friday" of one is the "this Friday" of another, nobody can tell.
        span = behind.word.normal.removesuffix("'s")
        if span in spans and not ends_clause([place.word]):
            for distance in _DISTANCES:
                if place.word.normal in listed("nearness", distance):
                    found[stem(span)][distance] = f"{place.word.core} {behind.word.core}"
    return dict(found)
