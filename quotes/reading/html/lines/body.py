"""The lines of a page's article, one a paragraph: trafilatura finds them, and what it gets wrong for news is mended."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lxml.html import HtmlElement

from quotes.reading.html.facts.described import Described
from quotes.reading.html.lines.extracted import extracted_lines
from quotes.reading.html.lines.gaps import with_gaps
from quotes.reading.html.lines.tail import without_tail
from quotes.reading.html.lines.tidying import tidy
from quotes.reading.html.tree import BLOCKS, seen, words_of
from quotes.sentences import ends_sentence

_LEAST_STATED = 60
"""Words from which an article's text in JSON-LD is taken for the text, and not for its beginning."""

_WHOLE, _AGREES = 0.9, 0.8
"""Shares of the words: of the text stated to machines that blocks of the page must cover to stand for it; of it that
the text found must have, and the other way round, so that both are of one article."""

_KEPT = 250
"""Characters of text from which trafilatura keeps paragraphs, its MIN_EXTRACTED_SIZE."""
_BREAK = re.compile(r"(?:\s*\n)+\s*|</?(?:p|br|h\d|li|div)\b[^>]*>")
_WORD = re.compile(r"\w+")


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


def blocks_of(tree: HtmlElement, stated: str) -> list[str]:
    """The blocks of the page whose words are in the text that is STATED to machines, which has no paragraphs."""
    rest = _spaced(stated)
    found: list[str] = []
    for element in tree.iter(*BLOCKS):
        if any(inner.tag in BLOCKS for inner in element.iterdescendants()):
            continue
        line = words_of(element)
        words = _spaced(line)
        if len(words) > 2 and words in rest:
            found.append(line)
            rest = rest.replace(words, " ", 1)
    return found


def stated_paragraphs(page: Described) -> list[str]:
    """The article as JSON-LD has it, in paragraphs where it parts them."""
    stated = page.article.get("articleBody")
    return [line for line in map(seen, _BREAK.split(stated)) if line] if isinstance(stated, str) else []


def extent(lines: Sequence[str], stated: str) -> tuple[str, ...]:
    """LINES from the first to the last that is in what is STATED to machines; to the end if that breaks off.

    Headings and lists between them are left out by some, and stay.
    """
    words = _spaced(stated)
    at = [place for place, line in enumerate(lines) if _spaced(line) in words and len(line.split()) > 1]
    if not at:
        return tuple(lines)
    whole = ends_sentence(stated) and not stated.endswith(("…", "..."))
    return tuple(lines[at[0] : at[-1] + 1 if whole else len(lines)])


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def coverage(lines: Sequence[str], stated: str) -> tuple[float, float]:
    """Share of the words of LINES that are in STATED, and of STATED's that are in LINES."""
    one, other = (Counter(_WORD.findall(text.casefold())) for text in (" ".join(lines), stated))
    shared = (one & other).total()
    return shared / max(1, one.total()), shared / max(1, other.total())
