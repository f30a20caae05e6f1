"""The paragraphs of a speech whose text is printed by whoever gave it: one that says at its head that it is such a
text, "Check against delivery", "(As prepared for delivery)".

Who speaks is left to attribution.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.by_pattern.transcripts import OWN_VOICE, TOLD
from quotes.patterns import any_word
from quotes.records import Quote, Span
from quotes.sentences import is_finished
from quotes.spans import stripped

SPEECH = "a paragraph of a speech"

_SURE = 0.8
_HEAD = 2_000
"""Characters in which a text tells what it is."""
_ONE_IN = 3
"""Of so many paragraphs one must be of the speaker or turn to who listens, or the text is a report."""
_LEAST = 3
"""Paragraphs of a speech."""
_END = re.compile(r"(?:ENDS?|[-#*\s]+|(?i:notes? (?:to|for) (?:the )?editors?))\W*")


def speech(marked: MarkedText) -> Iterator[Quote]:
    """Each paragraph as one direct quotation; none unless the text is surely a speech."""
    note = _note().search(marked.text, 0, _HEAD)
    if note is None:
        return
    paragraphs = _said(marked, note.end())
    own = sum(1 for span in paragraphs if OWN_VOICE.search(marked.text, *span))
    is_told = any(TOLD.search(marked.text, *span) for span in paragraphs)
    if is_told or len(paragraphs) < _LEAST or _ONE_IN * own < len(paragraphs):
        return
    yield from (Quote("direct", (span,), (), (), SPEECH, _SURE, cue_class="speech") for span in paragraphs)


def _said(marked: MarkedText, start: int) -> list[Span]:
    """The paragraphs from the first behind `start` that ends as a sentence or a form of address does, up to the end."""
    blocks = [stripped(marked.text, *paragraph) for paragraph in marked.paragraphs if paragraph.start >= start]
    texts = [marked.text[slice(*block)] for block in blocks]
    last = next((at for at, text in enumerate(texts) if _END.fullmatch(text)), len(blocks))
    first = next((at for at, text in enumerate(texts[:last]) if is_finished(text) or text.endswith(",")), last)
    return [block for block, text in zip(blocks[first:last], texts[first:last], strict=True) if is_finished(text)]


@cache
def _note() -> re.Pattern[str]:
    """A line, no sentence, that tells how the text came about."""
    notes = any_word(listed("quotes.extraction", "speeches", "notes"))
    return re.compile(rf"^[^\n]{{0,160}}\b(?i:{notes})\b[^\n.]{{0,60}}$", re.MULTILINE)
