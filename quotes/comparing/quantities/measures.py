"""What quantity begins at a word: a number with its unit, a span of time, a word that tells roughly how many."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from typing import Any, NamedTuple

from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import listed
from quotes.comparing.quantities.ages import is_age
from quotes.comparing.quantities.bounds import bounds
from quotes.comparing.quantities.labels import is_label
from quotes.comparing.quantities.moments import moment_at
from quotes.comparing.quantities.numerals import Numeral, is_near, numeral_at
from quotes.comparing.quantities.readings import FEWEST, MOST, Reading
from quotes.comparing.quantities.shares import share_at
from quotes.comparing.quantities.units import parts_of, span_of_time, units_at, units_of, zero_of
from quotes.datafiles import table

_ALONE = frozenset({"duration", "length", "mass", "area", "volume"})
"""Kinds whose units may stand without a number: "a mile"."""

_beside = partial(listed, "no_quantity")


class Measured(NamedTuple):
    """What words may be read as, and where they end."""

    readings: tuple[Reading, ...]
    end: int
    vague: str = ""
    """The word, as quantities.yml calls it, if it tells roughly how many."""
    is_weak: bool = False
    """True for "both" and "one", that nobody misses, and for the number of a name, "the Calor 200", or an age behind
    it."""


def found_at(some: Sequence[Word], at: int) -> Measured | None:
    """The quantity that begins with that word."""
    found = moment_at(some, at) or share_at(some, at)
    if found:
        return Measured(*found)
    return _phrase(some, at) or _measured(some, at) or _span(some, at) or _word(some, at)


def may_begin(word: Word) -> bool:
    """False for most words that no quantity begins with."""
    normal = word.normal
    return normal in _starters() or any(map(str.isdigit, normal)) or span_of_time(normal) is not None


@cache
def _starters() -> frozenset[str]:
    """The words that begin a quantity and hold no figure."""
    numbers, moments, vague = (table("quotes.comparing", name) for name in ("multipliers", "moments", "vague"))
    quantities: dict[str, list[str]] = table("quotes.comparing", "quantities")
    named = {*moments["hours"], *moments["decades"], *moments["parts"], *vague["numbers"], *vague["plurals"]}
    named |= {*vague["times"], *vague["folds"], *numbers["words"], *numbers["fractions"], *numbers["signs"]}
    named |= _beside("periods")
    return frozenset(
        named.union(
            *quantities.values(), quantities, ("a", "an", "the"), {phrase.split()[0] for phrase in vague["phrases"]}
        )
    )


def _measured(some: Sequence[Word], at: int) -> Measured | None:
    """A number with its unit, or an ordinal: "10km", "£5", "two and a half years", "five feet ten", "7th"."""
    number = numeral_at(some, at)
    if not number:
        return None
    if number.is_ordinal:
        return Measured((_reading("rank", number),), number.end, is_weak=number.low == 1)
    readings, end = _with_unit(some, at, number)
    added = _added(some, end, readings)
    if added:
        return Measured(*added)
    is_one = number.low == number.high == 1
    is_single = readings[0].kind == "count" and number.end == at + 1
    if is_single and is_age(some, at):
        years = (_reading(unit.kind, number, unit.size) for unit in units_of("year"))
        return Measured((*readings, *years), end, is_weak=True)
    is_weak = (readings[0].kind == "count" and is_one) or (is_single and is_label(some, at))
    return Measured(readings, end, is_weak=is_weak)


def _with_unit(some: Sequence[Word], at: int, number: Numeral) -> tuple[tuple[Reading, ...], int]:
    """What the number is of, by what stands close to it, before it and behind it."""
    before = some[at - 1].normal if at > 0 and is_near(some, at - 1) and len(some[at - 1].normal) < 4 else ""
    signed = units_of(number.before) or units_of(some[at].before[-1:]) or units_of(before if _is_sign(before) else "")
    if signed:
        return tuple(_reading(unit.kind, number, unit.size) for unit in signed), number.end
    if number.letters:
        factor = table("quotes.comparing", "multipliers")["letters"].get(number.letters)
        units, end = units_at(some, number.end) if factor and is_near(some, number.end - 1) else ((), number.end)
        if units:  # "300m years"
            return tuple(_reading(unit.kind, number.times(factor, end), unit.size) for unit in units), end
        counts = [_reading("count", number.times(factor, number.end))] if factor else []
        of = [_reading(unit.kind, number, unit.size) for unit in units_of(number.letters)]
        return (*counts, *of) if counts or of else (_reading("count", number),), number.end
    units, end = units_at(some, number.end) if is_near(some, number.end - 1) else ((), number.end)
    readings = tuple(_reading(unit.kind, number, unit.size) for unit in units)
    return readings or (_reading("count", number),), end


def _is_sign(before: str) -> bool:
    return any(unit.kind.startswith("money") for unit in units_of(before))


def _reading(kind: str, number: Numeral, size: float = 1.0) -> Reading:
    zero = zero_of(kind, size)
    low, high = sorted(((number.low - zero) * size, (number.high - zero) * size))  # below zero a unit turns them
    return Reading(kind, low, high, number.step * abs(size), size, scale=number.scale)


def _added(some: Sequence[Word], end: int, readings: tuple[Reading, ...]) -> tuple[tuple[Reading, ...], int] | None:
    """With what goes on in a smaller unit: "an hour and 20 minutes", "five feet ten", "twelve pounds fifty", "a year
    and a half"."""
    if readings[0].kind in ("count", "share", "temperature") or end >= len(some):
        return None
    behind = [word.normal for word in some[end : end + 3]]
    if behind in (["and", "a", "half"], ["and", "a", "quarter"]):
        part = 0.5 if behind[2] == "half" else 0.25
        return tuple(_plus(reading, part * reading.size) for reading in readings), end + 3
    start = end + (behind[:1] == ["and"])
    number = numeral_at(some, start) if start < len(some) and is_near(some, end - 1) else None
    if not number or number.low < 1 or number.before:
        return None
    more, more_end = _with_unit(some, start, number)
    for reading in readings:
        for smaller in more:
            if smaller.kind == reading.kind and smaller.size < reading.size and smaller.low < reading.size:
                return (_plus(reading, smaller.low),), more_end
        parts = parts_of(reading.kind, reading.size)
        if more[0].kind == "count" and number.low < parts and start == end and not number.letters:
            return (_plus(reading, number.low * reading.size / parts),), more_end
    return None


