"""Quotations that were taken for one across paragraphs, parted; and what a line is about is not who speaks.

Somebody's words go on in the next paragraph only where that paragraph begins with them; and in a list of key lines, "On
Lee:" tells the subject of the words behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quotes.attribution.texts import text_of
from quotes.records import GIVEN, Quote, Span, Spans

_TOPIC = re.compile(r"(?:\A|\n)[^\S\n]*(?:[•*–—-][^\S\n]*)?(?P<topic>On [^.,:;!?\n\"“”]{2,60}):[^\S\n]*[\"“'‘]?\Z")
"""A line's beginning that tells what the words right behind it are about: "On January: “"."""
_ON = frozenset({"on ", "on the ", "on his ", "on her ", "on their "})
_SENTENCE_ENDS = re.compile(r"[.!?][)\]”\"]*\s+[\"“'‘]?\Z")


def with_parted(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations in order, those that were fused in parts, and none with what a line is about for its source; those
    that were given stay as they are."""
    parted = [part for quote in quotes for part in _parts(doc, quote, quotes)]
    return tuple(sorted(parted, key=_content) if len(parted) > len(quotes) else parted)


def _content(quote: Quote) -> Spans:
    return quote.content


def _parts(doc: Doc, quote: Quote, quotes: Sequence[Quote]) -> Iterator[Quote]:
    if quote.method == GIVEN:
        yield quote
        return
    text = text_of(doc)
    lines = [_topic(text, piece) for piece in quote.content]
    firsts = [
        i for i, piece in enumerate(quote.content) if i == 0 or lines[i] or _is_anothers(text, quote, piece, quotes)
    ]
    for number, first in enumerate(firsts):
        last = firsts[number + 1] if number + 1 < len(firsts) else len(quote.content)
        part = replace(quote, content=quote.content[first:last])
        if lines[first] or (len(firsts) > 1 and any(lines)):
            yield _about_topic(text, part, [line for line in lines if line])
        elif number == 0:
            yield part
        else:
            yield replace(part, kind="direct", cue=(), source=_source_before(text, part.content[0], quotes))


def _topic(text: str, piece: Span) -> Span | None:
    """Where it is told what the words are about, right before them."""
    found = _TOPIC.search(text[max(piece.start - 80, 0) : piece.start])
    first = max(piece.start - 80, 0)
    return Span(first + found.start("topic"), first + found.end()) if found else None


def _about_topic(text: str, part: Quote, topics: Sequence[Span]) -> Quote:
    """The quotation without a cue or source that only tells what it is about; "On Monday Lee:" tells who says it."""
    if any(text[topic.start : span.start].lower() in _ON for span in part.source for topic in topics):
        part = replace(part, source=())
    if not part.source and any(topic.start <= span.start < topic.end for span in part.cue for topic in topics):
        part = replace(part, cue=(), cue_class="speech")
    return part


def _is_anothers(text: str, quote: Quote, piece: Span, quotes: Sequence[Quote]) -> bool:
    """Whether the piece is in a later paragraph than the cue and what is before it, and there somebody else has said
    something before it."""
    begins = text.rfind("\n", 0, piece.start) + 1
    own = (*quote.cue, *quote.source, *(span for span in quote.content if span.end < piece.start))
    if not quote.cue or any(begins <= span.end <= piece.start for span in own) or quote.cue[0].start > piece.start:
        return False
    return any(other is not quote for other in _told_before(begins, piece, quotes))


def _source_before(text: str, piece: Span, quotes: Sequence[Quote]) -> Spans:
    """The source of what is told before the piece in its paragraph, where a sentence ends right before it."""
    begins = text.rfind("\n", 0, piece.start) + 1
    before = _told_before(begins, piece, quotes)
    ends = _SENTENCE_ENDS.search(text[begins : piece.start])
    return max(before, key=lambda quote: quote.cue[-1].end).source if ends and before else ()


def _told_before(begins: int, piece: Span, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations whose source and cue stand in the paragraph that begins there, before the piece."""
    return [q for q in quotes if q.source and q.cue and begins <= q.source[0].start and q.cue[-1].end <= piece.start]
