"""The page that explains the tables: how they fit together, and eleven questions in SQL that run."""

from __future__ import annotations

import sqlite3
from typing import Any

from quotes.datafiles import table
from quotes.web.answering.page import Asked
from quotes.web.database.queries import Row


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The examples, each with what it asks, what it shows of the tables, and its SQL."""
    return {"examples": table("quotes.web", "examples")}


def rows(data: dict[str, Any]) -> list[Row]:
    """A row an example."""
    return list(data["examples"])
