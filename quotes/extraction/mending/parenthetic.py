"""Cues in commas, around which one clause goes on: “She had not, she said, sold it” is hers on both sides.

The model takes the first half for all of it, or the second for something else; and of “a hall which, according to Lee,
is old” it takes the sentence around the relative clause for Lee's, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span
from quotes.spans import stripped

_ROOM = "quotes.extraction"
_LAST_WORD = re.compile(r"[\w’']+$")
_RELATIVE = re.compile(r"(?<!\bof )(?<!\bin )(?<!\bon )(?<!\bto )(?<!\bby )(?<!\bfor )(?<!\bwith )(?<!\bfrom )\b\w+$")
"""The last word, behind no preposition: "all of which"."""
_REST = re.compile(r",\s+((?P<first>\w+)(?:[^.!?\n“”\"]|\.(?=\w))*)[.!?]")


def with_both_sides(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each with the whole of the clause that its cue stands in, and without what is taken for others'
    there."""
    whole = [_of_clause(marked, _with_rest(marked, quote)) for quote in quotes]
    added = {
        new.content[1].start for old, new in zip(quotes, whole, strict=True) if len(new.content) > len(old.content)
    }
    return [quote for quote in whole if not quote.cue or quote.cue[0].start not in added]


def _with_rest(marked: MarkedText, quote: Quote) -> Quote:
    """The quotation whose words break off before the cue, with the rest of its sentence behind it."""
    if len(quote.content) != 1 or quote.kind != "indirect" or not quote.cue or not quote.source:
        return quote
    (first,) = quote.content
    opens, ends = min(quote.cue[0].start, quote.source[0].start), max(quote.cue[-1].end, quote.source[-1].end)
    if not _breaks_off(marked, first, "helps") or marked.text[first.end : opens].strip() != ",":
        return quote
    rest = _REST.match(marked.text, ends)
    if rest is None or rest["first"].endswith("ing") or rest["first"] in listed(_ROOM, "leads", "begins_other"):
        return quote
    return replace(quote, content=(first, stripped(marked.text, *rest.span(1))))


def _of_clause(marked: MarkedText, quote: Quote) -> Quote:
    """The quotation whose words begin with a relative pronoun before its cue, without the sentence that leads to it."""
    first = quote.content[0]
    if len(quote.content) < 2 or not quote.cue or first.end > quote.cue[0].start or marked.regions_at(first):
        return quote
    between = marked.text[first.end : quote.cue[0].start]
    if not between.startswith(",") or not _breaks_off(marked, first, "relatives"):
        return quote
    word = _RELATIVE.search(marked.text[slice(*first)])
    return replace(quote, content=(Span(first.start + word.start(), first.end), *quote.content[1:])) if word else quote


def _breaks_off(marked: MarkedText, piece: Span, words: str) -> bool:
    """Whether the piece ends with one of the words, behind which no clause ends."""
    last = _LAST_WORD.search(marked.text[slice(*piece)])
    return last is not None and last.group().lower().replace("’", "'") in listed(_ROOM, "leads", words)
