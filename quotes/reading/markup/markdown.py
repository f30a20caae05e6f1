"""Markdown becomes its words: a paragraph a block, an empty line between them; no marks, addresses or pictures.

Read so that a text which merely looks like Markdown keeps its words: "f**k" and "<TK name>" are what they are, a line
set in by four spaces is a paragraph, "1986. A good year" begins with a number, "[Brandt]: No." links to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline, entity, html_inline, image, link
from markdown_it.token import Token

from quotes.reading.markup.markup import Block, blocks_of_markup, has_markup

ADDRESS = r"(?:[a-z][a-z0-9+.-]*://|mailto:|tel:|[/#?]|\.{1,2}/|[^\s()<>\[\]]*\w\.[a-z]{2,})"
"""How what a link leads to begins: "https://", "/about", "example.org"."""

_FOOTNOTE = r"\[\^[^\[\]\s]+\]"
"""The mark of a footnote."""

_IS_ADDRESS = re.compile(ADDRESS, re.IGNORECASE)
_FOOTNOTES = re.compile(rf"\A{_FOOTNOTE}:[ \t]*|{_FOOTNOTE}")
_COMMENT = re.compile(r"\s*<!--.*-->\s*", re.DOTALL)
_BREAK = re.compile(r"<br\b", re.IGNORECASE)


class Mark(NamedTuple):
    """A stretch that is markup, and the characters that it stands for: "&amp;" is "&"."""

    start: int
    end: int
    stands_for: str = ""


class Markdown(NamedTuple):
    """Markdown as it was read."""

    tokens: Sequence[Token]
    defined: Sequence[tuple[int, int]]
    """First line of what a label stands for, and the one behind it: "[1]: https://x.example"."""


def plain(markdown: str) -> tuple[str | None, str]:
    """The heading that MARKDOWN begins with, if any, and all its words, a paragraph a block."""
    tokens = _reader().parse(markdown)
    blocks = list(_numbered(tokens))
    heading = list(_blocks(tokens[1])) if tokens and tokens[0].type == "heading_open" else []
    return heading[0].words if heading else None, "\n\n".join(block.words for block in blocks)


def markdown_of(markdown: str) -> Markdown:
    """Its tokens, and where labels are defined."""
    known: dict[str, Any] = {}
    tokens = _reader().parse(markdown, known)
    labels = [*known.get("references", {}).values(), *known.get("duplicate_refs", [])]
    return Markdown(tokens, [(first, last) for first, last in (one["map"] for one in labels)])


def blocks_of_markdown(tokens: Sequence[Token], with_infos: bool = False) -> list[Block]:
    """The words of each block; of a list's, with the number that stands before it; block quotes known as such.
    WITH_INFOS keeps what stands behind the marks of a fence: a language, or a writer's words."""
    return list(_numbered(tokens, with_infos))


def marks_within(token: Token) -> list[Mark]:
    """What of a block's content is markup that has letters: targets, pictures, tags, footnotes' marks; and entities."""
    return [*token.meta["marks"], *(Mark(*found.span()) for found in _FOOTNOTES.finditer(token.content))]


def _numbered(tokens: Sequence[Token], with_infos: bool = False) -> Iterator[Block]:
    number, quoting = "", 0
    for token in tokens:
        if token.type in ("blockquote_open", "blockquote_close"):
            quoting += token.nesting
        elif token.type == "list_item_open" and token.info:
            number = token.info + token.markup
        elif token.type == "list_item_close" and number:
            yield Block(number, quoting > 0)
            number = ""
        for words, is_quoted in _blocks(token, with_infos):
            yield Block(f"{number} {words}".lstrip(), is_quoted or quoting > 0)
            number = ""


def _blocks(token: Token, with_infos: bool = False) -> Iterator[Block]:
    if token.type == "html_block" and is_markup(token.content):
        yield from blocks_of_markup(token.content)
        return
    words = token.content if token.type in ("html_block", "fence") else ""
    if token.type == "fence" and with_infos:
        words = f"{token.info}\n{words}"
    if token.type == "inline":
        words = _FOOTNOTES.sub("", _words(token.children or []))
    if words.strip():
        yield Block(words.strip())


def _words(tokens: Iterable[Token]) -> str:
    return "".join(map(_word, tokens))


def _word(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    if token.type == "html_inline" and is_markup(token.content):
        return "\n" if _BREAK.match(token.content) else ""
    return "" if token.type == "image" else token.content


def is_markup(content: str) -> bool:
    """Whether it is a tag of HTML or a comment, and not what a writer put between angle brackets."""
    return has_markup(content) or _COMMENT.fullmatch(content) is not None


class _Reader(MarkdownIt):
    """CommonMark in which a link leads to an address."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        """Whether what stands in parentheses behind brackets, or behind their colon, is an address."""
        return _IS_ADDRESS.match(url) is not None and super().validateLink(url)


@cache
def _reader() -> MarkdownIt:
    reader = _Reader("commonmark").disable("code").enable("strikethrough")
    reader.inline.ruler.before("emphasis", "within a word", _within_a_word)
    reader.core.ruler.at("inline", _inline)
    for name, rule, marks in (
        ("link", link, _marks_of_link),
        ("image", image, _marks_of_image),
        ("html_inline", html_inline, _marks_of_tag),
        ("entity", entity, _marks_of_entity),
    ):
        reader.inline.ruler.at(name, partial(_marked, rule, marks))
    return reader


def _inline(state: StateCore) -> None:
    """Reads each block's content, and keeps its marks with it."""
    for token in state.tokens:
        if token.type == "inline" and token.children is not None:
            state.env["marks"] = token.meta["marks"] = []
            state.md.inline.parse(token.content, state.md, state.env, token.children)


def _marked(
    rule: Callable[[StateInline, bool], bool],
    marks: Callable[[StateInline, int], list[Mark]],
    state: StateInline,
    silent: bool,
) -> bool:
    """Reads by the rule of the library, and keeps what of it is markup."""
    start, known = state.pos, len(state.env["marks"])
    if not rule(state, silent):
        return False
    if not silent:
        if rule is image:
            del state.env["marks"][known:]  # of the words that stand for it
        state.env["marks"] += marks(state, start)
    return True


def _marks_of_link(state: StateInline, start: int) -> list[Mark]:
    end, state.pos = state.pos, start
    label_end = state.md.helpers.parseLinkLabel(state, start, True)
    state.pos = end
    return [Mark(label_end, end)]


def _marks_of_image(state: StateInline, start: int) -> list[Mark]:
    return [Mark(start, state.pos)]


def _marks_of_tag(state: StateInline, start: int) -> list[Mark]:
    return [Mark(start, state.pos)] if is_markup(state.tokens[-1].content) else []


def _marks_of_entity(state: StateInline, start: int) -> list[Mark]:
    return [Mark(start, state.pos, state.tokens[-1].content)]


def _within_a_word(state: StateInline, silent: bool) -> bool:
    """Takes asterisks between letters as they are."""
    end = state.pos
    while end < state.posMax and state.src[end] == "*":
        end += 1
    if silent or not state.pos < end < state.posMax or not state.pos:
        return False
    if not (state.src[state.pos - 1].isalnum() and state.src[end].isalnum()):
        return False
    state.pending += state.src[state.pos : end]
    state.pos = end
    return True
