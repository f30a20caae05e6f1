"""What spans of a text come to: their words as printed, their ends, and whether others reach into them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from quotes.records import Span

_SPACE = re.compile(r"\s+")
_IN_MARKS_ANEW = re.compile(r"([.!?…])\s+([“\"‘«])")
_CLOSING = tuple('”"’»')
_BEGINS_ANEW = re.compile(r"\w\.\s*[“\"'‘«`]{0,2}$")


class Taken:
    """Spans that are taken, in any order and within one another: whether any reaches into a stretch."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._furthest = list(accumulate((end for _, end in self._spans), max))
        """By span, the last end of those up to it: a long one that began before reaches over short ones behind."""

    def touches(self, start: int, end: int) -> bool:
        """Whether one of them lies in the stretch or reaches into it."""
        before = bisect_left(self._spans, (end,))
        return before > 0 and self._furthest[before - 1] > start


def stripped(text: str, start: int, end: int) -> Span:
    """The stretch of the text without white space at its ends; an empty one where there is nothing else."""
    end = max(start, min(end, len(text)))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():  # by index: a quotation mark left open may hold a whole book
        end -= 1
    return Span(start, end)


def printed(text: str, spans: Iterable[Span]) -> str:
    """The words of the spans as printed, pieces joined by a space, line breaks and runs of spaces made one space.

    In `"It rains," he said. "It pours."` the comma stands for the full stop that the sentence of the cue took over:
    the pieces read "It rains. It pours.". In `He said it rains. "It pours."` the second keeps its marks, for nobody has
    the first in any: `it rains. "It pours."`.
    """
    pieces: list[str] = []
    before = 0
    for start, end in spans:
        piece, between = text[start:end], text[before:start]
        if pieces and pieces[-1].endswith(",") and _BEGINS_ANEW.search(text, before, start):
            pieces[-1] = pieces[-1][:-1] + "."
        elif pieces and (anew := _IN_MARKS_ANEW.fullmatch(between)):
            pieces[-1] += anew[1]
            piece = anew[2] + piece + (text[end : end + 1] if text[end : end + 1] in _CLOSING else "")
        pieces.append(piece)
        before = end
    return _SPACE.sub(" ", " ".join(pieces)).strip()
