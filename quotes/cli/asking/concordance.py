"""Words in the context of the articles, whatever is quoted in them, one place below the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from quotes.cli.terminal.layout import dated
from quotes.harmless import harmless

if TYPE_CHECKING:
    from sqlite_utils import Database

_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words stand in an article."""

    before: str
    words: str
    after: str
    article: str
    outlet: str | None
    published: str | None


def places_of(db: Database, words: str, width: int) -> Iterator[Place]:
    """Every place where one of the words stands, in articles that have all of them."""
    from textacy.extract.kwic import keyword_in_context

    from quotes.store.finding.forms import alternatives
    from quotes.store.finding.search import search_terms

    terms = search_terms(words)
    if not terms:
        return
    expressions = [expression for term in terms for expression in alternatives(term)]
    pattern = re.compile("|".join(map(_pattern, expressions)), re.IGNORECASE)
    for article in db.table("articles").search(" AND ".join(terms)):
        outlet = db.table("outlets").get(article["outlet_id"])["name"] if article["outlet_id"] else None
        for before, match, after in keyword_in_context(article["text"], pattern, window_width=width):
            yield Place(before, match, after, article["key"], outlet, article["published"])


def _pattern(expression: str) -> str:
    """A full-text expression as a regular one: its words, whatever stands between them."""
    words = r"\W+".join(map(re.escape, re.findall(r"\w+", expression)))
    return rf"\b{words}" + (r"\w*" if expression.endswith("*") else r"\b")


def concordance(places: Sequence[Place], width: int) -> Iterator[str]:
    """The places below each other, the words in one column."""
    longest = max((len(place.words) for place in places), default=0)
    for place in places:
        before, words, after = (_SPACE.sub(" ", harmless(part)) for part in (place.before, place.words, place.after))
        printed_by = harmless(" · ".join(filter(None, (place.outlet, dated(place.published), place.article))))
        shown = click.style(words, fg="yellow", bold=True) + " " * (longest - len(words))
        yield f"{before:>{width}}{shown}{after:{width}}  " + click.style(printed_by, dim=True)
