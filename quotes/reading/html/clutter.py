"""What on a page is not its article, by the names that designers give it and by links without a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set
from functools import cache
from typing import NamedTuple

from lxml.html import HtmlElement

from quotes.datafiles import table
from quotes.reading.html.markup import named, remove, seen, words_of
from quotes.reading.lines import LONGEST_HEADLINE, ends_sentence, opens_quotation

_HUMP = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
_WORD = re.compile(r"[a-z]+")
_UNSEEN = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:\.0+)?(?:[a-z]+|%)?\s*(?:[;!]|$))",
    re.IGNORECASE,
)
"""Styles of what is not shown. What is all but the size of nothing is shown: "font-size: 0.9em"."""

_NEVER = frozenset({"html", "body", "head", "main", "h1", "title", "meta", "link", "script"})
_ALWAYS = (
    "figcaption",
    "aside",
    "nav",
    "button",
    "form",
    "template",
    "dialog",
    "amp-consent",
    "amp-sidebar",
    "amp-list",
)
_INLINE = frozenset({"a", "abbr", "b", "cite", "em", "i", "q", "span", "strong", "u"})
_OFFERING = frozenset({"div", "li", "p", "section", "ul"})
_LINES = frozenset({"p", "li", "h2", "h3", "h4", "h5", "h6", "div"})
_PICTURES = frozenset({"img", "picture", "amp-img", "noscript"})
_HEADINGS = ("h1", "h2", "h3", "h4")
_LONGEST_TEASER, _LONGEST_CAPTION = 60, 50
_LINKED, _LONGEST_LABEL, _LONGEST_POINTER = 0.9, 4, 8
"""Share of a line that is link if the line is; words of a label before it; words of a sentence that is all link."""

_LEAST_PARTS = 3
"""Headings of a list that is an article, at least."""

_LEAST_OWN = 3
"""Words of a sentence, at least, besides those in elements of their own."""

_SHORT, _PIECE = 600, 40
"""Characters: of prose in what may be clutter by a name that articles have, too; of text in one piece to be prose."""

_PROSE = 0.35
"""Share of the page's prose from which an element is no clutter, whatever it is called: sites call the whole page
"has-sidebar", and blogs give an article the names of its topics ("tag-advertising")."""


class _Page(NamedTuple):
    """What is known of the page as a whole, found out once: pages have thousands of links in one paragraph."""

    everywhere: Set[str]
    """Names that mean nothing: each paragraph of some pages is a "widget"."""

    written_in: Set[HtmlElement]
    """Elements that hold some words themselves, not in elements of their own."""

    in_parts: Set[tuple[HtmlElement, str]]
    """Elements that headings of one tag divide into parts, and that tag."""


def without_clutter(tree: HtmlElement) -> HtmlElement:
    """TREE itself, what is not the article taken out of it."""
    body = tree.find("body")
    if body is None:
        return tree
    prose = _prose_by_element(body)
    most = prose.get(body, 0) * _PROSE
    elements = [e for e in body.iter() if isinstance(e.tag, str) and e.tag not in _NEVER and prose.get(e, 0) <= most]
    held = Counter[str]()
    for element in elements:
        for name in set(named(element).split()):
            held[name] += prose.get(element, 0)
    everywhere = {name for name, length in held.items() if length > most}
    page = _Page(everywhere, _written_in(body), _in_parts(body))
    for comment in [element for element in elements if _is_one_of_comments(element)]:
        remove(comment)
    for element in elements:
        if _is_clutter(element, prose.get(element, 0), page):
            remove(element)
    return tree


def _is_clutter(element: HtmlElement, prose: int, page: _Page) -> bool:
    """Whether ELEMENT of PAGE, which holds so many characters of PROSE, is no part of the article."""
    if element.tag in _ALWAYS:
        return True
    names = named(element).split()
    kinds = kinds_of(names)
    if _is_in_sentence(element, page):
        return "unseen" in kinds or _is_unseen(element)
    if "always" in kinds:
        return True
    if prose > _SHORT:
        return False
    if "unseen" in kinds or ("empty" in kinds and not prose) or _is_unseen(element):
        return True
    if "short" in kinds and "short" in kinds_of(name for name in names if name not in page.everywhere):
        return True
    if "picture" in kinds and _is_picture(element):
        return True
    return _is_teaser(element) or _is_link_alone(element, page) or _is_offer(element)


def _is_in_sentence(element: HtmlElement, page: _Page) -> bool:
    """Whether ELEMENT is words within a sentence, whatever it is called: "<i class=ticker>ACME</i> fell to 3"."""
    tail = (element.tail or "").strip()
    if element.tag not in _INLINE or not tail:
        return False
    parent, before = element.getparent(), element.getprevious()
    if parent not in page.written_in:
        return False  # "Share: <a>Facebook</a> | <a>Twitter</a>"
    written = seen(parent.text if before is None else f"{words_of(before)} {before.tail or ''}")
    return not ends_sentence(written) if written else tail[0].islower()


def _written_in(body: HtmlElement) -> set[HtmlElement]:
    """The elements that hold inline ones, and words besides."""
    found = set()
    for parent in {inner.getparent() for inner in body.iter(*_INLINE)}:
        own = f"{parent.text or ''} {' '.join(inner.tail or '' for inner in parent)}"
        if sum(any(map(str.isalpha, word)) for word in own.split()) >= _LEAST_OWN:
            found.add(parent)
    return found


def _is_one_of_comments(element: HtmlElement) -> bool:
    """Whether ELEMENT is called a comment and others beside it are called the same: an article is one."""
    name = element.get("class")
    if not name or element.tag == "p" or len(element) == 0 or "repeated" not in kinds_of(name.split()):
        return False
    return any(other.get("class") == name for other in element.itersiblings()) or any(
        other.get("class") == name for other in element.itersiblings(preceding=True)
    )


def _is_picture(element: HtmlElement) -> bool:
    """Whether ELEMENT, which is called a picture, is one with no more than the words that belong to it."""
    if element.tag == "p" or len(words_of(element).split()) > _LONGEST_CAPTION:
        return False
    tags = {inner.tag for inner in element.iterdescendants()}
    return not tags.isdisjoint(_PICTURES) and tags.isdisjoint(_HEADINGS)


def _is_offer(element: HtmlElement) -> bool:
    """Whether ELEMENT is a few words around a field to fill in: "Get reporter alerts: [your address]"."""
    if element.tag not in _OFFERING or len(words_of(element).split()) > LONGEST_HEADLINE:
        return False
    return any((field.get("type") or "text").lower() in ("text", "email") for field in element.iter("input"))


def _is_unseen(element: HtmlElement) -> bool:
    if element.get("hidden") not in (None, "until-found") or _UNSEEN.search(element.get("style") or ""):
        return True
    return element.get("aria-hidden") == "true" and element.tag not in ("p", "span")


def kinds_of(names: Iterable[str]) -> frozenset[str]:
    """The kinds of clutter that designers' NAMES for an element say it is."""
    return frozenset().union(*map(_kinds_of_name, names))


