"""Whether one print is of the other's day, or came before it."""

from __future__ import annotations

from datetime import date

from quotes.checking.prints import Print

_DAYS = 3
"""Days over which two prints may tell of one statement."""


def are_near(one: Print, other: Print) -> bool:
    """True where one may be of the other's day: what has no date may be of any."""
    days = [_day(found.published) for found in (one, other)]
    return None in days or abs((days[0] - days[1]).days) <= _DAYS  # type: ignore[operator]


def is_before(one: Print, other: Print) -> bool:
    """True where one was printed on a day before the other's."""
    first, second = _day(one.published), _day(other.published)
    return first is not None and second is not None and first < second


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
