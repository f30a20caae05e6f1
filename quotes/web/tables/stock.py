"""What the pages for SQL and for ready-made questions need to know of the site: who may ask, and what can be chosen."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any

from datasette.database import QueryInterrupted
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request

_LIMIT = re.compile(r"\blimit\s+(\d+)\s*;?\s*$", re.IGNORECASE)
_CODE = re.compile(r"`([^`]+)`")


async def may_run_sql(datasette: Datasette, request: Request | None, database: str) -> bool:
    """Whether who asks may send SQL of his own."""
    actor = request.actor if request else None
    return bool(await datasette.permission_allowed(actor, "execute-sql", database, default=True))


async def choices(datasette: Datasette, database: str, source: str | list[str]) -> list[str]:
    """What a question's parameter can be: the values that metadata.yml lists, or the first column of its SQL. Nothing
    where that takes too long: the reader types then."""
    if not isinstance(source, str):
        return list(source)
    try:
        found = await datasette.get_database(database).execute(source)
    except QueryInterrupted:
        return []
    return [str(row[0]) for row in found.rows if row[0] is not None]


def is_full(sql: str | None, rows: int) -> bool:
    """Whether an answer has as many rows as its SQL lets it have, so that there may be more."""
    found = _LIMIT.search(sql or "")
    return found is not None and rows == int(found[1])


def main_columns(
    names: Sequence[str], main: Sequence[str] | None, asked: Mapping[str, str], empty: Set[str] = frozenset()
) -> list[str]:
    """The columns that a table's page shows: those that metadata.yml calls its main ones and in which something stands,
    and those that the address filters, sorts or facets by; all of them where metadata.yml names none, or `_columns=all`
    or `_col` asks for others."""
    if not main or any(name in asked for name in ("_columns", "_col", "_nocol")):
        return list(names)
    used = {asked[name] for name in ("_sort", "_sort_desc", "_facet") if name in asked}
    used |= {name.partition("__")[0] for name in asked}
    return [name for name in names if (name in main and name not in empty) or name in used]


def empty_columns(rows: Sequence[Sequence[Mapping[str, Any]]]) -> frozenset[str]:
    """The columns in which nothing stands in any of a table's rows: no dates where none is known."""
    seen = {cell["column"] for row in rows for cell in row}
    return frozenset(seen - {cell["column"] for row in rows for cell in row if str(cell["value"]) != "&nbsp;"})


def title_of(datasette: Datasette, database: str, table: str | None = None) -> str:
    """What the page of a database or of its table is headed."""
    return str(datasette.metadata("title", database=database, table=table, fallback=False) or table or database)


def with_code(sentence: Any) -> Markup:
    """A sentence as HTML in which what stands in `backticks` is code."""
    pieces = _CODE.split(str(sentence))
    return Markup("").join(
        Markup("<code>{}</code>").format(piece) if number % 2 else escape(piece) for number, piece in enumerate(pieces)
    )
