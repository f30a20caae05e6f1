"""The table `outlets`: one row per outlet, under the name it is filed under, with what is known of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlite_utils import Database

from quotes.outlets import Outlet, Outlets
from quotes.store.keyed import Row, name_key

_REFERENCES = (("articles", "outlet_id"), ("quotes", "venue_outlet_id"), ("quotes", "credited_outlet_id"))

_THE = re.compile(r"^the\s+(?=\w)", re.IGNORECASE)


def outlet_ids(db: Database, names: Iterable[str], known: Outlets) -> dict[str, int]:
    """The row ids of outlets by name; names that differ only in capitals, accents or "The" are one outlet."""
    table = db.table("outlets")
    return {
        name: int(table.lookup({"key": outlet_key(name)}, {"name": name, **_facts(known.named(name))}))
        for name in sorted(names)
    }


def outlet_key(name: str) -> str:
    """The outlet's key: the same as long as its name is, with or without "The"."""
    return name_key(_THE.sub("", name))


def file_outlets(db: Database, known: Outlets) -> None:
    """Bring the outlets of a file to what is known now: one row for all names of one, and facts where there are none.

    Facts that are there stay, unless the user's own list tells others. Within the transaction of whoever calls.
    """
    for row in list(db.table("outlets").rows):
        outlet = known.named(row["name"])
        name = outlet.name if outlet else row["name"]
        named = {"key": outlet_key(name), "name": name}
        facts = {field: value for field, value in _facts(outlet).items() if value and (_own(outlet) or not row[field])}
        changed = {field: value for field, value in {**named, **facts}.items() if row[field] != value}
        if changed:
            _change(db, row, changed)


def _change(db: Database, row: Row, changed: Row) -> None:
    """Change the row; if that makes it the double of another one, let the other stand for it everywhere."""
    table = db.table("outlets")
    doubles = list(table.rows_where("key = ?", [changed.get("key")], select="id"))
    if not doubles:
        table.update(row["id"], changed)
        return
    for name, column in _REFERENCES:
        statement = f"update {name} set {column} = ? where {column} = ?"  # noqa: S608
        db.execute(statement, [doubles[0]["id"], row["id"]])
    db.execute("delete from outlets where id = ?", [row["id"]])


def _facts(outlet: Outlet | None) -> Row:
    if outlet is None:
        return {"country": None, "kind": None, "domain": None}
    return {"country": outlet.country, "kind": outlet.kind, "domain": next(iter(outlet.domains), None)}


def _own(outlet: Outlet | None) -> bool:
    return outlet is not None and outlet.own
