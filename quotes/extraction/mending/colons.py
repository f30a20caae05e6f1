"""What stands before a colon: who says the words in marks behind it, or a label that says nothing.

Of Harbour Minister Ann Lee said: “It rains.” the trained model leaves some nobody's, where they stand in a paragraph of
their own. A label (VIDEO: “Stop!”) and a topic (On the budget: “We have none.”) are no source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.cues.classes import quote_class
from quotes.patterns import any_word
from quotes.records import Quote, Span, Spans

_FAR = 240
"""Characters of a sentence that leads to words."""
_ROOM = "quotes.extraction"
_LEAD = re.compile(r"\s*(?P<lead>[^:\n“”\",;]+?)\s*:\s*[\"“‘'«]?\s*")
_COLON = re.compile(r":\s+[\"“‘'«]\Z")
_FIRST = re.compile(r"(?P<first>asked about|\w+)\s+(?P<rest>.+)", re.IGNORECASE)


def with_leads(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each that is nobody's with the cue and the source that lead to it."""
    return [_led(marked, quote) if not (quote.cue or quote.source) else quote for quote in quotes]


def _led(marked: MarkedText, quote: Quote) -> Quote:
    regions = [region for region in marked.regions_at(quote.content[0]) if quote.kind == "direct"]
    if not regions:
        return quote
    lead = lead_before(marked, regions[0].start)
    if lead is None:
        return quote
    return replace(quote, cue=(Span(*lead.span("cue")),), source=(Span(*lead.span("who")),), cue_class="speech")


def lead_before(marked: MarkedText, start: int) -> re.Match[str] | None:
    """Who (`who`) says (`cue`) what stands behind the colon there."""
    return _lead().search(marked.text, max(0, start - _FAR), start)


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


def without_object(marked: MarkedText, cue: Spans, source: Spans, content: Spans) -> Spans:
    """The words in marks behind the colon without what is opposed before it: Lee brushed off the advice: “I listen.”"""
    text = marked.text
    words = tuple(p for p in content if marked.is_whole(p) and cue and _COLON.search(text[cue[-1].end : p.start]))
    rest = tuple(p for p in content if p not in words)
    if not (words and rest) or any(map(marked.regions_at, rest)):
        return content
    return words if quote_class(text, cue, source, rest) == "stance" else content


def is_label_or_topic(words: str) -> bool:
    """Whether the words up to a mark are no more than a label or a topic with its colon."""
    match = _LEAD.fullmatch(words)
    return match is not None and (_is_label(match["lead"]) or _topic(match["lead"]) is not None)


def without_labels(marked: MarkedText, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations; those behind a label or topic are nobody's that is named, if they stand in marks, or none."""
    for quote in quotes:
        leads = [lead for piece in quote.content if (lead := _lead_of(marked, piece)) is not None]
        if not any(_is_no_more(marked, quote, lead) for lead in leads):
            yield quote
        elif quote.kind == "direct":
            yield from (replace(quote, content=(p,), cue=(), source=(), cue_class="speech") for p in quote.content)


def _lead_of(marked: MarkedText, piece: Span) -> str | None:
    """What stands before the colon behind which the piece begins its line."""
    match = _LEAD.fullmatch(marked.text, marked.text.rfind("\n", 0, piece.start) + 1, piece.start)
    return match["lead"] if match else None


def _is_no_more(marked: MarkedText, quote: Quote, lead: str) -> bool:
    """Whether the lead is a label, or a topic of which no more is cue or source than what it is about."""
    if _is_label(lead):
        return all(marked.text[slice(*span)] in {":", lead} for span in (*quote.cue, *quote.source))
    topic = _topic(lead)
    cue, source = (" ".join(marked.text[slice(*span)] for span in spans) for spans in (quote.cue, quote.source))
    return topic is not None and cue in {"", ":", lead, topic} and source in {"", topic}


def _is_label(lead: str) -> bool:
    return lead.lower() in listed(_ROOM, "headlines", "labels")


def _topic(lead: str) -> str | None:
    """What the words behind are about: "the budget" for "On the budget"."""
    match = _FIRST.fullmatch(lead)
    return match["rest"] if match and match["first"].lower() in listed(_ROOM, "headlines", "topics") else None
