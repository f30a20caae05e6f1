"""A paragraph of nothing but quoted words, behind one that ends with somebody's: the same person goes on.

The trained model finds most of these; some it leaves without a source, and a short one it may pass over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from quotes.datafiles import word_list
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.marks import WORD
from quotes.records import Quote, Span
from quotes.regions import Region, words_within
from quotes.spans import stripped

CARRIED = "goes on from the paragraph before"
_STOPS = (".", "!", "…", ",", ";", ":", "—", "–", "-")
_SURE = 0.7
_SMALL = 3
"""Letters of a word that has no capital in a heading: "the", "not"."""
_LEAST = 3
"""Words of a paragraph that goes on: fewer may be a name or a heading."""


def with_carried(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, with a source for those that go on, and with those that the model passed over."""
    known = sorted((_before_reply(marked, quote) for quote in quotes), key=lambda quote: quote.content)
    wholes = {one.start: one for one, after in pairwise((*marked.regions, None)) if one and _is_whole(one, after)}
    for before, paragraph in pairwise(marked.paragraphs):
        region = wholes.get(stripped(marked.text, *paragraph).start)
        if region is None or not _goes_on(marked, paragraph, region):
            continue
        last = _ending(marked, before, known)
        if last is None or not last.source:
            continue
        here = [at for at, quote in enumerate(known) if any(region.touches(piece) for piece in quote.content)]
        if not here:
            new = Quote(
                "direct", (words_within(marked.text, region),), (), last.source, CARRIED, _SURE, cue_class="speech"
            )
            known = sorted((*known, new), key=lambda quote: quote.content)
        elif len(here) == 1 and not known[here[0]].cue and not known[here[0]].source:
            method = f"{known[here[0]].method}, {CARRIED}"
            known[here[0]] = replace(known[here[0]], source=last.source, method=method)
    return known


def _before_reply(marked: MarkedText, quote: Quote) -> Quote:
    """The quotation without a cue and source of the next paragraph that only agree with it: “It rains.” ¶ He agreed."""
    agrees = quote.cue and marked.text[slice(*quote.cue[0])].lower() in word_list("quotes.extraction", "agrees")
    if not agrees or "\n" not in marked.text[quote.content[-1].end : quote.cue[0].start]:
        return quote
    return replace(quote, cue=(), source=())


def _is_whole(region: Region, after: Region | None) -> bool:
    """Whether the region has its closing mark, or is left open because the next paragraph carries it on."""
    return region.closed or (not region.continues and after is not None and after.continues)


def _goes_on(marked: MarkedText, paragraph: Span, region: Region) -> bool:
    """Whether the paragraph is no more than what the region holds, and neither a word or two nor a question, nor a
    heading, which has no stop at its end: ‘It sounded like thunder’."""
    alone = stripped(marked.text, *paragraph) == (region.start, region.end)
    words = marked.text[slice(*region.inner)].rstrip()
    return alone and marked.words(*region.inner) >= _LEAST and words.endswith(_STOPS) and not is_heading(words)


def is_heading(words: str) -> bool:
    """Whether all but small words have capitals, as in a heading between two sections: “The Tide Is Not to Blame.”"""
    long = [word for word in WORD.findall(words) if len(word) > _SMALL]
    return len(long) > 1 and all(map(str.isupper, (word[0] for word in long)))


def _ending(marked: MarkedText, paragraph: Span, quotes: Sequence[Quote]) -> Quote | None:
    """The speech with which the paragraph ends; None where other words do, or a question that another may answer."""
    last = ending(marked, paragraph, quotes)
    return None if last is None or is_asked(marked, last, paragraph) else last


def ending(marked: MarkedText, paragraph: Span, quotes: Sequence[Quote]) -> Quote | None:
    """The speech with which the paragraph ends, its cue and source counted; None where other words do."""
    last = last_within(paragraph, quotes)
    return None if last is None or WORD.search(marked.text, _end_within(last, paragraph), paragraph.end) else last


def last_within(paragraph: Span, quotes: Sequence[Quote]) -> Quote | None:
    """The last speech in the paragraph."""
    ends = ((_end_within(quote, paragraph), quote) for quote in quotes if quote.cue_class == "speech")
    end, last = max(ends, key=lambda pair: pair[0], default=(0, None))
    return last if end else None


def is_asked(marked: MarkedText, quote: Quote, paragraph: Span) -> bool:
    """Whether the quotation's words in the paragraph end with a question."""
    said = max(piece.end for piece in quote.content if piece.end <= paragraph.end)
    return marked.text[: said + 1].rstrip("”\"'’»").endswith("?")


def _end_within(quote: Quote, paragraph: Span) -> int:
    """Where the words of the quotation end in the paragraph, with its cue and its source; 0 where none of them do."""
    inside = [span.end for span in quote.content if paragraph.start <= span.start and span.end <= paragraph.end]
    beside = [span.end for span in (*quote.cue, *quote.source) if paragraph.start <= span.start < paragraph.end]
    return max((*inside, *beside)) if inside else 0
