"""Quantities in a wording: how much or how many is told of what, in which unit, and how exactly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.moments import moment_at
from quotes.comparing.numerals import Numeral, is_near, numeral_at
from quotes.comparing.places import COORDINATING, Side, ends_clause
from quotes.comparing.readings import Bound, Reading, are_one, contradict
from quotes.comparing.shares import share_at
from quotes.comparing.tokens import Word, words
from quotes.comparing.units import span_of_time, units_at, units_of
from quotes.datafiles import table

_LONGEST_BOUND = 5
"""Words of the longest phrase that tells how exactly a number is told."""

_COUNTED = 3
"""Words behind a number among which what it counts is named: "40 new wooden boats"."""

_AROUND = 5
"""Words that carry matter, on either side of a quantity, that tell what it is about."""

_JOINING = frozenset({"to", "from", "and", "or", "by", "-", "maybe", "perhaps", "down", "up"})
"""Words between two numbers that may have one unit: "19 million to 14", "two, maybe three dozen"."""


_CHANGING = frozenset({"from", "by"})
"""Those of them between the end and the beginning of a change: "to £19m from £14m"."""


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
    """True for "both" and "one", that nobody misses."""
    change: str = ""
    """The "from", "to" or "between" before it."""

    @property
    def is_rough(self) -> bool:
        """True for "many" and "dozens"."""
        return bool(self.vague) or (self.readings[0].kind == "count" and not self.readings[0].is_exact)

    @property
    def amount(self) -> tuple[tuple[Reading, ...], Bound, str, float | None]:
        """What is told, whatever it is told of."""
        return self.readings, self.bound, self.vague, self.per

    @property
    def stretches(self) -> frozenset[int]:
        """The changes that its words are in."""
        return frozenset(place.stretch for place in self.places if place.changed)


class _Found(NamedTuple):
    readings: tuple[Reading, ...]
    end: int
    vague: str = ""
    is_weak: bool = False


@lru_cache(maxsize=16)
def quantities_in(side: Side) -> tuple[Quantity, ...]:
    """All quantities of this side, in order."""
    places = _one_by_one(side)
    some = [place.word for place in places]
    found: list[Quantity] = []
    at = 0
    while at < len(some):
        one = _found_at(some, at) if _may_begin(some[at]) else None
        if one:
            found.append(_quantity(places, some, at, one))
        at = max(at + 1, found[-1].end) if one else at + 1
    return tuple(_with_shared_units(found, some))


def agree(one: Quantity, other: Quantity) -> bool:
    """True where the one is a fair telling of the other."""
    if one.vague and other.vague:
        return one.vague == other.vague or {one.vague, other.vague} in map(set, _vague()["alike"])
    if contradict(one.readings[0], one.bound, other.readings[0], other.bound):
        return False
    return any(
        are_one(reading, one.bound, of_other, other.bound)
        for reading in _at_rate(one, other)
        for of_other in _at_rate(other, one)
        if reading.kind == of_other.kind or _is_bare(one if reading.kind == "count" else other, reading, of_other)
    )


def _is_bare(quantity: Quantity, reading: Reading, of_other: Reading) -> bool:
    """True for a number of nothing, which may be one of anything, and for an hour or a day."""
    return not quantity.counted or not {"clock", "day"}.isdisjoint((reading.kind, of_other.kind))


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


def _one_by_one(side: Side) -> Side:
    """The places with each word by itself: "5 million dollars" may be one word of an alignment."""
    return tuple(
        replace(place, word=word) if place.word.core != word.core else place
        for place in side
        for word in (words(place.word.printed) if " " in place.word.core or "-" in place.word.core else (place.word,))
    )


@cache
def _starters() -> frozenset[str]:
    """The words that begin a quantity and hold no figure."""
    listed, moments, vague = (table("quotes.comparing", name) for name in ("multipliers", "moments", "vague"))
    quantities: dict[str, list[str]] = table("quotes.comparing", "quantities")
    named = {*moments["hours"], *moments["decades"], *moments["parts"], *vague["numbers"], *vague["plurals"]}
    named |= {*vague["times"], *vague["folds"], *listed["words"], *listed["fractions"], *_PERIODS}
    return frozenset(named.union(*quantities.values(), quantities, ("a", "an", "the"), _phrase_starts()))


_PERIODS = frozenset({"the", "next", "last", "this", "past", "coming", "previous", "following", "each", "every", "per"})
"""Words before a span of time that is named and not measured: "next week"."""


_ALONE = frozenset({"duration", "length", "mass", "area", "volume"})
"""Kinds whose units may stand without a number: "a mile"."""


def _phrase_starts() -> set[str]:
    return {phrase.split()[0] for phrase in _vague()["phrases"]}


def _may_begin(word: Word) -> bool:
    normal = word.normal
    return normal in _starters() or any(map(str.isdigit, normal)) or span_of_time(normal) is not None


def _found_at(some: Sequence[Word], at: int) -> _Found | None:
    """The quantity that begins with that word."""
    found = moment_at(some, at) or share_at(some, at)
    if found:
        return _Found(*found)
    return _phrase(some, at) or _measured(some, at) or _span(some, at) or _word(some, at)


def _measured(some: Sequence[Word], at: int) -> _Found | None:
    """A number with its unit, or an ordinal: "10km", "£5", "two and a half years", "five feet ten", "7th"."""
    number = numeral_at(some, at)
    if not number:
        return None
    if number.letters in ("st", "nd", "rd", "th"):
        return _Found((_reading("rank", number),), number.end, is_weak=number.low == 1)
    readings, end = _with_unit(some, at, number)
    added = _added(some, end, readings)
    if added:
        return _Found(*added)
    is_weak = number.low == number.high == 1 and readings[0].kind == "count"
    return _Found(readings, end, is_weak=is_weak)


def _with_unit(some: Sequence[Word], at: int, number: Numeral) -> tuple[tuple[Reading, ...], int]:
    """What the number is of, by what stands close to it, before it and behind it."""
    before = some[at - 1].normal if at > 0 and is_near(some, at - 1) and len(some[at - 1].normal) < 4 else ""
    signed = units_of(number.before) or units_of(some[at].before[-1:]) or units_of(before if _is_sign(before) else "")
    if signed:
        return tuple(_reading(unit.kind, number, unit.size) for unit in signed), number.end
    if number.letters:
        factor = table("quotes.comparing", "multipliers")["letters"].get(number.letters)
        counts = [_reading("count", number.times(factor, number.end))] if factor else []
        of = [_reading(unit.kind, number, unit.size) for unit in units_of(number.letters)]
        return (*counts, *of) if counts or of else (_reading("count", number),), number.end
    units, end = units_at(some, number.end) if is_near(some, number.end - 1) else ((), number.end)
    readings = tuple(_reading(unit.kind, number, unit.size) for unit in units)
    return readings or (_reading("count", number),), end


def _is_sign(before: str) -> bool:
    return any(unit.kind.startswith("money") for unit in units_of(before))


def _reading(kind: str, number: Numeral, size: float = 1.0) -> Reading:
    if kind == "temperature" and size < 1:  # Fahrenheit
        return Reading(kind, (number.low - 32) * size, (number.high - 32) * size, number.step * size, size)
    return Reading(kind, number.low * size, number.high * size, number.step * size, size, scale=number.scale)


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
        small = 12 if reading.size == 0.3048 else 100 if reading.kind.startswith("money") else 0
        if more[0].kind == "count" and number.low < small and start == end and not number.letters:
            return (_plus(reading, number.low * reading.size / small),), more_end
    return None


def _plus(reading: Reading, more: float) -> Reading:
    return reading._replace(low=reading.low + more, high=reading.high + more, step=min(reading.step, more))


def _phrase(some: Sequence[Word], at: int) -> _Found | None:
    """Such as "a few" and "the majority of", where no number is made of it: "a few thousand"."""
    for length in (4, 3, 2):
        phrase = " ".join(word.normal for word in some[at : at + length])
        if phrase in _vague()["phrases"] and numeral_at(some, at + (some[at].normal == "a")) is None:
            return _of_vague(_vague()["phrases"][phrase], at + length)
    return None


def _word(some: Sequence[Word], at: int) -> _Found | None:
    """A word that tells how many, or a number in a word of its own: "most", "both"."""
    normal = some[at].normal
    number = _vague()["numbers"].get(normal)
    if number is not None:
        readings = Reading("count", number, number), Reading("times", number, number)
        return _Found(readings, at + 1, is_weak=normal not in ("twice", "thrice"))
    name = _names().get(normal)
    before = some[at - 1].normal if at else ""
    if normal in _bounds("before") and at + 1 < len(some) and numeral_at(some, at + 1):
        return None  # "some 300"
    is_other = before in ("at", "after", "above", "the", "as", "so", "how", "too") or _behind(some, at) in (
        "but",
        "right",
    )
    return _of_vague(name, at + 1) if name and not is_other else None


def _of_vague(name: str, end: int) -> _Found:
    reach: dict[str, tuple[float, float]] = _vague()["words"][name]
    return _Found(tuple(Reading(kind, low, high) for kind, (low, high) in reach.items()), end, name)


def _behind(some: Sequence[Word], at: int) -> str:
    return some[at + 1].normal if at + 1 < len(some) else ""


def _vague() -> dict[str, Any]:
    loaded: dict[str, Any] = table("quotes.comparing", "vague")
    return loaded


@cache
def _names() -> dict[str, str]:
    """The words that tell roughly how many, and what stands for each."""
    listed: dict[str, list[str]] = table("quotes.comparing", "quantities")
    return {form: name for name in _vague()["words"] if name in listed for form in (name, *listed[name])}


def _span(some: Sequence[Word], at: int) -> _Found | None:
    """A unit without a number: "an hour", "a ton and a half", "for weeks", "next month"."""
    first, second = some[at].normal, _behind(some, at)
    alone, unit = span_of_time(first), span_of_time(second)
    if alone and (first.endswith("s") or first == "centuries"):
        return _Found((Reading("duration", 2 * alone.size, 99 * alone.size, size=alone.size),), at + 1)
    if first in _PERIODS and unit and not second.endswith("s"):
        return _Found((Reading("calendar", unit.size, unit.size),), at + 2)
    if first not in ("a", "an"):
        return None
    units, end = units_at(some, at + 1)
    readings = tuple(Reading(unit.kind, unit.size, unit.size, unit.size, unit.size) for unit in units)
    if not readings or not _ALONE.intersection(reading.kind for reading in readings) or second.endswith("s"):
        return None
    added = _added(some, end, readings)
    return _Found(*added) if added else _Found(readings, end, is_weak=unit is None)


def _quantity(places: Side, some: Sequence[Word], at: int, found: _Found) -> Quantity:
    """The quantity with what stands around it."""
    end = found.end
    bound, bounding, behind = _bound(some, at, end)
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
        frozenset(stem(normal) for normal in counted if carries_matter(normal) and not normal[0].isdigit()),
        _around(some, at, end),
        found.is_weak,
        _change(some, at - len(bounding.split())),
    )


def _as_speed(length: Reading, days: float) -> Reading:
    """Metres in so many days as kilometres an hour."""
    by = 1 / (1000 * 24 * days)
    return Reading("speed", length.low * by, length.high * by, length.step * by, length.size * by)


def _change(some: Sequence[Word], at: int) -> str:
    return some[at - 1].normal if at > 0 and some[at - 1].normal in ("from", "to", "between") else ""


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
    return frozenset(stem(normal) for normal in before + behind if not normal[0].isdigit())


def _bound(some: Sequence[Word], at: int, end: int) -> tuple[Bound, str, int]:
    """How exactly the number is told, what tells it, and where that ends, or else the number."""
    for length in range(min(_LONGEST_BOUND, at), 0, -1):
        phrase = " ".join(word.normal for word in some[at - length : at])
        if phrase in _bounds("before") and not ends_clause(some[at - length : at]):
            return _bounds("before")[phrase], phrase, end
    for start in range(end, min(end + _COUNTED, len(some))):
        if ends_clause(some[start - 1 : start]):
            break
        for length in range(3, 0, -1):
            phrase = " ".join(word.normal for word in some[start : start + length])
            if phrase in _bounds("after") and (start == end or phrase.startswith(("or ", "at "))):
                return _bounds("after")[phrase], phrase, end + length if start == end else end
    return "exact", "", end


@cache
def _bounds(where: str) -> dict[str, Bound]:
    listed: dict[Bound, list[str]] = table("quotes.comparing", "bounds")[where]
    phrases: dict[str, Bound] = {}
    for bound, some in listed.items():
        phrases |= {" ".join(word.normal for word in words(phrase)): bound for phrase in some}
    return phrases


def _rate(some: Sequence[Word], end: int) -> tuple[float | None, int]:
    """In how many days it comes, and where that ends: "a year", "of coal a day"; not the "a day later" of when."""
    for at in range(end, min(end + _COUNTED + 1, len(some) - 1)):
        if ends_clause(some[at - 1 : at]):
            break
        unit = span_of_time(some[at + 1].normal) if some[at].normal in ("a", "an", "per", "each", "every") else None
        if unit and not some[at + 1].normal.endswith("s"):
            return (None, end) if _behind(some, at + 1) in _AFTERWARDS else (unit.size, at + 2)
    return None, end


def _with_shared_units(found: Sequence[Quantity], some: Sequence[Word]) -> list[Quantity]:
    """With what a number may be by the one beside it: of "19 million to 14" the 14 may be millions."""
    shared = _with_multipliers(found)
    for number, (one, other) in enumerate(pairwise(found)):
        between = [word.normal for word in some[one.end : other.start]]
        if between[:1] == ["of"] and len(between) <= 2:  # "two of the three men"
            shared[number] = replace(shared[number], counted=one.counted | other.counted)
        if len(between) <= 2:
            for at, more in zip((number, number + 1), _beside(one, other, between), strict=True):
                shared[at] = replace(shared[at], readings=(*shared[at].readings, *more))
    return shared


_AFTERWARDS = frozenset({"later", "earlier", "ago", "before", "after", "old", "long"})
"""Words behind a span of time by which it tells when or how long."""


def _with_multipliers(found: Sequence[Quantity]) -> list[Quantity]:
    """With what a number of nothing may be by a large one before it: "We paid 1.2 million and sold him for four"."""
    large: Reading | None = None
    told: list[Quantity] = []
    for one in found:
        reading = one.readings[0]
        is_bare = reading.kind == "count" and reading.is_exact and not one.counted
        if large and is_bare and reading.low < 1000:
            one = replace(one, readings=(*one.readings, _in_unit(reading, large)))
        elif reading.is_exact and reading.scale >= 1000:
            large = reading
        told.append(one)
    return told


def _beside(some: Quantity, behind: Quantity, between: Sequence[str]) -> tuple[list[Reading], list[Reading]]:
    """What two numbers may be besides, by the words between them: a part in "20 of the 40", one unit in "19 million to
    14", and all that is between them in "20 to 25"."""
    one, other = some.readings[0], behind.readings[0]
    if not (one.is_exact and other.is_exact):
        return [], []
    if between[:1] == ["of"] and one.kind == other.kind == "count" and 0 < one.low < other.low:
        part = one.low / other.low
        return [Reading("share", part, part, 0.0)], []
    if not _JOINING.issuperset(between):
        return [], []
    ones = [one, _in_unit(one, other)] if one.kind == "count" else [one]
    others = [other, _in_unit(other, one)] if other.kind == "count" else [other]
    is_range = _CHANGING.isdisjoint(between) and ("and" not in between or some.change == "between")
    between_them = _ranges(ones, others) if is_range else []
    return [*ones[1:], *between_them], [*others[1:], *between_them]


def _in_unit(bare: Reading, beside: Reading) -> Reading:
    """The bare number in the unit of the one beside it, and with its multiplier."""
    size = beside.scale * beside.size
    return Reading(beside.kind, bare.low * size, bare.low * size, bare.step * size, beside.size)


def _ranges(ones: Sequence[Reading], others: Sequence[Reading]) -> list[Reading]:
    """All that is between one and another of the same kind, if the first is the smaller."""
    return [
        Reading(low.kind, low.low, high.high, min(low.step, high.step), low.size, is_range=True)
        for low in ones
        for high in others
        if low.kind == high.kind != "clock" and low.low < high.low
    ]
