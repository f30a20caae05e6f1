"""What stands in another sentence than the cue: of that, only words in marks are the quotation's.

Of “It rains,” she said. Well, it does, she said no more than that it rains; what another sentence leads to in marks of
its own, what follows somebody else's words, or has whoever says it behind a comma, is not hers because the model joins
it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.mending.colons import is_label_or_topic
from quotes.records import Quote, Span, Spans
from quotes.regions import kind_of
from quotes.sentences import is_abbreviation
from quotes.spans import stripped

APART = "in marks, in a sentence of its own"

_PRONOUNS = frozenset({"he", "it", "she", "they", "who"})
_SURE = 0.6
_LEAST = 3
"""Words in marks that are somebody's: fewer may be a name."""
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[A-Z0-9])")
_CALLED = re.compile(r"[!?…]+[\"'”’»]+\s+$")
_LETTER = re.compile(r"\b[^\W\d_]$")
_WRITERS = re.compile(r"(?:and|but)\s(?!that\b)(?:[^.]*\s)?I\s")
_LOOKED = re.compile(r"(?:(?:and|but)\s)?(?:for\s\w+\s\w+\s|then\s|now\s)?it\s(?:appeared|looked|seemed|sounded)\b")
_TAG = re.compile(r",?[^\S\n]+(?:[a-z]+\s+)?(?P<name>[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]+){0,4})[^\n]*\.[^\S\n]*\n")
"""Who is named behind a closing mark, in a paragraph of sentences, no headline: “It rains,” Ann Lee, 53, sobbed."""
_IS = re.compile(r"\s+(?:is|was|were)\b")
_WORDS = re.compile(r"[^\W\d_]{2}")


def sentence_starts(marked: MarkedText) -> list[int]:
    """Where sentences begin outside marks, in order.

    “Stop!” Lee said is one, and none ends with a letter: Holm v. Norway.
    """
    starts = {start for start, _ in marked.paragraphs}
    for end in _END.finditer(marked.text):
        before = marked.text[max(0, end.start() - 12) : end.start()]
        if is_abbreviation(before) or _LETTER.search(before) or _CALLED.search(end.group()):
            continue
        around = marked.regions_at(Span(end.end(), end.end() + 1))
        if not any(region.start < end.end() for region in around):
            starts.add(end.end())
    return sorted(starts)


