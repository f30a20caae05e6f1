"""What is known of addresses that were fetched before, so that only what changed is fetched again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone
from typing import Protocol

from quotes.dates import days, moment

OK = 200
PASSING = frozenset({429, 500, 502, 503, 504})
"""Statuses that may be others a while later. Such visits are not remembered."""


@dataclass(frozen=True, slots=True)
class Visit:
    """How an address was found."""

    url: str
    status: int
    fetched: str
    """When, in ISO 8601."""
    etag: str | None = None
    last_modified: str | None = None

    def is_due(self, changed: str | None) -> bool:
        """Whether the address is to be fetched again, if who lists it says that it was CHANGED then."""
        return changed is not None and _latest(changed) > _latest(self.fetched)


class Visits(Protocol):
    """Remembers visits. `quotes add` keeps them in the database."""

    def last(self, url: str) -> Visit | None:
        """The last visit to the address."""

    def note(self, visit: Visit, articles: Collection[str]) -> None:
        """Remember a visit, from which the articles of these ids came; for good only when they are stored."""


class Forgotten:
    """Visits of one run, where there is nothing to keep them in."""

    def __init__(self) -> None:
        self._visits: dict[str, Visit] = {}

    def last(self, url: str) -> Visit | None:
        """The last visit to the address in this run."""
        return self._visits.get(url)

    def note(self, visit: Visit, articles: Collection[str]) -> None:
        """Remember the visit."""
        self._visits[visit.url] = visit


def now() -> str:
    """The time, as visits keep it."""
    return datetime.now(timezone.utc).isoformat()


def _latest(written: str) -> datetime:
    """The last moment that an ISO 8601 date may mean, a month its end. What is no date is long ago."""
    at, known = moment(written), days(written)
    if at or not known:
        return at or datetime.min.replace(tzinfo=timezone.utc)
    try:
        return datetime.combine(known[1] + timedelta(days=1), time(), timezone.utc)
    except OverflowError:  # 9999-12-31, which some systems write for what never ends
        return datetime.max.replace(tzinfo=timezone.utc)
