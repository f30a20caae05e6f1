"""Words in marks in which their speaker tells what another said: “It rained,” she went on. “‘Ann,’ he wrote, ‘wait.’ I
did.” are hers, and his are within them.

The model may take his cue for that of all, where the next paragraph goes on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span
from quotes.regions import Region, kind_of, overlapping
from quotes.spans import stripped

_GOES_ON = re.compile(r"(?:[^.!?:\n“”\"]|\.(?=\w))*[.!?][^\S\n]+")
"""The rest of the sentence in which somebody is told to speak, up to the next one's opening mark."""


def with_outer(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations; words in marks that hold another's cue are of whom the sentence before them tells, and go back
    to be read for that other's."""
    inner = {number: region for number, quote in enumerate(quotes) if (region := _around(marked, quote))}
    mended: dict[int, Quote | None] = dict(enumerate(quotes))
    for region in dict.fromkeys(inner.values()):
        outer = next((number for number, quote in enumerate(quotes) if _leads_to(marked, quote, region)), None)
        if outer is not None:
            mended[outer] = _with(marked, quotes[outer], region)
            mended |= dict.fromkeys(number for number, around in inner.items() if around is region)
    return [quote for quote in mended.values() if quote is not None]


def _around(marked: MarkedText, quote: Quote) -> Region | None:
    """The marks within which cue, source and words stand, some of these in marks of their own; what the next
    paragraphs carry on may have words, too."""
    if not quote.cue or not quote.source:
        return None
    region = next(iter(marked.regions_at(quote.cue[0])), None)
    if region is None or not all(_holds(region, span) for span in (*quote.cue, *quote.source)):
        return None
    if not any(one.depth for piece in quote.content for one in overlapping(marked.found, piece)):
        return None
    rest = (piece for piece in quote.content if not _holds(region, piece))
    carried = all(piece.start > region.end and any(r.continues for r in marked.regions_at(piece)) for piece in rest)
    return region if carried else None


def _holds(region: Region, span: Span) -> bool:
    return region.start <= span.start and span.end <= region.end


def _leads_to(marked: MarkedText, quote: Quote, region: Region) -> bool:
    """Whether it is told right before the marks, in their paragraph, who says the quotation, whose words stand before
    that."""
    told = [*quote.cue, *quote.source]
    if quote.kind == "indirect" or quote.cue_class != "speech" or not (quote.cue and quote.source):
        return False
    end = max(span.end for span in told)
    is_behind = quote.content[-1].end <= min(told).start and end <= region.start
    return is_behind and _GOES_ON.fullmatch(marked.text, end, region.start) is not None


def _with(marked: MarkedText, quote: Quote, region: Region) -> Quote:
    """The quotation with all that the marks hold."""
    last = quote.content[-1]
    comma = marked.text[last.end : last.end + 1] == "," and any(
        one.inner.end == last.end + 1 for one in marked.regions_at(last)
    )
    content = (*quote.content[:-1], Span(last.start, last.end + comma), stripped(marked.text, *region.inner))
    return replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions))
