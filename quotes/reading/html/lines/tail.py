"""Where an article ends: what trafilatura takes for it from under the headings further down the page is none of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from lxml.html import HtmlElement

from quotes.reading.articles.furniture import is_furniture, is_label
from quotes.reading.html.lines.clutter import kinds_of
from quotes.reading.html.lines.gaps import places_of
from quotes.reading.html.tree import BLOCKS, HEADINGS, designer_names, words_of
from quotes.reading.texts.lines import Line
from quotes.sentences import ends_sentence

_HOME, _LEAST_LINES = 0.75, 5
"""Share of an article's words that its home holds, the element that it stands in; lines of one that has a home."""

_LEAST_PART, _LINKED = 60, 0.5
"""Words of prose that a further part of an article has under its heading; share of them that is link from which it is a
list of others."""


def without_tail(tree: HtmlElement, lines: Sequence[str]) -> list[str]:
    """LINES without those below the element that holds most of them: what stands under a heading, or ends no sentence.

    Readers' comments, what else is on the site today, what the paper has to sell. Much prose under a heading that says
    none of this is a further part of the article: "What comes next".
    """
    places = places_of(tree, lines)
    home = _home(tree, places, lines)
    if home is None or len(lines) < _LEAST_LINES:
        return list(lines)
    inside = set(home.iterdescendants())
    kept = {at for block, within in places.items() if block in inside for at in within}
    gone: set[int] = set()
    loose: set[int] = set()  # a subheading perhaps: prose may follow
    headed = False
    goes_on: dict[HtmlElement, bool] = {}
    for element in home.xpath("following::*"):
        within = places.get(element, ())
        if element.tag in HEADINGS and not within and (words := words_of(element)):
            part = _part_of(element, home)
            if part not in goes_on:
                goes_on[part] = _goes_on(part, places, lines)
            headed = headed or not goes_on[part] or _ends_article(words)
        elif within and (not headed or _is_called_the_same(element, home)):
            loose = set() if any(ends_sentence(lines[at]) for at in within) else loose.union(within)
        elif within:
            gone.update(within)
    return [line for at, line in enumerate(lines) if at in kept or at not in gone | loose]


def _goes_on(part: HtmlElement, places: dict[HtmlElement, list[int]], lines: Sequence[str]) -> bool:
    """Whether PART of the page, or what follows it if it is a heading, is much prose that leads nowhere else."""
    if kinds_of(designer_names(part).split()):
        return False
    beside = [part]
    if part.tag in HEADINGS:
        beside.extend(takewhile(lambda other: other.tag not in HEADINGS, part.itersiblings()))
    within = {at for one in beside for block in one.iter(*BLOCKS) for at in places.get(block, ())}
    prose = sum(len(lines[at].split()) for at in within if ends_sentence(lines[at]))
    linked = sum(len(words_of(link).split()) for one in beside for link in one.iter("a"))
    return prose >= _LEAST_PART and linked < _LINKED * prose


def _ends_article(heading: str) -> bool:
    """Whether HEADING says that no article stands under it: "Leave a comment", "More stories", a reader's "#11"."""
    line = Line(0, len(heading), heading)
    return not any(map(str.isalpha, heading)) or is_furniture(line) or is_label(line, "list_labels")


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
    own = _part_of(block, home)
    other = next(element for element in (home, *home.iterancestors()) if element.getparent() is own.getparent())
    return bool(own.get("class")) and own.get("class") == other.get("class")


def _part_of(block: HtmlElement, home: HtmlElement) -> HtmlElement:
    """The outermost element around BLOCK, or itself, that HOME does not stand in."""
    above = {home, *home.iterancestors()}
    return next(element for element in (block, *block.iterancestors()) if element.getparent() in above)
