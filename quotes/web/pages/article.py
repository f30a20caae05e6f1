"""An article's page: its whole text with every quotation marked, and the articles that share text with it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import Any

from quotes.web.page import Asked
from quotes.web.queries import Row, one, rows

_LINE = re.compile(r"[^\n]+")


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The article, its paragraphs with the quotations that begin in them, and its reprints."""
    article = one(conn, "article", asked.key)
    number = article.pop("id")
    quotations = rows(conn, "article_quotations", article=number)
    spans = rows(conn, "article_spans", article=number)
    for quotation in quotations:
        quotation["content"] = [[s["start"], s["end"]] for s in spans if s["quotation"] == quotation["key"]]
    return {
        **article,
        "quotations": quotations,
        "paragraphs": list(_paragraphs(article["text"], quotations)),
        "reprints": rows(conn, "article_reprints", article=number),
    }


def _paragraphs(text: str, quotations: list[Row]) -> Iterator[Row]:
    """Each line that is not empty, where it stands, and the keys of the quotations whose words begin in it."""
    for line in _LINE.finditer(text):
        if line.group().strip():
            begin = [q["key"] for q in quotations if line.start() <= q["start"] < line.end()]
            yield {"start": line.start(), "end": line.end(), "quotations": begin}
