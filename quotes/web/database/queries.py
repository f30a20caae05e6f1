"""The pages' questions to the database: each a file in sql/, its rows as plain dictionaries."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from quotes.errors import NotInDatabaseError
from quotes.store.sqlfiles import sql

_JSON_COLUMNS = frozenset({"basis", "flags", "furniture", "parent_ties", "passages", "raised", "topics"})

Row = dict[str, Any]


def rows(conn: sqlite3.Connection, question: str, **parameters: Any) -> list[Row]:
    """All rows that answer the question, JSON columns decoded."""
    cursor = conn.execute(sql(question, "quotes.web"), parameters)
    names = [column[0] for column in cursor.description]
    found = [{name: _decoded(name, value) for name, value in zip(names, row, strict=True)} for row in cursor]
    return [{**row, "flags": _with_names(conn, row["flags"])} if row.get("flags") else row for row in found]


def one(conn: sqlite3.Connection, question: str, key: str) -> Row:
    """The one row of that key; NotInDatabaseError where there is none."""
    found = rows(conn, question, key=key)
    if not found:
        raise NotInDatabaseError(f"No {question} here has the key {key}.")
    return found[0]


def _with_names(conn: sqlite3.Connection, flags: list[Any]) -> list[Any]:
    """The flags; one that tells that the speaker differs has the speakers' keys, and gets their names instead."""
    return [
        {side: _name(conn, words) if side != "name" else words for side, words in flag.items()}
        if isinstance(flag, dict) and flag.get("name") == "speaker"
        else flag
        for flag in flags
    ]


def _name(conn: sqlite3.Connection, speaker: str) -> str:
    found = conn.execute("select name from speakers where key = ?", [speaker]).fetchone()
    return str(found[0]) if found else speaker


def _decoded(name: str, value: Any) -> Any:
    return json.loads(value) if value and name in _JSON_COLUMNS else value
