"""Speakers and utterances as a list shows them: the first of their order, and how many there are in all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Literal, NamedTuple

from sqlite_utils import Database

from quotes.spelling import fold
from quotes.store.keyed import Row, as_array
from quotes.store.sqlfiles import sql


class Listed(NamedTuple):
    """The rows that are shown, and how many there are."""

    rows: list[Row]
    total: int


def list_speakers(db: Database, like: str = "", limit: int = 100) -> Listed:
    """The most quoted speakers; of those with a name that has the letters of LIKE in a row, whatever the case and the
    diacritics ("elodie" in "Élodie Martin")."""
    ids = sorted(set(_ids_like(db, like))) if like else None
    total = db.table("speakers").count if ids is None else len(ids)
    given = {"ids": None if ids is None else as_array(ids), "limit": limit}
    rows = db.query(sql("listed_speakers"), given)
    return Listed([row | {"names": json.loads(row["names"])} for row in rows], total)


def list_utterances(db: Database, by: Literal["printed", "altered"] = "printed", limit: int = 100) -> Listed:
    """The utterances of several versions that most articles print, or of which most prints are altered."""
    total = db.table("utterances").count_where("versions > 1")
    rows = db.query(sql("listed_utterances"), {"by": by, "limit": limit})
    return Listed([row | {name: json.loads(row[name]) for name in ("flags", "other_speakers")} for row in rows], total)


def _ids_like(db: Database, like: str) -> Iterator[int]:
    """The speakers with a name, canonical or printed, that has the letters. SQLite folds no letters but ASCII's."""
    letters = fold(like)
    names = "select id, name from speakers union select speaker_id, name from speaker_names"
    return (id_ for id_, name in db.execute(names) if letters in fold(name))
