"""The file of feeds that `quotes watch` goes by, and the articles that they list.

- https://news.example/rss.xml
- url: https://gazette.example/atom.xml
  outlet: The Gazette
  language: en
  limit: 20
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotes.errors import FeedsError
from quotes.outlets import Outlets
from quotes.reading.articles.articles import articles_of
from quotes.reading.fetching.fetcher import Fetcher
from quotes.reading.fetching.pages import texts_at
from quotes.reading.files.inputs import Input, Options, Report, Strays, is_address
from quotes.reading.files.limits import Budget
from quotes.reading.texts.facts import Fact, Facts
from quotes.records import Article, Problem
from quotes.yamlfiles import read_yaml, shown

FIELDS = ("url", "outlet", "language", "limit")

LIMIT = 100
"""Entries of a feed that are looked at, the first ones: a feed that lists thousands is an archive."""

_LANGUAGE = re.compile(r"[a-z]{2}", re.ASCII)


@dataclass(frozen=True)
class Feed:
    """A feed that is watched, and what its user says of all its articles."""

    url: str
    outlet: str | None = None
    language: str | None = None
    limit: int = LIMIT

    @property
    def facts(self) -> Facts:
        """What goes before all that feed and page tell."""
        given = {"outlet": self.outlet, "language": self.language}
        return {name: Fact(value, "stated") for name, value in given.items() if value}


def read_feeds(path: Path) -> tuple[Feed, ...]:
    """The feeds that the file lists; FeedsError, with the entry and the remedy, where it says what it cannot."""
    content = read_yaml(path, FeedsError)
    if not isinstance(content, list) or not content:
        raise FeedsError(f"{path}: lists no feeds. Write '- https://...' for each.")
    feeds = tuple(_feed(entry, f"{path}, entry {number}") for number, entry in enumerate(content, 1))
    for number, feed in enumerate(feeds, 1):
        if feed.url in {other.url for other in feeds[: number - 1]}:
            raise FeedsError(f"{path}, entry {number}: {feed.url} is listed already. Remove one of the two.")
    return feeds


def articles_of_feed(feed: Feed, fetcher: Fetcher, outlets: Outlets, report: Report) -> Iterator[Article | Problem]:
    """The articles that the feed lists and that were not fetched before, and a problem for each that cannot be had."""
    options = Options(outlets=outlets)
    item = Input(io.BytesIO(), feed.url, feed.url, feed.facts, Budget(lambda: 0), options, Strays(), report)
    for text in texts_at(item, fetcher, feed.limit):
        if isinstance(text, Problem):
            yield text
        else:
            yield from articles_of(text, outlets)


def _feed(entry: object, where: str) -> Feed:
    fields = {"url": entry} if isinstance(entry, str) else entry
    if not isinstance(fields, dict):
        raise FeedsError(f"{where}: is no feed. Write its address, or 'url:' and, if you like, {_and(FIELDS[1:])}.")
    for name in fields:
        if name not in FIELDS:
            raise FeedsError(f"{where}, field {shown(name)}: is not known. Fields are {_and(FIELDS)}.")
    url, outlet, language = (_words(fields.get(name), f"{where}, field {name}") for name in FIELDS[:3])
    if not url or not is_address(url):
        raise FeedsError(f"{where}, field url: is missing or no address. Write one that begins with https://.")
    if language and not _LANGUAGE.fullmatch(language):
        raise FeedsError(f"{where}, field language: {language} is no code of two letters. Write it as en or fr.")
    limit = fields.get("limit", LIMIT)
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        raise FeedsError(f"{where}, field limit: {shown(limit)} is no number of entries. Write 20, or leave it out.")
    return Feed(url, outlet, language, limit)


def _words(value: object, where: str) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise FeedsError(f"{where}: {shown(value)} is no text. Put it in quotation marks, or leave it out.")
    return value.strip()


def _and(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"
