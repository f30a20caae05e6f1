"""A text as it will be stored, with what came with it."""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

from quotes.reading.texts.facts import Facts
from quotes.records import Quote


class Part(NamedTuple):
    """One of a page's articles: its number on the page, where it stands, what is stated of it there."""

    number: int
    start: int
    end: int
    facts: Facts = MappingProxyType({})


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
