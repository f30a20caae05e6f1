"""An article's windows with what the network should answer: a tag for each word, and which span belongs to which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from quotes.extraction.model.encoding import Encoded, Numbers
from quotes.extraction.model.tags import OUTSIDE, Role, begins, inside
from quotes.extraction.model.windows import Window, framed, windows
from quotes.records import Article, Spans

_KEPT_AT_EDGES = frozenset("$£€¥#@%")

WordSpan = tuple[int, int]
"""First word and the one behind the last."""


@dataclass(frozen=True, slots=True)
class Link:
    """A span of words, and the span that it belongs to; None where that lies outside of the window, or nowhere."""

    span: WordSpan
    to: WordSpan | None


@dataclass(frozen=True, slots=True)
class Example:
    """A window: its pieces, and the answers for its words. Numbers of words and pieces count from its start."""

    ids: Numbers
    case: Numbers
    place: Numbers
    first: Numbers
    tags: Numbers
    cues: tuple[Link, ...]
    """Which cue each piece of content has."""
    sources: tuple[Link, ...]
    """Which source each cue has."""
    speakers: tuple[Link, ...]
    """Which source each piece of content has."""
    named: tuple[WordSpan, ...]
    """All sources."""

    def relations(self) -> tuple[tuple[tuple[Link, ...], tuple[WordSpan, ...]], ...]:
        """For each kind of link its links and the spans that there are to choose from."""
        said = tuple(link.span for link in self.sources)
        return (self.cues, said), (self.sources, self.named), (self.speakers, self.named)


@dataclass(frozen=True, slots=True)
class _Marked:
    """An attribution in words."""

    content: tuple[WordSpan, ...]
    cue: tuple[WordSpan, ...]
    source: tuple[WordSpan, ...]


def examples(article: Article, encoded: Encoded, limit: int) -> Iterator[Example]:
    """The article's windows of at most `limit` pieces with their answers."""
    marked = [
        _Marked(*(_word_spans(article.text, encoded, spans) for spans in (quote.content, quote.cue, quote.source)))
        for quote in article.given or ()
    ]
    tags = _tags(len(encoded.first), marked)
    for window in windows(encoded, article.text, limit):
        yield _example(encoded, window, tags, marked)


def _word_spans(text: str, encoded: Encoded, spans: Spans) -> tuple[WordSpan, ...]:
    """The spans in words, punctuation at their edges left out, those with nothing but punctuation between made one."""
    found: list[WordSpan] = []
    for start, end in sorted(spans):
        first = int(np.searchsorted(encoded.end, start, side="right"))
        last = int(np.searchsorted(encoded.start, end, side="left"))
        first, last = _trimmed(text, encoded, first, last)
        if first >= last:
            continue
        if found and not any(_is_word(text, encoded, at) for at in range(found[-1][1], first)):
            first = found.pop()[0]
        found.append((first, last))
    return tuple(found)


def _trimmed(text: str, encoded: Encoded, first: int, last: int) -> WordSpan:
    """The words without punctuation at their edges; all of them where there is nothing else (a cue ":")."""
    start, end = first, last
    while start < end and not _is_word(text, encoded, start):
        start += 1
    while end > start and not _is_word(text, encoded, end - 1):
        end -= 1
    return (start, end) if start < end else (first, last)


def _is_word(text: str, encoded: Encoded, at: int) -> bool:
    letters = text[encoded.start[at] : encoded.end[at]]
    return any(map(str.isalnum, letters)) or letters in _KEPT_AT_EDGES


def _tags(count: int, marked: list[_Marked]) -> Numbers:
    """A tag for each word. Where roles overlap, content wins over cue, and cue over source."""
    tags = np.full(count, OUTSIDE, dtype=np.int32)
    order: tuple[Role, ...] = ("source", "cue", "content")
    for role in order:
        for attribution in marked:
            for start, end in getattr(attribution, role):
                tags[start:end] = inside(role)
                tags[start] = begins(role)
                if end < count and tags[end] and tags[end] % 2 == 0:
                    tags[end] -= 1  # what a later role cut in two goes on as a span of its own
    return tags


def _example(encoded: Encoded, window: Window, tags: Numbers, marked: list[_Marked]) -> Example:
    def within(spans: tuple[WordSpan, ...]) -> list[WordSpan]:
        cut = ((max(s, window.first) - window.first, min(e, window.last) - window.first) for s, e in spans)
        return [(start, end) for start, end in cut if start < end]

    cues: dict[WordSpan, Link] = {}
    sources: dict[WordSpan, Link] = {}
    speakers: dict[WordSpan, Link] = {}
    named: set[WordSpan] = set()
    for attribution in marked:
        content, cue, source = within(attribution.content), within(attribution.cue), within(attribution.source)
        named.update(source)
        for span in content:
            cues[span] = Link(span, cue[0] if cue else None)
            speakers[span] = Link(span, source[0] if source else None)
        for span in cue:
            sources[span] = Link(span, source[0] if source else None)
    return Example(
        *framed(encoded, window),
        tags[window.first : window.last],
        tuple(cues.values()),
        tuple(sources.values()),
        tuple(speakers.values()),
        tuple(sorted(named)),
    )
