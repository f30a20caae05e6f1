"""An article's text as its page states it to machines, which has no paragraphs, and the page's own lines beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lxml.html import HtmlElement

from quotes.reading.html.facts.described import Described
from quotes.reading.html.tree import BLOCKS, seen, words_of
from quotes.sentences import ends_sentence

_BREAK = re.compile(r"(?:\s*\n)+\s*|</?(?:p|br|h\d|li|div)\b[^>]*>")
_WORD = re.compile(r"\w+")


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
