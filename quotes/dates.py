"""Dates that may be known only in part, such as "2025-06", or not at all."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timezone
from functools import lru_cache

_FRACTION = re.compile(r"\.(\d{1,6})\d*")
_ZONE = re.compile(r"([+-]\d\d)(\d\d)$")
"""What Python 3.10 reads in one way only: ".5" and "+0100" are ".500000" and "+01:00"."""


@lru_cache(maxsize=4096)
def day(published: str | None) -> date | None:
    """The day; the middle of the month or year where no more is known; None where nothing is known or it is no date."""
    parts = (published or "")[:10].split("-")
    try:
        year, month, number = (int(part) for part in [*parts, *("6", "15")[len(parts) - 1 :]][:3])
        return date(year, month, number)
    except ValueError:
        return None


def days(published: str | None) -> tuple[date, date] | None:
    """The first and the last day that it may be, in UTC where the time of day is given: "2025-03" is all of March. None
    where nothing is known or it is no date."""
    at = moment(published)
    return (at.date(), at.date()) if at else printed_days(published)


def printed_days(published: str | None) -> tuple[date, date] | None:
    """The same as it is printed, whatever the zone: 23:30 in New York is of that day."""
    known = day(published)
    if known is None:
        return None
    parts = (published or "")[:10].count("-") + 1
    if parts == 3:
        return known, known
    first, last = (known.month, known.month) if parts == 2 else (1, 12)
    return date(known.year, first, 1), date(known.year, last, monthrange(known.year, last)[1])


def moment(published: str | None) -> datetime | None:
    """The time in UTC, which is assumed where no zone is given; None where there is no time of day, or it is outside
    the years that UTC has: an hour before the year 10000 in New York."""
    if len(published or "") <= len("2025-06-08"):
        return None
    written = _ZONE.sub(r"\1:\2", (published or "").replace("Z", "+00:00"))
    try:
        parsed = datetime.fromisoformat(_FRACTION.sub(lambda found: f".{found[1]:0<6}", written))
        return parsed.astimezone(timezone.utc) if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)
    except (ValueError, OverflowError):
        return None


def in_utc(published: str | None) -> str:
    """The date to sort by: with its time of day in UTC where that is given, the middle of a month or year where no more
    is known; empty where nothing is. A print of 23:30 in New York is none of that day in London."""
    at = moment(published)
    if at:
        return at.isoformat()
    known = day(published)
    return known.isoformat() if known else ""


def start_in_utc(published: str | None) -> str:
    """The date to list by: with its time of day in UTC where that is given; a month or a year stands before its days,
    so that what may be of any day is not shown as the newest. Empty where nothing is known."""
    at = moment(published)
    return at.isoformat() if at else published or ""


def sort_key(published: str | None) -> tuple[bool, str]:
    """What puts prints in the order of time, those without a date last."""
    at = in_utc(published)
    return not at, at


def are_dated(one: str | None, other: str | None) -> bool:
    """True where something is known of both dates."""
    return bool(day(one) and day(other))


def apart(one: str | None, other: str | None, days: int) -> bool:
    """True where both dates are known and more than so many days apart, whichever days of a month or year they are."""
    least = days_between(one, other)
    return least is not None and least > days


def days_between(one: str | None, other: str | None) -> int | None:
    """The fewest days that may lie between the two: none between "2031" and any day of that year. None where either is
    not known."""
    first, second = printed_days(one), printed_days(other)
    if not first or not second:
        return None
    return max(0, (first[0] - second[1]).days, (second[0] - first[1]).days)


def later(one: str | None, other: str | None) -> int:
    """1 where the first is later, -1 where it is earlier, 0 where that is not known: half past eleven at night in New
    York may be that day, or the next as others count it."""
    if not one or not other or day(one) is None or day(other) is None:
        return 0
    first, second = moment(one), moment(other)
    if first and second:
        return (first > second) - (first < second)
    by_clock = _order(one, other)
    return by_clock if by_clock == _order(_known(one, first), _known(other, second)) else 0


def _order(one: str, other: str) -> int:
    """The same of two dates, as far as both are known."""
    length = min(len(one), len(other))
    return (one[:length] > other[:length]) - (one[:length] < other[:length])


def _known(published: str, at: datetime | None) -> str:
    return at.isoformat() if at else published
