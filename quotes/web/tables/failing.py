"""Tables and answers to SQL as CSV: what fails is an error that says why.

Datasette 0.65 answers 200 and an empty table, which R or a spreadsheet takes for an answer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from datasette.database import QueryInterrupted

if TYPE_CHECKING:
    from datasette.app import Datasette

_DATABASE = r"/(?P<database>[^/.]+)"
_TABLE = r"/(?P<table>[^/.]+)"
_CSV = r"\.(?P<format>csv)$"


def csv_routes(datasette: Datasette) -> list[tuple[str, Callable[..., Any]]]:
    """The addresses of what Datasette gives as CSV, with views that raise what failed."""
    from datasette.views.database import DatabaseView
    from datasette.views.table import TableView

    def raising(stock: type) -> type:
        class Raising(stock):  # type: ignore[misc]
            async def data(self, *args: Any, **named: Any) -> Any:
                return await _answer(super().data(*args, **named))

        return Raising

    views = ((_DATABASE + _CSV, DatabaseView), (_DATABASE + _TABLE + _CSV, TableView))
    return [(pattern, raising(stock).as_view(datasette)) for pattern, stock in views]  # type: ignore[attr-defined]


async def _answer(asked: Awaitable[Any]) -> Any:
    """What Datasette answers, where that is a table; else a DatasetteError."""
    from datasette.views.base import DatasetteError

    try:
        answer = await asked
    except QueryInterrupted as error:
        raise DatasetteError("The question took too long.", title="Took too long", status=400) from error
    found = answer[0] if isinstance(answer, tuple) else {"columns": ()}
    if found.get("error"):
        raise DatasetteError(found["error"], title="Invalid SQL", status=400)
    if "columns" not in found:
        raise DatasetteError("A file is no table: name one, or ask with ?sql=select ...", status=400)
    return answer
