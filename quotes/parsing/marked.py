"""A parsed text with its quoted regions laid over the tokens: what every rule of extraction looks at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from quotes.flow import paragraphs
from quotes.parsing.sentences import LONGEST_SENTENCE, SENTENCE_END
from quotes.records import Span
from quotes.regions import Region, outermost

_FIGURE_AND_STOP = re.compile(r"\d[a-z]{0,2}\.$")
_TRIM = " \t\n\u00a0,;:–—-"


@dataclass(frozen=True)
class MarkedDoc:
    """A doc, its outermost quoted regions, and for each token the region and the paragraph that hold it."""

    doc: Doc
    text: str
    """The text of the doc, as long as the stored text."""
    regions: tuple[Region, ...]
    """The outermost regions."""
    region_of: tuple[int | None, ...]
    """For each token, the index in `regions` of the one whose marks or words it is part of."""
    paragraphs: tuple[Span, ...]
    paragraph_of: tuple[int, ...]
    starts: tuple[int, ...]
    """For each token, where it starts."""

    def is_quoted(self, token: Token) -> bool:
        """Whether the token stands in quotation marks (or is one)."""
        return self.region_of[token.i] is not None

    def tokens(self, span: Span) -> list[Token]:
        """The tokens that lie wholly or partly in a span of the text."""
        first = bisect_right(self.starts, span.start) - 1
        found = []
        for token in self.doc[max(first, 0) :]:
            if token.idx >= span.end:
                break
            if token.idx + len(token) > span.start:
                found.append(token)
        return found

    def paragraph_number(self, offset: int) -> int:
        """The index of the paragraph that holds an offset."""
        return max(bisect_right(self.paragraphs, offset, key=_start) - 1, 0)

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph that holds an offset."""
        return self.paragraphs[self.paragraph_number(offset)] if self.paragraphs else Span(0, len(self.text))

    def regions_in(self, span: Span) -> range:
        """The indices of the outermost regions that overlap a span."""
        first = bisect_right(self.regions, span.start, key=_end)
        last = first
        while last < len(self.regions) and self.regions[last].start < span.end:
            last += 1
        return range(first, last)


def _start(span: Span) -> int:
    return span.start


def _end(region: Region) -> int:
    return region.end


def mark(doc: Doc, found: tuple[Region, ...]) -> MarkedDoc:
    """The doc with its quoted regions, which may have been found in the text that the doc's was made of."""
    top = tuple(outermost(found))
    region_of: list[int | None] = [None] * len(doc)
    at = 0
    for token in doc:
        while at < len(top) and top[at].end <= token.idx:
            at += 1
        if at < len(top) and top[at].start < token.idx + len(token) and token.idx < top[at].end:
            region_of[token.i] = at
    spans = paragraphs(doc.text)
    line_starts = [span.start for span in spans]
    paragraph_of = tuple(max(bisect_right(line_starts, token.idx) - 1, 0) for token in doc)
    starts = tuple(token.idx for token in doc)
    return MarkedDoc(doc, doc.text, top, tuple(region_of), spans, paragraph_of, starts)


def span_of(tokens: Iterable[Token]) -> Span | None:
    """From the first to the last of the tokens."""
    listed = [token for token in tokens if not token.is_space]
    if not listed:
        return None
    first, last = min(listed, key=lambda t: t.i), max(listed, key=lambda t: t.i)
    return Span(first.idx, last.idx + len(last))


def trimmed(text: str, span: Span) -> Span:
    """The span without commas, dashes and spaces at its ends."""
    start, end = span
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    if _FIGURE_AND_STOP.search(text, max(start, end - 12), end):
        end -= 1  # spaCy takes the full stop behind "$54m." for the unit's
    return Span(start, end)


def sentence_end(marked: MarkedDoc, token: Token) -> int:
    """Index of the token that ends the sentence of a token: a full stop outside quotation marks, a paragraph's end.

    The parser's own sentences break at quotation marks, so they are not asked.
    """
    paragraph = marked.paragraph_of[token.i]
    for following in marked.doc[token.i : token.i + LONGEST_SENTENCE]:
        if marked.paragraph_of[following.i] != paragraph:
            return following.i
        if following.text in SENTENCE_END and not marked.is_quoted(following):
            return following.i
        region = marked.region_of[following.i]
        if (
            region is not None
            and following.i + 1 < len(marked.doc)
            and marked.region_of[following.i + 1] is None
            and _closes_sentence(marked, region, marked.doc[following.i + 1])
        ):
            return following.i + 1
    return min(token.i + LONGEST_SENTENCE, len(marked.doc))


def sentence_start(marked: MarkedDoc, token: Token) -> int:
    """Index of the first token of the sentence of a token, as `sentence_end` has it."""
    doc, paragraph = marked.doc, marked.paragraph_of[token.i]
    at = token.i
    while at > max(token.i - LONGEST_SENTENCE, 0):
        before = doc[at - 1]
        if marked.paragraph_of[at - 1] != paragraph or (before.is_space and "\n" in before.text):
            break
        if before.text in SENTENCE_END and not marked.is_quoted(before):
            break
        region = marked.region_of[at - 1]
        if region is not None and marked.region_of[at] is None and _closes_sentence(marked, region, doc[at]):
            break
        at -= 1
    return at


def _closes_sentence(marked: MarkedDoc, region: int, following: Token) -> bool:
    """Whether a quoted region ends its sentence: "... over." He left."""
    start, end = marked.regions[region].inner
    return marked.text[start:end].rstrip()[-1:] in {".", "?", "!"} and following.text[:1].isupper()
