"""Articles in which no quotations were looked for, since they are not in English."""

from __future__ import annotations

import json
import sqlite3

from quotes.web.database.patience import TookTooLongError, time_limit
from quotes.web.database.queries import Row, rows

_PATIENCE = 400
"""Milliseconds that looking through their texts may take."""

_AMONG, _SHOWN = 2_000, 5
"""The latest articles that are looked through for words, and those of them that are named."""


def unread(conn: sqlite3.Connection, outlet: int | None = None) -> list[Row]:
    """How many articles of each other language there are, the most frequent first: of all outlets, or of one."""
    return rows(conn, "unread_languages", outlet=outlet)


def unread_with(conn: sqlite3.Connection, words: str) -> list[Row]:
    """The latest of those articles that have all the words a reader asked for; none where looking took too long."""
    asked = [word for word in words.replace('"', " ").replace("*", " ").split() if any(map(str.isalnum, word))]
    if not asked:
        return []
    try:
        with time_limit(conn, _PATIENCE):
            return rows(conn, "unread_with", words=json.dumps(asked), among=_AMONG, limit=_SHOWN)
    except TookTooLongError:
        return []
