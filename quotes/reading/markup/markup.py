"""Markup becomes text: a paragraph a block, an empty line between them; scripts and styles left out.

For what is an article as it stands: an EPUB's chapter, a field of an export, a message. Of a web page only a part is,
see `webpages`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree, html

from quotes.datafiles import listed

ATTRIBUTE = r"""\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+)"""
_BLOCKS = r"p|div|br|h[1-6]|ul|ol|li|blockquote|figure|table|tr|td"
TAG = rf"</?(?:{_BLOCKS}|a|span|em|strong|b|i|u|s|q|cite|sub|sup|small|mark|del|ins)(?:{ATTRIBUTE})*\s*/?>"
"""A tag that texts have. What stands in angle brackets for other reasons is none: "<TK name>", "a <b and c> d"."""

_HAS_MARKUP = re.compile(TAG, re.IGNORECASE)
_HAS_BLOCK = re.compile(rf"</?(?:{_BLOCKS})\b", re.IGNORECASE)
_PAGE = re.compile(r"\s*(?:<\?xml\b[^<>]*>\s*)?<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_EMPTY_LINES = re.compile(r"\n\s*\n")
_SPACE = re.compile(r"[ \t\r\n\f]+")


class Block(NamedTuple):
    """A paragraph, heading or the like: its words, and whether the markup sets it off as somebody's."""

    words: str
    is_quoted: bool = False


def has_markup(text: str) -> bool:
    """Whether TEXT holds tags, as the content of many exports does."""
    return _HAS_MARKUP.search(text) is not None


def is_html(text: str) -> bool:
    """Whether TEXT is a page or has its paragraphs in tags, not between empty lines with some tags as Markdown may."""
    if _PAGE.match(text):
        return True
    parts = [part for part in _EMPTY_LINES.split(text) if part.strip()]
    return has_markup(text) and 2 * sum(_HAS_BLOCK.search(part) is not None for part in parts) > len(parts)


def text_of_markup(content: str | bytes) -> str:
    """The paragraphs of HTML or XHTML, nothing where there are none. Entities of the document's own stay closed."""
    tree = parsed(content)
    return "" if tree is None else text_of_tree(tree)


def blocks_of_markup(content: str) -> list[Block]:
    """The same one by one, those within a blockquote known as such."""
    tree = parsed(content)
    return [] if tree is None else list(_blocks(tree))


def parsed(content: str | bytes) -> html.HtmlElement | None:
    """The tree of a page; None where there is none. Comments and declarations go."""
    reader = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding=_encoding(content))
    if isinstance(content, str):
        content = content.encode("utf-8", "replace")
    try:
        return html.document_fromstring(content, parser=reader)
    except (etree.LxmlError, ValueError):
        return None


def text_of_tree(tree: html.HtmlElement) -> str:
    """The paragraphs of a tree."""
    return "\n\n".join(block.words for block in _blocks(tree))


def _blocks(tree: html.HtmlElement) -> Iterator[Block]:
    for pieces, is_quoted in _paragraphs(tree):
        lines = _SPACE.sub(" ", "".join(pieces)).replace("\v", "\n").split("\n")
        if words := "\n".join(line.strip() for line in lines).strip():
            yield Block(words, is_quoted)


def _paragraphs(tree: html.HtmlElement) -> Iterator[tuple[list[str], bool]]:
    """The pieces of each paragraph, and whether it stands in a blockquote; a forced line break is a vertical tab."""
    pieces: list[str] = []
    hidden = quoting = 0
    blocks, left_out = (listed("quotes.reading", "tags", key) for key in ("blocks", "left_out"))
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        step = 1 if event == "start" else -1
        if tag in left_out:
            hidden += step
        if tag in blocks and pieces:
            yield pieces, quoting > 0
            pieces = []
        if tag == "blockquote":
            quoting += step
        if event == "start" and not hidden:
            signs = tag == "cite" and quoting > 0 and not (element.tail or "").strip()
            pieces.append("\v" if tag == "br" else f"\v{element.text or ''}" if signs else element.text or "")
        elif event == "end" and not hidden and element is not tree:
            pieces.append(element.tail or "")
    if pieces:
        yield pieces, quoting > 0


def _encoding(content: str | bytes) -> str | None:
    if isinstance(content, str):
        return "utf-8"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None  # what the page says of itself
    return "utf-8"
