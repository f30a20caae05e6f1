"""What was fetched, and when, so that only what has changed is fetched again: the store's side of `Visits`.

A visit is written only after the articles that came of it, in the order in which they came: if a run is killed in
between, the page is fetched again, and no article is lost behind a "not modified".
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict

from sqlite_utils import Database

from quotes.reading.fetching.visits import Visit
from quotes.store.keyed import key_of, put
from quotes.store.sqlfiles import sql
from quotes.store.transactions import transaction


class Fetches:
    """Visits of this run and of those before. ANEW forgets the latter: everything is fetched again."""

    def __init__(self, db: Database, *, anew: bool = False) -> None:
        self._db = db
        self._anew = anew
        self._waiting: dict[str, tuple[Visit, Collection[str]]] = {}
        """By address, in the order of the visits, with the ids of the articles that have to be stored first."""

    def last(self, url: str) -> Visit | None:
        """The last visit to the address; where there was none, the time when an article of that address was added."""
        if url in self._waiting:
            return self._waiting[url][0]
        if self._anew:
            return None
        row = next(self._db.query(sql("last_visit"), {"key": key_of(url), "url": url}), None)
        return Visit(url, **row) if row else None

    def note(self, visit: Visit, articles: Collection[str]) -> None:
        """Remember the visit; it is written once what came of it is stored, or at once if nothing did."""
        self._waiting.pop(visit.url, None)
        self._waiting[visit.url] = (visit, articles)

    def stored(self, article: str) -> None:
        """The article of that id is stored, and so is everything before it: write the visits before the one it came
        from."""
        urls = list(self._waiting)
        at = next((place for place, url in enumerate(urls) if article in self._waiting[url][1]), 0)
        self._write(urls[:at])

    def all_stored(self) -> None:
        """Write all waiting visits."""
        self._write(list(self._waiting))

    def forget_waiting(self) -> None:
        """Forget the visits that wait for articles which never came."""
        self._waiting.clear()

    def _write(self, urls: list[str]) -> None:
        visits = [self._waiting.pop(url)[0] for url in urls]
        if visits:
            with transaction(self._db):
                put(self._db, "fetches", [{"key": key_of(visit.url), **asdict(visit)} for visit in visits])
