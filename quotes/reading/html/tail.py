"""Where an article ends: what trafilatura takes for it from under the headings further down the page is none of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lxml.html import HtmlElement

from quotes.reading.html.gaps import places_of
from quotes.reading.html.markup import BLOCKS, words_of
from quotes.reading.lines import ends_sentence

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HOME, _LEAST_LINES = 0.75, 5
"""Share of an article's words that its home holds, the element that it stands in; lines of one that has a home."""


def without_tail(tree: HtmlElement, lines: Sequence[str]) -> list[str]:
    """LINES without those below the element that holds most of them: what stands under a heading, or ends no sentence.

    Readers' comments, what else is on the site today, what the paper has to sell.
    """
    places = places_of(tree, lines)
    home = _home(tree, places, lines)
    if home is None or len(lines) < _LEAST_LINES:
        return list(lines)
    kept = {at for block, within in places.items() for at in within if home in block.iterancestors()}
    gone: set[int] = set()
    loose: set[int] = set()  # a subheading perhaps: prose may follow
    headed = False
    for element in home.xpath("following::*"):
        within = places.get(element, ())
        if element.tag in _HEADINGS and not within and words_of(element):
            headed = True
        elif within and (not headed or _is_called_the_same(element, home)):
            loose = set() if any(ends_sentence(lines[at]) for at in within) else loose.union(within)
        elif within:
            gone.update(within)
    return [line for at, line in enumerate(lines) if at in kept or at not in gone | loose]


def _home(tree: HtmlElement, places: dict[HtmlElement, list[int]], lines: Sequence[str]) -> HtmlElement | None:
    """The innermost element that holds most of the words of LINES."""
    held = Counter[HtmlElement]()
    for block, within in places.items():
        words = sum(len(lines[at]) for at in within)
        if next(block.iterdescendants(*BLOCKS), None) is None:
            held.update(dict.fromkeys(block.iterancestors(), words))
    most = _HOME * held.get(tree, 0)
    return next((element for element in reversed(list(tree.iter())) if held[element] >= most), None) if most else None


def _is_called_the_same(block: HtmlElement, home: HtmlElement) -> bool:
    """Whether BLOCK is in a part of the page that has the name of that which HOME is in: advertising parts articles."""
    above = {home, *home.iterancestors()}
    own = next(element for element in (block, *block.iterancestors()) if element.getparent() in above)
    other = next(element for element in above if element.getparent() is own.getparent())
    return bool(own.get("class")) and own.get("class") == other.get("class")
