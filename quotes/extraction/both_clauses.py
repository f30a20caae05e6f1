"""Both clauses of a sentence whose end names who says them, where the model took only the second for somebody's.

“Crews of the town would run the trams, and the depot would stay, Holm said” is Holm's from its first word on.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from quotes.extraction.bounds import MarkedText
from quotes.extraction.own_sentence import sentence_starts
from quotes.records import Quote, Span, Taken

_JOINS = re.compile(r",\s+(?:and|but)\s+$")
_LEADS_TO_THE_CUE = re.compile(r"[\"”’»]?,[\"”’»]?\s+")
_ENDS = re.compile(r"(?:\s\w+){0,2}\.(?=\s|$)")
_LEAST = 4
"""Words of a clause; fewer may be what somebody only reminds of: In May, and again in June, …"""


def with_both_clauses(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each from the beginning of its sentence on where that is joined to it and nobody else's."""
    starts = sentence_starts(marked)
    return [_whole(marked, starts, quote, quotes) for quote in quotes]


def _whole(marked: MarkedText, starts: Sequence[int], quote: Quote, quotes: Sequence[Quote]) -> Quote:
    if quote.kind == "direct" or len(quote.content) != 1 or not _is_named_at_the_end(marked, quote):
        return quote
    (piece,) = quote.content
    first = Span(starts[bisect_right(starts, piece.start) - 1], piece.start)
    if marked.words(*first) <= _LEAST or not _JOINS.search(marked.text, *first) or marked.regions_at(first):
        return quote
    others = Taken(span for other in quotes if other is not quote for span in other.spans)
    return quote if others.touches(*first) else replace(quote, content=(Span(first.start, piece.end),))


def _is_named_at_the_end(marked: MarkedText, quote: Quote) -> bool:
    """Whether the sentence ends with a comma, source and cue behind the words."""
    told = sorted((*quote.cue, *quote.source))
    if not quote.cue or not quote.source or quote.cue_class != "speech" or told[0].start < quote.content[0].end:
        return False
    leads = _LEADS_TO_THE_CUE.fullmatch(marked.text, quote.content[0].end, told[0].start)
    return leads is not None and _ENDS.match(marked.text, told[-1].end) is not None
