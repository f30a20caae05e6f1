"""Versions of one article: what was printed at one address at different times, numbered in the order of those times."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from sqlite_utils import Database

from quotes.dates import sort_key
from quotes.store.keyed import Row, put
from quotes.store.sqlfiles import sql

ALONE: Row = {"revision": 1, "version_of": None, "replaced_by": None}
"""How an article is numbered of which no other version is stored."""


def number_revisions(db: Database, *addresses: str | None) -> None:
    """Give the articles of each of ADDRESSES their revision, the first version and the one that counts now.

    Only what changed is written. To be called within the transaction that wrote one of them. The front page of an
    outlet, which some name as the address of all their articles, makes none of them a version of another.
    """
    for address in {address for address in addresses if address}:
        versions = _in_order(db, address) if _is_of_one_article(address) else []
        put(db, "articles", _numbered(versions))


def number_all_revisions(db: Database) -> None:
    """The same for every address that several articles have."""
    shared = "select url from articles where url is not null group by url having count(*) > 1"
    number_revisions(db, *(url for (url,) in db.execute(shared).fetchall()))


def _in_order(db: Database, address: str) -> list[Row]:
    """The articles of the address in the order in which they were printed, those of no date last; of one date, in which
    they were added. "2025-07" stands in the middle of its month, and SQLite would take it for no date."""
    versions = db.query(sql("revisions_of_article"), {"url": address})
    return sorted(versions, key=lambda version: (sort_key(version["dated"]), version["id"]))


def _numbered(versions: Sequence[Row]) -> list[Row]:
    """The rows of an article's versions, each with its number, the first one, and the one that counts in its place: the
    last that was read whole."""
    whole = [version["id"] for version in versions if not version["stub"]]
    current = (whole or [version["id"] for version in versions])[-1:]
    return [
        {
            "key": version["key"],
            "revision": revision,
            "version_of": versions[0]["id"] if revision > 1 else None,
            "replaced_by": None if version["id"] in current else current[0],
        }
        for revision, version in enumerate(versions, 1)
    ]


def _is_of_one_article(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.path.strip("/") or parts.query)
