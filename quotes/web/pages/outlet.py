"""An outlet's page: whom it quotes, whom it credits and copies, and how its versions depart from the earliest print."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from typing import Any

from quotes.explaining.labels import label
from quotes.versions import ALTERED
from quotes.web.answering.page import Asked
from quotes.web.database.lately import Lately
from quotes.web.database.queries import Row, one, rows
from quotes.web.sections.altered import is_borne_out
from quotes.web.sections.edited import edited_by
from quotes.web.sections.unread import unread

_SHOWN = 12

_FLAGGED = 100
"""Versions with one flag that are shown where a reader asks for it."""

Departures = Counter[tuple[str, bool]]
"""How many versions have a relation, with a flag or without."""

_ALL: Lately[Departures] = Lately(2)
"""All outlets' departures, by the state of the file."""


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The outlet with its counts; every rate stands beside the counts it is made of, and beside that of all others."""
    outlet = one(conn, "outlet", asked.key)
    number = outlet.pop("id")
    credits, copies = rows(conn, "outlet_credits", outlet=number), _copies(conn, number)
    flags = rows(conn, "outlet_flags", outlet=number)
    flag = next((row for row in flags if row["flag"] == asked.parameters.get("flag")), None)
    own = _departures(rows(conn, "outlet_departures", outlet=number))
    others = _all_departures(conn) - own
    return {
        **outlet,
        "unread": unread(conn, number),
        "speakers": rows(conn, "outlet_speakers", outlet=number, limit=_SHOWN),
        "credits": _without("given", credits, 1),
        "credited_by": _without("given", credits, 0),
        "copies": _without("taken", copies, 1),
        "copied_by": _without("taken", copies, 0),
        "departures": _beside(own, others),
        "own": _together(own),
        "others": _together(others),
        "flags": flags,
        "flag": flag,
        "altered": _altered(conn, number, flag["flag"] if flag else None),
        "edits": edited_by(conn, number, outlet["key"]),
        "newest": rows(conn, "outlet_articles", outlet=number, limit=_SHOWN),
    }


def table(data: dict[str, Any]) -> list[Row]:
    """A row a relation: how many of the outlet's versions, and of all others', depart in that way."""
    return [
        {
            "relation": row["relation"],
            "versions": row["own"],
            "of": data["own"]["versions"],
            "others": row["others"],
            "of_others": data["others"]["versions"],
        }
        for row in data["departures"]
    ]


def _copies(conn: sqlite3.Connection, number: int) -> list[Row]:
    """The outlets whose texts it carries or that carry its own, by how, and whether that is a guess."""
    found = rows(conn, "outlet_copies", outlet=number)
    return [{**row, "perhaps": bool(row["perhaps"])} for row in found]


def _altered(conn: sqlite3.Connection, number: int, flag: str | None) -> list[Row]:
    """The latest of its versions that raised this flag; of any flag a few, those before others whose words bear it
    out."""
    if flag:
        return rows(conn, "outlet_altered", outlet=number, flag=flag, limit=_FLAGGED)
    found = rows(conn, "outlet_altered", outlet=number, flag=None, limit=2 * _SHOWN)
    return sorted(found, key=_is_doubtful)[: _SHOWN // 2]


def _is_doubtful(version: Row) -> bool:
    return not is_borne_out(version["reference"], version["text"], version["flags"])


def _without(column: str, found: Iterable[Row], value: int) -> list[Row]:
    """The rows that have the value in the column, without it."""
    return [{name: held for name, held in row.items() if name != column} for row in found if row[column] == value]


def _departures(found: Iterable[Row]) -> Departures:
    """How many versions have each relation with and without a flag."""
    return Counter({(row["relation"], bool(row["flagged"])): row["versions"] for row in found})


def _all_departures(conn: sqlite3.Connection) -> Departures:
    """How the versions of all outlets depart, which takes long to count and is the same beside every outlet."""
    return _ALL.answer(conn, "departures", lambda: _departures(rows(conn, "departures")))


def _beside(own: Departures, others: Departures) -> list[Row]:
    """Each relation with how many versions of the outlet and of the others have it, its most frequent first."""
    names = {name for name, _ in own | others}
    counted = [(own[name, False] + own[name, True], others[name, False] + others[name, True], name) for name in names]
    return [
        {"relation": name, "label": label("relations", name), "own": ours, "others": theirs}
        for ours, theirs, name in sorted(counted, reverse=True)
    ]


def _together(side: Departures) -> Row:
    """How many versions there are, how many with altered words, and how many with a flag."""
    return {
        "versions": side.total(),
        "altered": sum(number for (name, _), number in side.items() if name in ALTERED),
        "flagged": sum(number for (_, flagged), number in side.items() if flagged),
    }
