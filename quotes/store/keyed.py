"""Stable keys, and making a table hold exactly the given rows while writing only what differs.

Because the same rows again write nothing, adding twice is adding once; because row ids follow keys, links stay valid.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlite_utils import Database

from quotes.spelling import slug

Row = dict[str, Any]

AMONG = "in (select value from json_each(?))"
"""What stands behind a column in a statement that takes many values at once (`as_array`)."""


@dataclass(frozen=True, slots=True)
class Changes:
    """How many rows were written; false if none."""

    added: int = 0
    updated: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.updated or self.removed)


def key_of(*parts: str) -> str:
    """Sixteen hexadecimal digits that are the same whenever the parts are."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def name_key(name: str) -> str:
    """The name for a URL, the same for names that differ only in capitals, accents or punctuation.

    What has no Latin letters would be lost ("Газета 24" would be "24"), so such a key has a few more digits to tell it
    apart.
    """
    key = slug(name)
    lost = sum(map(str.isalnum, key)) < sum(map(str.isalnum, name))
    return f"{key}-{key_of(name.casefold())[:6]}" if lost else key


def as_json(value: Any) -> str:
    """JSON that a person can read in a cell, with letters of every script written as themselves."""
    return json.dumps(value, ensure_ascii=False)


def as_array(values: Iterable[Any]) -> str:
    """A JSON array of the values, so that a statement can take many at once by `json_each`."""
    return as_json(list(values))


def commonest(counts: Mapping[str, int]) -> str | None:
    """The most frequent; of equally frequent ones the longest, which says most, then the first in the alphabet."""
    return min(counts, key=lambda value: (-counts[value], -len(value), value), default=None)


def stored_keys(db: Database, name: str, where: str | None = None, given: Sequence[Any] = ()) -> set[str]:
    """The keys of the table's rows, or of some of them."""
    return {row["key"] for row in db.table(name).rows_where(where, given, select="key")}


def sync(db: Database, name: str, rows: Sequence[Row], stored: set[str]) -> Changes:
    """What had to be written so that the table holds exactly these rows, having held those of the stored keys."""
    gone = stored - {row["key"] for row in rows}
    if gone:
        remove(db, name, gone)
    written = put(db, name, rows)
    return Changes(written.added, written.updated, len(gone))


def put(db: Database, name: str, rows: Iterable[Row]) -> Changes:
    """What had to be written so that the table holds these rows; columns they do not name are left alone, and row ids
    stay."""
    # Plain statements: on a table of 200,000 rows the methods of sqlite-utils, which look the schema up for each row,
    # take ten times as long. The names of table and columns are this package's own.
    select = f'select * from "{name}" where key = ?'  # noqa: S608
    new: list[Row] = []
    updated = 0
    for row in rows:
        cursor = db.execute(select, [row["key"]])
        values = cursor.fetchone()
        if values is None:
            new.append(row)
            continue
        stored = dict(zip((column for column, *_ in cursor.description), values, strict=True))
        if changed := {column: value for column, value in row.items() if stored[column] != value}:
            assignments = ", ".join(f'"{column}" = :{column}' for column in changed)
            db.execute(f'update "{name}" set {assignments} where key = :key', {"key": row["key"], **changed})  # noqa: S608
            updated += 1
    db.table(name).insert_all(new)
    return Changes(added=len(new), updated=updated)


def remove(db: Database, name: str, keys: Iterable[str]) -> None:
    """Delete the rows of these keys, and whatever cannot exist without them."""
    db.table(name).delete_where(f"key {AMONG}", [as_array(sorted(keys))])
