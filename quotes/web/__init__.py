"""The Datasette plugin: pages for reading, SQL functions for comparing, safe headers.

Every `datasette` command imports it, so it imports no spaCy; and it is imported in the midst of Datasette's own start,
so this room (but for `serving`) may take from Datasette at the top of a module only what `import datasette` holds.

The site:

    serving        a Datasette for one file, set up for a newsroom
    site           which pages there are, the stylesheet, what all templates can call
    security       headers on every response
    functions      SQL functions: `select quote_diff(a, b)`
    cells          keys and names in tables become links, short names plain words
    answered       what an answer to SQL shows besides: changes, dates, shares

A page, from the question to the answer:

    pages/         one module a page: what it shows, as data
    page           how it answers: permission, reading, HTML or JSON of the same data
    queries        its questions to the database, each a file of sql/
    asking         who may ask, and what can be chosen
    posted         what a form sends, read up to a bound and kept nowhere
    patience       how long a question may take
    lately         what was found lately, while the file stays as it is
    formats/       the same as CSV, Atom, citations and annotations

What a search asks for:

    question       all that is asked, in the address
    meant          other forms of its words, and others that are spelt alike
    facets         what it can be narrowed down by
    paging         leafing by where a page ended

What several pages show:

    marking        text with stretches marked, as safe HTML
    altered        the altered utterances of the start page
    edited         what articles did to their quotations after printing them
    other_names    the very words under another speaker's name
    unread         articles in which no quotations were looked for, being in another language
    facing         two articles that share text, row by row
    pairing        which of their sentences face each other
    drawings       where the parts of a drawing stand
    charts         small charts as SVG
    periods        how often something was printed in each month or year
"""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from datasette import hookimpl

from quotes.web import cells, functions, security, site

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
    """What went wrong unforeseen is for the server's log alone; what the address got wrong is told."""
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
    """quote_diff, quote_align, quote_relation, quote_flags and quote_similarity in SQL."""
    functions.register(conn)


@hookimpl
def render_cell(row: Any, value: Any, column: str, table: str | None, datasette: Datasette) -> Markup | None:
    """Keys in tables and query results as links to our pages, relations, flags and changes as our pages show them."""
    return cells.shown(value, column, table, datasette, row)


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Any:
    """Every response with safe headers."""
    return security.with_safe_headers
