"""What stands before a colon and says nothing: a label (VIDEO: “Stop!”) or a topic (On the budget: “We have none.”)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span

_ROOM = "quotes.extraction"
_LEAD = re.compile(r"\s*(?P<lead>[^:\n“”\",;]+?)\s*:\s*[\"“‘'«]?\s*")
_FIRST = re.compile(r"(?P<first>asked about|\w+)\s+(?P<rest>.+)", re.IGNORECASE)


def is_label_or_topic(words: str) -> bool:
    """Whether the words up to a mark are no more than a label or a topic with its colon."""
    match = _LEAD.fullmatch(words)
    return match is not None and (_is_label(match["lead"]) or _topic(match["lead"]) is not None)


def without_labels(marked: MarkedText, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations; those behind a label or topic are nobody's that is named, if they stand in marks, or none."""
    for quote in quotes:
        leads = [lead for piece in quote.content if (lead := _lead(marked, piece)) is not None]
        if not any(_is_no_more(marked, quote, lead) for lead in leads):
            yield quote
        elif quote.kind == "direct":
            yield from (replace(quote, content=(p,), cue=(), source=(), cue_class="speech") for p in quote.content)


def _lead(marked: MarkedText, piece: Span) -> str | None:
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
