"""Gold articles from a file: their attributions as quotations, each with the class of its cue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from quotes.errors import QuotesError
from quotes.extraction.cues.classes import quote_class
from quotes.reading import read_articles
from quotes.records import CLASSES, Article, CueClass, Problem, Quote, Span, Spans

_Place = tuple[str, Spans]
"""An article's text and the content of an attribution in it."""


def read_gold(path: Path) -> tuple[list[Article], list[Problem]]:
    """The articles that have `attributions`, and what could not be read.

    The class of a quotation is the one that its attribution tells as `class`, else the one of its own cue.
    """
    stated = dict(_stated(path))
    articles, problems = [], []
    for read in read_articles([str(path)], given=True):
        if isinstance(read, Problem):
            problems.append(read)
        elif read.given is not None:
            given = tuple(replace(quote, cue_class=_class(read.text, quote, stated)) for quote in read.given)
            articles.append(replace(read, given=given))
    return articles, problems


def whole_gold(path: Path) -> list[Article]:
    """The articles that have `attributions`; QuotesError where there is none, or anything cannot be read."""
    articles, problems = read_gold(path)
    if problems:
        raise QuotesError(str(problems[0]))
    if not articles:
        raise QuotesError(
            f"{path} holds no article with attributions. A line needs `text` and `attributions`: a list of objects "
            "with `content`, `cue` and `source`, each a list of [start, end] in code points."
        )
    return articles


def _class(text: str, quote: Quote, stated: dict[_Place, CueClass]) -> CueClass:
    return stated.get((text, quote.content)) or quote_class(text, quote.cue, quote.source, quote.content)


def _stated(path: Path) -> Iterator[tuple[_Place, CueClass]]:
    """The classes that attributions tell. A file or line that holds no article is passed over: reading reports it."""
    if not path.is_file():
        return
    with path.open("rb") as lines:
        for line in lines:
            if b'"class"' in line:
                try:
                    record = json.loads(line)
                    yield from _stated_in(record["text"], record["attributions"])
                except (ValueError, KeyError, TypeError):
                    continue


def _stated_in(text: str, attributions: list[dict[str, Any]]) -> Iterator[tuple[_Place, CueClass]]:
    for attribution in attributions:
        content = tuple(sorted(Span(start, end) for start, end in attribution["content"]))
        yield from (((text, content), name) for name in CLASSES if name == attribution.get("class"))
