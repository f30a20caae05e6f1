"""The site's frame: which pages there are, the stylesheet, and what all templates can call."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from datasette.utils.asgi import Base400, NotFound, Request, Response

from quotes.explaining import circumstances, descent, differences, doubts, labels
from quotes.store.articles.outlets import outlet_key
from quotes.web.answering.page import address, quotes_database
from quotes.web.formats import json_answer
from quotes.web.formats.annotation import text_fragment
from quotes.web.pages import PAGES, START
from quotes.web.pictures import charts, drawings, marking, periods
from quotes.web.tables import cells, facets, failing, stock

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
    plain = [(r"/-/quotes\.css$", _stylesheet), (r"/robots\.txt$", _robots)]
    return [*ours, stock, *plain, *hidden, *failing.csv_routes(datasette)]


def only_answers(datasette: Datasette, path: str) -> bool:
    """Whether it is the address of a page that forms are posted to only for an answer: nothing is written."""
    below = path.removeprefix(str(datasette.urls.path("/")).rstrip("/"))
    return any(page.takes_posts and re.match(page.route[0], below) for page in PAGES)


def is_public(datasette: Datasette) -> bool:
    """Whether the site is served to strangers: no debug pages (see serving.build)."""
    return bool((datasette.plugin_config("quotes") or {}).get("public"))


def template_globals(datasette: Datasette) -> dict[str, Any]:
    """Functions for templates: addresses and plain labels."""

    async def tables_address() -> str:
        database = await quotes_database(datasette)
        return str(datasette.urls.database(database.name) if database else datasette.urls.instance())

    return {
        "address": partial(address, datasette),
        "bar": charts.bar,
        "stacked": charts.stacked,
        "over_time": partial(charts.over_time, address=partial(address, datasette)),
        "to_choose": charts.to_choose,
        "facet_of": periods.facet_of,
        "outlet_address": lambda name: address(datasette, "outlet", outlet_key(name)),
        "with_roles": marking.with_roles,
        "with_quotations": partial(marking.with_quotations, address=partial(address, datasette)),
        "with_verdicts": marking.with_verdicts,
        "with_changes": marking.with_changes,
        "difference": differences.marked,
        "sides": differences.sides,
        "cell": differences.cell,
        "standing_of": descent.standing_of,
        "time_line": drawings.time_line,
        "tree": drawings.tree,
        "text_fragment": text_fragment,
        "relation_in_words": differences.relation_in_words,
        "meaning_in_words": differences.meaning_in_words,
        "shares_little": differences.shares_little,
        "shared_flags": differences.shared_flags,
        "tables_address": tables_address,
        "databases": lambda: [name for name in datasette.databases if name != "_internal"],
        "may_run_sql": partial(stock.may_run_sql, datasette),
        "is_full": stock.is_full,
        "main_columns": stock.main_columns,
        "empty_columns": stock.empty_columns,
        "title_of": partial(stock.title_of, datasette),
        "facets_of": facets.facets_of,
        "facet_label": cells.facet_label,
        "choices": partial(stock.choices, datasette),
        "stylesheet": lambda: datasette.urls.path(f"/-/quotes.css?v={_stylesheet_hash()}"),
        "label": labels.label,
        "meaning": labels.meaning,
        "manner": labels.manner,
        "is_aside": labels.is_aside,
        "is_unaltered": labels.is_unaltered,
        "certainty": labels.certainty,
        "doubt_about_words": doubts.doubt_about_words,
        "doubt_about_name": doubts.doubt_about_name,
        "counted": labels.counted,
        "times": labels.times,
        "from_to": labels.from_to,
        "is_without_zone": labels.is_without_zone,
        "edits_in_words": labels.edits_in_words,
        "unnamed": circumstances.unnamed,
        "printed_as": circumstances.printed_as,
        "where": circumstances.where,
        "how_said": circumstances.how_said,
    }


def template_filters() -> dict[str, Callable[..., Any]]:
    """Filters for templates: dates, highlighted words, and flags as sentences."""
    return {
        "day": labels.day,
        "plain_day": labels.plain_day,
        "beginning": circumstances.beginning,
        "shortened": circumstances.shortened,
        "highlighted": marking.highlighted,
        "css_name": marking.css_name,
        "words_class": marking.words_class,
        "shown_columns": cells.shown_columns,
        "flag_sentence": labels.flag_sentence,
        "flag_mark": labels.flag_mark,
        "told_once": labels.told_once,
        "of_sense": labels.of_sense,
        "gravest": labels.gravest,
        "is_of_sense": labels.is_of_sense,
        "capitalize_first": labels.capitalize_first,
        "with_code": stock.with_code,
        "is_web_address": labels.is_web_address,
    }


async def answer_to_failure(datasette: Datasette, request: Request, exception: Exception) -> Response | None:
    """What a reader gets for an address that Datasette's pages cannot read, for what fails as CSV, and for what nobody
    foresaw in JSON; None for all else, which Datasette answers with our error.html."""
    from datasette.views.base import DatasetteError

    if _is_misasked(request, exception):
        message = str(exception) if isinstance(exception, DatasetteError) else "A part of this address cannot be read."
        return await _failure(datasette, request, message, 400)
    if isinstance(exception, DatasetteError) and request.path.endswith(".csv"):
        return await _failure(datasette, request, exception.message, exception.status)
    if isinstance(exception, Base400 | DatasetteError) or not request.path.endswith(".json"):
        return None
    return await _failure(datasette, request, "This page could not be made. The server's log says why.", 500)


def _is_misasked(request: Request, exception: Exception) -> bool:
    """True where Datasette 0.65 gives a 500 for what is the address's fault: `_next=x` on a view, `_sort=nothing`."""
    from datasette.views.base import DatasetteError

    is_unreadable = isinstance(exception, ValueError | OverflowError)
    is_refused = isinstance(exception, DatasetteError) and exception.status == 500
    return (is_unreadable or is_refused) and any(name.startswith("_") for name in request.args)


async def _failure(datasette: Datasette, request: Request, message: str, status: int) -> Response:
    failed = {"ok": False, "error": message, "status": status, "title": None}
    if request.path.endswith(".json"):
        return json_answer(failed, datasette, status=status)
    if request.path.endswith(".csv"):
        return Response.text(f"{message}\n", status=status)
    return Response.html(await datasette.render_template("error.html", failed, request=request), status=status)


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


async def _robots() -> Response:
    """What crawlers are asked to leave alone: addresses without end, each of them work for the database."""
    return Response.text(
        "User-agent: *\nDisallow: /*?\nDisallow: /-/search\nDisallow: /-/compare\nDisallow: /-/check\n"
    )


async def _not_here() -> Response:
    raise NotFound("There is no such page here.")


@cache
def _stylesheet_text() -> str:
    return files("quotes.web").joinpath("static", "quotes.css").read_text(encoding="utf-8")


@cache
def _stylesheet_hash() -> str:
    return hashlib.sha256(_stylesheet_text().encode()).hexdigest()[:12]
