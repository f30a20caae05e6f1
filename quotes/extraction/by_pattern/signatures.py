"""Quotations signed behind a dash, as letters and mottos are: "Build it again." — Maria Lindt.

Or in a line below them that tells who that is, as a week's words are: ‘Build it again.’ ¶ Maria Lindt, on the pier.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.nameparts import particles
from quotes.records import Quote, Span
from quotes.regions import Region
from quotes.spans import stripped

_DASH = r"(?P<dash>[―—–]|--?)"
_NAME = r"(?P<name>[^\W\d_a-z][^\n,;:!?“”\"]*?(?:, [^\n;:!?“”\"]+?)?)"
_BEHIND = re.compile(rf"\s*{_DASH}\s*{_NAME}")
_UNDER = re.compile(r"(?P<name>(?:[^\W\d_][\w’'-]*\s){1,4}[^\W\d_][\w’'-]*), (?P<rest>[a-z][^\n.:;!?“”\"]*)")
_STOP = re.compile(r"(?<=\w\w)\.\s")
_METHOD = "signed behind a dash"
_METHOD_UNDER = "signed in the line below"
_STOPS = frozenset(".!?…:”\"’'»")
_SURE = 0.8
_SHORTEST = 2  # words of what is signed
_LONGEST_NAME = 10  # words, with what the name's bearer is: "Ida Holm, 43, a teacher in Ostby"
_LOWER_IN_NAMES = frozenset({"of", "y"})
"""Small words in names besides the particles of surnames."""


class _Signature(NamedTuple):
    """The dash and the name behind it."""

    dash: Span
    name: Span


def signed(marked: MarkedText) -> tuple[Quote, ...]:
    """The signed quotations: each begins its paragraph, and the signature ends it or stands in one of its own.

    Where line breaks were lost, each follows a full stop or another signature, and the mark of the next one ends it.
    """
    return tuple(_found(marked))


def _found(marked: MarkedText) -> Iterator[Quote]:
    text, paragraphs = marked.text, marked.paragraphs
    starts = [paragraph.start for paragraph in paragraphs]
    signed_to = -1
    for region, following in zip_longest(marked.regions, marked.regions[1:]):
        if not region.closed or marked.words(*region.inner) < _SHORTEST:
            continue
        number = bisect_right(starts, region.start) - 1
        before = text[starts[number] : region.start].rstrip()
        signature = _at_the_end(text, region, paragraphs[number : number + 2]) if not before else None
        runs_on = not before or before[-1] in ".?!" or signed_to == region.start
        if signature is None and runs_on and following and following.start < paragraphs[number].end:
            signature = _before_the_next(text, region, following)
        if signature:
            signed_to = following.start if following else -1
            yield Quote("direct", (stripped(text, *region.inner),), (signature.dash,), (signature.name,), _METHOD, 0.9)
        elif _is_in_list(text, paragraphs[max(number - 1, 0) : number]) and (
            name := _under(text, region, paragraphs[number : number + 2])
        ):
            content = (stripped(text, *region.inner),)
            yield Quote("direct", content, (), (name,), _METHOD_UNDER, _SURE, cue_class="speech")


def _at_the_end(text: str, region: Region, paragraphs: Sequence[Span]) -> _Signature | None:
    """The signature that is all else of the region's paragraph, the first of these, or all of the next one."""
    alone = not text[region.end : paragraphs[0].end].strip()
    its = paragraphs[1:] if alone else paragraphs[:1]
    return next((_signature(text, region.end, _signature_end(text, paragraph)) for paragraph in its), None)


def _under(text: str, region: Region, paragraphs: Sequence[Span]) -> Span | None:
    """The name in the line below, where the region is all of its own: "Maria Lindt, on the pier"; none of a sentence
    or of a heading."""
    if len(paragraphs) < 2 or stripped(text, *paragraphs[0]) != (region.start, region.end):
        return None
    line = _UNDER.fullmatch(text, *stripped(text, *paragraphs[1]))
    if line is None or not _is_name(line["name"]) or line["rest"].startswith("who "):
        return None
    return Span(*line.span("name"))


def _is_in_list(text: str, before: Sequence[Span]) -> bool:
    """Whether what comes before is no sentence, but a heading, another signature or nothing: in an article, a heading
    may follow somebody's last words."""
    return not before or text[before[-1].start : before[-1].end].rstrip()[-1:] not in _STOPS


def _before_the_next(text: str, region: Region, following: Region) -> _Signature | None:
    """The signature between two regions of a line: a name, and at most a sentence of something else."""
    stop = _STOP.search(text, region.end, following.start)
    end = stop.start() if stop else following.start
    signature = _signature(text, region.end, _signature_end(text, Span(region.end, end)))
    return signature if signature and "," not in text[slice(*signature.name)] else None


def _signature(text: str, start: int, end: int) -> _Signature | None:
    """The signature that takes all of a stretch."""
    match = _BEHIND.fullmatch(text, start, end)
    if match is None or not _is_name(match["name"]):
        return None
    return _Signature(Span(*match.span("dash")), Span(*match.span("name")))


def _signature_end(text: str, paragraph: Span) -> int:
    """Where a paragraph ends but for full stops and space."""
    end = paragraph.end
    while end > paragraph.start and (text[end - 1] == "." or text[end - 1].isspace()):
        end -= 1
    return end


def _is_name(words: str) -> bool:
    """Whether the words before a comma all begin as those of a name do."""
    name = words.split(",")[0].split()
    capital = all(word[0].isupper() or word in _LOWER_IN_NAMES or word in particles() for word in name)
    return capital and len(words.split()) <= _LONGEST_NAME
