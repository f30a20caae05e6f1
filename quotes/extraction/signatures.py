"""Quotations signed behind a dash, as letters and mottos are: "Build it again." — Maria Lindt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotes.extraction.marks import WORD, Region
from quotes.records import Quote, Span

_DASH = r"(?P<dash>[―—–]|--?)"
_NAME = r"(?P<name>[^\W\d_a-z][^\n,;:!?“”\"]*?(?:, [^\n;:!?“”\"]+?)?)"
_BEHIND = re.compile(rf"\s*{_DASH}\s*{_NAME}")
_SHORTEST = 2  # words of what is signed
_LONGEST_NAME = 10  # words, with what the name's bearer is: "Ida Holm, 43, a teacher in Ostby"
_LOWER_IN_NAMES = frozenset({"de", "da", "del", "der", "di", "du", "la", "le", "of", "van", "von", "y"})


def signed(text: str, found: Sequence[Region], paragraphs: Sequence[Span]) -> tuple[Quote, ...]:
    """The signed quotations; each is all of its paragraph, but that the signature may stand in one of its own."""
    return tuple(_found(text, found, paragraphs))


def _found(text: str, found: Sequence[Region], paragraphs: Sequence[Span]) -> Iterator[Quote]:
    outer = {region.start: region for region in found if region.depth == 0 and region.closed}
    ends = [_signature_end(text, paragraph) for paragraph in paragraphs]
    for number, paragraph in enumerate(paragraphs):
        start = paragraph.start + len(text[slice(*paragraph)]) - len(text[slice(*paragraph)].lstrip())
        region = outer.get(start)
        if region is None or sum(1 for _ in WORD.finditer(text, *region.inner)) < _SHORTEST:
            continue
        follows = (
            ends[number : number + 1] if text[region.end : paragraph.end].strip() else ends[number + 1 : number + 2]
        )
        signature = next((m for end in follows if (m := _BEHIND.fullmatch(text, region.end, end))), None)
        if signature and _is_name(signature["name"]):
            dash, name = Span(*signature.span("dash")), Span(*signature.span("name"))
            yield Quote("direct", (_trimmed(text, region.inner),), (dash,), (name,), "signed behind a dash", 0.9)


def _signature_end(text: str, paragraph: Span) -> int:
    """Where a paragraph ends but for full stops and space."""
    end = paragraph.end
    while end > paragraph.start and (text[end - 1] == "." or text[end - 1].isspace()):
        end -= 1
    return end


def _is_name(words: str) -> bool:
    """Whether the words before a comma all begin as those of a name do."""
    name = words.split(",")[0].split()
    capital = all(word[0].isupper() or word in _LOWER_IN_NAMES for word in name)
    return capital and len(words.split()) <= _LONGEST_NAME


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))
