"""What linking reads: stored quotations and articles by key, and what was linked before."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from quotes.records import Span
from quotes.store.keyed import AMONG, as_array
from quotes.store.sqlfiles import sql
from quotes.versions import StoredArticle, Version


def read_versions(db: Database) -> Iterator[Version]:
    """Every stored quotation of speech or of a document, in the order of the rows."""
    for row in db.query(f"{sql('versions')} order by q.id"):
        yield _version(row)


def read_some_versions(db: Database, ids: Collection[int]) -> dict[int, Version]:
    """Those of the quotations that are of speech or of a document, by the numbers of their rows."""
    some = f"{sql('versions')} and q.id {AMONG} order by q.id"
    return {row["id"]: _version(row) for row in db.query(some, [as_array(ids)])}


def _version(row: Mapping[str, Any]) -> Version:
    columns = {name: value for name, value in row.items() if name != "id"}
    columns["content"] = tuple(Span(start, end) for start, end in json.loads(row["content"]))
    columns["credits"] = tuple(json.loads(row["credits"]))
    return Version(**columns)


def read_texts(db: Database) -> Iterator[StoredArticle]:
    """Every stored article, in the order of the rows."""
    for row in db.query(f"{sql('texts')} order by a.id"):
        yield _article(row)


def read_some_texts(db: Database, ids: Collection[int]) -> dict[int, StoredArticle]:
    """The articles by the numbers of their rows."""
    some = f"{sql('texts')} where a.id {AMONG} order by a.id"
    return {row["id"]: _article(row) for row in db.query(some, [as_array(ids)])}


def _article(row: Mapping[str, Any]) -> StoredArticle:
    return StoredArticle(row["key"], row["text"], row["outlet"], row["published"], row["credit"])


def read_utterance_keys(db: Database, ids: Collection[int] | None = None) -> dict[str, str]:
    """The key of each quotation's utterance by the quotation's key, as last linked; of all, or of those of the
    numbers."""
    keys = sql("utterance_keys")
    rows = db.query(keys) if ids is None else db.query(f"{keys} where q.id {AMONG}", [as_array(ids)])
    return {row["quote"]: row["utterance"] for row in rows}
