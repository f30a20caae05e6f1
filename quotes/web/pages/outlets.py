"""The list of outlets: who prints here, and how much."""

from __future__ import annotations

import sqlite3
from typing import Any

from quotes.web.answering.page import Asked
from quotes.web.database.queries import Row, rows

_MOST = 500


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The outlets that print an article here, those with most articles first; `more` where not all are listed."""
    found = rows(conn, "outlets", limit=_MOST + 1)
    return {"outlets": found[:_MOST], "more": len(found) > _MOST}


def table(data: dict[str, Any]) -> list[Row]:
    """A row an outlet."""
    return list(data["outlets"])
