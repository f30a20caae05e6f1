"""The turns of a transcript, where names stand for quotation marks: "ANN LEE: It rains." """

from __future__ import annotations

import re
from collections import Counter

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span

_TURN = re.compile(r"\s*(?P<name>[^\W\d_a-z][^:\n]{0,59}[^:\s])\s*(?P<colon>:)\s+(?P<words>\S.*\S)\s*", re.DOTALL)
_NAME_PART = re.compile(r"[^\W\d_a-z][\w’'-]*")
_FROM = re.compile(r"\s+\([^()]+\)$")
_TWICE = 2
_LONGEST_NAME = 6  # words: "SEN. MARIA VAN DER BERG"


def turns(marked: MarkedText) -> tuple[Quote, ...]:
    """The words behind each name; none unless two people take turns and one of them comes back, or both where neither
    has capitals or more than one name.

    One line alone may be a label ("WATCH: ..."), two may be fields ("WHERE: ...", "WHEN: ...").
    """
    found = [turn for start, end in marked.paragraphs if (turn := _TURN.fullmatch(marked.text, start, end))]
    for is_name, least in ((_is_in_capitals, 1), (_is_in_full, 1), (_is_one_word, _TWICE)):
        names = Counter(name for turn in found if is_name(name := _plain(turn["name"])))
        back = [name for name, count in names.items() if count >= least]
        if len(back) > 1 and max(names.values()) >= _TWICE:
            return tuple(_quote(turn) for turn in found if {_plain(turn["name"]), _initials(turn["name"])} & {*back})
    return ()


def _plain(name: str) -> str:
    """The name without whom its bearer is from: "QUESTION" of "QUESTION (Norland Review)"."""
    return _FROM.sub("", name)


def _initials(name: str) -> str | None:
    """The initials of a name in full, which a turn has at first: "Ann Lee: It rains." where "AL:" follows."""
    return "".join(word[0] for word in name.split()) if _is_in_full(name) else None


def _quote(turn: re.Match[str]) -> Quote:
    words, colon, name = (Span(*turn.span(part)) for part in ("words", "colon", "name"))
    return Quote("direct", (words,), (colon,), (name,), "turn of a transcript", 0.8)


def _is_in_capitals(name: str) -> bool:
    return name.isupper() and len(name) > 1 and len(name.split()) <= _LONGEST_NAME


def _is_in_full(name: str) -> bool:
    words = name.split()
    return 1 < len(words) <= _LONGEST_NAME and all(map(_NAME_PART.fullmatch, words))


def _is_one_word(name: str) -> bool:
    return name.isalpha() and name.istitle()
