"""Parts of a whole, multiples and halves of a unit: "two thirds", "one in five", "half an hour", "doubled"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.language.tokens import Word
from quotes.comparing.quantities.moments import Readings
from quotes.comparing.quantities.numerals import are_near, figure_of, normal_at, numeral_at, part_of, part_of_multiplier
from quotes.comparing.quantities.readings import Reading
from quotes.comparing.quantities.units import units_at
from quotes.datafiles import table

_MOST = 1000
"""In "one in a thousand" the greatest number that is usual."""


def share_at(some: Sequence[Word], at: int) -> Readings | None:
    """The part or the multiple that the words from there on name."""
    return _ratio(some, at) or _every(some, at) or _part(some, at) or _multiple(some, at)


def _ratio(some: Sequence[Word], at: int) -> Readings | None:
    """A part as two numbers: "one in five", "one child in five", "nine out of every 10"."""
    one = figure_of(some[at])
    if not one or one.letters or one.before:
        return None
    behind = [word.normal for word in some[at + 1 : at + 4]]
    place = at + 2 if behind[:1] == ["in"] else at + 3 if behind[:2] == ["out", "of"] else 0
    if one.low == 1 and behind[1:2] == ["in"]:
        place = at + 3
    place += bool(place) and place < len(some) and some[place].normal == "every"
    whole = numeral_at(some, place) if 0 < place < len(some) and are_near(some, at, place) else None
    if not whole or not one.low < whole.low <= _MOST or whole.letters or whole.before or units_at(some, whole.end)[0]:
        return None
    part = one.low / whole.low
    return (Reading("share", part, part, 0.5 / whole.low),), whole.end


def _every(some: Sequence[Word], at: int) -> Readings | None:
    """A part as each of so many: "every second house", "every other day"."""
    if some[at].normal != "every":
        return None
    whole = figure_of(some[at + 1]) if _is_ordinal(some, at + 1) else None
    part = 1 / whole.low if whole and whole.low > 1 else 0.5 if normal_at(some, at + 1) == "other" else 0
    return ((Reading("share", part, part, 0.0),), at + 2) if part else None


def _part(some: Sequence[Word], at: int) -> Readings | None:
    """A part in words, "a third", "three-quarters", "half", or of a unit: "half an hour", "a quarter of a mile"."""
    number = figure_of(some[at])
    times, place = (number.low, at + 1) if number and number.end == 0 else (1.0, at)
    if some[at].normal in ("a", "1"):
        times, place = 1.0, at + 1
    elif number and (number.letters or number.before or not 1 < number.low < 10):
        return None
    part = part_of(some[place].normal) if place < len(some) and not part_of_multiplier(some, at) else 0
    is_half = place == at
    if not part or (is_half and some[place].normal != "half") or not are_near(some, at, place):
        return None
    if is_half and (_is_ordinal(some, at - 1) or normal_at(some, at + 1) == "time"):
        return None  # the half of a match
    if part == 0.25 and _is_ordinal(some, at - 1):
        return None
    value = times * part
    of = place + 1 + (normal_at(some, place + 1) == "of")
    units, end = units_at(some, of + (normal_at(some, of) in ("a", "an")))
    measured = tuple(Reading(unit.kind, value * unit.size, value * unit.size, part * unit.size, unit.size)
                     for unit in units if unit.kind != "share")  # fmt: skip
    if measured and are_near(some, place, of):
        return measured, end
    return (Reading("share", value, value, 0.0), Reading("times", value, value, 0.0)), place + 1


def _is_ordinal(some: Sequence[Word], at: int) -> bool:
    figure = figure_of(some[at]) if 0 <= at < len(some) else None
    return figure is not None and figure.is_ordinal


def _multiple(some: Sequence[Word], at: int) -> Readings | None:
    """A multiple: "doubled", "tenfold", "halved". A rise to twice as much is one by 100 per cent."""
    normal = some[at].normal
    vague = table("quotes.comparing", "vague")
    times = vague["folds"].get(normal)
    if times is None:
        quantities: dict[str, list[str]] = table("quotes.comparing", "quantities")
        times = next((by for name, by in vague["multiples"].items() if normal in (name, *quantities[name])), None)
    if times is None or normal in ("half", "halves"):
        return None
    return (Reading("times", times, times, 0.0), Reading("share", abs(times - 1), abs(times - 1), 0.0)), at + 1
