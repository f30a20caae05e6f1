"""An article's text cut into sentences, as spans. Plain and fast: linking compares thousands of articles and needs no
parser to know roughly where a sentence ends; the browser counts them."""

from __future__ import annotations

import re
from functools import cache

from quotes.datafiles import listed
from quotes.marks import with_rare
from quotes.records import Spans
from quotes.spans import stripped

_LAST_WORD = re.compile(r"\w+$")
_STOPS = (".", "!", "?", "…")
CLOSERS = with_rare("\"'”’»") + ")]"
"""Marks that close behind a sentence's stop."""


def ends_sentence(line: str) -> bool:
    """Whether LINE ends as a sentence does: a full stop, question or exclamation mark, then closing marks."""
    return line.rstrip(CLOSERS).endswith(_STOPS)


def is_finished(line: str) -> bool:
    """Whether LINE does not run on into the next: it ends a sentence, or leads with a colon to what stands below."""
    return line.rstrip(CLOSERS).endswith((*_STOPS, ":"))


def sentences(text: str) -> Spans:
    """The spans of the text's sentences, without the white space around them."""
    spans, start = [], 0
    for end in _end().finditer(text):
        if "\n" in end.group() or not is_abbreviation(text[max(0, end.start() - 12) : end.start()]):
            spans.append(stripped(text, start, end.end()))
            start = end.end()
    spans.append(stripped(text, start, len(text)))
    return tuple(span for span in spans if span.start < span.end)


def is_abbreviation(before: str) -> bool:
    """True where the full stop after this belongs to a title or an initial: "Dr.", "George W."."""
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    return word.group() in _abbreviations() or (len(word.group()) == 1 and word.group().isupper())


@cache
def capital() -> str:
    """Any capital letter as a pattern takes it, of whatever alphabet: "Élodie Martin", "Łukasz Nowak"."""
    return f"[{_capitals()}]"


@cache
def _end() -> re.Pattern[str]:
    """Where one sentence ends and another begins; a line's end is a border too."""
    return re.compile(rf"""[.!?…]+["'”’»)\]]*\s+(?=["'“‘«(\[]*[0-9{_capitals()}])|\s*\n\s*""")


@cache
def _capitals() -> str:
    return "".join(filter(str.isupper, map(chr, range(0x10000))))


@cache
def _abbreviations() -> frozenset[str]:
    return listed("quotes", "abbreviations", "titles") | listed("quotes", "abbreviations", "others")
