"""A text below lines that tell what it is, as people type them: "Title: ...", "Outlet: ...", "Date: ...", and an empty
line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from quotes.reading.files.fields import names_holding
from quotes.reading.texts.facts import FIELDS

_LINE = re.compile(r"([^\W\d_][\w -]{0,30}):[ \t]+(\S[^\n]*)\n")
_EMPTY = re.compile(r"[ \t]*\n")
_FEWEST = 2
"""Lines that make a head: one alone may be the text's own first line, "Source: a ministry"."""

_TELLING = frozenset({"title", "published"})
"""What one of them tells at least: "Publisher: Why?" and "Author: I had to." are an interview."""


class Headed(NamedTuple):
    """A text without its head, and what that tells, by the names that it has there."""

    known: Mapping[str, str]
    text: str


def headed(text: str) -> Headed:
    """The text and what its head tells. All lines up to the first empty one must name facts that are known, each once:
    else nothing is told, and they are the text's."""
    known: dict[str, str] = {}
    facts: set[str] = set()
    at = 0
    while line := _LINE.match(text, at):
        fact = next((fact for fact in (*FIELDS, "id") if names_holding(fact, (line[1],))), None)
        if fact is None or fact in facts:
            return Headed({}, text)
        facts.add(fact)
        known[line[1]] = line[2].rstrip()
        at = line.end()
    empty = _EMPTY.match(text, at)
    below = text[empty.end() :].lstrip("\n") if empty else ""
    is_head = len(facts) >= _FEWEST and not facts.isdisjoint(_TELLING) and below.strip()
    return Headed(known, below) if is_head else Headed({}, text)