@cache
def _kinds_of_name(name: str) -> frozenset[str]:
    words = _WORD.findall(_HUMP.sub(" ", name).lower())
    rows = {" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(len(words), i + 4) + 1)}
    return frozenset(kind for kind, listed in table("quotes.reading", "clutter").items() if not rows.isdisjoint(listed))


def _is_teaser(element: HtmlElement) -> bool:
    """Whether ELEMENT is an article to HTML, but no more than the headline that leads to it and a line or two."""
    if element.tag != "article":
        return False
    heading = next(element.iter(*_HEADINGS), None)
    return heading is not None and _is_link(heading) and len(words_of(element).split()) < _LONGEST_TEASER


def _is_link_alone(element: HtmlElement, page: _Page) -> bool:
    """Whether ELEMENT is a line that is all link and no sentence: a headline of another article."""
    if element.tag not in _LINES or len(element) == 0 or len(element.findall(".//a")) == 0:
        return False
    words = words_of(element)
    if not words or len(words.split()) > LONGEST_HEADLINE or not _is_link(element):
        return False
    if ends_sentence(words) and (element.tag in _HEADINGS or not _is_pointer(words)):
        return False
    if (element.getparent(), element.tag) in page.in_parts:
        return False
    article = next(element.iterancestors("article"), None)  # whose own headline may lead to its page
    return article is None or element is not next(article.iter(*_HEADINGS), None)


def _in_parts(body: HtmlElement) -> set[tuple[HtmlElement, str]]:
    """The elements with several headings of one tag, and paragraphs between them: "11 things to buy", each name a link.

    Headlines of other articles have no more than a line or two below them.
    """
    found: set[tuple[HtmlElement, str]] = set()
    for parent in {heading.getparent() for heading in body.iter(*_HEADINGS)}:
        prose = sum(len(words_of(paragraph).split()) for paragraph in parent.findall("p"))
        heads = Counter(child.tag for child in parent if child.tag in _HEADINGS)
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
    is_label = colon and len(label.split()) <= _LONGEST_LABEL and element.tag not in _HEADINGS
    rest = labelled if is_label else words
    return sum(len(words_of(link)) for link in element.iter("a")) >= _LINKED * len(rest)


def _prose_by_element(body: HtmlElement) -> dict[HtmlElement, int]:
    """How many characters of prose each element holds: what is written in one piece, and is no link."""
    found: dict[HtmlElement, int] = {}
    for element in body.iter():
        if not isinstance(element.tag, str) or element.tag in ("a", "button", "option"):
            continue
        pieces = (element.text, *(inner.tail for inner in element))
        length = sum(len(piece.strip()) for piece in pieces if piece and len(piece) >= _PIECE)
        holder = element
        while holder is not None and length:
            found[holder] = found.get(holder, 0) + length
            holder = holder.getparent()
    return found
