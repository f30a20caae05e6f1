"""What the model takes for words and is none: what somebody only read ("he read the letter"), and an "it" that is said
("she said it twice")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotes.datafiles import listed
from quotes.extraction.cues.sources import is_document, is_thing
from quotes.records import Quote

_READS = re.compile(r"(?:\w+ ){0,2}?(?:reads?|reading)(?: out| aloud)?")
_THING = re.compile(r"(?:an?|the|his|her|its|their|all|every|some|two|three|[\d,.]+)\s[^\W\d_][^\n:“”\"]*")
_HOW = re.compile(r"it(?: (?:\w+ly|again|aloud|before|enough|first|myself|often|once|out|loud|too|twice|well))+")


def with_words(text: str, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations that have words."""
    return (quote for quote in quotes if not _has_none(text, quote))


def _has_none(text: str, quote: Quote) -> bool:
    if quote.kind != "indirect" or len(quote.content) != 1 or len(quote.cue) != 1 or not quote.source:
        return False
    (content,), (cue,) = quote.content, quote.cue
    if content.start < cue.end:
        return False
    words = text[slice(*content)]
    if _HOW.fullmatch(words):
        return True
    reads = _READS.fullmatch(text, *cue) and not is_document(text, quote.source) and not is_thing(text, quote.source)
    clause = not listed("quotes.extraction", "headlines", "finite").isdisjoint(words.split())
    return bool(reads and _THING.fullmatch(words) and not clause)
