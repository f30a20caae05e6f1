"""The paragraphs of a speech or statement whose text is printed by whoever gave it: one that says at its head that it
is such a text, "Check against delivery", "(As prepared for delivery)", "Statement by Ann Lee, Mayor of Holm".

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

SURE = 0.8
_HEAD = 2_000
"""Characters in which a text tells what it is."""
_ONE_IN = 3
"""Of so many paragraphs one must be of the speaker or turn to who listens, or the text is a report."""
_LEAST = 3
"""Paragraphs of a speech."""


def speech(marked: MarkedText) -> Iterator[Quote]:
    """Each paragraph as one direct quotation; none unless the text is surely a speech."""
    note = _note().search(marked.text, 0, _HEAD) or _heading().search(marked.text, 0, _HEAD)
    if note is None:
        return
    paragraphs = said_behind(marked, note.end())
    if len(paragraphs) >= _LEAST and is_own(marked, paragraphs, _ONE_IN):
        yield from (Quote("direct", (span,), (), (), SPEECH, SURE, cue_class="speech") for span in paragraphs)


def said_behind(marked: MarkedText, start: int) -> list[Span]:
    """The paragraphs from the first behind `start` that ends as a sentence or a form of address does, up to the end."""
    blocks = [stripped(marked.text, *paragraph) for paragraph in marked.paragraphs if paragraph.start >= start]
    texts = [marked.text[slice(*block)] for block in blocks]
    last = next((at for at, text in enumerate(texts) if _end().fullmatch(text)), len(blocks))
    first = next((at for at, text in enumerate(texts[:last]) if is_finished(text) or text.endswith(",")), last)
    return [block for block, text in zip(blocks[first:last], texts[first:last], strict=True) if is_finished(text)]


def is_own(marked: MarkedText, paragraphs: list[Span], one_in: int, voice: re.Pattern[str] = OWN_VOICE) -> bool:
    """Whether one of so many paragraphs is in its author's `voice`, outside of marks, and none tells who said so."""
    own = sum(
        1 for span in paragraphs if any(not _is_quoted(marked, one) for one in voice.finditer(marked.text, *span))
    )
    return one_in * own >= len(paragraphs) and not any(TOLD.search(marked.text, *span) for span in paragraphs)


def _is_quoted(marked: MarkedText, found: re.Match[str]) -> bool:
    return bool(marked.regions_at(Span(*found.span())))


@cache
def _note() -> re.Pattern[str]:
    """A line, no sentence, that tells how the text came about."""
    notes = any_word(listed("quotes.extraction", "speeches", "notes"))
    return re.compile(rf"^[^\n]{{0,160}}\b(?i:{notes})\b[^\n.]{{0,60}}$", re.MULTILINE)


@cache
def _heading() -> re.Pattern[str]:
    """A line that tells what it is and whose, and nothing else: "Statement by Ann Lee, Mayor of Holm, on the dike";
    "Speech by Ann Lee draws protest" tells more."""
    kinds = any_word(listed("quotes.extraction", "speeches", "kinds"))
    name = r"(?:[Tt]he )?[^\W\d_a-z][\w.’'-]*(?: (?:[a-z]{2,3} ){0,3}[^\W\d_a-z][\w.’'-]*)*"
    topic = r"(?: (?:about|after|at|before|concerning|following|in|on|regarding|to)\b| ?[,(:;–—-])[^\n]{0,120}"
    return re.compile(rf"^(?i:(?:full |the |a )?(?:{kinds}) (?:by|from)) {name}(?:{topic})?(?<![.!?])$", re.MULTILINE)


@cache
def _end() -> re.Pattern[str]:
    """A line behind which nobody goes on: "ENDS", "Notes to editors", "3 comments"."""
    ends = any_word(listed("quotes.extraction", "speeches", "ends"))
    return re.compile(rf"(?:ENDS?|[-#*\s]+|(?i:notes? (?:to|for) (?:the )?editors?|(?:\d+ )?(?:{ends}|comment)))\W*")
