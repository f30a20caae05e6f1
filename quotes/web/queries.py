"""The pages' questions to the database: each a file in sql/, its rows as plain dictionaries."""

from __future__ import annotations

import json
import sqlite3
from functools import cache
from importlib.resources import files
from typing import Any

from quotes.errors import NotInDatabaseError

_JSON_COLUMNS = frozenset({"basis", "flags", "furniture", "passages", "topics"})

Row = dict[str, Any]


def rows(conn: sqlite3.Connection, question: str, **parameters: Any) -> list[Row]:
    """All rows that answer the question, JSON columns decoded."""
    cursor = conn.execute(_sql(question), parameters)
    names = [column[0] for column in cursor.description]
    return [{name: _decoded(name, value) for name, value in zip(names, row, strict=True)} for row in cursor]


def one(conn: sqlite3.Connection, question: str, key: str) -> Row:
    """The one row of that key; NotInDatabaseError where there is none."""
    found = rows(conn, question, key=key)
    if not found:
        raise NotInDatabaseError(f"No {question} here has the key {key}.")
    return found[0]


@cache
def _sql(question: str) -> str:
    return files("quotes.web").joinpath("sql", f"{question}.sql").read_text(encoding="utf-8")


def _decoded(name: str, value: Any) -> Any:
    return json.loads(value) if value and name in _JSON_COLUMNS else value
