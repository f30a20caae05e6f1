"""Where a content begins and ends: the model says about where, the quotation marks say exactly.

A quoted region that is mostly content is content as a whole, one that is hardly touched is none, and a region that its
paragraph leaves open ends there. Without marks around it the words stand, less a leading "that".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from quotes.datafiles import listed, word_list
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.marks import WORD
from quotes.patterns import any_word
from quotes.records import Span, Spans
from quotes.regions import words_within
from quotes.spans import stripped

_THAT = re.compile(r"(?:[Tt]hat|that,)\s+(?=\S)")
_STOPS = ".!?…"
_WHERE = frozenset({"at", "during", "in", "on"})
_NEAR = 5
_SHORT = 3  # words in marks that may be a name: the song: “Rain”
_LONGEST_TAIL = 12
"""Words that an occasion takes at most; its noun is among the first few."""

_MOSTLY = 0.5
"""Share of a region's words from which all of it is content."""


def fitted(marked: MarkedText, content: Spans, taken: Sequence[Span]) -> Spans:
    """The content's pieces as the marks bound them.

    `taken` are all spans of the text, in order: cues, sources, other contents and these pieces themselves. No piece
    grows over those that are another's. Pieces come out in order and do not overlap; none is empty.
    """
    own = frozenset(content)
    pieces: list[Span] = []
    for piece in content:
        for part in by_paragraph(marked, piece):
            part = _behind_colon(marked, _grown(marked, part, taken, own))
            part = _without_circumstance(marked, _without_occasion(marked, _without_that(marked, part)))
            if part.start >= part.end:
                continue
            if pieces and part.start < pieces[-1].end:
                part = Span(pieces[-1].end, max(part.end, pieces[-1].end))
            if marked.words(*part):
                pieces.append(part)
    dressed: list[Span] = []
    for piece in pieces:
        start, end = _dressed(marked, piece, last=piece is pieces[-1])
        start = max(start, dressed[-1].end) if dressed else start  # two pieces may want the same stop
        dressed.append(stripped(marked.text, start, end))
    return tuple(dressed)


def closed(marked: MarkedText, cue: Spans, content: Spans) -> Spans:
    """The content as far as its closing mark, where the cue and a comma or colon lead to the opening one: Lee said,
    “It rains,” and then she laughed. Some print the comma behind the mark: Lee said: ‘It rains’, and I knew it."""
    regions = marked.regions_at(content[-1]) if cue else []
    if len(regions) != 1 or not regions[0].closed or cue[-1].end > content[-1].start:
        return content
    (region,) = regions
    words = words_within(marked.text, region)
    begins = content[-1].start in {region.start, words.start} and content[-1].end > region.end
    lead = marked.text[cue[-1].end : region.start].rstrip()
    led = lead.endswith((",", ":"))
    stops = marked.text[words.start : region.inner.end].rstrip().endswith((",", *_STOPS))
    if not stops and marked.words(*words) > _SHORT and not lead.endswith("that,"):
        stops = marked.text[words.start].isupper() and marked.text.startswith((",", ".", ";"), region.end)
    return (*content[:-1], words) if begins and led and stops else content


def by_paragraph(marked: MarkedText, piece: Span) -> Iterator[Span]:
    """The piece's part in each paragraph. A region left open, and speech without marks, do not go on into the next."""
    first = bisect_right(marked.paragraphs, piece.start, key=lambda p: p.start) - 1
    for number in range(max(first, 0), len(marked.paragraphs)):
        paragraph = marked.paragraphs[number]
        part = Span(max(piece.start, paragraph.start), min(piece.end, paragraph.end))
        if part.start >= piece.end:
            return
        if part.start >= part.end:
            continue
        if number > first and not _goes_on(marked, part):
            return
        yield part


def _goes_on(marked: MarkedText, part: Span) -> bool:
    """Whether most words of a further paragraph's part are quoted there."""
    quoted = sum(
        marked.words(max(part.start, region.inner.start), min(part.end, region.inner.end))
        for region in marked.regions_at(part)
    )
    return 2 * quoted >= marked.words(*part)


