"""The turns of a transcript, where names in capitals stand for quotation marks: "ANN LEE: It rains." """

from __future__ import annotations

import re
from collections import Counter

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span

_TURN = re.compile(r"\s*(?P<name>[^\W\d_a-z][^:\n]{0,59}[^:\s])\s*(?P<colon>:)\s+(?P<words>\S.*\S)\s*", re.DOTALL)
_LONGEST_NAME = 6  # words: "SEN. MARIA VAN DER BERG"


def turns(marked: MarkedText) -> tuple[Quote, ...]:
    """The words behind each name; none unless two people take turns and one of them comes back.

    One line alone may be a label ("WATCH: ..."), two may be fields ("WHERE: ...", "WHEN: ...").
    """
    found = [turn for start, end in marked.paragraphs if (turn := _TURN.fullmatch(marked.text, start, end))]
    names = Counter(turn["name"] for turn in found if _is_name(turn["name"]))
    if len(names) < 2 or max(names.values()) < 2:
        return ()
    return tuple(_quote(turn) for turn in found if turn["name"] in names or _initials(turn["name"]) in names)


def _initials(name: str) -> str | None:
    """The initials of a name in full, which a turn has at first: "Ann Lee: It rains." where "AL:" follows."""
    words = name.split()
    in_full = 1 < len(words) <= _LONGEST_NAME and all(word[0].isupper() and word.isalpha() for word in words)
    return "".join(word[0] for word in words) if in_full else None


def _quote(turn: re.Match[str]) -> Quote:
    words, colon, name = (Span(*turn.span(part)) for part in ("words", "colon", "name"))
    return Quote("direct", (words,), (colon,), (name,), "turn of a transcript", 0.8)


def _is_name(words: str) -> bool:
    return words.isupper() and len(words) > 1 and len(words.split()) <= _LONGEST_NAME
