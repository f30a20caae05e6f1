"""Lines of a text with their offsets, and what their shape alone says: paragraph, headline, name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quotes.marks import with_rare
from quotes.sentences import CLOSERS, ends_sentence

LONGEST_HEADLINE = 25
"""Words. News headlines have 5 to 20; a line of more is prose, whatever it ends with."""

_LINE = re.compile(r"[^\n]+")
_OPENERS = with_rare("\"'“‘«„‹`")


class Line(NamedTuple):
    """A line that is not blank, without the white space around it, and where it stands in the text."""

    start: int
    end: int
    text: str

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())


def lines_of(text: str) -> Iterator[Line]:
    """The lines of TEXT that are not blank."""
    for match in _LINE.finditer(text):
        stripped = match.group().strip()
        if stripped:
            start = match.start() + match.group().index(stripped)
            yield Line(start, start + len(stripped), stripped)


def is_paragraph(line: Line) -> bool:
    """Whether LINE is prose: it ends a sentence, or is longer than any headline."""
    return ends_sentence(line.text) or line.words > LONGEST_HEADLINE


def opens_quotation(line: str) -> bool:
    """Whether LINE begins with a quotation mark: somebody's words, which no rule about furniture may touch."""
    return line.startswith(tuple(_OPENERS))


def is_headline(line: Line, following: Line | None = None) -> bool:
    """Whether LINE may be a headline: short, no full stop at its end, no part of a sentence that runs over line ends.

    A headline may ask ("Was NATO behind it?"), but "“Who will stop them?”" is a paragraph of somebody's words.
    """
    if line.words > LONGEST_HEADLINE or line.text[0].islower() or line.text.endswith((".", ":", ",", ";", "…")):
        return False
    if line.text.endswith(tuple(CLOSERS)) and ends_sentence(line.text):
        return False
    runs_on = following is not None and following.start == line.end + 1 and following.text[0].islower()
    return not runs_on
