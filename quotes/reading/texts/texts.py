"""A text as it will be stored, with what came with it."""

from __future__ import annotations

from typing import NamedTuple

from quotes.reading.texts.facts import UNKNOWN, Fact, Facts
from quotes.records import Quote


class Part(NamedTuple):
    """One of a page's articles: its number on the page, where it stands, what its card says of it."""

    number: int
    start: int
    end: int
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: Fact = UNKNOWN
    author: str | None = None


class Text(NamedTuple):
    """A text as it will be stored, and what came with it."""

    source: str
    """The file it is from, for messages."""
    id: str
    text: str
    facts: Facts
    given: tuple[Quote, ...] | None = None
    place: str = ""
    parts: tuple[Part, ...] = ()
    """Where its articles stand, if whoever read it knows that it holds several."""
    stub: bool = False
    """Whether it is the beginning of an article only: the rest must be paid for."""