def within_sentence(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, in order, without what they took in from other sentences."""
    starts = sentence_starts(marked)
    known = [quote for quote in quotes if quote.cue and quote.source and quote.cue_class == "speech"]
    parted = [part for quote in quotes for part in _parted(marked, starts, quote, known)]
    return sorted(parted, key=lambda quote: quote.content)


def _parted(marked: MarkedText, starts: Sequence[int], quote: Quote, known: Sequence[Quote]) -> Iterator[Quote]:
    """The quotation with what is its own, and what is not, as far as somebody says it."""
    if not quote.cue or not _is_in_words(marked.text, quote.cue):
        yield quote
        return
    home = bisect_right(starts, quote.cue[0].start)
    if quote.kind == "indirect":
        mine = (piece for piece in quote.content if bisect_right(starts, piece.end - 1) >= home)
        own = tuple(_up_to(marked, starts, piece, home) for piece in mine)
        yield replace(quote, content=own) if own else quote
        return
    kept, apart = [], []
    for piece in quote.content:
        for part in _cut(marked.text, piece, starts):
            if bisect_right(starts, part.start) == home:
                kept += [] if _is_writers(marked, part, quote.cue) else [part]
            elif (words := _marked(marked, part)) is not None:
                other = _tagged(marked, words, quote.cue) or _own_speaker(marked, starts, words, home, known)
                if other is None and not _leads(marked, starts, words) and not _is_subject(marked, words):
                    kept.append(words)
                else:
                    apart.append((words, other))
    if not kept or tuple(kept) == quote.content:
        yield quote
        return
    content = (*kept[:-1], marked.without_comma(kept[-1]))
    yield replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions))
    for part, source in apart:
        if marked.words(*part) >= _LEAST:
            yield Quote("direct", (marked.without_comma(part),), (), source or (), APART, _SURE, cue_class="speech")


def _up_to(marked: MarkedText, starts: Sequence[int], piece: Span, home: int) -> Span:
    """The piece as far as the sentence of its cue goes: of "She told me that it leaks. I wept" that it leaks."""
    end = starts[home] if home < len(starts) else piece.end
    if not piece.start < end < piece.end:
        return piece
    said = marked.text[piece.start : end].rstrip(" \n.")
    return Span(piece.start, piece.start + len(said))


def _is_in_words(text: str, cue: Spans) -> bool:
    """Whether the cue is words of a sentence: no colon, and no credit behind a digest: "... [AP]"."""
    return bool(_WORDS.search(text[slice(*cue[0])])) and "[" not in text[max(cue[0].start - 1, 0) : cue[0].end]


def _is_writers(marked: MarkedText, part: Span, cue: Spans) -> bool:
    """Whether the writer goes on without marks about himself, or how it looked: “It rains,” she said, and for once I
    agree. “I resign,” he said, and it seemed that he meant it."""
    unmarked = part.start > cue[-1].end and not marked.regions_at(part)
    return unmarked and bool(_WRITERS.match(marked.text, *part) or _LOOKED.match(marked.text, *part))


def _cut(text: str, piece: Span, starts: Sequence[int]) -> Iterator[Span]:
    """The piece's part in each sentence."""
    low, high = bisect_right(starts, piece.start), bisect_right(starts, piece.end - 1)
    ends = [*starts[low:high], piece.end]
    for start, end in zip([piece.start, *ends], ends, strict=False):
        part = stripped(text, start, end)
        if part.start < part.end:
            yield part


def _marked(marked: MarkedText, part: Span) -> Span | None:
    """The part as far as it stands in the marks that it begins with; None where words without marks begin it."""
    if kind_of(marked.text, (part,), marked.regions) == "direct":
        return part
    first = next(iter(marked.regions_at(part)), None)
    if first is None or marked.words(part.start, first.start):
        return None
    return stripped(marked.text, max(part.start, first.inner.start), min(part.end, first.inner.end))


def _leads(marked: MarkedText, starts: Sequence[int], part: Span) -> bool:
    """Whether words of its sentence outside marks stand before a part, and no mere topic: On the budget: “We try.”"""
    start = starts[bisect_right(starts, part.start) - 1]
    if is_label_or_topic(marked.text[start : part.start]):
        return False
    before = marked.regions_at(Span(start, part.start))
    quoted = sum(marked.words(max(start, region.start), min(region.end, part.start)) for region in before)
    return marked.words(start, part.start) > quoted


def _is_subject(marked: MarkedText, part: Span) -> bool:
    """Whether the words in marks are what their sentence tells of: “A wet Sunday” was the verdict of the Echo."""
    return any(_IS.match(marked.text, region.end) for region in marked.regions_at(part)[-1:])


def _tagged(marked: MarkedText, part: Span, cue: Spans) -> Spans | None:
    """Who is named behind words in marks and a comma, in a paragraph before the cue's."""
    region = next(iter(marked.regions_at(part)[-1:]), None)
    if region is None or "\n" not in marked.text[region.end : cue[0].start]:
        return None
    comma = "," in {marked.text[region.inner.end - 1], marked.text[region.end : region.end + 1]}
    tag = _TAG.match(marked.text, region.end) if comma else None
    return (Span(*tag.span("name")),) if tag else None


def _own_speaker(
    marked: MarkedText, starts: Sequence[int], part: Span, home: int, known: Sequence[Quote]
) -> Spans | None:
    """Whose words stand right before a part, in another sentence than the cue's; a pronoun in its paragraph is the
    same person."""
    number = bisect_right(starts, part.start) - 1
    if number <= home:
        return None
    before = (quote for quote in known if bisect_right(starts, quote.cue[0].start) == number)
    same: frozenset[str] = frozenset() if "\n" in marked.text[starts[home - 1] : part.start] else _PRONOUNS
    sources = (quote.source for quote in before if quote.kind != "direct")
    return next((source for source in sources if marked.text[slice(*source[0])].lower() not in same), None)
