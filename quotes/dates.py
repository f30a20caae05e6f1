"""Dates that may be known only in part, such as "2025-06", or not at all."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timezone

_FRACTION = re.compile(r"\.(\d{1,6})\d*")
_ZONE = re.compile(r"([+-]\d\d)(\d\d)$")
"""What Python 3.10 reads in one way only: ".5" and "+0100" are ".500000" and "+01:00"."""

_DAYS = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


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
    if at:
        return at.date(), at.date()
    found = _DAYS.match(published or "")
    if not found:
        return None
    year, month, number = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, number or 1)
        last_month = month or 12
        return first, date(first.year, last_month, number or monthrange(first.year, last_month)[1])
    except ValueError:  # "2025-02-31", "0000"
        return None


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
    """True where both dates are known and more than so many days apart; a month or a year alone counts as wider."""
    first, second = day(one), day(other)
    if not first or not second:
        return False
    return abs((first - second).days) > days + vagueness(one) + vagueness(other)


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


def vagueness(published: str | None) -> int:
    """Days before or behind `day` on which it may have been, where only the month or the year is known."""
    return {4: 183, 7: 16}.get(len(published or ""), 0)
