"""Quotations over several paragraphs: newspapers leave one open at its end and repeat the mark at the next one's start.

“I’m not going quietly. ¶ “They can send the bailiffs. ¶ “I’ll be there.” All three are one quotation.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span, Spans
from quotes.regions import Region, kind_of
from quotes.spans import stripped


def with_reopened(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each with what its paragraphs' marks carry on; what was taken there for nobody's is part of it.

    A paragraph that names who says it is a quotation of its own, and ends the one before; but where none did before,
    those are part of it, whoever spoke above them: Ann Lee wept. ¶ “I saw it. ¶ “It was red,” Holm said.
    """
    chains = list(_chains(marked.regions))
    if not chains:
        return list(quotes)
    begins = sorted((piece.start, number) for number, quote in enumerate(quotes) for piece in quote.content)
    mended, gone = list(quotes), set[int]()
    for opened, further in chains:
        holders = _touching(begins, opened)
        first = next((number for number in reversed(holders) if _is_attributed(mended[number])), None)
        last, its = _told_at_end(marked, mended, begins, (opened, *further))
        if last is not None:
            first, further = last, [region for region in (opened, *further) if region is not its]
        if first is None:
            continue
        for region in further:
            others = [number for number in _touching(begins, region) if number != first]
            if any(_is_told_beside(marked, mended[number], region) for number in others):
                break
            rest = {number: _without(marked, mended[number], region) for number in others}
            gone.update(number for number, quote in rest.items() if quote is None)
            for number, quote in rest.items():
                mended[number] = quote or mended[number]
            mended[first] = _grown(marked, mended[first], region)
    return [quote for number, quote in enumerate(mended) if number not in gone]


def _chains(top: Sequence[Region]) -> Iterator[tuple[Region, list[Region]]]:
    """Each region that a paragraph leaves open, with those that carry it on."""
    for at, region in enumerate(top):
        if region.closed or region.continues:
            continue
        further = []
        for following in top[at + 1 :]:
            if not following.continues:
                break
            further.append(following)
        if further:
            yield region, further


def _told_at_end(
    marked: MarkedText, quotes: Sequence[Quote], begins: Sequence[tuple[int, int]], chain: Sequence[Region]
) -> tuple[int, Region] | tuple[None, None]:
    """The quotation whose paragraph is the first in the chain to tell who says it, and its region; none where the
    chain's first one does, or what stands before its mark: Brandt said: “No. ¶ “I stay,” he added."""
    before = marked.text[: chain[0].start]
    if not before.endswith("\n") or before.rstrip().endswith((":", ",")):
        return None, None
    tells = (
        (number, region)
        for region in chain
        for number in _touching(begins, region)
        if _is_told_beside(marked, quotes[number], region)
    )
    number, region = next(tells, (None, None))
    return (None, None) if number is None or region is None or region is chain[0] else (number, region)


def _touching(begins: Sequence[tuple[int, int]], region: Region) -> list[int]:
    """The numbers of the quotations of which a piece begins in the region, in order, each once."""
    low, high = bisect_left(begins, (region.start,)), bisect_left(begins, (region.end,))
    return list(dict.fromkeys(number for _, number in begins[low:high]))


def _is_attributed(quote: Quote) -> bool:
    return bool(quote.cue or quote.source)


def _is_told_beside(marked: MarkedText, quote: Quote, region: Region) -> bool:
    """Whether the region's own paragraph tells who says it: of “Wait. ¶ “The lamp is lit.” ¶ The fog is back, Holm
    added, the next one does."""
    number = bisect_right(marked.paragraphs, region.start, key=lambda paragraph: paragraph.start) - 1
    start, end = marked.paragraphs[number]
    return any(start <= span.start < end for span in (*quote.cue, *quote.source))


def _without(marked: MarkedText, quote: Quote, region: Region) -> Quote | None:
    """The quotation without what it has of the region; None where it has nothing else."""
    content = tuple(piece for piece in quote.content if not region.start <= piece.start < region.end)
    return replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions)) if content else None


def _grown(marked: MarkedText, quote: Quote, region: Region) -> Quote:
    """The quotation with the region's words as its last piece."""
    words = stripped(marked.text, *region.inner)
    if not marked.words(*words):
        return quote
    kept = tuple(piece for piece in quote.content if piece.end <= region.start)
    after = tuple(piece for piece in quote.content if piece.start >= region.end)
    content: Spans = (*kept, Span(*words), *after)
    return replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions))
