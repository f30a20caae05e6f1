"""What the model takes for words and is none: what somebody only read ("he read the letter"), an "it" that is said
("she said it twice"), a song that is sung and a motto that is lived up to (its motto, “Hold Fast”)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotes.datafiles import listed
from quotes.extraction.cues.sources import is_document, is_thing
from quotes.extraction.mending.carried import is_heading
from quotes.records import Quote

_READS = re.compile(r"(?:\w+ ){0,2}?(?:reads?|reading)(?: out| aloud)?")
_THING = re.compile(r"(?:an?|the|his|her|its|their|all|every|some|two|three|[\d,.]+)\s[^\W\d_][^\n:“”\"]*")
_MARKED = re.compile(r"[“\"‘'](?P<words>[^“”\"\n]+?)[”\"’'](?!\w)")
_NOUN_BEFORE = re.compile(r"(\w+)(?:,|:)?\s\Z")
_NUMBER = re.compile(r"(?:[a-z]+ ){0,3}[^\W\d]*\W?\d[\w/-]*(?: of .+)?")
"""What callers are to give: "ring 101, quoting reference MR/3307"."""
_FAR = 40
"""Characters before marks in which the noun stands that tells what they hold."""
_HOW = re.compile(r"it(?: (?:\w+ly|again|aloud|before|enough|first|myself|often|once|out|loud|too|twice|well))+")


def with_words(text: str, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations that have words."""
    return (quote for quote in quotes if not _has_none(text, quote))


def _has_none(text: str, quote: Quote) -> bool:
    if _is_title(text, quote):
        return True
    if quote.kind != "indirect" or len(quote.content) != 1 or len(quote.cue) != 1 or not quote.source:
        return False
    (content,), (cue,) = quote.content, quote.cue
    if content.start < cue.end:
        return False
    words = text[slice(*content)]
    if text[slice(*cue)].lower() == "quoting" and _NUMBER.fullmatch(words):
        return True
    if _HOW.fullmatch(words):
        return True
    reads = _READS.fullmatch(text, *cue) and not is_document(text, quote.source) and not is_thing(text, quote.source)
    clause = not listed("quotes.extraction", "headlines", "finite").isdisjoint(words.split())
    return bool(reads and _THING.fullmatch(words) and not clause)


def _is_title(text: str, quote: Quote) -> bool:
    """Whether the words in marks have the capitals of a title, and are sung, or what stands before them is called so:
    sang “The Boys of Torvik”; its motto, “Hold Fast”; not: sang “You're not fit to play”."""
    if quote.kind == "indirect" or len(quote.content) != 1:
        return False
    (content,) = quote.content
    marked = _MARKED.search(text, max(content.start - 1, 0), content.end + 1)
    if marked is None or not is_heading(marked["words"]):
        return False
    if quote.cue:
        words = text[slice(*quote.cue[-1])].lower().split()
        return not listed("quotes.extraction", "titled", "sung").isdisjoint(words)
    before = _NOUN_BEFORE.search(text, max(0, marked.start() - _FAR), marked.start())
    return before is not None and before[1].lower() in listed("quotes.extraction", "titled", "nouns")
