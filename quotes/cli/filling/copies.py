"""Texts that came under another name before: a copy in another folder is no second print."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.records import Article


class _Met(NamedTuple):
    """What a run remembers of an article."""

    id: str
    outlet: str | None
    published: str | None


class Copies:
    """The names under which the texts of a run are known, from before or since it began."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._met: dict[str, _Met] = {}

    def id_of(self, article: Article) -> str:
        """The article's own id or, where the same text came before from the same address, the one that it had then. Of
        texts without an address nothing that is known may differ: another outlet's is another print."""
        from quotes.store import known_as
        from quotes.store.keyed import key_of

        if article.given is not None:  # gold standards hold what they hold
            return article.id
        key = key_of(article.text, article.url or "")
        if (first := self._met.get(key)) and (article.url or _agree(first, article)):
            return first.id
        known = known_as(self._db, article)
        self._met.setdefault(key, _Met(known, article.outlet, article.published))
        return known


def _agree(first: _Met, article: Article) -> bool:
    known = ((first.outlet, article.outlet), (first.published, article.published))
    return all(before is None or now is None or before == now for before, now in known)
