"""What on a page is not its article, by the names that designers give it and by links without a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set
from functools import cache
from typing import NamedTuple

from lxml.html import HtmlElement

from quotes.datafiles import table
from quotes.reading.html.lines.links import in_parts, is_link_alone, is_teaser
from quotes.reading.html.tree import HEADLINES, designer_names, remove, seen, words_of
from quotes.reading.texts.lines import LONGEST_HEADLINE
from quotes.sentences import ends_sentence

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
_LONGEST_CAPTION = 50
_INLINE = frozenset({"a", "abbr", "b", "cite", "em", "i", "q", "span", "strong", "u"})
_OFFERING = frozenset({"div", "li", "p", "section", "ul"})
_PICTURES = frozenset({"img", "picture", "amp-img", "noscript"})

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
        for name in set(designer_names(element).split()):
            held[name] += prose.get(element, 0)
    everywhere = {name for name, length in held.items() if length > most}
    page = _Page(everywhere, _written_in(body), in_parts(body))
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
    names = designer_names(element).split()
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
    return is_teaser(element) or is_link_alone(element, page.in_parts) or _is_offer(element)


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
    return not tags.isdisjoint(_PICTURES) and tags.isdisjoint(HEADLINES)


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
