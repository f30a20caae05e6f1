"""What the pages for SQL and for ready-made questions need to know of the site: who may ask, and what can be chosen."""

from __future__ import annotations

import re
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


def with_code(told: Any) -> Markup:
    """A sentence as HTML in which what stands in `backticks` is code."""
    pieces = _CODE.split(str(told))
    return Markup("").join(
        Markup("<code>{}</code>").format(piece) if number % 2 else escape(piece) for number, piece in enumerate(pieces)
    )
