"""When a page was published and changed: as it tells machines, as it prints, or as its address has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from lxml.html import HtmlElement

from quotes.datafiles import table
from quotes.reading.html.facts.described import Described, texts, types
from quotes.reading.html.facts.headline import around_headline
from quotes.reading.html.tree import designer_names, few_words_of, words_of
from quotes.reading.texts.facts import UNKNOWN, Fact, fact_of
from quotes.reading.texts.printed_dates import WRITTEN, date_in

_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)(?:/[a-z]+(?=/\d\d/\d\d/))?[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=[/-]|\.|$)", re.IGNORECASE
)
"""A day, the section perhaps within it: "/2010/POLITICS/08/13/"."""

_OF_A_CHANGE = re.compile(r"updat|modif|edited|revis|\blast\b", re.IGNORECASE)
_OF_PRINT = re.compile(r"publish|posted|pub-?date|date|time|byline|dateline|created|submitted|\bmeta\b", re.IGNORECASE)
_OF_MOMENT = re.compile(r"data-.*(?:date|time|publish|seconds).*")
_MOMENT = re.compile(r"1\d{9}(?:\d{3})?|\d{4}-\d\d-\d\d\b.*")
_LONGEST_STAMP = 160
_SMALL_WORDS = 3
"""Words in small letters beside a date that is the page's, at most: "published on", "updated at"."""

_BEFORE, _AFTER = 40, 120
"""Elements before and after the headline among which a page prints its date."""


def published(tree: HtmlElement, page: Described, title: str | None, url: str | None, *, day_first: bool) -> Fact:
    """When the page was published, as exactly as is known."""
    written = chain(_stated(page, "published"), _printed(tree, title, changed=False))
    found = _first_date(written, day_first=day_first)
    if found.value:
        return found
    match = _IN_ADDRESS.search(url or "")
    parts = match.groups() if match else ()
    concluded = (
        date_in("-".join(parts), day_first=False).value
        or date_in(" ".join(reversed(parts)), day_first=True).value
        # Some print only when they last changed it.
        or _first_date(_printed(tree, title, changed=True), day_first=day_first).value
    )
    return fact_of(concluded, "inferred")


def modified(tree: HtmlElement, page: Described, title: str | None, *, day_first: bool) -> Fact:
    """When the page was last changed."""
    written = chain(_stated(page, "modified"), _printed(tree, title, changed=True))
    return _first_date(written, day_first=day_first)


def _first_date(written: Iterator[str], *, day_first: bool) -> Fact:
    """The first date in any of what is WRITTEN."""
    return next((found for text in written if (found := date_in(text, day_first=day_first)).value), UNKNOWN)


def _stated(page: Described, which: str) -> Iterator[str]:
    """What the page tells machines: JSON-LD, microdata, then meta elements."""
    names = table("quotes.reading", "date_names")[which]
    nodes = [page.article, *(node for node in page.nodes if "WebPage" in types(node))]
    for node in nodes:
        for field in names["json"]:
            yield from texts(node.get(field))
    for field in names["json"]:
        yield from page.properties.get(field, ())
    yield from page.meta(*names["meta"])


def _printed(tree: HtmlElement, title: str | None, *, changed: bool) -> Iterator[str]:
    """What is printed around the headline and looks like a date of publication, or of a change."""
    near = around_headline(tree, title, _BEFORE, _AFTER)
    for element in near:
        moment = _exactly(element) or (words_of(element) if element.tag == "time" else None)
        if moment and _is_of_change(element) == changed:
            yield moment
    for element in near:
        # The innermost element that has it: what stands around it has other dates, too.
        words = few_words_of(element, _LONGEST_STAMP)
        if WRITTEN.search(words):
            if changed:
                yield from re.findall(r"(?:updated|modified|edited|revised)\b(.*)", words, re.IGNORECASE)
            elif not _OF_A_CHANGE.match(words) and (_OF_PRINT.search(designer_names(element)) or _is_stamp(words)):
                yield words


def _exactly(element: HtmlElement) -> str | None:
    """The moment that an attribute of ELEMENT tells scripts: `datetime="..."`, `data-publishtime="1376751840652"`."""
    moments = (value for name, value in element.items() if _OF_MOMENT.fullmatch(name) and _MOMENT.fullmatch(value))
    return element.get("datetime") or next(moments, None)


def _is_of_change(element: HtmlElement) -> bool:
    """Whether a time element is of a change, by its name, its words or the label in front of it."""
    parent = element.getparent()
    before = (parent.text or "") if parent is not None else ""
    previous = element.getprevious()
    if previous is not None:
        before = f"{words_of(previous)[-30:]} {previous.tail or ''}"
    return any(
        _OF_A_CHANGE.search(words)
        for words in (designer_names(element), words_of(element), before, element.get("itemprop") or "")
    )


def _is_stamp(words: str) -> bool:
    """Whether WORDS are a date with little around it: "By X, Health Editor | Friday, 7 February 2025".

    "The act was signed into law on August 14, 1935" is a sentence.
    """
    around = WRITTEN.sub("", words).split()
    return len(around) <= 12 and sum(map(str.islower, around)) <= _SMALL_WORDS
