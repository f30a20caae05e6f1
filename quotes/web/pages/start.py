"""The start page: how much there is, and what is worth a look."""

from __future__ import annotations

import sqlite3
from typing import Any

from quotes.web.page import Asked
from quotes.web.queries import rows

_SHOWN = 6


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """Counts, the most altered and the most reprinted utterances, the newest articles, the most quoted speakers."""
    altered = rows(conn, "most_altered", limit=_SHOWN)
    for utterance in altered:
        (utterance["example"],) = rows(conn, "versions", utterance=utterance.pop("id"), key=utterance["example"])
    return {
        "counts": rows(conn, "counts")[0],
        "altered": altered,
        "reprinted": rows(conn, "most_reprinted", limit=_SHOWN),
        "articles": rows(conn, "newest_articles", limit=_SHOWN),
        "speakers": rows(conn, "most_quoted", limit=_SHOWN),
    }
