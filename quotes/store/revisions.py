"""Versions of one article: what was printed at one address at different times, numbered in the order of those times."""

from __future__ import annotations

from urllib.parse import urlsplit

from sqlite_utils import Database

from quotes.store.keyed import Row, put
from quotes.store.sqlfiles import sql


def number_versions(db: Database, *addresses: str | None) -> None:
    """Give the articles of each of ADDRESSES their revision and the first version, writing only what changed.

    To be called within the transaction that wrote one of them. The front page of an outlet, which some name as the
    address of all their articles, makes none of them a version of another.
    """
    for address in {address for address in addresses if address}:
        versions = list(db.query(sql("versions_of_article"), {"url": address}))
        if not _is_of_one_article(address):
            versions = []
        put(db, "articles", [_numbered(version, revision, versions[0]) for revision, version in enumerate(versions, 1)])


def _numbered(version: Row, revision: int, first: Row) -> Row:
    return {"key": version["key"], "revision": revision, "version_of": first["id"] if revision > 1 else None}


def _is_of_one_article(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.path.strip("/") or parts.query)
