"""A text with its quoted regions, paragraphs and words: what all that needs no parse looks at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from quotes.flow import paragraphs
from quotes.marks import WORD
from quotes.records import Span
from quotes.regions import Region, outermost, overlapping, words_within


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with its quoted regions and paragraphs."""

    text: str
    found: tuple[Region, ...]
    """All regions, nested ones too."""
    regions: tuple[Region, ...]
    """The outermost ones."""
    paragraphs: tuple[Span, ...]
    word_starts: tuple[int, ...]
    word_ends: tuple[int, ...]

    def regions_at(self, span: Span) -> list[Region]:
        """The outermost regions that a span touches, in order."""
        return overlapping(self.regions, span)[::-1]

    def without_comma(self, piece: Span) -> Span:
        """The piece, if it is the last one of a content, less the comma before the closing mark."""
        for region in self.regions_at(piece):
            words = words_within(self.text, region)
            if piece.start < words.end < piece.end <= region.inner.end:
                return Span(piece.start, words.end)
        return piece

    def is_whole(self, piece: Span) -> bool:
        """Whether a piece is all the words of a region, with its comma or without."""
        words = ((words_within(self.text, region), region.inner.end) for region in self.regions_at(piece))
        return any(piece.start == start and end <= piece.end <= inner_end for (start, end), inner_end in words)

    def words(self, start: int, end: int) -> int:
        """How many words stand there; a region may hold a whole article, and each content in it asks anew."""
        return max(0, bisect_left(self.word_starts, end) - bisect_right(self.word_ends, start))


def marked_text(text: str, found: tuple[Region, ...]) -> MarkedText:
    """The text, whose quoted regions are `found`."""
    words = [word.span() for word in WORD.finditer(text)]
    starts, ends = tuple(start for start, _ in words), tuple(end for _, end in words)
    return MarkedText(text, found, tuple(outermost(found)), paragraphs(text), starts, ends)
