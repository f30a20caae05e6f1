"""The SQLite file: its schema, what is written into it, and the queries that the other rooms ask.

Imports no spaCy (attribution's part in naming speakers is imported where it is used), so that pages start fast.
"""

from quotes.store.database import open_database
from quotes.store.export import COLUMNS, export_rows, flat
from quotes.store.pool import LinkingPool
from quotes.store.rows import article_key
from quotes.store.search import Hit, search
from quotes.store.speakers import save_speakers
from quotes.store.versions import read_texts, read_utterance_keys, read_versions
from quotes.store.writing import (
    article_known,
    begin_run,
    finish_run,
    has_given_quotes,
    is_current,
    refresh,
    renew_outlets,
    write,
)

__all__ = [
    "COLUMNS",
    "Hit",
    "LinkingPool",
    "article_key",
    "article_known",
    "begin_run",
    "export_rows",
    "finish_run",
    "flat",
    "has_given_quotes",
    "is_current",
    "open_database",
    "read_texts",
    "read_utterance_keys",
    "read_versions",
    "refresh",
    "renew_outlets",
    "save_speakers",
    "search",
    "write",
]
