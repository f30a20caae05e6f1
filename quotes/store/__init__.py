"""The SQLite file: its schema, what is written into it, and the queries that the other rooms ask.

In come analysed articles, what linking found, and people's decisions; out go rows and records. Each change is one
transaction. Imports no spaCy (attribution's part in naming speakers is imported where it is used), so that pages start
fast. In the order in which one rests on the other:

    sqlfiles       where the SQL is: a file of sql/ for each question
    transactions   all is written, or nothing
    keyed          stable keys, and how a table is made to hold exactly the given rows
    lookup         what a key, or the beginning of one, is the key of
    speakers/      the names in articles, brought together by rules and people
    articles/      articles and their quotations, version by version
    file/          the file: opening, upgrading, checking and copying it
    links/         what linking reads and finds
    finding/       quotations by words, lists, and every quotation as a record
"""

from quotes.store.articles.rows import article_key
from quotes.store.articles.writing import (
    article_known,
    begin_run,
    finish_run,
    has_given_quotes,
    is_current,
    known_as,
    refresh,
    renew_outlets,
    write,
)
from quotes.store.file.database import open_database
from quotes.store.finding.export import COLUMNS, export_rows, flat
from quotes.store.finding.search import Hit, search
from quotes.store.links.pool import LinkingPool
from quotes.store.links.versions import read_texts, read_utterance_keys, read_versions
from quotes.store.speakers.speakers import save_speakers

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
    "known_as",
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
