"""What a page tells machines about its article: JSON-LD, microdata and meta elements, in one shape."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from quotes.reading.html.tree import seen, words_of

_ARTICLE = re.compile(r"(?:article|blogposting|report|liveblogposting|review)$", re.IGNORECASE)
_ANY_ARTICLE_TYPE = {"news": 3, "live": 3, "report": 3, "article": 2, "blog": 2}
_WRAPPING = re.compile(r"^\s*(?://)?\s*<!\[CDATA\[|(?://)?\s*\]\]>\s*$|^\s*<!--|-->\s*$")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_TAG = re.compile(r"<[^>]+>")
_OF_OTHERS = frozenset({"itemListElement", "mentions", "citation", "relatedLink", "isBasedOn"})
"""Fields whose objects are other articles than the page's."""

_MOST_LEVELS = 12
_LONGEST_SCRIPT = 4_000_000

Node = dict[str, Any]


@dataclass(frozen=True)
class Described:
    """What the page tells machines."""

    nodes: Sequence[Node]
    """All objects of its JSON-LD, a page's own before those within."""
    article: Node
    """The one that describes the page's article; empty where none does."""
    metas: dict[str, list[str]]
    """Contents of the meta elements by name, in small letters."""
    properties: dict[str, list[str]]
    """Values of the microdata by property."""

    def meta(self, *names: str) -> Iterator[str]:
        """What the meta elements of these names say, in the order of the names."""
        for name in names:
            yield from self.metas.get(name, ())

    def strings(self, field: str) -> Iterator[str]:
        """What the JSON-LD article, then the microdata, say of FIELD, each as one string."""
        yield from texts(self.article.get(field))
        yield from self.properties.get(field, ())

    def resolved(self, value: object) -> Iterator[Node]:
        """The objects that VALUE is or names by their @id."""
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                named = item.get("@id")
                others = [node for node in self.nodes if named and node.get("@id") == named and node is not item]
                fullest: Node = max(others, key=len, default={})
                yield {**fullest, **item}
            elif isinstance(item, str):
                yield {"name": item}


def described(tree: HtmlElement) -> Described:
    """What the page of TREE tells machines."""
    nodes = [node for script in _scripts(tree) for node in _walk(script, 0)]
    metas: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = seen(unescape(element.get("content") or ""))  # many are escaped twice: "Tom &amp;amp; Ann"
        if name and content:
            metas.setdefault(name.strip().lower(), []).append(content)
    return Described(nodes, _main(nodes, metas), metas, _properties(tree))


def texts(value: object) -> Iterator[str]:
    """The strings that VALUE holds, as a reader sees them."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            item = item.get("name") or item.get("@value") or item.get("@id")
        if isinstance(item, str) and (text := seen(_TAG.sub(" ", unescape(item)))):
            yield text


def types(node: Node) -> tuple[str, ...]:
    """The schema.org types of NODE."""
    kinds = node.get("@type")
    found = kinds if isinstance(kinds, list) else [kinds]
    return tuple(kind.rpartition("/")[2] for kind in found if isinstance(kind, str))


def is_article(node: Node) -> bool:
    """Whether NODE describes an article."""
    return any(_ARTICLE.search(kind) for kind in types(node))


def _scripts(tree: HtmlElement) -> Iterator[object]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        if len(script.text) <= _LONGEST_SCRIPT:
            yield from _objects(_WRAPPING.sub("", script.text))


def _objects(written: str) -> Iterator[object]:
    """What stands in a script: one value, or several in a row; of broken ones what can be read."""
    decoder = json.JSONDecoder(strict=False)
    for attempt in (written, _TRAILING_COMMA.sub(r"\1", written)):
        rest, found = attempt.strip(), []
        try:
            while rest:
                value, end = decoder.raw_decode(rest)
                found.append(value)
                rest = rest[end:].lstrip(" \t\r\n;,")
        except (ValueError, RecursionError):
            if not found:
                continue
        yield from found
        return


def _walk(value: object, level: int) -> Iterator[Node]:
    """VALUE's objects, those that hold others first."""
    if level > _MOST_LEVELS:
        return
    if isinstance(value, dict):
        yield value
        for field, inner in value.items():
            if isinstance(inner, (dict, list)) and field not in _OF_OTHERS:
                yield from _walk(inner, level + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _walk(inner, level + 1)


def _main(nodes: Sequence[Node], metas: dict[str, list[str]]) -> Node:
    """The node of the page's own article: that of the page's title or address, else the first with most to tell.

    Pages describe other articles as well ("related"), and the posts of a live blog.
    """
    titles = {title.casefold() for name in ("og:title", "twitter:title") for title in metas.get(name, ())}
    addresses = {address for name in ("og:url",) for address in metas.get(name, ())}

    def rank(node: Node) -> tuple[bool, int, int]:
        headline = next(texts(node.get("headline") or node.get("name")), "").casefold()
        own = {*texts(node.get("url")), *texts(node.get("mainEntityOfPage")), *texts(node.get("@id"))}
        same = bool(addresses & own) or any(headline and (headline in t or t in headline) for t in titles)
        kind = max((_kind_rank(kind) for kind in types(node)), default=0)
        return same, kind, sum(field in node for field in ("headline", "author", "datePublished", "publisher"))

    return max(filter(is_article, nodes), key=rank, default={})


def _kind_rank(kind: str) -> int:
    return max((rank for word, rank in _ANY_ARTICLE_TYPE.items() if word in kind.lower()), default=1)


def _properties(tree: HtmlElement) -> dict[str, list[str]]:
    """Microdata of the page, by property, each as a reader sees it; of an author or publisher the name within."""
    found: dict[str, list[str]] = {}
    for element in tree.iterfind(".//*[@itemprop]"):
        for name in (element.get("itemprop") or "").split():
            if name != "articleBody" and (value := _value(element)):
                found.setdefault(name, []).append(value)
    return found


def _value(element: HtmlElement) -> str:
    for attribute in ("content", "datetime"):
        if element.get(attribute):
            return seen(element.get(attribute))
    if element.get("itemscope") is not None:
        inner = next(element.iterfind(".//*[@itemprop='name']"), None)
        return (seen(inner.get("content")) or words_of(inner)) if inner is not None else words_of(element)
    return seen(element.get("title")) or words_of(element) or seen(element.get("href"))
