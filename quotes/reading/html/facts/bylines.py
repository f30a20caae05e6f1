"""Who wrote a page: names only, without "By", titles of posts, addresses and what stands for nobody ("Staff")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from lxml.html import HtmlElement

from quotes.datafiles import table
from quotes.outlets import Outlets
from quotes.reading.articles.bylines import BY, names_in
from quotes.reading.articles.credits import outlet_in
from quotes.reading.html.facts.described import Described, texts, types
from quotes.reading.html.facts.headline import around_headline
from quotes.reading.html.tree import designer_names, few_words_of, lines_within, words_of
from quotes.reading.texts.facts import UNKNOWN, Fact

_BYLINE = re.compile(
    r"\b(?:by-?line|authors?|contributors?|writer|reporter)(?:\b|_|-)|articleAuthor|ByLine", re.IGNORECASE
)
_NOT_A_BYLINE = re.compile(
    r"bio|about|avatar|image|img|social|follow|twitter|comment|desc|related|date|time", re.IGNORECASE
)
_PRINTED_BY = re.compile(r"^\s*(?:(?:written|posted|reported|submitted|published)\s+)?by[\s:]+(?=\w)", re.IGNORECASE)
_LONGEST_BYLINE = 200
_ABOVE, _NEAR = 20, 90
"""Elements before and behind the headline among which a byline stands."""


def author_of(tree: HtmlElement, page: Described, title: str | None, outlet: str | None, outlets: Outlets) -> Fact:
    """The authors, "Ann Lee, Bo Roe", as the page tells machines, else by its byline near the headline, its TITLE."""
    metas = (page.meta(name) for name in _metas())
    printed = ([line] for line in _printed(tree, title, outlets))
    for bylines in chain((_of_json(page), page.properties.get("author", ())), metas, printed):
        names = _names(bylines, outlets, outlet)
        # "Admin" is nobody's name, and "Politics" none at all; who is known by one name is so to machines.
        if whole := [name for name in names if " " in name or name in _alone(page)]:
            return Fact(", ".join(whole), "stated")
    return UNKNOWN


def agency_of(page: Described, outlets: Outlets) -> Fact:
    """The agency that the page names in place of an author: "By Associated Press"."""
    authors = (*texts(page.article.get("author")), *page.properties.get("author", ()), *page.meta(*_metas()))
    named = (outlet_in(BY.sub("", name, count=1), outlets) for name in authors)
    agency = next((outlet for outlet in named if outlet and outlet.kind == "agency"), None)
    return Fact(agency.name, "stated") if agency else UNKNOWN


def _metas() -> list[str]:
    names: list[str] = table("quotes.reading", "author_names")
    return names


def _alone(page: Described) -> set[str]:
    people = page.resolved(page.article.get("author"))
    return {name for person in people if "Person" in types(person) for name in texts(person.get("name"))}


def _of_json(page: Described) -> Iterator[str]:
    for field in ("author", "creator"):
        for person in page.resolved(page.article.get(field)):
            if "Organization" not in types(person) and "NewsMediaOrganization" not in types(person):
                yield from texts(person.get("name"))
    if not page.article:
        yield from (name for node in page.nodes if "Person" in types(node) for name in texts(node.get("name")))


def _printed(tree: HtmlElement, title: str | None, outlets: Outlets) -> Iterator[str]:
    """Bylines near the headline: elements that are called so, links to authors, lines that begin with "By"."""
    near = around_headline(tree, title, _ABOVE, _NEAR)
    links = [e for e in near if e.tag == "a" and "author" in (e.get("rel") or "").split()]
    if links:
        yield "\n".join(dict.fromkeys(map(words_of, links)))
    for element in near:
        names = designer_names(element)
        if _BYLINE.search(names) and not _NOT_A_BYLINE.search(names) and few_words_of(element, _LONGEST_BYLINE):
            yield from _readings(element, outlets)
    for element in near:
        if _PRINTED_BY.match(few_words_of(element, _LONGEST_BYLINE)):
            yield from _readings(element, outlets)


def _readings(byline: HtmlElement, outlets: Outlets) -> Iterator[str]:
    """What tells the names in an element: its links, its first line, all its words.

    "By <a>Ann Lee</a> <a>Fox News</a>" is read by its links, "By <a>Ann Lee</a> and Bo Roe<br>Editors" by its line.
    """
    lines = lines_within(byline)
    first = lines[0] if lines else ""
    linked = "\n".join(words for link in byline.iter("a") if (words := words_of(link)) in first)
    if not set(names_in(linked, outlets)) <= set(names_in(first, outlets)):
        yield linked
    yield first
    yield " ".join(lines)


def _names(bylines: Iterable[str], outlets: Outlets, outlet: str | None) -> list[str]:
    """The names in the first of BYLINES that has any; several where each is one name."""
    found: list[str] = []
    for written in bylines:
        names = names_in(written, outlets, outlet)
        if len(names) > 1 and not found:
            return names
        found += [name for name in names if name.casefold() not in map(str.casefold, found)]
    return found
