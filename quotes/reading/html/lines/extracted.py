"""What trafilatura takes for the article on a page, a line a paragraph."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from copy import deepcopy

import trafilatura
from lxml import etree
from lxml.html import HtmlElement

from quotes.reading.html.tree import seen, words_of

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what cannot be read is reported as a problem, once
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

_LAYOUT = 300
"""Characters in one cell, with a line break among them, that make a table the layout of a page."""


def extracted_lines(tree: HtmlElement) -> list[str]:
    """What trafilatura takes for the article; nothing where it finds none or fails."""
    tree = _unfolded(deepcopy(tree))
    try:
        document = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    except Exception:  # a page that it cannot take is a page without an article, not the end of a run
        return []
    body = getattr(document, "body", None)
    if body is None:
        return []
    while len(body) and body[-1].tag == "head":  # of what stood below it, nothing is the article's
        body.remove(body[-1])
    return list(_lines_of(body))


def _unfolded(tree: HtmlElement) -> HtmlElement:
    """TREE itself, tables that only lay out the page as divisions: of old pages, the article is in one cell."""
    for table in list(tree.iter("table")):
        if any(_is_column(cell) for cell in table.iter("td")):
            for element in table.iter("table", "tbody", "tr", "td", "th"):
                element.tag = "div"
    return tree


def _is_column(cell: HtmlElement) -> bool:
    return len(words_of(cell)) >= _LAYOUT and (len(cell.findall(".//br")) > 1 or len(cell.findall(".//p")) > 1)


def _lines_of(body: etree._Element) -> Iterator[str]:
    """The lines of what trafilatura found, in its own elements: a cell is no line, a row is."""
    if seen(body.text):
        yield seen(body.text)
    for element in body:
        if element.tag in ("list", "quote", "table", "div", "body") and len(element):
            yield from _lines_of(element)
        elif element.tag == "row":
            yield " | ".join(filter(None, (seen(words_of(cell)) for cell in element)))
        elif element.tag != "graphic":
            yield from filter(None, map(seen, _pieces(element)))
        if element.tail and seen(element.tail):
            yield seen(element.tail)


def _pieces(element: etree._Element) -> list[str]:
    """What is written in one element, parted where a line breaks or another block begins."""
    pieces = [""]

    def walk(node: etree._Element) -> None:
        pieces[-1] += node.text or ""
        for inner in node:
            if inner.tag == "lb":
                pieces.append("")
            elif inner.tag in ("p", "head", "item", "quote", "list"):
                pieces.append("")
                walk(inner)
                pieces.append("")
            else:
                walk(inner)
            pieces[-1] += inner.tail or ""

    walk(element)
    return pieces
