"""Lines of a page that are links and no sentences: headlines of other articles, and teasers for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

from lxml.html import HtmlElement

from quotes.reading.html.tree import HEADLINES, words_of
from quotes.reading.texts.lines import LONGEST_HEADLINE, opens_quotation
from quotes.sentences import ends_sentence

_LINES = frozenset({"p", "li", "h2", "h3", "h4", "h5", "h6", "div"})
_LONGEST_TEASER = 60

_LINKED, _LONGEST_LABEL, _LONGEST_POINTER = 0.9, 4, 8
"""Share of a line that is link if the line is; words of a label before it; words of a sentence that is all link."""

_LEAST_PARTS = 3
"""Headings of a list that is an article, at least."""


def is_teaser(element: HtmlElement) -> bool:
    """Whether ELEMENT is an article to HTML, but no more than the headline that leads to it and a line or two."""
    if element.tag != "article":
        return False
    heading = next(element.iter(*HEADLINES), None)
    return heading is not None and _is_link(heading) and len(words_of(element).split()) < _LONGEST_TEASER


def is_link_alone(element: HtmlElement, parts: Set[tuple[HtmlElement, str]]) -> bool:
    """Whether ELEMENT is a line that is all link and no sentence: a headline of another article."""
    if element.tag not in _LINES or len(element) == 0 or len(element.findall(".//a")) == 0:
        return False
    words = words_of(element)
    if not words or len(words.split()) > LONGEST_HEADLINE or not _is_link(element):
        return False
    if ends_sentence(words) and (element.tag in HEADLINES or not _is_pointer(words)):
        return False
    if (element.getparent(), element.tag) in parts:
        return False
    article = next(element.iterancestors("article"), None)  # whose own headline may lead to its page
    return article is None or element is not next(article.iter(*HEADLINES), None)


def in_parts(body: HtmlElement) -> set[tuple[HtmlElement, str]]:
    """The elements with several headings of one tag, and paragraphs between them: "11 things to buy", each name a link.

    Headlines of other articles have no more than a line or two below them.
    """
    found: set[tuple[HtmlElement, str]] = set()
    for parent in {heading.getparent() for heading in body.iter(*HEADLINES)}:
        prose = sum(len(words_of(paragraph).split()) for paragraph in parent.findall("p"))
        heads = Counter(child.tag for child in parent if child.tag in HEADLINES)
        found.update(
            (parent, tag) for tag, many in heads.items() if many >= _LEAST_PARTS and prose >= many * _LONGEST_TEASER
        )
    return found


def _is_pointer(words: str) -> bool:
    """Whether WORDS that are all link lead away though they end a sentence: "PHOTOS: Flood in the U.S.", "See all."."""
    label, colon, _ = words.partition(":")
    few = len(words.split()) <= _LONGEST_POINTER or (bool(colon) and len(label.split()) <= _LONGEST_LABEL)
    return few and not opens_quotation(words)


def _is_link(element: HtmlElement) -> bool:
    """Whether nearly all that is written in ELEMENT is a link, within it or around it, a label perhaps before it.

    "IN TEXAS: <a>Family in quarantine</a>", "(MORE: <a>The best jokes about it</a>)".
    """
    if next(element.iterancestors("a"), None) is not None:
        return True
    words = words_of(element)
    label, colon, labelled = words.partition(":")
    is_label = colon and len(label.split()) <= _LONGEST_LABEL and element.tag not in HEADLINES
    rest = labelled if is_label else words
    return sum(len(words_of(link)) for link in element.iter("a")) >= _LINKED * len(rest)
