"""Words in marks beside others that somebody says: shouted “Shame!” and “Resign!” are both the crowd's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote
from quotes.regions import words_within
from quotes.spans import Taken

_BESIDE = re.compile(r",?\s*(?:(?:and|or)(?: then)?|then)\s+|,\s+")


def with_coordinated(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each with the marks that nobody else has beside those that it ends with."""
    mended = list(quotes)
    taken = Taken(span for quote in mended for span in quote.spans)
    ends = {quote.content[-1].end: number for number, quote in enumerate(mended) if quote.cue}
    for region, following in pairwise(marked.regions):
        if not _BESIDE.fullmatch(marked.text, region.end, following.start) or taken.touches(
            following.start, following.end
        ):
            continue
        at = next((end for end in range(words_within(marked.text, region).end, region.end + 1) if end in ends), None)
        words = words_within(marked.text, following)
        if at is None or words.start >= words.end:
            continue
        number = ends.pop(at)
        mended[number] = replace(mended[number], content=(*mended[number].content, words))
        ends[words.end] = number
    return mended
