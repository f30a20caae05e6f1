"""Of whom a description's words in marks are: “She is mistaken,” said the chairman, who is not she."""

from __future__ import annotations

import re

from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.speakers.references import Description
from quotes.attribution.texts import text_of
from quotes.parsing.grammar import GENDERS

_BEHIND = re.compile(r"[^\S\n]?[^\n“”\"‘’.]{0,40}[:,] [“\"‘](?P<who>He|She)\b")
"""Words in marks behind the description: "The chairman said: “She is mistaken.”"."""
_BEFORE = re.compile(r"[“\"](?P<who>He|She)\b[^“”\"\n]*[,?!][”\"] (?:[a-z]+ )?\Z")
"""Words in marks before it: “She is mistaken,” said the chairman."""
_LONGEST = 300
"""Letters that words in marks before a description may have."""


def are_said_of(description: Description, figure: Figure, focus: Focus) -> bool:
    """Whether the words open with a "he" or "she" in marks that can be nobody else in focus than the figure, who has
    just spoken in the same paragraph; in the next, “He saved it,” may be of whoever the report has left."""
    gender = _gender_of_subject(description)
    if gender is None or focus.gender(figure) != gender or figure is not focus.last:
        return False
    if not focus.of_paragraph(figure, within=False):
        return False
    others = focus.ranked(lambda f: float(f is not figure and f.kind in {"person", "anonymous"}))
    return not any(focus.gender(other) in {gender, None} for other, _ in others)


def _gender_of_subject(description: Description) -> str | None:
    """The gender of whom the words in marks beside the description tell first."""
    words = description.words
    text = words.doc._.printed or text_of(words.doc)
    start, end = words.start_char, words.end_char
    found = _BEHIND.match(text, end) or _BEFORE.search(text[max(start - _LONGEST, 0) : start])
    return GENDERS[found["who"].lower()] if found else None
