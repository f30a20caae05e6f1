"""The site's frame: which pages there are, the stylesheet, and what all templates can call."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from datasette.utils.asgi import Base400, NotFound, Request, Response

from quotes.web import circumstances, differences, drawings, marking, words
from quotes.web.formats import json_answer
from quotes.web.formats.annotation import text_fragment
from quotes.web.page import address, quotes_database
from quotes.web.pages import PAGES, START

if TYPE_CHECKING:
    from datasette.app import Datasette

Route = tuple[str, Callable[..., Any]]

_DEBUG_PAGES = (
    r"/-/(metadata|versions|plugins|settings|config|threads|databases|actor|permissions|messages|allow-debug|patterns)"
    r"(\.json)?$"
)


def routes(datasette: Datasette) -> list[Route]:
    """Address patterns with what answers them; they come before Datasette's own."""
    start, _ = START.route
    ours = [(start, _start), *(page.route for page in PAGES)]
    hidden = [(_DEBUG_PAGES, _not_here)] if is_public(datasette) else []
    stock = (r"/-/index(\.(?P<format>json))?$", _stock_index)
    return [*ours, stock, (r"/-/quotes\.css$", _stylesheet), *hidden]


def only_answers(datasette: Datasette, path: str) -> bool:
    """Whether it is the address of a page that forms are posted to only for an answer: nothing is written."""
    below = path.removeprefix(str(datasette.urls.path("/")).rstrip("/"))
    return any(page.takes_posts and re.match(page.route[0], below) for page in PAGES)


def is_public(datasette: Datasette) -> bool:
    """Whether the site is served to strangers: no debug pages (see serving.build)."""
    return bool((datasette.plugin_config("quotes") or {}).get("public"))


def template_globals(datasette: Datasette) -> dict[str, Any]:
    """Functions for templates: addresses and plain words."""

    async def tables_address() -> str:
        database = await quotes_database(datasette)
        return str(datasette.urls.database(database.name) if database else datasette.urls.instance())

    return {
        "address": partial(address, datasette),
        "with_roles": marking.with_roles,
        "with_quotations": partial(marking.with_quotations, address=partial(address, datasette)),
        "with_verdicts": marking.with_verdicts,
        "difference": differences.marked,
        "sides": differences.sides,
        "time_line": drawings.time_line,
        "tree": drawings.tree,
        "text_fragment": text_fragment,
        "relation_in_words": differences.relation_in_words,
        "shares_little": differences.shares_little,
        "tables_address": tables_address,
        "stylesheet": lambda: datasette.urls.path(f"/-/quotes.css?v={_stylesheet_hash()}"),
        "label": words.label,
        "meaning": words.meaning,
        "manner": words.manner,
        "is_aside": words.is_aside,
        "certainty": words.certainty,
        "counted": words.counted,
        "unnamed": circumstances.unnamed,
        "where": circumstances.where,
        "how_said": circumstances.how_said,
    }


def template_filters() -> dict[str, Callable[..., Any]]:
    """Filters for templates: dates, highlighted words, and flags as sentences."""
    return {
        "day": words.day,
        "plain_day": words.plain_day,
        "beginning": circumstances.beginning,
        "highlighted": marking.highlighted,
        "css_name": marking.css_name,
        "flag_sentence": words.flag_sentence,
        "is_web_address": words.is_web_address,
    }


def failure_without_details(datasette: Datasette, request: Request, exception: Exception) -> Response | None:
    """The answer in JSON to what nobody foresaw; None for HTML, which error.html answers, and for errors with a message
    meant for the reader."""
    from datasette.views.base import DatasetteError

    if isinstance(exception, Base400 | DatasetteError) or not request.path.endswith(".json"):
        return None
    told = "This page could not be made. The server's log says why."
    return json_answer({"ok": False, "error": told, "status": 500, "title": None}, datasette, status=500)


async def _start(datasette: Datasette, request: Request) -> Response:
    """Our start page; Datasette's own where no database of ours is open."""
    database = await quotes_database(datasette)
    if database is None:
        return await _stock_index(datasette, request)
    return await START.answer_from(database, datasette, request)


async def _stock_index(datasette: Datasette, request: Request) -> Response:
    """Datasette's own start page, which lists all open databases."""
    from datasette.views.index import IndexView

    return await IndexView.as_view(datasette)(request, None)


async def _stylesheet() -> Response:
    """The stylesheet, cached for good: its address carries its hash. Datasette's own route for a plugin's static files
    sends no cache headers, and its address depends on how the plugin was installed."""
    headers = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(_stylesheet_text(), headers=headers, content_type="text/css; charset=utf-8")


async def _not_here() -> Response:
    raise NotFound("There is no such page here.")


@cache
def _stylesheet_text() -> str:
    return files("quotes.web").joinpath("static", "quotes.css").read_text(encoding="utf-8")


@cache
def _stylesheet_hash() -> str:
    return hashlib.sha256(_stylesheet_text().encode()).hexdigest()[:12]
