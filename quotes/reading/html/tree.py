"""A page's characters become a tree; the words of an element as a reader sees them."""

from __future__ import annotations

import re

from lxml import etree, html

from quotes.widthless import WIDTHLESS

_SPACE = re.compile(r"\s+")
_UNSEEN = re.compile(f"[{WIDTHLESS}]|[\x00-\x08\x0e-\x1f\x7f]")
"""What has no width, and control characters."""

_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What a tree cannot be given, though a page may have it, written plainly or by number ("&#1;")."""

_NAMES = ("class", "id", "name", "data-testid", "data-component", "data-module")

_APART = frozenset({"address", "article", "aside", "blockquote", "br", "button", "dd", "details", "div", "dl", "dt",
          "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
          "nav", "ol", "p", "section", "summary", "table", "td", "th", "time", "tr", "ul"})  # fmt: skip

BLOCKS = ("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "blockquote", "td", "section", "pre")
"""Elements that are a paragraph where they hold no other of these."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

HEADLINES = HEADINGS[:4]
"""Those that an article or a teaser has its headline in: a smaller one above it tells the section or the kind."""

_RAISED = re.compile(r"\b(?:10|2|[^\W\d_]|[kcdm]m|ft|in|mi|yd|mc)$")
"""What a number set high behind it is a power of: "10", "12 km"."""

DEEPEST, MOST_ELEMENTS = 200, 30_000
"""Levels of elements within each other, of which pages of newsrooms have 60 at most; elements, of which they have
5,000, and live blogs of a week 20,000."""


def parsed(characters: str) -> html.HtmlElement | None:
    """The page's tree without comments; None where there is no element, or too many, or too deep in each other."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    content = _NO_CHARACTER.sub("", characters).encode("utf-8", "replace")
    try:
        tree = html.document_fromstring(content, parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    if _is_too_large(tree):
        return None
    for element in tree.iter():
        apart = " " if element.tag in _APART else ""  # words of two blocks never run together: "Home</li><li>News"
        for part in ("text", "tail"):
            written = getattr(element, part) or ""
            if apart or _NO_CHARACTER.search(written):
                setattr(element, part, apart + _NO_CHARACTER.sub("", written))
    return tree


def without_unsaid(tree: html.HtmlElement) -> html.HtmlElement:
    """TREE itself, without scripts and styles, which nobody sees, words struck through, and marks of footnotes."""
    for element in list(tree.iter("script", "style", "svg")):
        remove(element)
    for element in list(tree.iter("del", "s", "strike")):
        if any(map(str.isalnum, words_of(element))):  # posts that are set into a page have "<s>@</s>name"
            remove(element)
    for element in list(tree.iter("sup")):
        if _is_footnote(element):
            remove(element)
    return tree


def _is_footnote(mark: html.HtmlElement) -> bool:
    """Whether MARK, set high, is a link or a number behind a word: "build<sup>1</sup>", but "12 m<sup>2</sup>"."""
    words = words_of(mark)
    if words and any(words_of(link) == words for link in mark.iter("a")):
        return True
    before, parent = mark.getprevious(), mark.getparent()
    written = (parent.text if before is None else before.tail) or ""
    is_in_word = (mark.tail or " ")[0].isalpha()  # "<sup>14</sup>C"
    return words.strip("[]()").isdigit() and not is_in_word and _RAISED.search(written) is None


def seen(text: str | None) -> str:
    """TEXT as it is seen: runs of space are one space, what has no width is gone."""
    return _SPACE.sub(" ", _UNSEEN.sub("", text or "")).strip()


def words_of(element: html.HtmlElement) -> str:
    """All that is written in ELEMENT, on one line."""
    return seen("".join(element.itertext())) if len(element) else seen(element.text)


def few_words_of(element: html.HtmlElement, longest: int) -> str:
    """All that is written in ELEMENT, on one line, if that is LONGEST characters at most; nothing else.

    The elements around a headline hold the whole page, some of them.
    """
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(seen(piece))
        if length > longest:
            return ""
    words = seen("".join(pieces))
    return words if len(words) <= longest else ""


def lines_within(element: html.HtmlElement) -> list[str]:
    """What is written in ELEMENT, a line each where one breaks or a block begins or ends."""
    lines = [""]
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if inner.tag in _APART and inner is not element:
            lines.append("")
        if event == "start":
            lines[-1] += inner.text or ""
        elif inner is not element:
            lines[-1] += inner.tail or ""
    return [line for line in map(seen, lines) if line]


def designer_names(element: html.HtmlElement) -> str:
    """The names that a designer gave ELEMENT: its class, its id, and what it is called for tests or as a component."""
    return " ".join(filter(None, map(element.get, _NAMES)))


def window_title(tree: html.HtmlElement) -> str:
    """What the page is called in the window of a browser, with the outlet's name in most cases; empty if nothing."""
    element = tree.find(".//title")
    return words_of(element) if element is not None else ""


def remove(element: html.HtmlElement) -> None:
    """Take ELEMENT out of its tree, but not what is written behind it; where it parted two lines, they stay apart."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail and element.tail.strip():
        stand_in = parent.makeelement("br" if element.tag in _APART else "span")
        stand_in.tail = element.tail
        parent.replace(element, stand_in)
    else:
        parent.remove(element)


def _is_too_large(tree: html.HtmlElement) -> bool:
    """Whether TREE has more elements, or deeper in each other, than a newsroom's pages; counted without recursion."""
    count = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        if depth > DEEPEST or count > MOST_ELEMENTS:
            return True
    return False
