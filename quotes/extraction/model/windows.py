"""Stretches of a text that the encoder reads at once, cut where a paragraph or else a sentence ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from quotes.extraction.model.encoding import Encoded, Numbers

LIMIT = 254
"""Pieces in a window, as in training at most: positions never met there hurt much more than a narrow view does."""

_START, _END = 101, 102  # the vocabulary's [CLS] and [SEP], which the encoder expects around what it reads
_NO_CASE = 7
_FAR = 30  # words
_LONGEST_HEADLINE = 20  # words and marks


class Window(NamedTuple):
    """Words from `first` up to `last` (exclusive), in the pieces from `start` up to `end`."""

    first: int
    last: int
    start: int
    end: int


def windows(encoded: Encoded, text: str, limit: int = LIMIT) -> Iterator[Window]:
    """The text's windows in order, none longer than `limit` pieces, no word in two."""
    count = len(encoded.first)
    total = len(encoded.ids)
    breaks = set(encoded.breaks.tolist())
    first = 0
    headline = _headline_end(encoded, text)
    if headline and encoded.first[headline] <= limit:
        yield Window(0, headline, int(encoded.first[0]), int(encoded.first[headline]))
        first = headline
    while first < count:
        start = int(encoded.first[first])
        # The last word that still fits: the next one's first piece must not lie beyond the limit.
        last = int(np.searchsorted(encoded.first, start + limit, side="right")) - 1
        if last >= count - 1 and total - start <= limit:
            last = count
        else:
            last = _cut(encoded, text, first, max(last, first + 1), breaks)
        end = total if last == count else int(encoded.first[last])
        yield Window(first, last, start, end)
        first = last


def framed(encoded: Encoded, window: Window) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """The window's ids, cases and places between a start and an end piece, and the piece each word starts with."""
    pieces = slice(window.start, window.end)
    return (
        _within(_START, encoded.ids[pieces], _END),
        _within(_NO_CASE, encoded.case[pieces], _NO_CASE),
        _within(0, encoded.place[pieces], 0),
        encoded.first[window.first : window.last] - window.start + 1,
    )


def _within(before: int, values: Numbers, after: int) -> Numbers:
    framed = np.empty(len(values) + 2, dtype=np.int32)
    framed[0], framed[1:-1], framed[-1] = before, values, after
    return framed


def _headline_end(encoded: Encoded, text: str) -> int:
    """The word behind a headline, 0 where the text has none: a first paragraph that is short and announces nothing.

    A headline says what the lead says again; read together, the lead's "has confirmed" takes the headline's words.
    """
    end = int(encoded.breaks[0]) if len(encoded.breaks) else 0
    announces = end and text[int(encoded.start[end - 1])] == ":"
    return 0 if announces or end > _LONGEST_HEADLINE else end


def _cut(encoded: Encoded, text: str, first: int, last: int, breaks: set[int]) -> int:
    """Where to end: where the last paragraph of the second half ends, else its last sentence, else where it is full."""
    half = first + (last - first) // 2
    for at in range(last, half, -1):
        if at in breaks:
            return at
    ends = [at for at in range(last, half, -1) if text[int(encoded.start[at - 1])] in ".!?"]
    return max(ends, key=lambda at: _from_marks(encoded, at), default=last)


def _from_marks(encoded: Encoded, at: int) -> int:
    """How many words off the nearest quoted word or mark is on either side, _FAR at most.

    "It rains," she said. | "It pours.": what follows a cue in marks is still hers.
    """
    marked = encoded.place[encoded.first[max(at - _FAR, 0) : at + _FAR]] > 0
    before, behind = marked[: min(at, _FAR)][::-1], marked[min(at, _FAR) :]
    return min(int(side.argmax()) if side.any() else _FAR for side in (before, behind))
