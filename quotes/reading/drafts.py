"""What a writer hands in, pasted or as a file, becomes a draft: its words, and where each stands in what was handed in.

Nothing needs to say whether it is HTML or Markdown. Text that is not called Markdown is read as such only where no word
is lost by that; where nothing in it is markup it is taken as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import unescape
from itertools import accumulate
from pathlib import PurePath
from typing import NamedTuple

from quotes.datafiles import listed
from quotes.reading.kinds import FRONT_MATTER, HEAD, has_front_matter
from quotes.reading.markdown import ADDRESS, FOOTNOTE, blocks_of_markdown
from quotes.reading.markup import TAG, Block, blocks_of_markup, is_html
from quotes.records import Span, Spans

_FAR = 10_000
"""Characters of markup after which a word is looked for at most."""

_COMMENT = r"<!--.{0,2000}?-->"
_ENTITY = r"(?P<entity>&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)"
_LINKED = rf"""\s*<?(?={ADDRESS})[^\s<>()]+(?:\([^\s()]*\)[^\s<>()]*)*>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*"""
_DEFINITION = re.compile(rf"^ {{0,3}}\[(?P<label>[^\[\]]+)\]:{_LINKED}$", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it was handed in, and its text: the words without markup."""

    given: str
    text: str
    block_quotes: Spans = ()
    """Paragraphs of the text that markup sets off as somebody's."""
    _places: Sequence[Span] | None = None
    """Of each character of the text, where it stands in what was handed in; None where both are the same."""

    def in_given(self, spans: Iterable[Span]) -> Spans:
        """Where stretches of the text stand in what was handed in, with the markup that is within them."""
        if self._places is None:
            return tuple(spans)
        return tuple(Span(self._places[start].start, self._places[end - 1].end) for start, end in spans)

    def line(self, spans: Spans) -> int:
        """The line of what was handed in on which stretches of the text begin."""
        (first, *_) = self.in_given(spans)
        return self.given.count("\n", 0, first.start) + 1


def draft_of(given: str, name: str = "") -> Draft:
    """The draft that is handed in so; NAME is its file's, "" where there is none."""
    if is_html(given):
        return _draft(given, blocks_of_markup(given), list(_seen(given, _html_unseen())))
    lines = given.replace("\r\n", "\n")
    seen = list(_seen(given, _markdown_unseen(given)))
    is_markdown = PurePath(name.lower()).suffix in listed("quotes.reading", "endings", "markdown")
    has_front = has_front_matter(lines[:HEAD].encode("utf-8", "replace"))
    blocks = blocks_of_markdown(FRONT_MATTER.sub("", lines) if has_front else lines)
    words = "".join(block.words for block in blocks)
    is_markup = _solid(words) != _solid(lines)
    if is_markup and (is_markdown or _letters(words) == _letters(character for character, _ in seen)):
        return _draft(given, blocks, seen)
    return _draft(given, [Block(lines)], list(_seen(given, _NOTHING)))


class _Seen(NamedTuple):
    """A character that is none of the markup, and where it is written."""

    character: str
    place: Span


def _draft(given: str, blocks: Sequence[Block], seen: Sequence[_Seen]) -> Draft:
    text = "\n\n".join(block.words for block in blocks)
    ends = accumulate(len(block.words) + 2 for block in blocks)
    quoted = (
        Span(end - 2 - len(words), end - 2) for (words, is_quoted), end in zip(blocks, ends, strict=True) if is_quoted
    )
    return Draft(given, text, tuple(quoted), None if text == given else tuple(_places(text, seen)))


def _places(text: str, seen: Sequence[_Seen]) -> Iterator[Span]:
    """The place of each character: both have them in the same order, but for marks that only the given has."""
    characters = "".join(one.character for one in seen)
    at, place = 0, Span(0, 0)
    for character in text:
        found = -1 if character.isspace() else characters.find(character, at, at + _FAR)
        if found >= 0:
            at, place = found + 1, seen[found].place
            yield place
        else:
            yield Span(place.end, place.end)


def _seen(given: str, unseen: re.Pattern[str]) -> Iterator[_Seen]:
    """The characters that are no space and no markup, entities as what they stand for."""
    at = 0
    for found in unseen.finditer(given):
        yield from _characters(given, at, found.start())
        at = found.end()
        if found["entity"]:
            yield from (_Seen(character, Span(*found.span())) for character in unescape(found["entity"]))
    yield from _characters(given, at, len(given))


def _characters(given: str, start: int, end: int) -> Iterator[_Seen]:
    return (_Seen(given[at], Span(at, at + 1)) for at in range(start, end) if not given[at].isspace())


def _solid(text: str) -> str:
    return "".join(text.split())


def _letters(characters: Iterable[str]) -> str:
    return "".join(character for character in characters if character.isalnum())


_NOTHING = re.compile(r"(?P<entity>(?!))")


@cache
def _html_unseen() -> re.Pattern[str]:
    """Tags, comments and what pages hide; an entity apart."""
    left_out = "|".join(sorted(listed("quotes.reading", "tags", "left_out")))
    tag = r"""<[/!?]?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>"""
    return re.compile(rf"{_COMMENT}|<({left_out})\b.{{0,9999}}?</\1\s*>|{tag}|{_ENTITY}", re.IGNORECASE | re.DOTALL)


def _markdown_unseen(given: str) -> re.Pattern[str]:
    """What of Markdown are letters but no words: front matter, tags, pictures, addresses and the labels that stand for
    them, footnotes' marks; an entity apart."""
    labels = "|".join(re.escape(found["label"]) for found in _DEFINITION.finditer(given))
    parts = (
        rf"(?s:{FRONT_MATTER.pattern})",
        rf"(?s:{_COMMENT})",
        TAG,
        rf"!\[[^\[\]]*\]\({_LINKED}\)",
        rf"(?<=\])\({_LINKED}\)",
        *([rf"(?<=\])\[(?:{labels})\]"] if labels else []),
        _DEFINITION.pattern,
        FOOTNOTE,
        _ENTITY,
    )
    return re.compile("|".join(parts), re.IGNORECASE | re.MULTILINE)
