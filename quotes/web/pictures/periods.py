"""How often something was printed in each month or, over many years, in each year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

_YEAR = re.compile(r"\d{4}(?!\d)", re.ASCII)
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?!\d)", re.ASCII)

_MOST = 48
"""Columns that can be told apart on a phone."""


class Period(NamedTuple):
    """A month ("2025-03") or a year ("2025"), and how many there are of it."""

    name: str
    number: int


def periods(numbers: Mapping[str | None, int]) -> list[Period]:
    """Every month from the first to the last, empty ones included; years where months are too many or not known.
    `numbers` are by date, as exact as it is known; what is not exact enough is left out, and what is so far from most
    that both find no room: an article dated 2205 by a misprint."""
    numbers = _where_most_are(numbers)
    counted = _of(month_of, numbers)
    found = list(_backwards(max(counted), min(counted))) if counted else []
    if not 1 <= len(found) <= _MOST and (counted := _of(year_of, numbers)):
        found = [f"{year:04}" for year in range(int(max(counted)), int(min(counted)) - 1, -1)]
    return [Period(name, counted[name]) for name in reversed(found[:_MOST])]


def facet_of(period: str) -> str:
    """What a search calls the period: a month ("2025-03") or a year ("2025")."""
    return "month" if "-" in period else "year"


@lru_cache(maxsize=4096)
def month_of(date: str | None) -> str | None:
    """The month of a date that tells it: "2025-03"."""
    found = _MONTH.match(date or "")
    return found[0] if found else None


@lru_cache(maxsize=4096)
def year_of(date: str | None) -> str | None:
    """The year of a date: "2025"."""
    found = _YEAR.match(date or "")
    return found[0] if found else None


def _of(period_of: Callable[[str | None], str | None], numbers: Mapping[str | None, int]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for date, number in numbers.items():
        if period := period_of(date):
            counted[period] += number
    return counted


def _where_most_are(numbers: Mapping[str | None, int]) -> dict[str | None, int]:
    """The numbers of as many years in a row as find room: those with the most, of several the last."""
    years = sorted(((int(year), number) for year, number in _of(year_of, numbers).items()), reverse=True)
    most, last = 0, 0
    for place, (year, _) in enumerate(years):
        together = sum(number for earlier, number in years[place : place + _MOST] if earlier > year - _MOST)
        if together > most:
            most, last = together, year
    return {date: number for date, number in numbers.items() if last - _MOST < int(year_of(date) or 0) <= last}


def _backwards(last: str, first: str) -> Iterator[str]:
    """The months from the last to the first, as many as matter."""
    month = int(last[:4]) * 12 + int(last[5:7]) - 1
    for number in range(month, month - _MOST - 1, -1):
        name = f"{number // 12:04}-{number % 12 + 1:02}"
        if name < first:
            return
        yield name
