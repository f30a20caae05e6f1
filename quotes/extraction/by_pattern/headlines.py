"""Headlines that name at one end who says the rest: FERRY BOSS: “WE SINK”, ‘Nobody was hurt’ – Mayor.

Capitals and a lone office are strange to the trained model. Only the first line is read so, if it is no sentence that
ends, and only where a noun for somebody or the surname of a name in the text stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotes.datafiles import listed, word_list
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.cues.lemmas import singular
from quotes.nameparts import titles
from quotes.records import Kind, Quote, Span
from quotes.spans import Taken, stripped

BY_HEADLINE = "a headline that names who says it"

_ROOM = "quotes.extraction"
_SURE = 0.6
_LONGEST = 160
"""Characters of a headline."""
_LEAST = 2
"""Words in marks; fewer may be a title or a name."""
_LEAST_PLAIN = 4
_LONGEST_NAME = 5
_BEFORE = re.compile(r"(?P<who>[^:“”\"]+?)\s*(?P<link>:)\s+")
_BEHIND = re.compile(r",?\s*(?P<link>\s[-–—]|:)\s+(?P<who>[^:“”\"]+)")
_PLAIN = re.compile(r"(?P<what>[^:“”\"‘]+?)(?P<link>:)\s+(?P<who>[^:“”\"‘]+)")
_ARTICLES = frozenset({"a", "an", "the"})
_RELATIVES = frozenset({"that", "which", "who", "whom", "whose", "you"})
"""Words by which what stands before the colon tells of whom or what stands behind it."""
_WORD = re.compile(r"[\w’'&.-]*\w")


def headlined(marked: MarkedText, taken: Taken) -> Iterator[Quote]:
    """What the text's first line tells that somebody says, where none of it is a quotation's already."""
    line = stripped(marked.text, *marked.paragraphs[0]) if marked.paragraphs else Span(0, 0)
    free = not taken.touches(line.start, line.end)
    if not free or line.end - line.start > _LONGEST or line.end == len(marked.text.rstrip()):
        return
    found = _marked(marked, line) or _plain(marked, line)
    if found is not None:
        kind, words, match = found
        link, who = (stripped(marked.text, *match.span(part)) for part in ("link", "who"))
        yield Quote(kind, (words,), (link,), (who,), BY_HEADLINE, _SURE, cue_class="speech")


def _marked(marked: MarkedText, line: Span) -> tuple[Kind, Span, re.Match[str]] | None:
    """The words in marks and who says them, at the line's other end."""
    regions = [region for region in marked.regions_at(line) if region.closed and marked.words(*region.inner) >= _LEAST]
    if len(regions) != 1:
        return None
    (region,) = regions
    before = _BEFORE.fullmatch(marked.text, line.start, region.start) if region.end == line.end else None
    match = before or _BEHIND.fullmatch(marked.text, region.end, line.end)
    return (
        ("direct", stripped(marked.text, *region.inner), match) if match and _is_somebody(marked, line, match) else None
    )


def _plain(marked: MarkedText, line: Span) -> tuple[Kind, Span, re.Match[str]] | None:
    """A clause without marks and the office of who says it: Prices will fall by May: Bank Governor."""
    match = _PLAIN.fullmatch(marked.text, *line)
    words = [word.lower() for word in _WORD.findall(match["what"])] if match else []
    if match is None or len(words) < _LEAST_PLAIN or words[0] in listed(_ROOM, "headlines", "asks"):
        return None
    # "The striker who could save United: Danny Ward" labels a name; so only an office by itself speaks without marks
    is_clause = not listed(_ROOM, "headlines", "finite").isdisjoint(words) and _RELATIVES.isdisjoint(words)
    who = _WORD.findall(match["who"])
    is_office = match["who"][:1].isupper() and who[0].lower() not in _ARTICLES and _is_office(who)
    return ("indirect", Span(*match.span("what")), match) if is_clause and is_office else None


def _is_somebody(marked: MarkedText, line: Span, match: re.Match[str]) -> bool:
    """Whether who is named is called by a noun for somebody, or by the surname of a name that the text has in full."""
    names = _WORD.findall(match["who"])
    if not 0 < len(names) <= _LONGEST_NAME:
        return False
    if _is_office(names):
        return True
    full = re.compile(rf"\b[A-Z][\w’'-]+ {re.escape(names[-1])}\b", re.IGNORECASE if names[-1].isupper() else 0)
    return names[-1][0].isupper() and bool(full.search(marked.text, line.end))


def _is_office(words: Sequence[str]) -> bool:
    """Whether few words end in a noun for somebody."""
    last = singular(words[-1].lower()) if 0 < len(words) <= _LONGEST_NAME else ""
    return last in word_list("quotes.parsing", "speakers") | word_list("quotes", "voices") or last in titles().values()
