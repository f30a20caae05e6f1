"""What of a quotation's sentence stands before and behind it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from quotes.checking.drafts import saying
from quotes.patterns import any_word
from quotes.records import Spans
from quotes.regions import Region
from quotes.sentences import capital, is_abbreviation

SENTENCE_END = re.compile(rf"[.!?][”’\"')]*\s+(?={capital()}|[“\"‘'])|\n\s*\n")
"""A line's end alone may be a wrapped one's."""

_PART_END = re.compile(r"(?<=[.!?;])(?!(?<=\.[. ]\.)\s+[a-z])[”’\"']*\s+|(?<=[”’\"'])\s+(?=[“‘\"'])")
"""Where a sentence of a quotation ends, or one of the pieces that a "he said" parted; not after the dots of "We do ...
regret it"."""

_CLAUSE_END = re.compile(r"(?<=[.!?,;:])[”’\"']*\s+|\s*[—–]\s*")
"""Where a "no" is an answer by itself: “No, we are proud.”"""

_OWN_WORDS = re.compile(rf"[ ]+{capital()}[^“”\"\n]*?(?:[^\s,“”\"]\s*[“\"]|,\s*[“\"]{capital()})")
"""A sentence up to the mark of a quotation that it leads to."""

BESIDE = 300
"""Characters before and behind a quotation in which its speaker is looked for: some texts come as one endless line."""

_LONGEST_TITLE = 12
"""Characters before a full stop that tell whether it is one of "Sen." or "Paul H."."""


def sentence_ends(text: str) -> list[tuple[int, int]]:
    """Where each sentence ends, and where the next begins."""
    return [
        found.span()
        for found in SENTENCE_END.finditer(text)
        if found.group().isspace() or not is_abbreviation(text[max(0, found.start() - _LONGEST_TITLE) : found.start()])
    ]


def sentences_in(wording: str) -> list[str]:
    """The sentences of a quotation's words, and the pieces that a "he said" parted; "Mr." ends none."""
    found, start = [], 0
    for end in _PART_END.finditer(wording):
        before = wording[start : end.start()]
        if not (before.endswith(".") and is_abbreviation(before[-_LONGEST_TITLE:-1])):
            found.append(before)
            start = end.end()
    return [part for part in (*found, wording[start:]) if part]


def clauses_in(wording: str) -> list[str]:
    """What stands between the marks that end a clause; one at least, and it may be empty."""
    return _CLAUSE_END.split(wording)


def sentence_beside(text: str, region: Region, ends: Sequence[tuple[int, int]]) -> tuple[str, str]:
    """What of the quotation's sentence stands behind it, and what before; of a long one, what is near."""
    last = bisect_left(ends, (region.end, 0))
    behind = text[region.end : min(ends[last][0] + 1 if last < len(ends) else len(text), region.end + BESIDE)]
    start = _start_of_sentence(region.start, ends)
    before = text[max(start, region.start - BESIDE) : region.start]
    before = before if start >= region.start - BESIDE else before.partition(" ")[2]
    runs_on = text[region.inner.end - 1] == "," or not behind.lstrip(" ").startswith("\n")
    is_ended = text[region.inner.end - 1] == "." and _has_words_of_its_own(behind)
    return behind if runs_on and not is_ended else "", _without_headline(before)


def sentence_around(text: str, content: Spans, ends: Sequence[tuple[int, int]]) -> str:
    """What of the sentence of words without quotation marks stands before and behind them; of a long one, what is
    near."""
    start, end = content[0].start, content[-1].end
    last = bisect_left(ends, (end - 1, 0))
    before = text[max(_start_of_sentence(start, ends), start - BESIDE) : start]
    behind = text[end : min(ends[last][0] + 1 if last < len(ends) else len(text), end + BESIDE)]
    return f"{before} {behind}"


def _has_words_of_its_own(behind: str) -> bool:
    """True for a sentence that leads to the next quotation: “I am.” Bo Mork said: “You are.” Where a comma leads to a
    piece that goes on in small letters, it may be in the middle of one: “I am.” Bo Mork said, “and you are.” Also for
    one that goes on in words of its own: “I am.” Bo Mork said they were."""
    return bool(_OWN_WORDS.match(behind) or _own_clause().match(behind))


@cache
def _own_clause() -> re.Pattern[str]:
    """A sentence up to the first word of what somebody says in it without quotation marks."""
    opening, any_opening = (any_word(saying.words_of(key)) for key in ("opening", "opening_behind_said"))
    return re.compile(
        rf"[ ]+{capital()}[^“”\"\n]*?\b(?:(?:{saying.said()})\s+(?:{opening})|(?:said|says)\s+(?:{any_opening}))\s+\w"
    )


def _without_headline(before: str) -> str:
    """What stands before, unless it is a line of its own, as a headline is: a line that is merely wrapped runs on."""
    line = before.rstrip()
    return "" if "\n" in before[len(line) :] and not line.endswith((",", ":")) else before


def _start_of_sentence(at: int, ends: Sequence[tuple[int, int]]) -> int:
    """Where the sentence of a place begins, which may be there."""
    first = bisect_right(ends, at, key=lambda end: end[1])
    return ends[first - 1][1] if first else 0
