"""Sentences that tell at their end who found, said or heard it, where the model took them for nobody's.

"Three cups a day slow the loss, a study has found." Taken only where nothing else of the sentence is a quotation's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.cues.classes import quote_class
from quotes.patterns import any_word
from quotes.records import Quote, Span
from quotes.spans import Taken

BY_ENDING = "a sentence whose end tells who says it"

_ROOM = "quotes.extraction"
_SURE = 0.6


def said_at_the_end(marked: MarkedText, taken: Taken) -> Iterator[Quote]:
    """The quotations that sentences without another's spans hold; those are `taken`."""
    for start, end in marked.paragraphs:
        for match in _sentence().finditer(marked.text, start, end):
            if taken.touches(*match.span()):
                continue
            content, source, cue = ((Span(*match.span(name)),) for name in ("what", "who", "cue"))
            name = quote_class(marked.text, cue, source, content)
            yield Quote("indirect", content, cue, source, BY_ENDING, _SURE, cue_class=name)


@cache
def _sentence() -> re.Pattern[str]:
    """A sentence without marks or further stops: a clause, a comma, who, and a verb of telling, at most with a day."""
    no = any_word(listed(_ROOM, "endings", "opens_no_clause"))
    verbs = any_word(listed(_ROOM, "endings", "tells"))
    joins = any_word(listed(_ROOM, "endings", "joins"))
    days = any_word(listed(_ROOM, "leads", "times"))
    name = r"[A-Z][\w’'.-]+"
    word = rf"(?!(?:{joins})\b)[\w’'-]+"
    return re.compile(
        rf"(?:^|(?<=[.!?]\s)|(?<=\n))(?:(?:And|But)\s+(?=[a-z])|(?=[A-Z]))(?!(?i:{no})\b)"
        rf"(?P<what>[^.!?\n\"“”„«»:;]{{20,300}}?),\s+"
        rf"(?P<who>(?:an?|the|its|their|his|her)\s+{word}(?:\s+{word}){{0,4}}?|[a-z]{{4,}}s|{name}(?:\s+{name}){{0,2}})\s+"
        rf"(?P<cue>{verbs})(?:\s+(?:{days}))?\.(?=\s|$)",
        re.MULTILINE,
    )
