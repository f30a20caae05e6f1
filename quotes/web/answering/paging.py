"""Leafing through a sorted list by where a page ended, not by number: what comes in meanwhile shifts nothing."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from quotes.dates import start_in_utc

_DIGITS = re.compile(r"\d")

Place = tuple[float, ...]
"""Where an entry stands in the order; each has its own."""


class Leaf(NamedTuple):
    """A page of a list: its first entry and the one after its last, by number, and tokens for the pages around it."""

    start: int
    end: int
    previous: str | None
    next: str | None


def leaf(places: Sequence[Place], size: int, after: str | None = None, before: str | None = None) -> Leaf:
    """The page behind the one or before the other token; the first one where there is none that can be read."""
    start = 0
    if after and (place := _place(after)):
        start = bisect_right(places, place)
    elif before and (place := _place(before)):
        start = max(0, bisect_left(places, place) - size)
    end = min(start + size, len(places))
    return Leaf(
        start,
        end,
        _token(places[start]) if 0 < start < len(places) else None,
        _token(places[end - 1]) if start < end < len(places) else None,
    )


def day_number(published: str | None) -> int:
    """A date as a number, the later in UTC the higher; 0 for none."""
    return int("".join(_DIGITS.findall(start_in_utc(published)[:16])).ljust(12, "0"))


def _token(place: Place) -> str:
    return urlsafe_b64encode(json.dumps(place).encode()).decode().rstrip("=")


def _place(token: str) -> Place | None:
    try:
        place = json.loads(urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (ValueError, RecursionError):
        return None
    if not isinstance(place, list) or not all(type(number) in (int, float) for number in place):
        return None
    return tuple(place)
