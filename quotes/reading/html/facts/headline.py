"""Where on the page its headline stands: around it are the byline and the date."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from quotes.outlets import plain_name
from quotes.reading.html.tree import HEADINGS, words_of

_FEW = 3
"""Elements within an element that is one line of the page."""


def around_headline(tree: HtmlElement, title: str | None, before: int, after: int) -> Sequence[HtmlElement]:
    """Elements of the page's body, the nearest to the headline: as many as AFTER behind it, then as many BEFORE it.

    Where a headline that leads to another article follows, its byline and date do, too.
    """
    elements = list(tree.iterfind("body//*"))
    at = _titled(elements, title)
    if at is None:  # the first heading of many a page is the name of the paper, or of the section
        at = next((place for place, element in enumerate(elements) if element.tag == "h1"), 0)
        return elements[at : at + after] + elements[max(0, at - before) : at]
    below = elements[at : at + after]
    end = next((place for place, element in enumerate(below) if place and _leads_away(element)), len(below))
    return below[:end] + elements[max(0, at - before) : at]


def _leads_away(element: HtmlElement) -> bool:
    """Whether ELEMENT is a heading that is all link."""
    if element.tag not in HEADINGS or not (words := words_of(element)):
        return False
    return any(words_of(link) == words for link in element.iter("a"))


def _titled(elements: Sequence[HtmlElement], title: str | None) -> int | None:
    """The index of the heading, or else the line, that has the TITLE's words; None where none has."""
    if not title:
        return None
    plain, longest = plain_name(title), 2 * len(title)
    headings = sorted((e.tag, at) for at, e in enumerate(elements) if e.tag in HEADINGS)
    lines = [at for at, element in enumerate(elements) if len(element) <= _FEW]
    for at in (*(at for _, at in headings), *lines):
        words = words_of(elements[at])
        if len(words) <= longest and plain_name(words) == plain:
            return at
    return None
