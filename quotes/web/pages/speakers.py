"""The list of speakers: who is quoted here, and how often."""

from __future__ import annotations

import sqlite3
from typing import Any

from quotes.web.answering.page import Asked
from quotes.web.database.queries import Row, rows

_MOST = 500


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """Who is quoted here, the most quoted first; `more` where not all are listed."""
    found = rows(conn, "most_quoted", limit=_MOST + 1)
    return {"speakers": found[:_MOST], "more": len(found) > _MOST}


def table(data: dict[str, Any]) -> list[Row]:
    """A row a speaker."""
    return list(data["speakers"])
