"""Words in marks of which a clause beside them tells whose they are: “A washout,” was how her brother put it.

Or one before them: I think of what Lee wrote: “It rains.” The town, as Lee used to put it, is “a puddle”.
The trained model has met few of these, and takes the "what" of “... – that is what Lee called it” for the words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.cues.classes import quote_class
from quotes.patterns import any_word
from quotes.records import Quote, Span, Spans
from quotes.regions import words_within

BY_CLAUSE = "in marks, and the clause behind tells whose it is"
BY_CLAUSE_BEFORE = "in marks, and the clause before tells whose it is"

_SURE = 0.8
_FAR = 120
"""Characters before marks in which the clause that leads to them stands."""
_LEAST = 2
"""Words in marks that are somebody's: one alone may be a name, “Rex” is what she called the dog."""
_PRONOUNS = frozenset({"he", "it", "she", "they", "we"})
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?…][\"'”’»)]*\s)\s*$")


def put_so(marked: MarkedText) -> Iterator[Quote]:
    """The quotations of which each begins its sentence, and is what or how somebody put it."""
    for region in marked.regions:
        if not region.closed or marked.words(*region.inner) < _LEAST:
            continue
        clause, method = _clause().match(marked.text, region.end), BY_CLAUSE
        line = marked.text.rfind("\n", 0, region.start) + 1
        if clause is None or not _OPENS_SENTENCE.search(marked.text[line : region.start]):
            clause, method = (
                _clause_before().search(marked.text, max(line, region.start - _FAR), region.start),
                BY_CLAUSE_BEFORE,
            )
        if clause is None:
            continue
        content = (words_within(marked.text, region),)
        cue, source = _of_either(clause, "cue", "put"), _of_either(clause, "who", "whose")
        name = quote_class(marked.text, cue, source, content)
        yield Quote("direct", content, cue, source, method, _SURE, cue_class=name)


def with_called_so(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, and as his what somebody else's sentence says that he calls so: They fought what Lee calls the
    “drowning tax”. What "she calls" so within words of somebody's is that one's, who has it already."""
    mended = list(quotes)
    contents = sorted(span for quote in quotes for span in quote.content)
    reached = list(accumulate((span.end for span in contents), max))
    cues = sorted((span, at) for at, quote in enumerate(quotes) for span in quote.cue)
    for region in marked.regions:
        clause = _calling().search(marked.text, max(0, region.start - _FAR), region.start)
        if clause is None or not region.closed or marked.words(*region.inner) < _LEAST:
            continue
        cue, source = Span(*clause.span("cue")), Span(*clause.span("who"))
        content = (words_within(marked.text, region),)
        before = bisect_left(cues, ((cue.end,),)) - 1
        if before >= 0 and cues[before][0].end > cue.start:
            at = cues[before][1]
            mended[at] = replace(mended[at], kind="direct", content=content)
            continue
        begun = bisect_left(contents, (region.start, region.end))
        is_within = begun > 0 and reached[begun - 1] >= region.end
        if not is_within or clause["who"].lower() not in _PRONOUNS:
            name = quote_class(marked.text, (cue,), (source,), content)
            mended.append(Quote("direct", content, (cue,), (source,), BY_CLAUSE_BEFORE, _SURE, cue_class=name))
    return mended


def _of_either(clause: re.Match[str], name: str, other: str) -> Spans:
    """Where the one group matched, or else the other, of the patterns that have it."""
    matched = name if clause[name] is not None else other
    return (Span(*clause.span(matched)),)


@cache
def _clause() -> re.Pattern[str]:
    """What follows the marks: " – that is what Lee once called", " was how her brother put it"."""
    verbs = any_word(listed("quotes.extraction", "leads", "puts"))
    return re.compile(
        r"\s*(?:(?:,|[-–—]+)?\s*(?:that|this|which)(?:[’']s|\s+is|\s+was)|is|was|were)\s+(?:how|what)\s+"
        r"(?P<who>(?:(?!\b(?:is|are|was|were|that)\b)[^.!?;:\n“”\"]){2,80}?),?\s+"
        rf"(?:(?:had|has|have|also|first|later|once)\s+)*(?P<cue>{verbs})\b"
    )


@cache
def _clause_before() -> re.Pattern[str]:
    """What leads to the marks: "what Ann Lee wrote: ", "as Ann Lee used to put it, is "."""
    verbs = any_word(listed("quotes.extraction", "leads", "puts_before"))
    who = r"(?P<who>(?:[A-Z][\w’'-]*\s){0,3}[A-Z][\w’'-]*|he|she|they)"
    habit = r"(?:(?:used|like[sd]?|love[sd]?)\s+to|once|often|would)"
    return re.compile(
        rf"\bwhat\s+{who}\s+(?:(?:had|has|once|also)\s+)*(?P<cue>{verbs})(?:\s+\w+){{0,3}}:\s*\Z"
        rf"|\bas\s+{who.replace('who', 'whose')}\s+{habit}\s+(?P<put>put\s+it)\s*,\s*(?:is|are|was|were)\s+\Z"
    )


@cache
def _calling() -> re.Pattern[str]:
    """What leads to what somebody calls something: "what Ann Lee has called the "."""
    verbs = any_word(listed("quotes.extraction", "leads", "calls"))
    return re.compile(
        r"\bwhat\s+(?P<who>(?:(?!\b(?:is|are|was|were|that|and|or|what)\b)[^.!?;:,\n“”\"]){2,60}?)\s+"
        r"(?:(?:had|has|have|also|first|later|now|often|once|repeatedly)\s+)*"
        rf"(?P<cue>{verbs}|describe[sd]?(?=\s+as)|refer(?:red|s)?\s+to(?=\s+as))(?:\s+as)?(?:\s+[\w’'-]+){{0,3}}?\s+\Z"
    )
