"""Markdown becomes its words: a paragraph a block, an empty line between them; no marks, addresses or pictures.

Read so that a text which merely looks like Markdown keeps its words: "f**k" and "<TK name>" are what they are, a line
set in by four spaces is a paragraph, "1986. A good year" begins with a number, "[Brandt]: No." links to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from quotes.reading.markup import Block, blocks_of_markup, has_markup

ADDRESS = r"(?:[a-z][a-z0-9+.-]*://|mailto:|tel:|[/#?]|\.{1,2}/|[^\s()<>\[\]]*\w\.[a-z]{2,})"
"""How what a link leads to begins: "https://", "/about", "example.org"."""

FOOTNOTE = r"\[\^[^\[\]\s]+\]"
"""The mark of a footnote."""

_IS_ADDRESS = re.compile(ADDRESS, re.IGNORECASE)
_FOOTNOTES = re.compile(rf"\A{FOOTNOTE}:[ \t]*|{FOOTNOTE}")
_COMMENT = re.compile(r"\s*<!--.*-->\s*", re.DOTALL)
_BREAK = re.compile(r"<br\b", re.IGNORECASE)


def plain(markdown: str) -> tuple[str | None, str]:
    """The heading that MARKDOWN begins with, if any, and all its words, a paragraph a block."""
    tokens = _reader().parse(markdown)
    blocks = list(_numbered(tokens))
    heading = list(_blocks(tokens[1])) if tokens and tokens[0].type == "heading_open" else []
    return heading[0].words if heading else None, "\n\n".join(block.words for block in blocks)


def blocks_of_markdown(markdown: str) -> list[Block]:
    """The words of each block; of a list's, with the number that stands before it; block quotes known as such."""
    return list(_numbered(_reader().parse(markdown)))


def _numbered(tokens: Sequence[Token]) -> Iterator[Block]:
    number, quoting = "", 0
    for token in tokens:
        if token.type in ("blockquote_open", "blockquote_close"):
            quoting += token.nesting
        elif token.type == "list_item_open" and token.info:
            number = token.info + token.markup
        elif token.type == "list_item_close" and number:
            yield Block(number, quoting > 0)
            number = ""
        for words, is_quoted in _blocks(token):
            yield Block(f"{number} {words}".lstrip(), is_quoted or quoting > 0)
            number = ""


def _blocks(token: Token) -> Iterator[Block]:
    if token.type == "html_block" and _is_markup(token.content):
        yield from blocks_of_markup(token.content)
        return
    words = token.content if token.type in ("html_block", "fence") else ""
    if token.type == "inline":
        words = _FOOTNOTES.sub("", _words(token.children or []))
    if words.strip():
        yield Block(words.strip())


def _words(tokens: Iterable[Token]) -> str:
    return "".join(map(_word, tokens))


def _word(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    if token.type == "html_inline" and _is_markup(token.content):
        return "\n" if _BREAK.match(token.content) else ""
    return "" if token.type == "image" else token.content


def _is_markup(content: str) -> bool:
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
    return reader


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
