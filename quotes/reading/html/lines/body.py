"""The lines of a page's article, one a paragraph: trafilatura finds them, and what it gets wrong for news is mended."""

from __future__ import annotations

from lxml.html import HtmlElement

from quotes.reading.html.facts.described import Described
from quotes.reading.html.lines.extracted import extracted_lines
from quotes.reading.html.lines.gaps import with_gaps
from quotes.reading.html.lines.stated import blocks_of, coverage, extent, stated_paragraphs
from quotes.reading.html.lines.tail import without_tail
from quotes.reading.html.lines.tidying import tidy
from quotes.reading.html.tree import seen

_LEAST_STATED = 60
"""Words from which an article's text in JSON-LD is taken for the text, and not for its beginning."""

_WHOLE, _AGREES = 0.9, 0.8
"""Shares of the words: of the text stated to machines that blocks of the page must cover to stand for it; of it that
the text found must have, and the other way round, so that both are of one article."""

_KEPT = 250
"""Characters of text from which trafilatura keeps paragraphs, its MIN_EXTRACTED_SIZE."""


def body_lines(tree: HtmlElement, page: Described, title: str | None) -> tuple[str, ...]:
    """The paragraphs, headings and list items of the article on the page, without its title, in order.

    TREE is without clutter and changed no further.
    """
    taken = _parted(tree, extracted_lines(tree))
    found = tidy(with_gaps(tree, without_tail(tree, taken)), title)
    stated = seen(" ".join(page.strings("articleBody")))
    if len(stated.split()) < _LEAST_STATED:
        return found
    share_found, share_stated = coverage(found, stated)
    if share_stated >= _AGREES and share_found >= _AGREES:
        return found
    if share_stated >= _WHOLE:
        return extent(found, stated)
    blocks = tidy(blocks_of(tree, stated), title)
    if coverage(blocks, stated)[1] >= _WHOLE:
        return blocks
    if share_stated < _WHOLE / 2:  # the page is filled in by a script that has not run: it is there for machines only
        return tidy(stated_paragraphs(page), title)
    return found


def _parted(tree: HtmlElement, lines: list[str]) -> list[str]:
    """LINES in the paragraphs of the page: of a short text trafilatura keeps none."""
    text = " ".join(lines)
    if len(text) >= _KEPT:
        return lines
    blocks = blocks_of(tree, text)
    return blocks if coverage(blocks, text)[1] >= _WHOLE else lines
