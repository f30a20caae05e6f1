"""The condition behind a comma on which something is said to hold: "said the shop would open, provided that the oven
worked"; without it another thing is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span
from quotes.regions import kind_of
from quotes.spans import Taken

_OPENS = (
    r"(?:(?:provided|providing|assuming) that|(?:as|so) long as|on (?:the )?condition that|subject to|unless|only if|"
    r"but (?:only|not) (?:if|when|to|for|until|till|after|once|before|as long as|with|by|under|from|in|at|on|where))"
)
_CONDITION = re.compile(rf",\s+{_OPENS}\s[^.!?\n\"“”«»;:]*[^.!?\s\"“”«»;:](?=[.;])", re.IGNORECASE)
_INVERTED = re.compile(
    r"but (?:only|not) .*\b(?:did|do|does|has|have|had|was|were|is|are) (?:the|an?|he|she|it|they)\b"
)
"""What tells a clause of its own: "but only in May did the council vote"."""
_GOES_ON = re.compile(r",\s+(?:but|although|though|while|and|as|after|because|which|yet)\s")
"""What tells that the sentence goes on with something else."""


def with_conditions(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each without marks with the condition behind it, unless that is somebody else's."""
    taken = Taken(span for quote in quotes for span in quote.spans)
    return [_whole(marked, quote, taken) for quote in quotes]


def _whole(marked: MarkedText, quote: Quote, taken: Taken) -> Quote:
    if quote.kind == "direct" or not quote.cue or quote.cue[-1].end > quote.content[0].start:
        return quote
    last = quote.content[-1]
    found = _CONDITION.match(marked.text, last.end)
    if found is None or _INVERTED.search(found[0]):
        return quote
    rest = _GOES_ON.search(found[0], 1)
    condition = Span(last.end, last.end + rest.start() if rest else found.end())
    if taken.touches(*condition):
        return quote
    content = (*quote.content[:-1], Span(last.start, condition.end))
    return replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions))
