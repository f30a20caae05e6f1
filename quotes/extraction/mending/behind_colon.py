"""Words in marks behind a colon, of which the sentence before it tells who says them: Harbour Minister Ann Lee said:
“It rains.” The trained model leaves some of them nobody's, where they stand in a paragraph of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.patterns import any_word
from quotes.records import Quote, Span

_FAR = 240
"""Characters of a sentence that leads to words."""


def with_leads(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each that is nobody's with the cue and the source that lead to it."""
    return [_led(marked, quote) if not (quote.cue or quote.source) else quote for quote in quotes]


def _led(marked: MarkedText, quote: Quote) -> Quote:
    regions = [region for region in marked.regions_at(quote.content[0]) if quote.kind == "direct"]
    if not regions:
        return quote
    lead = _lead().search(marked.text, max(0, regions[0].start - _FAR), regions[0].start)
    if lead is None:
        return quote
    return replace(quote, cue=(Span(*lead.span("cue")),), source=(Span(*lead.span("who")),), cue_class="speech")


@cache
def _lead() -> re.Pattern[str]:
    """A sentence, without marks or a colon, of somebody by name, by a pronoun or by what they are, who says
    something, up to a colon."""
    verbs = any_word(listed("quotes.extraction", "leads", "says"))
    word = r"[^\s:.!?;“”\"]+"
    name = r"[A-Z][\w’'-]*(?:,\s+[^\n:.!?;“”\"]+,)?"
    what = rf"(?:An?|His|Her|Its|Our|The|Their)\s+{word}(?:\s+{word}){{0,9}}?"
    return re.compile(
        rf"(?:(?<=[.!?”\"]\s)|(?<=\n)|\A)(?P<who>He|She|They|{what}|(?:[A-Z](?:{word})?\s+(?:{word}\s+){{0,9}}?)?{name})\s+"
        rf"(?P<cue>{verbs})(?:\s+{word}){{0,8}}\s*:\s*\Z"
    )
