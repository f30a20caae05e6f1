"""A page's title, outlet and address, each with how it is known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from lxml.html import HtmlElement

from quotes.datafiles import table, word_list
from quotes.outlets import Outlets, plain_name
from quotes.reading.html.facts.described import Described, texts, types
from quotes.reading.html.tree import window_title, words_of
from quotes.reading.texts.facts import UNKNOWN, Fact, fact_of
from quotes.records import Basis

_SEPARATOR = re.compile(r"\s+[-–—|·•:»«/]{1,2}\s+|\s*[|»]\s*|:\s+")
_SURE_SEPARATOR = re.compile(r"\s*[|»]\s*|\s+[-–—·•]\s+")
_HANDLE = re.compile(r"@\w+")
_ADDRESS = re.compile(r"https?://[^\s<>\"']{4,2000}")
_TRIM = re.compile(r"^[\s\-–—|·•:»«/]+|[\s\-–—|·•:»«/]+$")
_FEW = 3
"""Elements within an element that is one line of the page."""

_HEADLINE = 4
"""Words that a page's one heading has at least to be its headline against all that is stated to machines."""

_SITES = frozenset({"WebSite", "NewsMediaOrganization", "Newspaper"})
_LEAST_LETTERS, _LONGEST_NAME = 3, 5
"""Letters of a name that its domain tells; words of a name that stands beside a headline."""

_LONGEST_OUTLET = 60
_LEAST_SHARED = 0.5
"""Share of words that a heading must have in common with the title stated to machines, to be the title as printed."""


def title_of(tree: HtmlElement, page: Described, outlet: str | None, url: str | None) -> Fact:
    """The headline as printed: the heading that has the words of what the page tells machines, else those words."""
    titles = [_without_outlet(title, outlet, url) for title in _stated_titles(page)]
    headings = [words for heading in tree.iter("h1") if (words := words_of(heading))]
    for title in titles:
        alike = max(headings, key=lambda heading: _shared(heading, title), default="")
        if _shared(alike, title) >= _LEAST_SHARED:
            return Fact(alike, "stated")
    named = {plain_name(name) for name in (outlet, *page.meta("og:site_name")) if name}
    own = [heading for heading in headings if plain_name(heading) not in named]
    window = window_title(tree)
    if len(own) == 1 and (len(own[0].split()) >= _HEADLINE or _begins(window, own[0])):
        return Fact(own[0], "stated")  # what is stated to machines is another: a headline to be shared, or found
    headline, _ = _in_window(tree)
    # A page that tells no machine its title has it in its one heading; but blogs put their own name there.
    title = next(iter(titles), None) or headline or (own[0] if own else _without_outlet(window, outlet, url))
    return fact_of(title, "stated")


def _begins(window: str, heading: str) -> bool:
    """Whether the WINDOW's title is the HEADING and more: "Ferry sold? Rival buys it - Town Crier"."""
    rest = window.removeprefix(heading)
    return rest != window and rest.startswith(" ") and not _SEPARATOR.match(rest)


def _in_window(tree: HtmlElement) -> tuple[str | None, list[str]]:
    """The part of the window's title that stands on the page as well, by itself, and the parts around it.

    "Islands Gazette - Ferry may close": the headline may be no heading, in a page of 2004 not even a bold line.
    """
    title = window_title(tree)
    if not _SEPARATOR.search(title):
        return None, []
    cuts = [(match.start(), match.end()) for match in _SEPARATOR.finditer(title)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(title)]
    short = (words_of(element) for element in tree.iterfind("body//*") if len(element) <= _FEW)
    lines = {plain_name(words) for words in short if len(words) <= len(title)}
    stretches = sorted(((e - s, s, e) for s in starts for e in ends if e > s), reverse=True)
    for _, start, end in stretches:
        if len(title[start:end].split()) >= 3 and plain_name(title[start:end]) in lines:
            around = [_TRIM.sub("", part) for part in (title[:start], title[end:])]
            return title[start:end], [part for part in around if part]
    return None, []


def outlet_of(tree: HtmlElement, page: Described, url: str | None, known: Outlets) -> Fact:
    """Who printed the page: of the names it gives, that which its domain or most of its places have.

    A publisher stated to machines is often the company ("Guardian News & Media"), a site's name at times a slogan.
    """
    found = [name for name in _outlet_names(tree, page) if _is_outlet(name.value)]
    names = [name for name in found if name.basis == "stated"] or found
    parts = {plain_name(part) for part in _SEPARATOR.split(window_title(tree))[1:]}
    places = Counter(plain_name(name.value) for name in names)
    here, host = known.at(url), _host(url)

    def support(name: _Name) -> tuple[bool, bool, int]:
        plain = plain_name(name.value)
        is_here = here is not None and known.named(name.value, url) == here
        # "Prairie Star" goes before "prairiestar.com".
        return is_here, _is_in_domain(name.value, host) and "." not in name.value, places[plain] + (plain in parts)

    best = max(names, key=support, default=None)  # the first of equals
    if best:
        return Fact(best.value.removeprefix("@"), best.basis)
    is_number = host.replace(".", "").isdigit() or ":" in host
    return fact_of(None if is_number else host, "inferred")


