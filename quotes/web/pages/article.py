"""An article's page: its whole text with every quotation marked, and the articles that share text with it."""

from __future__ import annotations

import re
import sqlite3
from bisect import bisect_right
from typing import Any

from quotes.web.page import Asked
from quotes.web.queries import Row, one, rows

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The article, its paragraphs with the quotations in them (as places in the list of quotations), its reprints."""
    article = one(conn, "article", asked.key)
    number = article.pop("id")
    asked_for = {"article": number, "all_classes": asked.all_classes}
    quotations = rows(conn, "article_quotations", **asked_for)
    place = {quotation["key"]: index for index, quotation in enumerate(quotations)}
    spans = [{**span, "quotation": place[span["quotation"]]} for span in rows(conn, "article_spans", **asked_for)]
    furniture = [{"start": start, "end": end, "quotation": None} for start, end in article["furniture"]]
    return {
        **article,
        "all_classes": asked.all_classes,
        "quotations": quotations,
        "paragraphs": _paragraphs(article["text"], quotations, [*furniture, *spans]),
        "reprints": rows(conn, "article_reprints", article=number),
    }


def _paragraphs(text: str, quotations: list[Row], spans: list[Row]) -> list[Row]:
    """Each line that is not empty, the quotations that begin in it, and the spans that reach into it."""
    lines = [line.span() for line in _PARAGRAPH.finditer(text)]
    paragraphs: list[Row] = [{"start": start, "end": end, "begin": [], "spans": []} for start, end in lines]
    starts = [start for start, _ in lines]
    # Found by bisection: an article of megabytes has ten thousands of lines.
    for index, quotation in enumerate(quotations):
        paragraphs[_place(starts, quotation["start"])]["begin"].append(index)
    for span in spans:
        for paragraph in paragraphs[_place(starts, span["start"]) : _place(starts, span["end"] - 1) + 1]:
            paragraph["spans"].append(span)
    return paragraphs


def _place(starts: list[int], offset: int) -> int:
    return max(0, bisect_right(starts, offset) - 1)
