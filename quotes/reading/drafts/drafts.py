"""What a writer hands in, pasted or as a file, becomes a draft: its words, and where each stands in what was handed in.

Nothing needs to say whether it is HTML or Markdown. Text that is not called Markdown is read as such only where no word
is lost by that; where nothing in it is markup it is taken as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import PurePath
from typing import Literal, NamedTuple

from quotes.datafiles import listed
from quotes.reading.drafts.marking import marks_of_html, marks_of_markdown
from quotes.reading.drafts.struck_out import without_struck_out
from quotes.reading.files.kinds import FRONT_MATTER, HEAD, has_front_matter
from quotes.reading.markup.markdown import Mark, blocks_of_markdown, markdown_of
from quotes.reading.markup.markup import Block, blocks_of_markup, is_html
from quotes.records import Span, Spans

_FAR = 10_000
"""Characters of markup after which words are looked for at most."""

_RUN = 8
"""Characters that are the same words: one alone stands in everything."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it was handed in, and its text: the words without markup."""

    given: str
    text: str
    block_quotes: Spans = ()
    """Paragraphs of the text that markup sets off as somebody's."""
    _places: Sequence[Span] | None = None
    """Of each character of the text, where it stands in what was handed in; None where both are the same."""
    counted: Literal["line", "paragraph"] = "line"
    """What its places are counted by: a document of Word has no lines until it is shown."""

    def in_given(self, spans: Iterable[Span]) -> Spans:
        """Where stretches of the text stand in what was handed in, with the markup that is within them."""
        if self._places is None:
            return tuple(spans)
        return tuple(Span(self._places[start].start, self._places[end - 1].end) for start, end in spans)

    def line(self, spans: Spans) -> int:
        """The line of what was handed in on which stretches of the text begin, or the paragraph."""
        (first, *_) = self.in_given(spans)
        return self.given.count("\n" if self.counted == "line" else "\n\n", 0, first.start) + 1


def draft_of(given: str, name: str = "") -> Draft:
    """The draft that is handed in so; NAME is its file's, "" where there is none."""
    shown = without_struck_out(given)
    if is_html(given):
        return _draft(given, shown, blocks_of_markup(shown), list(_seen(shown, marks_of_html(shown))))
    lines = shown.replace("\r\n", "\n")
    is_markdown = PurePath(name.lower()).suffix in listed("quotes.reading", "endings", "markdown")
    front = FRONT_MATTER.match(shown) if has_front_matter(lines[:HEAD].encode("utf-8", "replace")) else None
    start = front.end() if front else 0
    markdown = markdown_of(shown[start:])
    blocks = blocks_of_markdown(markdown.tokens, with_infos=not is_markdown)
    words = "".join(block.words for block in blocks)
    if _solid(words) != _solid(lines):
        seen = list(_seen(shown, marks_of_markdown(shown, markdown, start, is_markdown)))
        if is_markdown or _letters(words) == _letters(character for character, _ in seen):
            return _draft(given, shown, blocks, seen)
    return _draft(given, shown, [Block(lines)], list(_seen(shown, ())))


class _Seen(NamedTuple):
    """A character that is none of the markup, and where it is written."""

    character: str
    place: Span


def _draft(given: str, shown: str, blocks: Sequence[Block], seen: Sequence[_Seen]) -> Draft:
    text = "\n\n".join(block.words for block in blocks)
    ends = accumulate(len(block.words) + 2 for block in blocks)
    quoted = (
        Span(end - 2 - len(words), end - 2) for (words, is_quoted), end in zip(blocks, ends, strict=True) if is_quoted
    )
    return Draft(given, text, tuple(quoted), None if text == shown else tuple(_places(text, seen)))


def _places(text: str, seen: Sequence[_Seen]) -> Iterator[Span]:
    """The place of each character: both have them in the same order, but for marks that only the given has."""
    characters, solid = "".join(one.character for one in seen), _solid(text)
    at = past = 0
    place = Span(0, 0)
    for character in text:
        found = -1
        if not character.isspace():
            found = _next(characters, at, solid[past : past + _RUN])
            past += 1
        if found >= 0:
            at, place = found + 1, seen[found].place
            yield place
        else:
            yield Span(place.end, place.end)


def _next(characters: str, at: int, run: str) -> int:
    """Where the first of the RUN stands: behind marks alone, else with those that follow it; -1 where nowhere."""
    for near in range(at, min(at + _FAR, len(characters))):
        if characters[near] == run[0]:
            return near
        if characters[near].isalnum():
            break
    return characters.find(run, at, at + _FAR)


def _seen(given: str, marks: Iterable[Mark]) -> Iterator[_Seen]:
    """The characters that are no space and no markup, entities as what they stand for."""
    at = 0
    for start, end, stands_for in marks:
        if start < at:
            continue
        yield from _characters(given, at, start)
        yield from (_Seen(character, Span(start, end)) for character in stands_for)
        at = end
    yield from _characters(given, at, len(given))


def _characters(given: str, start: int, end: int) -> Iterator[_Seen]:
    return (_Seen(given[at], Span(at, at + 1)) for at in range(start, end) if not given[at].isspace())


def _solid(text: str) -> str:
    return "".join(text.split())


def _letters(characters: Iterable[str]) -> str:
    return "".join(character for character in characters if character.isalnum())
