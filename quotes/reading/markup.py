"""Markup becomes text: a paragraph a block, an empty line between them; scripts and styles left out.

For what is an article as it stands: an EPUB's chapter, a field of an export, a message. Of a web page only a part is,
see `webpages`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from quotes.datafiles import listed

_ATTRIBUTE = r"""\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+)"""
_BLOCKS = r"p|div|br|h[1-6]|ul|ol|li|blockquote|figure|table|tr|td"
TAG = rf"</?(?:{_BLOCKS}|a|span|em|strong|b|i|u|s|q|cite|sub|sup|small|mark|del|ins)(?:{_ATTRIBUTE})*\s*/?>"
"""A tag that texts have. What stands in angle brackets for other reasons is none: "<TK name>", "a <b and c> d"."""

_HAS_MARKUP = re.compile(TAG, re.IGNORECASE)
_HAS_BLOCK = re.compile(rf"</?(?:{_BLOCKS})\b", re.IGNORECASE)
_PAGE = re.compile(r"\s*(?:<\?xml\b[^<>]*>\s*)?<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_EMPTY_LINES = re.compile(r"\n\s*\n")
_SPACE = re.compile(r"[ \t\r\n\f]+")


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
    paragraphs = (_SPACE.sub(" ", "".join(pieces)).replace("\v", "\n") for pieces in _paragraphs(tree))
    lines = ("\n".join(line.strip() for line in paragraph.split("\n")).strip() for paragraph in paragraphs)
    return "\n\n".join(line for line in lines if line)


def _paragraphs(tree: html.HtmlElement) -> Iterator[list[str]]:
    """The pieces of each paragraph; a forced line break is a vertical tab."""
    pieces: list[str] = []
    hidden = 0
    blocks, left_out = (listed("quotes.reading", "tags", key) for key in ("blocks", "left_out"))
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in left_out:
            hidden += 1 if event == "start" else -1
        if tag in blocks and pieces:
            yield pieces
            pieces = []
        if event == "start" and not hidden:
            pieces.append("\v" if tag == "br" else element.text or "")
        elif event == "end" and not hidden and element is not tree:
            pieces.append(element.tail or "")
    if pieces:
        yield pieces


def _encoding(content: str | bytes) -> str | None:
    if isinstance(content, str):
        return "utf-8"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None  # what the page says of itself
    return "utf-8"
