"""The quantities of one side of a comparison, each with what stands around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from quotes.comparing.facing.places import COORDINATING, Side, by_itself, ends_clause
from quotes.comparing.language.figures import is_figure
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.tokens import Word, words
from quotes.comparing.language.wordlists import entries
from quotes.comparing.quantities.bounds import bound_of
from quotes.comparing.quantities.measures import Measured, found_at, may_begin
from quotes.comparing.quantities.numerals import figure_of
from quotes.comparing.quantities.quantities import Quantity
from quotes.comparing.quantities.readings import Reading
from quotes.comparing.quantities.sharing import with_shared_units
from quotes.comparing.quantities.units import span_of_time, units_of

_COUNTED = 3
"""Words behind a number among which what it counts is named: "40 new wooden boats"."""

_AROUND = 5
"""Words that carry matter, on either side of a quantity, that tell what it is about."""

_LONGEST = 12
"""In a change of more words than this, quantities need not face each other."""

_AFTERWARDS = frozenset({"later", "earlier", "ago", "before", "after", "old", "long"})
"""Words behind a span of time by which it tells when or how long."""


@lru_cache(maxsize=16)
def quantities_in(side: Side) -> tuple[Quantity, ...]:
    """All quantities of this side, in order."""
    places = _one_by_one(side)
    sizes = Counter(place.stretch for place in side if place.changed)
    some = [place.word for place in places]
    found: list[Quantity] = []
    at = 0
    while at < len(some):
        one = found_at(some, at) if may_begin(some[at]) else None
        if one:
            is_faced = sizes[places[at].stretch] <= _LONGEST
            found.append(replace(_quantity(places, some, at, one), is_faced=is_faced))
        at = max(at + 1, found[-1].end) if one else at + 1
    return tuple(with_shared_units(found, some))


def amounts_in(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text by itself."""
    return quantities_in(by_itself(text))


def _one_by_one(side: Side) -> Side:
    """The places with each word by itself: "5 million dollars" may be one word of an alignment."""
    return tuple(
        replace(place, word=word) if place.word.core != word.core else place
        for place in side
        for word in (words(place.word.printed) if " " in place.word.core or "-" in place.word.core else (place.word,))
    )


def _quantity(places: Side, some: Sequence[Word], at: int, found: Measured) -> Quantity:
    """The quantity with what stands around it."""
    end = found.end
    bound, bounding, behind = bound_of(some, at, end)
    is_named = found.readings[0].kind in ("rank", "calendar")  # "handed over the week after Easter"
    if is_named or some[end - 1].normal == "2nd":  # "thinking about a second match"
        bound, bounding, behind = "exact", "", end
    per, rate_end = _rate(some, behind)
    readings = found.readings
    if per and readings[0].kind == "length":
        readings = tuple(_as_speed(reading, per) for reading in readings)
    counted = [] if ends_clause([some[end - 1]]) else _until_clause(some[behind : behind + _COUNTED])
    return Quantity(
        readings,
        places[at : max(end, rate_end)],
        at,
        max(end, rate_end),
        bound,
        bounding,
        found.vague,
        per,
        frozenset(stem(normal) for normal in counted if carries_matter(normal) and not is_figure(normal)),
        _around(some, at, end),
        found.is_weak,
        bounding == "over" and readings[0].kind == "duration" and not _lasts(some, at - 1, behind),
        _change(some, at - len(bounding.split())),
    )


def _as_speed(length: Reading, days: float) -> Reading:
    """Metres in so many days as kilometres an hour."""
    by = 1 / (1000 * 24 * days)
    return Reading("speed", length.low * by, length.high * by, length.step * by, length.size * by)


def _change(some: Sequence[Word], at: int) -> str:
    return some[at - 1].normal if at > 0 and some[at - 1].normal in ("from", "to", "between") else ""


def _lasts(some: Sequence[Word], over: int, end: int) -> bool:
    """True where the "over" there is surely a "more than": "for over an hour", "took over six years", "over 20 years
    ago"."""
    before = [word.normal for word in some[max(0, over - 1) : over]]
    around = {word.normal for word in some[end - 1 : end + 1]}
    return any(normal in entries("lasting") for normal in before) or bool(around & _AFTERWARDS)


def _until_clause(some: Sequence[Word]) -> list[str]:
    """The words up to the end of the clause."""
    kept: list[str] = []
    for word in some:
        if word.normal in COORDINATING:
            break
        kept.append(word.normal)
        if ends_clause([word]):
            break
    return kept


def _around(some: Sequence[Word], at: int, end: int) -> frozenset[str]:
    before = [word.normal for word in some[max(0, at - 3 * _AROUND) : at] if carries_matter(word.normal)][-_AROUND:]
    behind = [word.normal for word in some[end : end + 3 * _AROUND] if carries_matter(word.normal)][:_AROUND]
    return frozenset(stem(normal) for normal in before + behind if not is_figure(normal))


def _rate(some: Sequence[Word], end: int) -> tuple[float | None, int]:
    """In how many days it comes, and where that ends: "a year", "of coal a day"; not the "a day later" of when."""
    if end < len(some) and some[end - 1].after.strip() == "/":  # "km/h"
        size = next((unit.size for unit in units_of(some[end].normal) if unit.kind == "duration"), None)
        return (size, end + 1) if size else (None, end)
    for at in range(end, min(end + _COUNTED + 1, len(some) - 1)):
        if ends_clause(some[at - 1 : at]) or (figure_of(some[at]) and not figure_of(some[end - 1])):
            break  # of "each moves 900 litres an hour" it is the 900
        unit = span_of_time(some[at + 1].normal) if some[at].normal in ("a", "an", "per", "each", "every") else None
        if unit and not some[at + 1].normal.endswith("s"):
            return (None, end) if some[at + 2 : at + 3] and some[at + 2].normal in _AFTERWARDS else (unit.size, at + 2)
    return None, end
