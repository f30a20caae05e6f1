"""Pages of several articles, one below the other; and live blogs, whose posts are one article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urljoin

from lxml.html import HtmlElement

from quotes.outlets import Outlets, plain_name
from quotes.reading.articles.bylines import names_in
from quotes.reading.html.facts.described import Described, texts, types
from quotes.reading.html.lines.tidying import tidy
from quotes.reading.html.tree import HEADLINES, designer_names, words_of
from quotes.reading.texts.facts import UNKNOWN, Facts, fact_of
from quotes.reading.texts.printed_dates import date_in
from quotes.sentences import ends_sentence

_BLOCKS = ("p", "li", "h2", "h3", "h4", "h5", "blockquote", "pre", "div", "td")
_LEAST_WORDS, _LEAST_PARAGRAPHS = 60, 2
"""What an article among several has at least; less is a teaser for one."""

_SENTENCE, _LONGEST_SOURCE = 6, 6
"""Words of the shortest sentence that is a paragraph, and of the longest name of an outlet on an article."""

_LEAST_POSTS, _LEAST_POST_WORDS = 3, 8
_SOURCE_NAMES = ("source", "publisher", "outlet", "provider", "site-name", "publication")


class Found(NamedTuple):
    """An article among several on a page."""

    element: HtmlElement
    title: str
    lines: tuple[str, ...]
    facts: Facts


def articles_on(tree: HtmlElement, url: str | None, outlets: Outlets) -> list[Found]:
    """The articles of a page that holds several, each in an element of its own with headline and paragraphs.

    Comments are articles to HTML, too, and so are teasers: the ones go with the clutter, the others are too short.
    """
    outermost = (element for element in tree.iter("article") if next(element.iterancestors("article"), None) is None)
    found = [article for element in outermost if (article := _article(element, url, outlets))]
    return found if len(found) > 1 else []


def live_lines(tree: HtmlElement, page: Described) -> tuple[str, ...]:
    """The lines of a live blog, the posts in the order of the page; nothing if the page is none."""
    updates = [node for node in page.nodes if "LiveBlogPosting" in types(node)]
    if not updates and tree.find(".//*[@itemtype='https://schema.org/LiveBlogPosting']") is None:
        return ()
    posts = _posts(tree)
    if posts:
        lines = [*_introduction(tree, posts[0]), *(line for post in posts for line in lines_of_element(post))]
        # A time above each post is no line of it; a date within a sentence is.
        return tidy([line for line in lines if ends_sentence(line) or not date_in(line, day_first=True).value], None)
    entries = [update for node in updates for update in page.resolved(node.get("liveBlogUpdate"))]
    fields = ("headline", "articleBody")
    return tidy([text for update in entries for field in fields for text in texts(update.get(field))], None)


def _introduction(tree: HtmlElement, post: HtmlElement) -> Iterator[str]:
    """The lines of prose above the first post, below the page's headline if it has one there."""
    after = tree.find(".//h1") is None
    for element in tree.iter():
        if element is post:
            return
        if element.tag == "h1":
            after = True
        elif after and element.tag in _BLOCKS and not _holds_block(element):
            line = words_of(element)
            if ends_sentence(line) and len(line.split()) >= _SENTENCE:
                yield line


def lines_of_element(element: HtmlElement) -> list[str]:
    """The innermost blocks of ELEMENT as lines, in order."""
    return [line for block in element.iter(*_BLOCKS) if not _holds_block(block) and (line := words_of(block))]


def _holds_block(element: HtmlElement) -> bool:
    return any(inner.tag in _BLOCKS for inner in element.iterdescendants())


def _article(element: HtmlElement, url: str | None, outlets: Outlets) -> Found | None:
    heading = next(element.iter(*HEADLINES), None)
    lines = lines_of_element(element)
    prose = [line for line in lines if ends_sentence(line) and len(line.split()) >= _SENTENCE]
    if heading is None or len(prose) < _LEAST_PARAGRAPHS or sum(len(line.split()) for line in prose) < _LEAST_WORDS:
        return None
    title = words_of(heading)
    first = lines.index(prose[0])  # source, date and byline stand between the headline and the first paragraph
    link = next(heading.iter("a"), None) if heading.find(".//a") is not None else None
    address = urljoin(url or "", link.get("href") or "") if link is not None else None
    moment = next(element.iter("time"), None)
    date = date_in(moment.get("datetime") or words_of(moment), day_first=True) if moment is not None else UNKNOWN
    above = [line for line in lines[:first] if plain_name(line) != plain_name(title)]
    bylines = [line for line in above if line.casefold().startswith("by ")]
    by = next((name for line in bylines for name in names_in(line, outlets)), None)
    facts = {
        "title": fact_of(title, "stated"),
        "outlet": fact_of(_source(element), "stated"),
        "url": fact_of(address, "stated"),
        "published": date,
        "author": fact_of(by, "stated"),
    }
    return Found(element, title, tidy(lines[first:], title), facts)


def _source(element: HtmlElement) -> str | None:
    """The outlet that an aggregator names on the article."""
    for inner in element.iter("p", "span", "a", "div", "cite"):
        words, names = words_of(inner), designer_names(inner).lower()
        if 0 < len(words.split()) <= _LONGEST_SOURCE and any(name in names for name in _SOURCE_NAMES):
            return words
    return None


def _posts(tree: HtmlElement) -> Sequence[HtmlElement]:
    """The posts of a live blog: siblings of one kind, each with a time and some words; of several rows the longest."""
    rows: dict[tuple[HtmlElement, str, str], list[HtmlElement]] = defaultdict(list)
    for moment in tree.iter("time"):
        for element in _up(moment):
            rows[element.getparent(), str(element.tag), (element.get("class") or "").split(" ")[0]].append(element)
    distinct = [list(dict.fromkeys(row)) for row in rows.values()]
    return max((row for row in distinct if _is_row_of_posts(row)), key=lambda row: sum(map(_length, row)), default=())


def _is_row_of_posts(row: Sequence[HtmlElement]) -> bool:
    return sum(len(words_of(post).split()) >= _LEAST_POST_WORDS for post in row) >= _LEAST_POSTS


def _up(element: HtmlElement) -> Iterator[HtmlElement]:
    yield element
    yield from (parent for parent in element.iterancestors() if parent.tag not in ("body", "html", "main"))


def _length(element: HtmlElement) -> int:
    return len(words_of(element))
