"""The Datasette plugin: pages for reading, SQL functions for comparing, safe headers.

Every `datasette` command imports it, so it imports no spaCy; and it is imported in the midst of Datasette's own start,
so this room (but for `serving`) may take from Datasette at the top of a module only what `import datasette` holds.

In the order in which one rests on the other:

    database/    what a page asks of the database, and how long that may take
    formats/     a page's data as CSV, Atom, citations and annotations
    sections/    what stands in a section of a page
    pictures/    stretches of text marked; charts and drawings
    answering/   how a page answers, from the address or the form to HTML or another form
    search/      what a search asks for
    pages/       one module a page: what it shows, as data
    tables/      Datasette's own pages, in the words and with the links of ours
    site         which pages there are, the stylesheet, what all templates can call
    serving      a Datasette for one file, set up for a newsroom

SQL, templates, styles and word lists are in sql/, templates/, static/ and data/.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from datasette import hookimpl

from quotes.web import site
from quotes.web.answering import security
from quotes.web.database import functions, likeness
from quotes.web.tables import cells

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request, Response
    from jinja2 import Environment
    from markupsafe import Markup


@hookimpl
def startup(datasette: Datasette) -> None:
    """Spare visitors a 500 for an unknown address.

    spaCy installs rich; with rich there, Datasette 0.65 prints every 404 with all local variables, request headers
    among them, which takes seconds, and which fails for an address like /a/b/c/d.
    """
    from datasette import handle_exception

    handle_exception.rich = None


@hookimpl
def handle_exception(datasette: Datasette, request: Request, exception: Exception) -> Awaitable[Response | None]:
    """What went wrong unforeseen is for the server's log alone; what the address got wrong is shown."""
    return site.answer_to_failure(datasette, request, exception)


@hookimpl
def register_routes(datasette: Datasette) -> list[tuple[str, Any]]:
    """Our pages' addresses."""
    return site.routes(datasette)


@hookimpl
def skip_csrf(datasette: Datasette, scope: dict[str, Any]) -> bool:
    """No token is asked of forms that change nothing: it would cost readers a cookie, and a draft where the server was
    started anew behind an open page."""
    return site.only_answers(datasette, scope["path"])


@hookimpl
def prepare_jinja2_environment(env: Environment, datasette: Datasette) -> None:
    """What our templates call. Globals, since error pages get no other variables."""
    env.globals.update(site.template_globals(datasette))
    env.filters.update(site.template_filters())


@hookimpl
def prepare_connection(conn: sqlite3.Connection) -> None:
    """quote_diff, quote_align, quote_relation, quote_flags and quote_similarity in SQL, and LIKE without accents."""
    functions.register(conn)
    likeness.register(conn)


@hookimpl
def render_cell(row: Any, value: Any, column: str, table: str | None, datasette: Datasette) -> Markup | None:
    """Keys in tables and query results as links to our pages, relations, flags and changes as our pages show them."""
    return cells.shown(value, column, table, datasette, row)


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Any:
    """Every response with safe headers."""
    return security.with_safe_headers
