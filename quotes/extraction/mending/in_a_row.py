"""Words in marks right beside others in a paragraph, of which the last tell whose all are.

Of “It rains.” “It pours.” “It floods,” Lee said, all is Lee's; the model leaves the first to whoever spoke in the
paragraph before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote
from quotes.regions import Region, kind_of
from quotes.spans import stripped


def with_rows(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each with all of the row of marks that it ends, without what others were given of it."""
    mended = list(quotes)
    begins = sorted((piece.start, at) for at, quote in enumerate(quotes) for piece in quote.content)
    for row in _rows(marked):
        low, high = bisect_left(begins, (row[0].start,)), bisect_left(begins, (row[-1].end,))
        here = {at for _, at in begins[low:high]}
        owner = next((at for at in sorted(here) if _is_told_behind(marked, mended[at], row[-1])), None)
        if owner is None or any(_is_told_beside(mended[at], row) for at in here - {owner}):
            continue
        words = [stripped(marked.text, *region.inner) for region in row[:-1]]
        for at in here - {owner}:
            mended[at] = _without(marked, mended[at], row)
        own = (piece for piece in mended[owner].content if not any(r.touches(piece) for r in row[:-1]))
        mended[owner] = replace(mended[owner], content=tuple(sorted((*own, *words))))
    return [quote for quote in mended if quote.content]


def _rows(marked: MarkedText) -> Iterator[list[Region]]:
    """The regions between which only space stands, without the end of a paragraph."""
    row: list[Region] = []
    for region in marked.regions:
        between = marked.text[row[-1].end : region.start] if row else ""
        if row and (between.strip() or "\n" in between):
            if len(row) > 1:
                yield row
            row = []
        row.append(region)
    if len(row) > 1:
        yield row


def _is_told_behind(marked: MarkedText, quote: Quote, last: Region) -> bool:
    """Whether the region is the quotation's, and who says it stands right behind: “It floods,” Lee said."""
    told = [*quote.cue, *quote.source]
    if not quote.cue or not quote.source or not any(last.touches(piece) for piece in quote.content):
        return False
    return quote.cue_class == "speech" and last.end <= min(told).start <= last.end + 2


def _is_told_beside(quote: Quote, row: Sequence[Region]) -> bool:
    """Whether somebody else says part of the row, and it is told right before it: Lund said: “It rains.” “It pours,”"""
    within = any(region.touches(piece) for region in row for piece in quote.content)
    return within and quote.cue_class == "speech" and any(0 <= row[0].start - span.end <= 2 for span in quote.cue)


def _without(marked: MarkedText, quote: Quote, row: Sequence[Region]) -> Quote:
    """The quotation without what it has of the row."""
    content = tuple(piece for piece in quote.content if not any(region.touches(piece) for region in row))
    if content == quote.content:
        return quote
    return replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions))