def _grown(marked: MarkedText, part: Span, taken: Sequence[Span], own: frozenset[Span]) -> Span:
    """The part with the regions that it mostly holds, and without those that it hardly touches, at its ends."""
    start, end = part
    touched = marked.regions_at(part)
    for region in touched[:1] + touched[-1:]:
        inner = region.inner
        share = marked.words(max(start, inner.start), min(end, inner.end)) / max(1, marked.words(*inner))
        outside = start < region.start or end > region.end
        alone = _is_free(inner, part, taken, own)
        if share >= _MOSTLY and alone:
            start, end = min(start, inner.start), max(end, inner.end)
        elif outside and share < _MOSTLY and marked.words(*inner) > 3:
            if start >= region.start:
                start = region.end
            elif end <= region.end:
                end = region.start
        elif alone and not outside and inner.start <= start and end <= inner.end and marked.words(*inner) <= 12:
            start, end = inner
    return Span(start, end)


def _is_free(inner: Span, part: Span, taken: Sequence[Span], own: frozenset[Span]) -> bool:
    """Whether nothing of another lies in a region, so that a part may take all of it."""
    for at in range(bisect_right(taken, inner.start, key=lambda s: s.end), len(taken)):
        other = taken[at]
        if other.start >= inner.end:
            return True
        if other not in own and (other.end <= part.start or other.start >= part.end):
            return False
    return True


def _behind_colon(marked: MarkedText, part: Span) -> Span:
    """The part without what announces quoted words: played down talk of a move: “I’m a Rovers player.”"""
    for region in reversed(marked.regions_at(part)):
        before = marked.text[part.start : region.start].rstrip() if region.start > part.start else ""
        if before.endswith(":") and marked.words(*region.inner) > _SHORT:
            return Span(region.start, part.end)
    return part


def _without_occasion(marked: MarkedText, part: Span) -> Span:
    """The part less what tells where the quoted words were said: as a “win”, in an interview with the Harbour Post."""
    regions = marked.regions_at(part)
    if not regions or not regions[-1].closed or regions[-1].end >= part.end:
        return part
    tail = WORD.findall(marked.text[regions[-1].end : part.end].lower())
    occasions = word_list("quotes.extraction", "occasions")
    is_occasion = tail and tail[0] in _WHERE and len(tail) <= _LONGEST_TAIL and not occasions.isdisjoint(tail[1:_NEAR])
    return Span(part.start, regions[-1].end) if is_occasion else part


def _without_circumstance(marked: MarkedText, part: Span) -> Span:
    """The part less what the writer adds behind a clause in marks: that “we paid no taxes at all”, after an audit; “I
    did a bad thing” hours after the fire, but not that it “broke in two at the bow” hours after the fire."""
    last = next(reversed(marked.regions_at(part)), None)
    if last is None or not last.closed or last.end >= part.end or marked.words(*last.inner) <= _SHORT:
        return part
    tail = marked.text[last.end : part.end].lower()
    leads = listed("quotes.extraction", "leads", "circumstances")
    apart = any(tail.startswith(f", {word} ") for word in leads)
    return Span(part.start, last.end) if apart or (part.start >= last.start and _when().match(tail)) else part


@cache
def _when() -> re.Pattern[str]:
    """How long before or after something: "just three hours before"."""
    spans, since = (any_word(listed("quotes.extraction", "leads", part)) for part in ("spans", "from"))
    return re.compile(rf"\s+(?:[\w-]+\s+){{0,2}}(?:{spans})\s+(?:{since})\b")


def _without_that(marked: MarkedText, part: Span) -> Span:
    match = _THAT.match(marked.text, part.start, part.end)
    quoted = any(region.inner.start <= part.start for region in marked.regions_at(Span(part.start, part.start + 1)))
    return Span(match.end(), part.end) if match and not quoted else part


def _dressed(marked: MarkedText, piece: Span, *, last: bool) -> Span:
    """The piece with the marks and stops that belong to its words.

    Just what a region holds: without the marks, and at the end without the comma that leads over to the cue. More than
    that: with the marks.
    """
    start, end = stripped(marked.text, *piece)
    for region in marked.regions_at(Span(start, end)):
        inner = stripped(marked.text, *region.inner)
        left_out = marked.words(region.inner.start, start) + marked.words(end, region.inner.end)
        if not left_out and start >= region.start and end <= region.end:
            return words_within(marked.text, region) if last else inner
        if start > region.start and not marked.words(region.start, start) and end > region.end:
            start = region.start
        if region.closed and start < region.start and end <= region.end and not marked.words(end, region.end):
            end = region.end
        elif region.inner.start <= end < region.inner.end:
            while end < region.inner.end and marked.text[end] in _STOPS:
                end += 1
    return Span(start, end)