class _Name(NamedTuple):
    """A name of the outlet that the page gives, and whether it states it or it is concluded."""

    value: str
    basis: Basis


def address_of(tree: HtmlElement, page: Described, url: str | None) -> Fact:
    """The page's canonical address, by link, meta or JSON-LD; else URL, where it was read."""
    base = url or next(page.meta("og:url"), "")
    links = [link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()]
    addresses = [*links, *page.meta("og:url"), *_ids(page), *page.meta("twitter:url", "parsely-link", "dc.identifier")]
    for address in addresses:
        whole = urljoin(base, address.strip()) if address else ""
        # Some sites name their front page as the canonical address of every article.
        if _ADDRESS.fullmatch(whole) and urlsplit(whole).path.strip("/") + urlsplit(whole).query:
            return Fact(plain_address(whole), "stated")
    return Fact(plain_address(url), "inferred") if url else UNKNOWN


def plain_address(url: str) -> str:
    """URL without its fragment and without what only tells where the reader came from ("utm_source=")."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if not any(_is_tracking(name) for name, _ in parse_qsl(parts.query, keep_blank_values=True)):
        return urlunsplit(parts._replace(fragment=""))
    kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _is_tracking(pair[0])]
    return urlunsplit(parts._replace(query=urlencode(kept), fragment=""))


def _is_tracking(name: str) -> bool:
    return name.lower().startswith("utm_") or name.lower() in word_list("quotes.reading", "tracking_parameters")


def _ids(page: Described) -> Iterator[str]:
    for field in ("mainEntityOfPage", "url", "@id"):
        value = page.article.get(field)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                item = item.get("@id") or item.get("url")
            if isinstance(item, str) and item.startswith(("http", "/")):  # others write "True", or "#article"
                yield item
    yield from page.properties.get("mainEntityOfPage", ())


def _stated_titles(page: Described) -> Iterator[str]:
    yield from page.meta("og:title")
    yield from page.strings("headline")
    yield from page.meta("twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title")


def _outlet_names(tree: HtmlElement, page: Described) -> Iterator[_Name]:
    """Names of the outlet, those stated to machines first, then those around the headline."""
    publishers = page.resolved(page.article.get("publisher"))
    sites = [node for node in page.nodes if _SITES & set(types(node))]
    metas = page.meta(*table("quotes.reading", "outlet_names")["after_site"])
    for name in chain(
        chain.from_iterable(texts(publisher.get("name")) for publisher in publishers),
        page.meta("og:site_name"),
        page.properties.get("publisher", ()),
        metas,
        chain.from_iterable(texts(node.get("name")) for node in sites),
    ):
        yield _Name(name, "stated")
    headline, around = _in_window(tree)
    if not headline and len(parts := _SURE_SEPARATOR.split(window_title(tree))) > 1:
        around = parts[-1:]
    for part in reversed(around):  # "Headline | World | Outlet": the outlet is the last
        name = _SEPARATOR.split(part)[-1]
        if len(name.split()) <= _LONGEST_NAME:
            yield _Name(name, "inferred")
    for mast in tree.iterfind(".//*[@class='site-title']"):
        if words_of(mast) != window_title(tree):  # some themes set the headline there
            yield _Name(words_of(mast), "inferred")


def _is_outlet(name: str) -> bool:
    """Whether NAME may be an outlet's: no address of a page, no account, no sentence."""
    if not name or len(name) > _LONGEST_OUTLET or name.lower().startswith(("http", "©", "copyright", "by ")):
        return False
    return not _HANDLE.fullmatch(name) and any(map(str.isalpha, name))


def _without_outlet(title: str, outlet: str | None, url: str | None) -> str:
    """TITLE without the outlet's name, and the section's, that window titles carry: "Headline | World | Outlet"."""
    own = {plain_name(name) for name in (outlet, _host(url), _host(url).removeprefix("www.")) if name}
    while True:
        parts = list(_SURE_SEPARATOR.finditer(title))
        if not parts:
            break
        first, last = parts[0], parts[-1]
        head, tail = title[: last.start()], title[last.end() :]
        if plain_name(tail) in own or ("|" in last.group() and len(head.split()) >= 3 and len(tail.split()) <= 4):
            title = head
        elif plain_name(title[: first.start()]) in own:
            title = title[first.end() :]
        else:
            break
    name, colon, rest = title.partition(": ")
    return rest if colon and (plain_name(name) in own) else title


def _shared(heading: str, title: str) -> float:
    """Share of the words of the longer of two titles that are in the other."""
    one, other = set(plain_name(heading).split()), set(plain_name(title).split())
    return len(one & other) / max(len(one), len(other)) if one and other else 0.0


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    except ValueError:
        return ""


def _is_in_domain(name: str, host: str) -> bool:
    """Whether the letters of NAME are in the name of the HOST: "The Harbour Post" in harbourpost.com."""
    letters = plain_name(name).replace(" ", "")
    return len(letters) >= _LEAST_LETTERS and letters in plain_name(host).replace(" ", "")
