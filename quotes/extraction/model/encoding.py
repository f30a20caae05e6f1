"""A text as the encoder reads it: word pieces with their case, and where each stands with regard to quotation marks.

Every style of marks looks the same to the encoder: a mark that bounds a region (see `marks`) is shown as a straight
one, and each word shows whether a region is open around it. So British single quotes and American double ones differ
only where their pairing does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category

import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding as Pieces
from tokenizers import Tokenizer

from quotes.flow import paragraphs
from quotes.records import Span
from quotes.regions import Region, regions

Numbers = NDArray[np.int32]

CASES = 8
"""Kinds of a word's case: see `case_of`."""

PLACES = 6
"""Where a piece stands: outside, opening mark, inside, closing mark, inside a region left open, inside a nested one."""

_OUTSIDE, _OPENS, _INSIDE, _CLOSES, _LEFT_OPEN, _NESTED = range(PLACES)
_BREAK = "[unused1]"  # an entry of the vocabulary that no text uses stands for the end of a paragraph
_SURROGATE = re.compile("[\ud800-\udfff]")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u2028": " ", "\u2029": " "})
_LONGEST_STRETCH = 20_000  # characters that are handed to the tokenizer at once


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text in word pieces. The first three have an entry a piece, the others one a word."""

    ids: Numbers
    case: Numbers
    place: Numbers
    first: Numbers
    """The piece that each word starts with."""
    start: Numbers
    end: Numbers
    """The word's code points in the text."""
    breaks: Numbers
    """Words before which a paragraph ends."""

    def word_span(self, first: int, last: int) -> Span:
        """From one word to another, which is taken in."""
        return Span(int(self.start[first]), int(self.end[last]))


def encode(tokenizer: Tokenizer, text: str, found: tuple[Region, ...] | None = None) -> Encoded:
    """The text in pieces; `found` are its quoted regions where they are known already."""
    if found is None:
        found = regions(text)
    shown = _shown(text, found)
    stretches = [part for span in paragraphs(shown) for part in _parts(shown, span)]
    encoded = tokenizer.encode_batch([shown[s:e] for (s, e), _ in stretches], add_special_tokens=False)
    in_pieces = [(span.start, begins, pieces) for (span, begins), pieces in zip(stretches, encoded, strict=True)]
    return _joined(text, found, in_pieces, tokenizer.token_to_id(_BREAK) or 0)


def _shown(text: str, found: tuple[Region, ...]) -> str:
    """The text as long as it was, all styles of marks made one."""
    characters = list(_SURROGATE.sub("\ufffd", text).translate(_PLAIN))
    for region in found:
        mark = "'" if region.depth else '"'
        _lay(characters, region.start, region.inner.start, mark)
        if region.closed:
            _lay(characters, region.inner.end, region.end, mark)
    return "".join(characters)


def _lay(characters: list[str], start: int, end: int, mark: str) -> None:
    """Puts a mark over what stands there, '' and `` becoming one and a space."""
    characters[start:end] = mark + " " * (end - start - 1)


def _parts(text: str, span: Span) -> list[tuple[Span, bool]]:
    """A paragraph in stretches short enough to be handed over, and whether each begins it."""
    parts = []
    start = span.start
    while span.end - start > _LONGEST_STRETCH:
        cut = text.rfind(" ", start, start + _LONGEST_STRETCH)
        cut = cut + 1 if cut > start else start + _LONGEST_STRETCH
        parts.append((Span(start, cut), start == span.start))
        start = cut
    parts.append((Span(start, span.end), start == span.start))
    return parts


def _joined(text: str, found: tuple[Region, ...], stretches: list[tuple[int, bool, Pieces]], mark: int) -> Encoded:
    """The pieces of all stretches in a row, with a break before each paragraph but the first."""
    ids: list[int] = []
    words: list[tuple[int, int]] = []
    first: list[int] = []
    breaks: list[int] = []
    ended = False
    for offset, begins, pieces in stretches:
        ended = ended or begins
        if not pieces.ids:  # a paragraph of zero-width characters, say: thousands of breaks in a row fill no window
            continue
        if ended and ids:
            ids.append(mark)
            breaks.append(len(words))
        ended = False
        before: int | None = -1
        at = len(ids)
        for (start, end), number in zip(pieces.offsets, pieces.word_ids, strict=True):
            if number == before:
                words[-1] = (words[-1][0], offset + end)
            else:
                words.append((offset + start, offset + end))
                first.append(at)
                before = number
            at += 1
        ids += pieces.ids
    words = [(start, _with_accents(text, end)) for start, end in words]
    spans = np.array(words, dtype=np.int32).reshape(-1, 2)
    per_word = np.array([case_of(text[start:end]) for start, end in words], dtype=np.int32)
    states = _states(len(text), found)[spans[:, 0]] if words else np.zeros(0, np.int32)
    starts = np.array(first, dtype=np.int32)
    total = len(ids)
    return Encoded(
        np.array(ids, dtype=np.int32),
        _spread(per_word, starts, total),
        _spread(states, starts, total),
        starts,
        spans[:, 0],
        spans[:, 1],
        np.array(breaks, dtype=np.int32),
    )


def _with_accents(text: str, end: int) -> int:
    """Where a word ends with the accents that are characters of their own: the tokenizer takes them off."""
    while end < len(text) and category(text[end]) == "Mn":
        end += 1
    return end


def _spread(per_word: Numbers, first: Numbers, total: int) -> Numbers:
    """A word's value for each of its pieces (and for a break behind it)."""
    return np.repeat(per_word, np.diff(np.append(first, total))).astype(np.int32)


def _states(length: int, found: tuple[Region, ...]) -> Numbers:
    """For each character where it stands; regions come with the nested ones after those that hold them."""
    states = np.zeros(length, dtype=np.int32)
    for region in found:
        if region.depth:
            states[region.start : region.end] = _NESTED
            continue
        states[region.inner.start : region.inner.end] = _INSIDE if region.closed else _LEFT_OPEN
        states[region.start : region.inner.start] = _OPENS
        if region.closed:
            states[region.inner.end : region.end] = _CLOSES
    return states


@lru_cache(maxsize=50_000)
def case_of(word: str) -> int:
    """0 lower case, 1 Title, 2 UPPER, 3 a single capital, 4 mIxed, 5 with a digit, 6 punctuation, 7 no case."""
    if not any(map(str.isalnum, word)):
        return 6
    if any(map(str.isdigit, word)):
        return 5
    if word.islower():
        return 0
    if word.isupper():
        return 3 if len(word) == 1 else 2
    if word[0].isupper() and word[1:].islower():
        return 1
    return 4 if word.lower() != word else 7
