"""A text's quotations by the trained model: what it found, bounded by the marks, and the turns of transcripts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quotes.extraction.bounds import Page, fitted, page_of
from quotes.extraction.classes import cue_class
from quotes.extraction.flow import paragraphs
from quotes.extraction.marks import Region, kind_of, regions
from quotes.extraction.model.attributions import Attribution
from quotes.extraction.model.decoding import TaggedSpan
from quotes.extraction.model.encoding import Encoded
from quotes.extraction.model.network import Network
from quotes.extraction.model.tagger import ReadText, read
from quotes.extraction.transcripts import turns
from quotes.records import Quote, Span, Spans

MarkedText = tuple[str, tuple[Region, ...]]
"""A text and its quoted regions."""

BY_MODEL = "read by the trained model"
BY_MODEL_AND_MARKS = "read by the trained model, bounded by quotation marks"
NESTED = "a quotation within a quotation, read by the trained model"


def trained_quotes(network: Network, texts: Iterable[MarkedText]) -> list[tuple[Quote, ...]]:
    """The quotations of each text, in order of their content."""
    marked = list(texts)
    found = [_quotes(text, around, made) for (text, around), made in zip(marked, read(network, marked), strict=True)]
    held = [(number, piece) for number, quotes in enumerate(found) for piece in _holding(marked[number][1], quotes)]
    inner = [
        (words, regions(words)) for number, piece in held for words in [marked[number][0][piece.start : piece.end]]
    ]
    for (number, piece), (text, around), made in zip(held, inner, read(network, inner), strict=True):
        quotes = (quote for quote in _quotes(text, around, made) if _is_told(quote, around))
        found[number] += [_shifted(quote, piece.start) for quote in quotes]
    return [tuple(sorted(quotes, key=lambda quote: quote.content)) for quotes in found]


def _holding(found: tuple[Region, ...], quotes: Iterable[Quote]) -> list[Span]:
    """Somebody's words, wholly quoted, that hold quotation marks of their own: who else is quoted there?"""
    inner = {region.inner for region in found if region.depth == 0}
    nested = [region.start for region in found if region.depth]
    pieces = sorted({piece for quote in quotes for piece in quote.content if piece in inner})
    return [piece for piece in pieces if any(piece.start <= at < piece.end for at in nested)]


def _is_told(quote: Quote, found: tuple[Region, ...]) -> bool:
    """Whether a quotation within a quotation has a cue, a source, and words in marks: not "freedom"."""
    return bool(quote.cue and quote.source) and quote.kind != "indirect" and bool(found)


def _shifted(quote: Quote, by: int) -> Quote:
    """The quotation in code points of the whole text."""
    content, cue, source = (
        tuple(Span(start + by, end + by) for start, end in spans) for spans in (quote.content, quote.cue, quote.source)
    )
    return replace(quote, content=content, cue=cue, source=source, method=NESTED)


def _quotes(text: str, found: tuple[Region, ...], made: ReadText) -> list[Quote]:
    """The quotations of one text; where it is a transcript, its turns instead of what the model makes of them."""
    page = page_of(text, found, paragraphs(text))
    spoken = turns(text, page.paragraphs)
    in_turns = sorted(turn.content[0] for turn in spoken)
    attributions = [a for a in made.attributions if not _touch(in_turns, _spans(made.encoded, a))]
    taken = sorted(span for a in attributions for span in _spans(made.encoded, a))
    quotes = [_quote(page, made.encoded, attribution, taken, found) for attribution in attributions]
    return [*spoken, *(quote for quote in quotes if quote is not None)]


def _quote(
    page: Page, encoded: Encoded, attribution: Attribution, taken: Sequence[Span], found: tuple[Region, ...]
) -> Quote | None:
    own = _contents(encoded, attribution)
    content = fitted(page, own, [span for span in taken if span not in own])
    if not content:
        return None
    cue, source = (_role(encoded, span) for span in (attribution.cue, attribution.source))
    bounded = any(region.inner in content for region in page.found)
    return Quote(
        kind_of(page.text, content, found),
        content,
        cue,
        source,
        BY_MODEL_AND_MARKS if bounded else BY_MODEL,
        round(attribution.certainty, 3),
        cue_class=cue_class(page.text, cue, source, content),
    )


def _contents(encoded: Encoded, attribution: Attribution) -> Spans:
    return tuple(encoded.word_span(span.first, span.last - 1) for span in attribution.content)


def _role(encoded: Encoded, span: TaggedSpan | None) -> Spans:
    return (encoded.word_span(span.first, span.last - 1),) if span else ()


def _spans(encoded: Encoded, attribution: Attribution) -> Spans:
    """All spans of an attribution, in no order."""
    return (
        *_contents(encoded, attribution),
        *_role(encoded, attribution.cue),
        *_role(encoded, attribution.source),
    )


def _touch(taken: Sequence[Span], spans: Iterable[Span]) -> bool:
    """Whether one of the spans overlaps one of those taken, which are in order and do not overlap each other."""
    return any(at > 0 and taken[at - 1].end > span.start for span in spans for at in [bisect_left(taken, (span.end,))])
