"""Words in marks of which the clause behind them tells whose they are: “A washout,” was how her brother put it.

The trained model has met few of these, and takes the "what" of “... – that is what Lee called it” for the words.
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
from quotes.regions import words_within

BY_CLAUSE = "in marks, and the clause behind tells whose it is"

_SURE = 0.8
_LEAST = 2
"""Words in marks that are somebody's: one alone may be a name, “Rex” is what she called the dog."""
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?…][\"'”’»)]*\s)\s*$")


def put_so(marked: MarkedText) -> Iterator[Quote]:
    """The quotations of which each begins its sentence, and is what or how somebody put it."""
    for region in marked.regions:
        if not region.closed or marked.words(*region.inner) < _LEAST:
            continue
        clause = _clause().match(marked.text, region.end)
        line = marked.text.rfind("\n", 0, region.start) + 1
        if clause is None or not _OPENS_SENTENCE.search(marked.text[line : region.start]):
            continue
        content = (words_within(marked.text, region),)
        cue, source = (Span(*clause.span("cue")),), (Span(*clause.span("who")),)
        name = quote_class(marked.text, cue, source, content)
        yield Quote("direct", content, cue, source, BY_CLAUSE, _SURE, cue_class=name)


@cache
def _clause() -> re.Pattern[str]:
    """What follows the marks: " – that is what Lee once called", " was how her brother put it"."""
    verbs = any_word(listed("quotes.extraction", "leads", "puts"))
    return re.compile(
        r"\s*(?:(?:,|[-–—]+)?\s*(?:that|this|which)(?:[’']s|\s+is|\s+was)|is|was|were)\s+(?:how|what)\s+"
        r"(?P<who>(?:(?!\b(?:is|are|was|were|that)\b)[^.!?;:\n“”\"]){2,80}?),?\s+"
        rf"(?:(?:had|has|have|also|first|later|once)\s+)*(?P<cue>{verbs})\b"
    )
