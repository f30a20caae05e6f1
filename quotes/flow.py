"""The text as the parser should read it, code point for code point as long as the stored text.

A line break inside a sentence becomes a space, and single quotation marks become double ones, which the parser knows
better. Because the length stays, every offset into the analysis text is an offset into the stored text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from quotes.datafiles import word_list
from quotes.marks import common
from quotes.nameparts import abbreviated_titles
from quotes.records import Span, Spans
from quotes.regions import Region, in_double_marks
from quotes.sentences import is_finished

_PLAIN_SPACE = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f", " "))  # typesetters use these for a space
_NOT_A_BREAK = re.compile(r"[^\n]")
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n"))  # texts out of JSON are stored with any
_TOWN = re.compile(
    r"\s*(?P<town>[^\W\d_a-z]{3,}(?:[ -][^\W\d_a-z]{2,}){0,2}|[^\W\d_a-z][^\W\d_A-Z]{2,}):"
    r"(?= [A-Z])(?! (?:I|We|My|Our)\b)(?P<line>[^\n]+)\n"
)
_TELLS = re.compile(r"\b(?:according to|announced|said|told|warned)\b")
"""What tells that another speaks than who stands before the colon, where no capitals tell a town."""
_LABEL = re.compile(r"\n\s*[^\W\d_a-z]{2,}[^\n:a-z]*:")
_LAST_WORD = re.compile(r"(\w[\w.'’-]*)\W*$")
_WRAP = (40, 110)  # a line of wrapped text is this long
_RAGGED = 28  # and no line but a paragraph's last is shorter than its longest by more
_TAIL = 80  # characters that tell how a line ends: enough for any word and the marks behind it


def readable(text: str, furniture: Spans = ()) -> str:
    """The text with the page's own lines blank, every kind of line end a line feed and rare quotation marks as common
    ones, as long as it was."""
    pieces = []
    done = 0
    for start, end in furniture:
        pieces += [text[done:start], _NOT_A_BREAK.sub(" ", text[start:end])]
        done = end
    whole = "".join((*pieces, text[done:]))
    return common(whole).replace("\r\n", " \n").translate(_LINE_ENDS)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The stretches of text between line breaks that end a paragraph, blank ones left out."""
    found, start = [], 0
    soft = set(soft_breaks(text))
    for match in re.finditer(r"\n", text):
        if match.start() not in soft:
            found.append(Span(start, match.start()))
            start = match.end()
    found.append(Span(start, len(text)))
    return tuple(span for span in found if text[span.start : span.end].strip())


def soft_breaks(text: str) -> Iterator[int]:
    """Offsets of the line breaks that stand inside a sentence ("said Dr." / "Elena Petrova") or a wrapped paragraph."""
    for start, end in _blocks(text):
        lines = text[start:end].split("\n")
        wrapped = _is_wrapped(lines)
        at = start - 1
        for line, following in pairwise(lines):
            at += len(line) + 1
            if wrapped or _broken(line.strip()[-_TAIL:], following.lstrip()[:1]):
                yield at


def analysis_text(text: str, found: Iterable[Region]) -> str:
    """The text as long as it was: soft breaks and fixed spaces as spaces, single marks and guillemets as double, the
    colon of a dateline as a dash."""
    characters = list(in_double_marks(text.translate(_PLAIN_SPACE), found))
    for at in soft_breaks(text):
        characters[at] = " "
    if colon := _behind_town(text):
        characters[colon] = "–"
    return "".join(characters)


def _behind_town(text: str) -> int:
    """Where the colon stands of a dateline that opens a report of several paragraphs, 0 where none does: "LEEDS: Ferry
    bosses have said no.", "Leeds: Ferry bosses have said no."; a dash is what the model has met. Not where others take
    turns, or DWYER is Mark Dwyer."""
    found = _TOWN.match(text)
    if found is None or not is_finished(found["line"]) or _LABEL.search(text, found.end() - 1):
        return 0
    if not found["town"].isupper() and not _TELLS.search(found["line"]):
        return 0
    whole_name = re.search(rf"\b[A-Z][\w.]+ {found['town'].title()}\b", text)
    return 0 if whole_name else found.end("town")


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between blank lines."""
    start = 0
    for match in re.finditer(r"\n[^\S\n]*\n\s*", text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines look broken by a typewriter or a mail program: of nearly one length, and some within a sentence.

    Lines that each begin with a capital are sentences of their own, which may lack their full stops.
    """
    lengths = [len(line) for line in lines[:-1]]
    if all(line.lstrip()[:1].isupper() for line in lines if line.strip()):  # a text may end with a line's end
        return False
    return (
        len(lengths) >= 2
        and max(lengths) - min(lengths) <= _RAGGED
        and _WRAP[0] <= min(lengths)
        and max(lengths) <= _WRAP[1]
    )


def _broken(before: str, after: str) -> bool:
    """Whether a sentence goes on over a line break."""
    if not before or not after:
        return False
    last = _LAST_WORD.search(before)
    word = last.group(1) if last else ""
    if word.lower().rstrip(".") in abbreviated_titles() and before.endswith("."):
        return True  # a name follows
    if is_finished(before):
        return False
    return after[0].islower() or before[-1] in ",;–—-" or word in word_list("quotes", "unfinished")
