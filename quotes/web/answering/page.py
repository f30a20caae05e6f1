"""How a page of ours answers: find the database, check permission, read, and give HTML or JSON of the same data."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, unquote, urlencode

from datasette.utils.asgi import Base400, NotFound, Request, Response

from quotes.errors import NotInDatabaseError
from quotes.store import lookup
from quotes.web.answering import posted, security
from quotes.web.database.patience import TookTooLongError, time_limit
from quotes.web.formats import Answer, as_csv, json_answer
from quotes.web.formats.answers import response

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.database import Database

_OUR_TABLES = frozenset({"articles", "quotes", "speakers", "utterances", "variants"})


_SHOWN_AGAIN = "private, no-cache"
"""Of a page that answers what was posted: the reader's own browser shows it again when they come back to it, and asks
anew otherwise; nobody else's keeps it. After "no-store" Chrome said ERR_CACHE_MISS, and the draft was gone."""


class TookTooLong(Base400):  # type: ignore[misc]
    """A page's questions were stopped at the time limit."""

    status = 503


class Asked(NamedTuple):
    """What the reader's address asks for: the key in its path, and the parameters after the question mark."""

    key: str
    parameters: Mapping[str, str]
    """Each parameter's first value."""
    lists: Mapping[str, Sequence[str]] = {}
    """Each parameter's values, for those that may be given several times."""
    form: str = ""
    """The ending of the address ("json"); none for HTML."""
    files: Mapping[str, posted.File] = {}
    """The files that were handed in with a form."""
    posted: bool = False
    """Whether the parameters were posted: then the page has no address that would show the same again."""

    @property
    def all_classes(self) -> bool:
        """Whether thoughts and intentions shall be shown as well: ?classes=all."""
        return self.parameters.get("classes") == "all"


Data = dict[str, Any]


class Page(NamedTuple):
    """A page: its name (also its template's), the pattern of its address, what reads its data, and its other forms."""

    name: str
    pattern: str
    read: Callable[[sqlite3.Connection, Asked], Data]
    rows: Callable[[Data], Iterable[Mapping[str, Any]]] | None = None
    """The page's data as rows of a table, for ".csv" after the address."""
    forms: Mapping[str, Callable[[Data, Callable[..., str]], Answer]] = {}
    """Further forms by the ending of the address ("atom"); each gets the data, and what makes addresses with the
    site's name before them."""
    takes_posts: bool = False
    """Whether its parameters may be posted as well, which keeps them out of addresses, logs and shared caches."""
    milliseconds: int | None = None
    """How long its questions to the database may take, where that is more than the site allows any one question."""

    @property
    def endings(self) -> tuple[str, ...]:
        """The forms that the page has beside HTML, as endings of its address."""
        return ("json", *(["csv"] if self.rows else []), *self.forms)

    @property
    def route(self) -> tuple[str, Callable[..., Awaitable[Response]]]:
        """The page as Datasette's register_routes wants it; ".json" after the address gives the data alone."""
        return rf"{self.pattern}(\.(?P<format>{'|'.join(self.endings)}))?$", self._answer

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
        asked = await self._asked(request)
        try:
            data = await self._data(database, datasette, asked)
        except NotFound:
            whole = await self._whole_key(database, asked)
            if whole in (None, asked.key):  # the whole key was given, and something else is missing
                raise
            return Response.redirect(self._address_with(whole, datasette, request))
        ending = request.url_vars.get("format") or ("json" if asked.posted and posted.prefers_json(request) else None)
        if ending:
            answer = self._in_form(ending, data, datasette, request)
        else:
            others = {} if asked.posted else {form: _address_of(request, form) for form in self.endings}
            context = {**data, "database": database.name, "alternate_url_json": others.get("json"), "forms": others}
            html = await datasette.render_template(
                f"quotes/{self.name}.html", context, request=request, view_name=self.name
            )
            answer = Response.html(html, headers={"content-security-policy": security.OUR_PAGES})
        if asked.posted:
            answer.headers["cache-control"] = "no-store" if ending else _SHOWN_AGAIN
        return answer

    async def _whole_key(self, database: Database, asked: Asked) -> str | None:
        """The key that the one in the address is the beginning of, as the terminal takes it, too."""
        thing = next((thing for thing in lookup.TABLES if thing == self.name), None)
        return thing and await database.execute_fn(lambda conn: lookup.whole_key(conn, thing, asked.key))

    def _address_with(self, key: str, datasette: Datasette, request: Request) -> str:
        """The address that was asked for, with this key in it."""
        form = request.url_vars.get("format")
        query = f"?{request.query_string}" if request.query_string else ""
        return f"{address(datasette, self.name, key)}{'.' + form if form else ''}{query}"

    def _in_form(self, ending: str, data: Data, datasette: Datasette, request: Request) -> Response:
        if ending == "json":
            return json_answer(data, datasette)
        if ending == "csv" and self.rows:
            name = f"{self.name}-{data['key']}" if "key" in data else self.name
            return response(as_csv(self.rows(data), name), datasette)
        return response(self.forms[ending](data, partial(absolute_address, datasette, request)), datasette)

    async def _asked(self, request: Request) -> Asked:
        key = unquote(request.url_vars.get("key") or "")
        is_posted = self.takes_posts and request.method == "POST"
        lists, files = (
            await posted.posted(request)
            if is_posted
            else ({name: request.args.getlist(name) for name in request.args}, {})
        )
        first = {name: values[0] for name, values in lists.items()}
        return Asked(key, first, lists, request.url_vars.get("format") or "", files, posted=is_posted)

    async def _data(self, database: Database, datasette: Datasette, asked: Asked) -> Data:
        def read(conn: sqlite3.Connection) -> Data:
            with time_limit(conn, self.milliseconds or datasette.sql_time_limit_ms), _snapshot(conn):
                return self.read(conn, asked)

        try:
            return dict(await database.execute_fn(read))
        except NotInDatabaseError as missing:
            raise NotFound(str(missing)) from missing
        except TookTooLongError as slow:
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


def absolute_address(
    datasette: Datasette, request: Request, page: str, key: str | None = None, **parameters: str | None
) -> str:
    """The address of a page of ours with the site's name before it, for what is read away from the site."""
    return str(datasette.absolute_url(request, address(datasette, page, key, **parameters)))


def _address_of(request: Request, form: str) -> str:
    """The address of the page that was asked for in another form."""
    query = f"?{request.query_string}" if request.query_string else ""
    return f"{request.path}.{form}{query}"
