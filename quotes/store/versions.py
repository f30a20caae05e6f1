"""What linking reads: stored quotations and articles by key, and what was linked before."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlite_utils import Database

from quotes.records import Span
from quotes.store.schema import sql
from quotes.versions import StoredArticle, Version


def read_versions(db: Database) -> Iterator[Version]:
    """Every stored quotation of speech or of a document, in the order of the rows."""
    for row in db.query(sql("versions")):
        row["content"] = tuple(Span(start, end) for start, end in json.loads(row["content"]))
        row["credits"] = tuple(json.loads(row["credits"]))
        yield Version(**row)


def read_texts(db: Database) -> Iterator[StoredArticle]:
    """Every stored article, in the order of the rows."""
    for row in db.query(sql("texts")):
        yield StoredArticle(**row)


def read_utterance_keys(db: Database) -> dict[str, str]:
    """The key of each quotation's utterance by the quotation's key, as last linked."""
    return {row["quote"]: row["utterance"] for row in db.query(sql("utterance_keys"))}
