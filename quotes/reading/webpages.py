"""A page becomes a text: the article on it, and what the page tells of it."""

from __future__ import annotations

from quotes.reading.articles import Text
from quotes.reading.facts import Fact, Facts
from quotes.records import Problem


def page_text(content: bytes, source: str, name: str, facts: Facts, url: str | None) -> Text | Problem:
    """The article of a page, or a problem where there is none on it."""
    import trafilatura

    text = trafilatura.extract(content, url=url)
    if not text:
        return Problem(source, "is a page without an article", remedy="give the article's own page")
    told = {"url": Fact(url, "stated")} if url else {}
    return Text(source, name, text, {**told, **facts})
