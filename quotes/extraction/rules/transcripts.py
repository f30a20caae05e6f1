"""The turns of a transcript, where names in capitals stand for quotation marks: "ANN LEE: It rains." """

from __future__ import annotations

import re
from collections import Counter

from quotes.extraction.rules.finding import Finding
from quotes.extraction.rules.marked import MarkedDoc
from quotes.records import Span

_TURN = re.compile(r"\s*(?P<name>[^\W\d_a-z][^:\n]{1,60})(?P<colon>:)\s+(?P<words>\S.*\S)\s*", re.DOTALL)
_LONGEST_NAME = 6  # words: "SEN. MARIA VAN DER BERG"


def turn_findings(marked: MarkedDoc) -> list[Finding]:
    """The words behind each name; none unless two people take turns and one of them comes back.

    One line alone may be a label ("WATCH: ..."), two may be fields ("WHERE: ...", "WHEN: ...").
    """
    turns = [turn for start, end in marked.paragraphs if (turn := _TURN.fullmatch(marked.text, start, end))]
    turns = [turn for turn in turns if _is_name(turn["name"])]
    names = Counter(turn["name"] for turn in turns)
    if len(names) < 2 or max(names.values()) < 2:
        return []
    return [_finding(turn) for turn in turns]


def _finding(turn: re.Match[str]) -> Finding:
    words, colon, name = (Span(*turn.span(part)) for part in ("words", "colon", "name"))
    return Finding((words,), (colon,), (name,), "turn of a transcript", 0.8, verbatim=True)


def _is_name(words: str) -> bool:
    return words.isupper() and len(words) > 1 and len(words.split()) <= _LONGEST_NAME
