"""A saved web page becomes the text of its article, or of its articles, and what the page tells about it."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import NamedTuple

from lxml.html import HtmlElement

from quotes.outlets import Outlets, plain_name
from quotes.reading.files.decoding import LONGEST_READ
from quotes.reading.html.encoding import characters
from quotes.reading.html.facts.bylines import agency_of, author_of
from quotes.reading.html.facts.dating import modified, published
from quotes.reading.html.facts.described import Described, described
from quotes.reading.html.facts.naming import address_of, outlet_of, title_of
from quotes.reading.html.lines.body import body_lines
from quotes.reading.html.lines.clutter import without_clutter
from quotes.reading.html.lines.gaps import with_paragraphs
from quotes.reading.html.nitf import as_html
from quotes.reading.html.several import Found, articles_on, live_lines
from quotes.reading.html.tree import parsed, remove, without_unsaid, words_of
from quotes.reading.html.walls import before_wall, is_stub, wall
from quotes.reading.texts.facts import Fact, Facts
from quotes.reading.texts.language import language_of
from quotes.reading.texts.texts import Part, Text
from quotes.records import Problem
from quotes.sentences import ends_sentence

PARAGRAPH = "\n\n"

_LEAST_WORDS = 12
"""Words of prose that an article has at least."""

_LONGEST_WORD, _LETTERS = 15, 2
"""Letters of a word on average from which words are written without spaces; letters of a word in such a language."""

_LITTLE, _RESCUED = 60, 3
"""Words of prose under which the page is read again with its clutter, and how many times as many that must bring."""

_OWN_WORDS = 100
"""Words of prose beside the articles on a page that make one of its own."""

_SAVE = "save the article's own page, as a reader sees it"


class _Body(NamedTuple):
    """The lines of a page's main article, and the other articles below it."""

    lines: Sequence[str]
    others: Sequence[Found] = ()


def page_text(
    content: bytes, source: str, name: str, facts: Facts, url: str | None, outlets: Outlets
) -> Text | Problem:
    """The article of the page in CONTENT, saved as NAME or read from URL; a problem where it holds none.

    FACTS are known already, of the file or by its user, and go before what the page tells. Of a page with several
    articles the text holds all, and its `parts` tell which is where.
    """
    if len(content) > LONGEST_READ:
        return Problem(source, f"has more than {LONGEST_READ:,} bytes, too much for a page", remedy=_SAVE)
    tree = parsed(characters(content))
    if tree is None:
        return Problem(source, "is no web page that can be read", remedy=_SAVE)
    page = described(as_html(tree))
    with_paragraphs(without_unsaid(tree))
    own = _facts_of_page(tree, page, url, outlets)
    title = own["title"].value
    body = _body(without_clutter(deepcopy(tree)), page, title, own["url"].value, outlets)
    if not body.others and _is_one_article(page) and _prose(body.lines) < _LITTLE:
        # Where designers' names misled, what they called clutter is the article.
        rescued = body_lines(deepcopy(tree), page, title)
        body = _Body(rescued) if _prose(rescued) >= _RESCUED * _prose(body.lines) else body
    lines = before_wall(body.lines)
    instead = wall(lines or body.lines, title) if not body.others else None
    if instead:
        return Problem(source, f"shows {instead} in place of an article", remedy=_SAVE)
    if not body.others and _prose(lines) < _LEAST_WORDS:
        return Problem(source, "holds no article, only links, pictures or a few words", remedy=_SAVE)
    text, parts = _joined(lines, body.others)
    own["language"] = Fact(language_of(text, _declared(tree, page)), "inferred")
    known = {field: fact for field, fact in own.items() if fact.value}
    stub = is_stub(lines, page, cut=len(lines) < len(body.lines))
    return Text(source, name, text, {**known, **facts}, parts=parts, stub=stub)


def _facts_of_page(tree: HtmlElement, page: Described, url: str | None, outlets: Outlets) -> dict[str, Fact]:
    """What the page tells of its article, by field."""
    address = address_of(tree, page, url)
    outlet = outlet_of(tree, page, address.value, outlets)
    # "04/03/2025" is in March to most of the world; a page says if it is American.
    day_first = not (_declared(tree, page) or "en-us").lower().replace("_", "-").startswith("en-us")
    title = title_of(tree, page, outlet.value, address.value)
    return {
        "title": title,
        "outlet": outlet,
        "url": address,
        "author": author_of(tree, page, title.value, outlet.value, outlets),
        "credit": agency_of(page, outlets),
        "published": published(tree, page, title.value, address.value, day_first=day_first),
        "modified": modified(tree, page, title.value, day_first=day_first),
    }


def _declared(tree: HtmlElement, page: Described) -> str | None:
    """The language, perhaps with a country, that the page declares."""
    return (
        tree.get("lang") or tree.get("xml:lang") or next(page.meta("og:locale", "content-language", "language"), None)
    )


def _body(tree: HtmlElement, page: Described, title: str | None, url: str | None, outlets: Outlets) -> _Body:
    """The lines of the page's main article and the others below it. TREE is without clutter, and its own to change."""
    if live := live_lines(tree, page):
        return _Body(live)
    found = articles_on(tree, url, outlets)
    main = next((one for one in found if title and plain_name(one.title) == plain_name(title)), None)
    if main is None and found and not _is_one_article(page):
        rest = deepcopy(tree)
        for element in [article for article in rest.iter("article") if _is_of(article, found)]:
            remove(element)
        lines = body_lines(rest, page, title)
        # What is left of a page of articles are menus; else the page's own article stands outside of these.
        return _Body(lines if _prose(lines) >= _OWN_WORDS else (), found)
    others = [one for one in found if main and one is not main and _is_another(one)]
    for other in others:
        remove(other.element)
    return _Body(body_lines(tree, page, title), others)


def _is_of(element: HtmlElement, found: Sequence[Found]) -> bool:
    return any(words_of(element) == words_of(other.element) for other in found)


def _is_another(found: Found) -> bool:
    """Whether what stands on an article's page is an article, too, by a headline of the first rank or a link to a page
    of its own; else it is a part of it."""
    return found.facts["url"].value is not None or found.element.find(".//h1") is not None


def _is_one_article(page: Described) -> bool:
    return bool(page.article) or "article" in page.meta("og:type")


def _prose(lines: Sequence[str]) -> int:
    """Words in lines that end as a sentence does, or are as long as one."""
    return sum(_words(line) for line in lines if ends_sentence(line) or _words(line) > _LEAST_WORDS)


def _words(line: str) -> int:
    """Words in LINE; where its language writes them without spaces, about as many as there are."""
    words = len(line.split())
    return words if len(line) <= _LONGEST_WORD * words else len(line) // _LETTERS


def _joined(lines: Sequence[str], others: Sequence[Found]) -> tuple[str, tuple[Part, ...]]:
    """The text of all articles, and where each stands in it if there are several; number 1 is the page's own."""
    if not others:
        return PARAGRAPH.join(lines), ()
    text = PARAGRAPH.join(lines)
    parts = [Part(1, 0, len(text))] if text else []
    for number, other in enumerate(others, start=2):
        start = len(text) + len(PARAGRAPH) if text else 0
        text = f"{text}{PARAGRAPH if text else ''}{PARAGRAPH.join(other.lines)}"
        parts.append(Part(number, start, len(text), other.facts))
    return text, tuple(parts)
