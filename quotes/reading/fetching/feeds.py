"""A feed (RSS or Atom) becomes the entries that it lists: title, author and date of each, its text if it is there."""

from __future__ import annotations

import io
import re
from calendar import timegm
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from typing import Any

import feedparser

from quotes.reading.fetching.addresses import FetchError
from quotes.reading.fetching.entries import Entry
from quotes.reading.files.inputs import is_address
from quotes.reading.files.prolog import without_prolog
from quotes.reading.markup.markup import text_of_markup
from quotes.reading.texts.dates import understood_date
from quotes.reading.texts.facts import Fact

_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf)\b", re.IGNORECASE)
_DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>", re.IGNORECASE)
_HEAD = 4096
"""Bytes within which a feed says that it is one."""

_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_LEAST_WORDS = 100
"""Words that a whole text has at least: what is shorter is a teaser."""

_GOES_ON = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading|read the full \w+)\W*$", re.IGNORECASE)


def is_feed(content: bytes) -> bool:
    """Whether CONTENT is a feed."""
    rest = without_prolog(content[:_HEAD].removeprefix(b"\xef\xbb\xbf"))
    doctype = _DOCTYPE.match(rest)
    return _FEED.match(without_prolog(rest[doctype.end() :]) if doctype else rest) is not None


def feed_entries(content: bytes, address: str) -> Iterator[Entry]:
    """The entries of the feed at ADDRESS, in its order; FetchError where there is nothing to be read."""
    if _ENTITY.search(content):
        raise FetchError("declares entities of its own, which may expand without end", "give the pages' addresses")
    # Without an address of its own, relative links would stay so.
    feed = feedparser.parse(io.BytesIO(content), response_headers={"content-location": address})
    listed = [(entry, url) for entry in feed.entries if is_address(url := _address(entry))]
    if not listed and feed.bozo:
        raise FetchError("is a broken feed: no entry can be read", "give the pages' addresses")
    name = _words(feed.feed.get("title"))
    outlet = {"outlet": Fact(name, "inferred")} if name else {}
    for entry, url in listed:
        published = _date(entry, "published") or _date(entry, "updated")
        words = {"title": _words(entry.get("title")), "author": _words(entry.get("author")), "published": published}
        facts = {fact: Fact(value, "stated") for fact, value in words.items() if value}
        text, not_whole = _whole_text(entry)
        yield Entry(url, {**outlet, **facts}, _date(entry, "updated") or published, text, not_whole=not_whole)


def _address(entry: Mapping[str, Any]) -> str:
    """Where the entry's page is; its id is an address in many feeds, too."""
    return str(entry.get("link") or entry.get("id") or "").strip()


def _date(entry: Mapping[str, Any], name: str) -> str | None:
    """The entry's date with its zone, as written, or else as it was understood."""
    if name not in entry:
        return None  # `get` would give another date in its place
    if understood := understood_date(entry.get(name) or ""):
        return understood
    parsed = entry.get(f"{name}_parsed")
    return datetime.fromtimestamp(timegm(parsed), timezone.utc).isoformat() if parsed else None


def _words(value: object) -> str | None:
    """What a field says, without markup and line breaks."""
    return (" ".join(text_of_markup(str(value)).split()) or None) if value else None


def _whole_text(entry: Mapping[str, Any]) -> tuple[str, str]:
    """The markup of the entry's text, where the feed has it whole; else nothing, and what tells that it is not."""
    longest = max((str(part.get("value") or "") for part in entry.get("content") or ()), key=len, default="")
    words = text_of_markup(longest) if longest else ""
    if not words.split():
        return "", ""
    if _GOES_ON.search(words):
        return "", "breaks off"
    if len(words.split()) < _LEAST_WORDS:
        return "", f"is too short to be surely whole (under {_LEAST_WORDS} words)"
    return longest, ""
