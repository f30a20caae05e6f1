"""How a page of ours answers: find the database, check permission, read, and give HTML or JSON of the same data."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, unquote, urlencode

from datasette.utils import add_cors_headers, sqlite_timelimit
from datasette.utils.asgi import Base400, NotFound, Request, Response

from quotes.errors import NotInDatabaseError
from quotes.web import security

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.database import Database

_OUR_TABLES = frozenset({"articles", "quotes", "speakers", "utterances", "variants"})


class TookTooLong(Base400):  # type: ignore[misc]
    """A page's questions were stopped at the time limit."""

    status = 503


class Asked(NamedTuple):
    """What the reader's address asks for: the key in its path, and the parameters after the question mark."""

    key: str
    parameters: Mapping[str, str]

    @property
    def all_classes(self) -> bool:
        """Whether thoughts and intentions shall be shown as well: ?classes=all."""
        return self.parameters.get("classes") == "all"


class Page(NamedTuple):
    """A page: its name (also its template's), the pattern of its address, and what reads its data."""

    name: str
    pattern: str
    read: Callable[[sqlite3.Connection, Asked], dict[str, Any]]

    @property
    def route(self) -> tuple[str, Callable[..., Awaitable[Response]]]:
        """The page as Datasette's register_routes wants it; ".json" after the address gives the data alone."""
        return rf"{self.pattern}(\.(?P<format>json))?$", self._answer

    async def _answer(self, datasette: Datasette, request: Request) -> Response:
        database = await quotes_database(datasette)
        if database is None:
            raise NotFound("No database of quotations is open here.")
        return await self.answer_from(database, datasette, request)

    async def answer_from(self, database: Database, datasette: Datasette, request: Request) -> Response:
        """The page's answer out of this database, as HTML or JSON."""
        await datasette.ensure_permissions(
            request.actor,
            [("view-table", (database.name, "quotes")), ("view-database", database.name), "view-instance"],
        )
        data = await self._data(database, datasette, request)
        if request.url_vars.get("format"):
            return json_answer(data, datasette)
        context = {**data, "database": database.name, "alternate_url_json": _json_address(request)}
        html = await datasette.render_template(
            f"quotes/{self.name}.html", context, request=request, view_name=self.name
        )
        return Response.html(html, headers={"content-security-policy": security.OUR_PAGES})

    async def _data(self, database: Database, datasette: Datasette, request: Request) -> dict[str, Any]:
        asked = Asked(
            unquote(request.url_vars.get("key") or ""), {name: request.args.get(name) for name in request.args}
        )

        def read(conn: sqlite3.Connection) -> dict[str, Any]:
            with sqlite_timelimit(conn, datasette.sql_time_limit_ms), _snapshot(conn):
                return self.read(conn, asked)

        try:
            return dict(await database.execute_fn(read))
        except NotInDatabaseError as missing:
            raise NotFound(str(missing)) from missing
        except sqlite3.OperationalError as slow:
            if slow.args != ("interrupted",):
                raise
            raise TookTooLong("This took too long. Try again in a moment.") from slow


@contextmanager
def _snapshot(conn: sqlite3.Connection) -> Iterator[None]:
    """One state of the database for all questions inside, also while `quotes add` writes."""
    conn.execute("begin")
    try:
        yield
    finally:
        conn.rollback()


async def quotes_database(datasette: Datasette) -> Database | None:
    """The first open database that is ours, whatever it is called."""
    for name, database in datasette.databases.items():
        if name != "_internal" and set(await database.table_names()) >= _OUR_TABLES:
            return database
    return None


def address(datasette: Datasette, page: str, key: str | None = None, **parameters: str | None) -> str:
    """The address of a page of ours, under the site's base_url."""
    path = f"/-/{page}" + (f"/{quote(key, safe='')}" if key else "")
    given = {name: value for name, value in parameters.items() if value}
    return str(datasette.urls.path(path + (f"?{urlencode(given)}" if given else "")))


def json_answer(data: dict[str, Any], datasette: Datasette, status: int = 200) -> Response:
    """The data as JSON, for scripts of other sites as well where Datasette runs with --cors."""
    headers: dict[str, str] = {}
    if datasette.cors:
        add_cors_headers(headers)
    return Response.json(data, status=status, headers=headers)


def _json_address(request: Request) -> str:
    query = f"?{request.query_string}" if request.query_string else ""
    return f"{request.path}.json{query}"
