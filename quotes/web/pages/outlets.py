"""The list of outlets: who prints here, how much, and how often the meaning may have changed in it."""

from __future__ import annotations

import sqlite3
from typing import Any

from quotes.web.answering.page import Asked
from quotes.web.database.lately import Lately
from quotes.web.database.queries import Row, rows

_MOST = 500

_FLAGGED: Lately[dict[int, Row]] = Lately(2)
"""How many versions each outlet has, and how many of them are flagged, by the state of the file."""

_NONE: Row = {"versions": 0, "flagged": 0}


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The outlets that print an article here, those with most articles first; `more` where not all are listed."""
    found = rows(conn, "outlets", limit=_MOST + 1)
    flagged = _FLAGGED.answer(conn, "flagged", lambda: _by_outlet(rows(conn, "outlets_flagged")))
    return {
        "outlets": [{**outlet, **flagged.get(outlet.pop("id"), _NONE)} for outlet in found[:_MOST]],
        "more": len(found) > _MOST,
    }


def _by_outlet(found: list[Row]) -> dict[int, Row]:
    return {row.pop("outlet_id"): row for row in found}


def table(data: dict[str, Any]) -> list[Row]:
    """A row an outlet."""
    return list(data["outlets"])
