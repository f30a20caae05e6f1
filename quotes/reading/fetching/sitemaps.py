"""A sitemap becomes the entries that it lists: pages, or further sitemaps; news sitemaps tell titles and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from quotes.reading.fetching.addresses import FetchError
from quotes.reading.fetching.entries import Entry
from quotes.reading.files.prolog import without_prolog
from quotes.reading.formats.xml import tree
from quotes.reading.texts.dates import understood_date
from quotes.reading.texts.facts import Fact

_SITEMAP = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)\b")
_HEAD = 4096
"""Bytes within which a sitemap says that it is one."""

_NEWS = {"title": "title", "name": "outlet", "publication_date": "published"}
"""By element of a news sitemap, the fact that it tells."""


def is_sitemap(content: bytes) -> bool:
    """Whether CONTENT is a sitemap, or an index of them."""
    return _SITEMAP.match(without_prolog(content[:_HEAD].removeprefix(b"\xef\xbb\xbf"))) is not None


def sitemap_entries(content: bytes) -> Iterator[Entry]:
    """The entries of a sitemap; FetchError where it is broken, RefusedError where it declares entities."""
    try:
        root = tree(content.lstrip())
    except etree.XMLSyntaxError as error:
        raise FetchError(
            f"is a broken sitemap (line {error.lineno})", "give the addresses in a list, --urls"
        ) from error
    for element in root.iter("{*}url", "{*}sitemap"):
        url = _words(element, "{*}loc")
        if url:
            changed = understood_date(_words(element, "{*}lastmod"))
            facts = {name: Fact(value, "stated") for name, value in _news(element).items() if value}
            is_list = etree.QName(element).localname == "sitemap"
            yield Entry(
                url, facts, changed or (facts["published"].value if "published" in facts else None), "", is_list
            )


def _news(element: etree._Element) -> dict[str, str | None]:
    """What the element for news tells, where there is one: an image's title is its caption."""
    news: dict[str, str | None] = {fact: _words(element, f"{{*}}news//{{*}}{name}") for name, fact in _NEWS.items()}
    return {**news, "published": understood_date(news["published"])}


def _words(element: etree._Element, path: str) -> str:
    """The words of the first element at that path; none where there is none."""
    found = element.find(path)
    return " ".join((found.text or "").split()) if found is not None else ""
