"""Quantities: how much or how many is said of what, and whether one is a fair telling of another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quotes.comparing.facing.places import Side
from quotes.comparing.language.matter import stemmed
from quotes.comparing.quantities.readings import Bound, Reading, are_one, contradict
from quotes.datafiles import table


@dataclass(frozen=True, slots=True)
class Quantity:
    """What one side tells of an amount."""

    readings: tuple[Reading, ...]
    places: Side
    """Its words, without those that tell how exactly."""
    start: int
    end: int
    """Where it begins and ends among the words of its side, each counted by itself."""
    bound: Bound = "exact"
    bounding: str = ""
    """What tells that: "about", "more than"."""
    vague: str = ""
    """The word for it, if that is all: "some", "many"."""
    per: float | None = None
    """The days in which it comes once, or is done: 365 of "£5 a year"."""
    counted: frozenset[str] = frozenset()
    """The stems of what it counts."""
    around: frozenset[str] = frozenset()
    """The stems of what stands around it."""
    is_weak: bool = False
    """True for "both" and "one", that nobody misses, and for the number of a name, "the Calor 200", or an age behind
    it."""
    is_through: bool = False
    """True for an "over" and a span of time that may tell through which time and not for how long at least: "to be
    mended over six years"."""
    change: str = ""
    """The "from", "to" or "between" before it."""
    is_faced: bool = True
    """False in a change of many words."""

    @property
    def is_rough(self) -> bool:
        """True for "many" and "dozens"."""
        return bool(self.vague) or (self.readings[0].kind == "count" and not self.readings[0].is_exact)

    @property
    def amount(self) -> tuple[tuple[Reading, ...], Bound, str, float | None]:
        """What is said, whatever it is said of."""
        return self.readings, self.bound, self.vague, self.per

    @property
    def stretches(self) -> frozenset[int]:
        """The changes that its words are in, unless so much is changed there that nothing faces anything."""
        return frozenset(place.stretch for place in self.places if place.changed) if self.is_faced else frozenset()


def agree(one: Quantity, other: Quantity) -> bool:
    """True where the one is a fair telling of the other."""
    if one.vague and other.vague:
        alike = [{one.vague}, *map(set, table("quotes.comparing", "vague")["alike"])]
        return {one.vague, other.vague} in alike and _are_in_one_unit(one, other)
    if contradict(one.readings[0], one.bound, other.readings[0], other.bound):
        return False
    if _are_ranges_apart(one, other):
        return False
    return _are_one_below_zero(one, other) or any(
        are_one(reading, one.bound, of_other, other.bound)
        for reading in _at_rate(one, other)
        for of_other in _at_rate(other, one)
        if reading.kind == of_other.kind or _is_bare(one if reading.kind == "count" else other, reading, of_other)
    )


def _are_ranges_apart(one: Quantity, other: Quantity) -> bool:
    """True for "from 3 to 5" and "from 3 to 50": that 5 lies within the second range does not make them one."""
    ranges, others = ([reading for reading in each.readings if reading.is_range] for each in (one, other))
    alike = (are_one(reading, one.bound, of_other, other.bound) for reading in ranges for of_other in others)
    return bool(ranges and others) and not any(alike)


def _are_in_one_unit(one: Quantity, other: Quantity) -> bool:
    """True but for "several hours" and "several days": of what one kind measures in units of several sizes."""
    units, others = ({(reading.kind, reading.size) for reading in each.readings} for each in (one, other))
    return not units.isdisjoint(others) or {kind for kind, _ in units}.isdisjoint(kind for kind, _ in others)


def _are_one_below_zero(one: Quantity, other: Quantity) -> bool:
    """True for a number with a minus and one of which a word tells as much: "-0.3%", "shrank by 0.3%"."""
    for below, above in ((one, other), (other, one)):
        reading, of_above = below.readings[0], above.readings[0]
        if (
            reading.high < 0 <= of_above.low
            and above.change not in ("from", "to")
            and above.around & stemmed("falling")
        ):
            turned = reading._replace(low=-reading.high, high=-reading.low)
            return are_one(turned, below.bound, of_above, above.bound)
    return False


def _is_bare(quantity: Quantity, reading: Reading, of_other: Reading) -> bool:
    """True for a number of nothing, which may be one of anything, and for an hour or a day."""
    return not quantity.counted or not {"clock", "day"}.isdisjoint((reading.kind, of_other.kind))


def _at_rate(quantity: Quantity, other: Quantity) -> Iterator[Reading]:
    """Its readings; by day, where both tell in which time."""
    for reading in quantity.readings:
        if quantity.per and other.per:
            by = 1 / quantity.per
            yield reading._replace(
                low=reading.low * by, high=reading.high * by, step=reading.step * by, size=reading.size * by
            )
        else:
            yield reading


def is_same_number(one: Quantity, other: Quantity) -> bool:
    """True where both tell the same number, however exactly: "about 40", "more than 40"."""
    return any(
        reading.kind == of_other.kind and reading.is_exact and reading.low == of_other.low == of_other.high
        for reading in one.readings
        for of_other in other.readings
    )


def may_be_exchanged(one: Quantity, other: Quantity) -> bool:
    """True where both tell of the same kind of thing, so that of two that do not agree one is wrong."""
    kinds, others = ({reading.kind for reading in quantity.readings} for quantity in (one, other))
    if any(
        year.readings[0].kind == "year" and (small.is_weak or small.vague)
        for year, small in ((one, other), (other, one))
    ):
        return False  # the "one" of "one that seemed safe" is no other 2016
    if kinds & others:
        return True
    if {"share", "points"} <= kinds | others or {"day", "rank"} <= kinds | others:
        return True
    if all(any(kind.startswith("money") for kind in each) for each in (kinds, others)):
        return True
    return any(
        bare.readings[0].kind == "count"
        and not bare.counted
        and not bare.vague
        and measured.readings[0].kind != "calendar"
        for bare, measured in ((one, other), (other, one))
    )
