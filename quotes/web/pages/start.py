"""The start page: how much there is, and what is worth a look."""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import Any

from quotes.explaining.labels import label
from quotes.web.answering.page import Asked
from quotes.web.database.lately import Lately
from quotes.web.database.queries import Row, rows
from quotes.web.pictures.periods import periods
from quotes.web.sections.altered import altered
from quotes.web.sections.edited import edited_lately
from quotes.web.sections.unread import unread

MILLISECONDS = 5_000
"""Those that all its questions may take together, on a site for strangers, too: they are asked once for each state of
the file, and one of 200,000 quotations that nobody has read since the start takes two seconds."""

_CARDS, _SHOWN = 3, 5
"""Altered utterances with their words, and entries of each list: a glance long."""

_SHOWN_APART = 4
"""Ways of departing that the bar tells apart; the rest is one part."""

_LATELY: Lately[dict[str, Any]] = Lately(2)


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """Counts, articles over time, how versions depart; the most altered and the most reprinted utterances, what was
    edited lately, the newest articles, the most quoted speakers. All of it is kept until the file changes."""
    return _LATELY.answer(conn, None, lambda: _found(conn))


def _found(conn: sqlite3.Connection) -> dict[str, Any]:
    months = {row["month"]: row["articles"] for row in rows(conn, "articles_by_month")}
    return {
        "counts": rows(conn, "counts")[0],
        "unread": unread(conn),
        "periods": [period._asdict() for period in periods(months)],
        "departures": _departures(rows(conn, "departures")),
        "altered": altered(conn, _CARDS),
        "edited": edited_lately(conn),
        "reprinted": rows(conn, "most_reprinted", limit=_SHOWN),
        "articles": rows(conn, "newest_articles", limit=_SHOWN),
        "speakers": rows(conn, "most_quoted", limit=_SHOWN),
    }


def table(data: dict[str, Any]) -> list[Row]:
    """A row an utterance that is worth a look."""
    columns = ("text", "speaker", "described", "wordings", "articles", "outlets", "altered", "first_published", "key")
    return [
        {"list": name, **{column: utterance[column] for column in columns}}
        for name in ("altered", "reprinted")
        for utterance in data[name]
    ]


def _departures(counted: list[Row]) -> list[Row]:
    """How many versions depart from the reference wording in which way, the most frequent first, the rare as one."""
    versions: Counter[str] = Counter()
    for row in counted:
        versions[row["relation"]] += row["versions"]
    departures: list[Row] = [
        {"relation": relation, "versions": number, "label": label("relations", relation)}
        for relation, number in sorted(versions.items(), key=lambda item: (-item[1], item[0]))
    ]
    if len(departures) <= _SHOWN_APART + 1:
        return departures
    rest = sum(row["versions"] for row in departures[_SHOWN_APART:])
    return [*departures[:_SHOWN_APART], {"relation": None, "versions": rest, "label": "otherwise"}]
