"""Units: what is measured, and how much of it one unit is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from quotes.comparing.language.figures import CURRENCY
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import Word, normal
from quotes.comparing.language.wordlists import as_compared
from quotes.datafiles import table

_LONGEST = 3
"""Words of one unit: "years of age"."""


class Unit(NamedTuple):
    """A unit: what it measures, and how many of the kind's own unit it is."""

    kind: str
    size: float


def units_at(some: Sequence[Word], at: int) -> tuple[tuple[Unit, ...], int]:
    """What the words there may be a unit of, and where they end; not of a letter or an "in", which is one only
    close to its figure."""
    for length in range(min(_LONGEST, len(some) - at), 0, -1):
        name = " ".join(word.normal for word in some[at : at + length])
        if name in _names() and len(name) > 1 and carries_matter(name):
            return _names()[name], at + length
    return (), at


def units_of(letters: str) -> tuple[Unit, ...]:
    """What letters or a sign close to a figure may be a unit of: "km" of "10km", "£" of "£5". The money of a country
    that nobody listed is no other's."""
    is_money = letters[-1:] in tuple(CURRENCY)
    return _names().get(letters, (Unit(f"money {letters}", 1.0),) if is_money else ())


def span_of_time(word: str) -> Unit | None:
    """The one span of time that the word names: "hour" and "hours", not "2nd"."""
    return next(
        (unit for unit in _names().get(word, ()) if unit.kind == "duration" and word.isalpha() and len(word) > 2), None
    )


def parts_of(kind: str, size: float) -> int:
    """How many of a smaller unit a unit is, where a number behind it counts those: 12 of a foot, 100 of any money; 0
    where none does."""
    parts: dict[str, int] = table("quotes.comparing", "units")["parts"]
    return _by_unit("parts").get((kind, size), parts.get(kind.partition(" ")[0], 0))


def zero_of(kind: str, size: float) -> float:
    """The number of a unit at which its kind's own unit is zero: 32 of Fahrenheit."""
    return _by_unit("zeros").get((kind, size), 0)


@cache
def _by_unit(what: str) -> dict[tuple[str, float], int]:
    """What is given for units by their names, by what those measure and how much they are."""
    given: dict[str, int] = table("quotes.comparing", "units")[what]
    return {unit: number for name, number in given.items() for unit in _names().get(name, ())}


@cache
def _names() -> dict[str, tuple[Unit, ...]]:
    """The units by name, in one and in several, as words are compared; "microgram" is a gram with a prefix."""
    named: dict[str, list[Unit]] = defaultdict(list)
    for name, unit in _listed(table("quotes.comparing", "units")["sizes"]):
        named[name].append(unit)
    prefixed = table("quotes.comparing", "prefixes")
    for name, unit in list(_listed(prefixed["units"])):
        for prefix, factor in prefixed["prefixes"].items():
            named.setdefault(prefix + name, [unit._replace(size=unit.size * factor)])
    return {name: tuple(units) for name, units in named.items()}


def _listed(sizes: Mapping[str, Mapping[float, Sequence[str]]]) -> Iterator[tuple[str, Unit]]:
    """Each name of each unit, in one and in several, with what it is."""
    for kind, by_size in sizes.items():
        for size, names in by_size.items():
            for name in names:
                is_sign = name[-1] in CURRENCY  # of which "A$" is one, and no word
                compared = normal(name) if is_sign else as_compared(name) or normal(name)
                plural = f"{compared}s" if len(compared) > 2 and not compared.endswith("s") else compared
                for form in {compared, plural}:
                    yield form, Unit(kind, float(size))
