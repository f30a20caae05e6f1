"""Who sat and heard is not who spoke: "a court heard that he stole four boats" names nobody who says it.

The court is the venue. Extraction takes the subject of each cue for its source, and an inquiry for a document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quotes.attribution.texts import tokens_of
from quotes.attribution.venues.occasions import venue_words
from quotes.records import SHOWN_CLASSES, Quote


def without_hearers(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, those that somebody heard without a source."""
    return tuple(replace(quote, source=(), cue_class="speech") if _is_heard(doc, quote) else quote for quote in quotes)


def _is_heard(doc: Doc, quote: Quote) -> bool:
    """Whether it was said to its source: what a court heard is speech, what a neighbour heard is none."""
    if not quote.source or quote.cue_class not in SHOWN_CLASSES:
        return False
    return any(doc[i].lemma_.lower() in venue_words("hear") for i in tokens_of(doc, quote.cue))
