"""Cue and source without the heading above, whose line has no stop: "Six hurt, hospital says¶Dr Ana Holm told us"; and
a heading's words without what another says there: "Norland says nine died as Holm denies a raid"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.records import Quote, Span, Spans
from quotes.spans import stripped

_AS_ANOTHER = re.compile(r",?\s+(?i:as|while)\s+(?:[A-Z][\w.’'-]*\s+){1,4}?(?P<verb>\w+s)\b")
_STOPS = '.!?…:”"’'
_NAME = re.compile(r"(?:[A-Z][\w.’'-]*\s+)+(?=[a-z])")


def without_heading(marked: MarkedText, cue: Spans, source: Spans) -> tuple[Spans, Spans]:
    """Cue and source in one paragraph each. Where the cue ran from a heading into the words below it, whoever these
    begin with says it: "confirms¶Chief Officer Ana Holm told" is a "told" of Ana Holm's."""
    if len(cue) != 1 or len(source) != 1:
        return cue, source
    below = _in_paragraph(marked, cue[0], cue[0].end - 1)
    if below != cue[0]:
        named = _NAME.match(marked.text, *below)
        if named is None:
            return cue, source
        return (Span(named.end(), below.end),), (stripped(marked.text, *named.span()),)
    beside = source[0].end - 1 if source[0].start < cue[0].start else source[0].start
    return cue, (_in_paragraph(marked, source[0], beside),)


def is_heading_in_marks(marked: MarkedText, part: Span) -> bool:
    """Whether a part is a paragraph of its own in marks that has no stop at its end: ‘We had no boat’."""
    number = bisect_right(marked.paragraphs, part.start, key=lambda paragraph: paragraph.start) - 1
    line = stripped(marked.text, *marked.paragraphs[number])
    alone = any(region.closed and (region.start, region.end) == line for region in marked.regions_at(part))
    return alone and marked.text[slice(*line)].rstrip("”\"’'»")[-1:] not in (*_STOPS, ",", "")


def without_other(marked: MarkedText, quote: Quote) -> Quote:
    """The quotation, in a line without a stop, as far as another begins to say something."""
    last = quote.content[-1]
    line = _in_paragraph(marked, Span(0, len(marked.text)), last.start)
    if quote.kind != "indirect" or not quote.cue or marked.text[line.end - 1] in _STOPS:
        return quote
    other = _AS_ANOTHER.search(marked.text, last.start, last.end)
    lexicon = cue_lexicon()
    if other is None or lexicon.verbs.get(lexicon.lemma(other["verb"].lower())) != "speech":
        return quote
    return replace(quote, content=(*quote.content[:-1], Span(last.start, other.start())))


def _in_paragraph(marked: MarkedText, span: Span, at: int) -> Span:
    """The part of the span in the paragraph that has the offset."""
    number = bisect_right(marked.paragraphs, at, key=lambda paragraph: paragraph.start) - 1
    if number < 0:
        return span
    start, end = marked.paragraphs[number]
    return stripped(marked.text, max(span.start, start), min(span.end, end))
