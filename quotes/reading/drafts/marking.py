"""What of a draft is markup and no words: where it stands, and what an entity stands for.

Of Markdown whoever reads it says so: a second grammar would read some links otherwise, and lose the others with them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from html import unescape
from itertools import accumulate

from lxml.html import defs

from quotes.datafiles import listed
from quotes.reading.markup.markdown import Mark, Markdown, is_markup, marks_within
from quotes.reading.markup.markup import ATTRIBUTE

_LINE_END = re.compile(r"\r\n?|\n")


def marks_of_html(given: str, pattern: re.Pattern[str] | None = None) -> Iterator[Mark]:
    """Tags, comments, what pages hide and entities, in their order."""
    ends = defaultdict(list)
    for end in _ends().finditer(given):
        ends[(end["name"] or "").lower()].append(end.end())
    at = 0
    pattern = pattern or _html()
    while found := pattern.search(given, at):
        at = found.end()
        if found.lastgroup == "entity":
            yield Mark(*found.span(), unescape(found["entity"]))
            continue
        if found.lastgroup in ("comment", "hidden"):
            known = ends[(found["hidden"] or "").lower()]
            behind = bisect_right(known, at)
            if behind == len(known) and found["comment"]:
                continue
            at = known[behind] if behind < len(known) else at
        yield Mark(found.start(), at)


def marks_of_markdown(given: str, markdown: Markdown, start: int, is_called_so: bool) -> Iterator[Mark]:
    """Front matter, which ends at START, and what of the rest the reader took for markup; in their order."""
    starts = [start, *(found.end() for found in _LINE_END.finditer(given, start)), len(given)]
    defined = (Mark(starts[first], starts[last]) for first, last in markdown.defined)
    marks = [Mark(0, start), *defined, *_marks_of_blocks(given, markdown, starts, is_called_so)]
    yield from sorted(marks, key=lambda mark: mark[:2])


def _marks_of_blocks(given: str, markdown: Markdown, starts: list[int], is_called_so: bool) -> Iterator[Mark]:
    for token in markdown.tokens:
        first, last = token.map or (0, 0)
        begin = starts[first]
        if token.type == "inline":
            places = _Places(given, token.content, starts[first : last + 1])
            yield from map(places.of, marks_within(token))
        elif token.type == "html_block" and is_markup(token.content):
            for start, end, stands_for in marks_of_html(given[begin : starts[last]], _html_in_markdown()):
                yield Mark(begin + start, begin + end, stands_for)
        elif token.type == "fence" and is_called_so and token.info:
            place = given.rfind(token.info, begin, starts[first + 1])
            yield Mark(place, place + len(token.info))


class _Places:
    """Where the characters of a block's words, without what sets its lines off ("> ", "# "), stand in the draft."""

    def __init__(self, given: str, content: str, starts: list[int]) -> None:
        lines = content.split("\n")
        self._begins = [0, *accumulate(len(line) + 1 for line in lines)][:-1]
        self._shifts = []
        for begin, line, start, end in zip(self._begins, lines, starts, starts[1:], strict=False):
            bare = line.strip()
            place = given.rfind(bare, start, end) if bare else start
            self._shifts.append(max(place, start) - (len(line) - len(line.lstrip())) - begin)

    def of(self, mark: Mark) -> Mark:
        """The place of a mark in the words."""
        return Mark(self._at(mark.start), self._at(mark.end - 1) + 1, mark.stands_for)

    def _at(self, offset: int) -> int:
        line = min(bisect_right(self._begins, offset), len(self._shifts)) - 1
        return offset + self._shifts[line]


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"-->|</(?P<name>{_left_out()})\s*>", re.IGNORECASE)


def _left_out() -> str:
    return "|".join(sorted(listed("quotes.reading", "tags", "left_out")))


@cache
def _html() -> re.Pattern[str]:
    return _marks(r"""<[/!?]?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>""")


@cache
def _html_in_markdown() -> re.Pattern[str]:
    """Of a block within Markdown, where "<TK name>" is what a writer put between angle brackets."""
    return _marks(rf"</?(?:{'|'.join(sorted(defs.tags, reverse=True))})(?:{ATTRIBUTE})*\s*/?>")


def _marks(tag: str) -> re.Pattern[str]:
    entity = r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});?"
    return re.compile(
        rf"(?P<comment><!--)|<(?P<hidden>{_left_out()})\b|(?P<tag>{tag})|(?P<entity>{entity})", re.IGNORECASE
    )
