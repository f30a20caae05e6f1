"""Whether one print is of the other's day, or came before it."""

from __future__ import annotations

from quotes.checking.record.prints import Print
from quotes.dates import apart, later

_DAYS = 3
"""Days over which two prints may tell of one statement."""


def are_near(one: Print, other: Print) -> bool:
    """True where one may be of the other's day: what has no date may be of any."""
    return not apart(one.published, other.published, _DAYS)


def is_before(one: Print, other: Print) -> bool:
    """True where one was printed before the other, as far as their dates tell."""
    return later(one.published, other.published) < 0