def _plus(reading: Reading, more: float) -> Reading:
    return reading._replace(low=reading.low + more, high=reading.high + more, step=min(reading.step, more))


def _phrase(some: Sequence[Word], at: int) -> Measured | None:
    """Such as "a few" and "the majority of", where no number is made of it: "a few thousand"."""
    for length in range(min(4, len(some) - at), 1, -1):
        phrase = " ".join(word.normal for word in some[at : at + length])
        if phrase in _vague()["phrases"] and numeral_at(some, at + (some[at].normal == "a")) is None:
            return _of_vague(some, _vague()["phrases"][phrase], at + length)
    return None


def _word(some: Sequence[Word], at: int) -> Measured | None:
    """A word that tells how many, or a number in a word of its own: "most", "both"."""
    normal = some[at].normal
    number = _vague()["numbers"].get(normal)
    if number is not None:
        readings = Reading("count", number, number), Reading("times", number, number)
        return Measured(readings, at + 1, is_weak=normal not in ("twice", "thrice"))
    name = _names().get(normal)
    before = some[at - 1].normal if at else ""
    if normal in bounds("before") and at + 1 < len(some) and numeral_at(some, at + 1):
        return None  # "some 300"
    is_other = before in _beside("behind") or _behind(some, at) in _beside("before")
    return _of_vague(some, name, at + 1) if name and not is_other else None


def _of_vague(some: Sequence[Word], name: str, end: int) -> Measured:
    """What such a word tells, with the unit behind it: "several hours" are another time than "several days"."""
    reach: dict[str, tuple[float, float]] = _vague()["words"][name]
    units, behind = units_at(some, end) if is_near(some, end - 1) else ((), end)
    if units and "count" in reach and some[behind - 1].normal.endswith("s"):
        low, high = reach["count"]
        measured = (Reading(unit.kind, low * unit.size, high * unit.size, size=unit.size) for unit in units)
        return Measured(tuple(measured), behind, name)
    return Measured(tuple(Reading(kind, low, high) for kind, (low, high) in reach.items()), end, name)


@cache
def _names() -> dict[str, str]:
    """The words that tell roughly how many, and what stands for each."""
    listed: dict[str, list[str]] = table("quotes.comparing", "quantities")
    return {form: name for name in _vague()["words"] if name in listed for form in (name, *listed[name])}


def _span(some: Sequence[Word], at: int) -> Measured | None:
    """A unit without a number: "an hour", "a ton and a half", "for weeks", "next month"."""
    first, second = some[at].normal, _behind(some, at)
    alone, unit = span_of_time(first), span_of_time(second)
    if alone and (first.endswith("s") or first == "centuries"):
        return Measured((Reading("duration", FEWEST * alone.size, MOST * alone.size, size=alone.size),), at + 1)
    if first in _beside("periods") and unit and not second.endswith("s"):
        return Measured((Reading("calendar", unit.size, unit.size),), at + 2)
    if first not in ("a", "an"):
        return None
    units, end = units_at(some, at + 1)
    readings = tuple(Reading(unit.kind, unit.size, unit.size, unit.size, unit.size) for unit in units)
    if not readings or not _ALONE.intersection(reading.kind for reading in readings) or second.endswith("s"):
        return None
    added = _added(some, end, readings)
    return Measured(*added) if added else Measured(readings, end, is_weak=unit is None)


def _behind(some: Sequence[Word], at: int) -> str:
    return some[at + 1].normal if at + 1 < len(some) else ""


def _vague() -> dict[str, Any]:
    loaded: dict[str, Any] = table("quotes.comparing", "vague")
    return loaded
