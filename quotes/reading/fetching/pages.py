"""The texts at an address: of the page there, or of the pages that a feed or a sitemap there lists."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from quotes.reading.contents import texts_of
from quotes.reading.fetching.addresses import FetchError, is_same_site
from quotes.reading.fetching.entries import Entry, surest
from quotes.reading.fetching.feeds import feed_entries, is_feed
from quotes.reading.fetching.fetcher import Fetched, Fetcher
from quotes.reading.fetching.requests import Limits
from quotes.reading.fetching.sitemaps import is_sitemap, sitemap_entries
from quotes.reading.fetching.visits import OK, Visit, now
from quotes.reading.files.expanding import expanded
from quotes.reading.files.inputs import Input, Strays
from quotes.reading.files.kinds import HEAD, kind_of
from quotes.reading.files.limits import Budget, DamagedError, RefusedError
from quotes.reading.html.webpages import page_text
from quotes.reading.markup.markup import text_of_markup
from quotes.reading.texts.facts import Fact
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_DEEPEST = 3
"""Lists within lists: an index of sitemaps, of which each is an index of sitemaps."""

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_GZIP = b"\x1f\x8b"


def texts_at(item: Input, fetcher: Fetcher, limit: int | None = None) -> Iterator[Text | Problem]:
    """The texts at the address that is the item's source; of a feed's or sitemap's entries the first LIMIT."""
    return _Run(item, fetcher, limit).at(item.source)


class _Run:
    """One address that the user named, and all that is listed there."""

    def __init__(self, item: Input, fetcher: Fetcher, limit: int | None) -> None:
        self._item = item
        self._fetcher = fetcher
        self._limit = limit
        self._failed_for_now = False
        """Whether something could not be had that may be there later."""

    def at(self, url: str, depth: int = 0) -> Iterator[Text | Problem]:
        """The texts at an address, be it that of a page or of a list."""
        fetched = self._fetched(url)
        if isinstance(fetched, Problem):
            yield fetched
        elif fetched.is_list:
            yield from self._listed(fetched, depth)
        else:
            yield from self._noted(fetched, self._read(fetched))

    def _fetched(self, url: str) -> Fetched | Problem:
        """What is at the address, or why it cannot be had. That it is not there is noted, so that it is not asked for
        again with each look at a feed."""
        try:
            return _unzipped(self._fetcher.fetch(url))
        except FetchError as error:
            self._failed_for_now |= error.passing or not error.status  # what did not answer may answer later
            if error.status and not error.passing:
                self._fetcher.visits.note(Visit(url, error.status, now()), ())
            return Problem(url, error.message, remedy=error.remedy)
        except Exception as error:  # what servers send is without bounds: one address must never stop a run
            self._failed_for_now = True
            return _unforeseen(url, error)

    def _listed(self, fetched: Fetched, depth: int) -> Iterator[Text | Problem]:
        """The texts of a list's entries. While some of them may be had later, the list counts as not seen."""
        url = fetched.visit.url
        if depth >= _DEEPEST:
            yield Problem(url, f"lies in sitemaps more than {_DEEPEST} deep", remedy="give its address as a source")
            return
        try:
            for entry in islice(_entries(fetched), self._limit):
                yield from self._entry(entry, depth)
        except RefusedError as error:
            yield Problem(url, error.message, remedy=error.remedy)
            return
        except Exception as error:
            yield _unforeseen(url, error)
            return
        self._item.report.read.add(url)
        if not self._failed_for_now:
            self._fetcher.visits.note(fetched.visit, ())

    def _entry(self, entry: Entry, depth: int) -> Iterator[Text | Problem]:
        """The texts of an entry's page, unless it was fetched since it changed."""
        before = self._fetcher.visits.last(entry.url)
        # A list that does not say when it changed is asked for anew, and answers if it has: its pages are the news.
        if before and not before.is_due(entry.changed) and not (entry.is_list and entry.changed is None):
            self._item.report.unchanged += before.status == OK
        elif entry.is_list:
            yield from self.at(entry.url, depth + 1)
        else:
            yield from self._page(entry)

    def _page(self, entry: Entry) -> Iterator[Text | Problem]:
        """The text of an entry's page or, where there is none to be had, the one that the list itself has."""
        fetched = self._fetched(entry.url)
        if isinstance(fetched, Problem):
            found: list[Text | Problem] = [fetched]
        else:
            found = list(self._noted(fetched, self._read(fetched)))
        texts = [one for one in found if isinstance(one, Text)]
        if entry.markup and found and not texts:
            yield from (self._in_place_of_page(one) for one in found if isinstance(one, Problem))
            yield self._in_list(entry)
        else:
            yield from (self._beside_list(one, entry) for one in found)

    def _noted(self, fetched: Fetched, texts: Iterable[Text | Problem]) -> Iterator[Text | Problem]:
        """What was read of a page, the visit to it noted. A page without an article is read again if the user asks."""
        if fetched.content is None:
            self._item.report.unchanged += 1
            return
        found = list(texts)
        articles = {one.id for one in found if isinstance(one, Text)}
        visit = fetched.visit if articles else replace(fetched.visit, etag=None, last_modified=None)
        self._fetcher.visits.note(visit, articles)
        self._item.report.read.add(visit.url)
        yield from found

    def _read(self, fetched: Fetched) -> Iterator[Text | Problem]:
        """The texts in what was fetched. They go by their address: the one that the page says is its own."""
        content, source, address = fetched.content or b"", fetched.visit.url, fetched.address
        if "html" in fetched.content_type.lower() or kind_of(content[:HEAD], "") == "html":
            yield self._article(_as_served(content, fetched.content_type), source, address)
            return
        strays = Strays()
        facts = {"url": Fact(address, "stated"), **self._item.facts}
        budget = Budget(lambda: len(content))
        yield from texts_of(
            replace(
                self._item,
                stream=io.BytesIO(content),
                source=source,
                name=address,
                facts=facts,
                budget=budget,
                strays=strays,
            )
        )
        yield from strays.problems(source)

    def _article(self, content: bytes, source: str, address: str) -> Text | Problem:
        try:
            text = page_text(content, source, address, self._item.facts, address, self._item.options.outlets)
        except Exception as error:
            return _unforeseen(source, error)
        return text if isinstance(text, Problem) else _by_address(text, address)

    def _beside_list(self, found: Text | Problem, entry: Entry) -> Text | Problem:
        """The text with what its list tells of it (what the user said goes before all), or the problem, with why the
        text in the list does not help."""
        if isinstance(found, Text):
            return found._replace(facts={**surest(found.facts, entry.facts), **self._item.facts})
        if entry.not_whole:
            return replace(found, message=f"{found.message}; the text in the feed {entry.not_whole}")
        return found

    def _in_list(self, entry: Entry) -> Text:
        facts = {"url": Fact(entry.url, "stated"), **entry.facts, **self._item.facts}
        return Text(entry.url, entry.url, text_of_markup(entry.markup), facts)

    def _in_place_of_page(self, problem: Problem) -> Problem:
        message = f"{problem.message}; the text in the feed is taken"
        return Problem(problem.source, message, problem.place, problem.remedy, kept=True)


def _unforeseen(url: str, error: Exception) -> Problem:
    reason = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    return Problem(url, f"cannot be read ({reason})", remedy="save the page, and give the file")


def _entries(fetched: Fetched) -> Iterator[Entry]:
    content = fetched.content or b""
    return sitemap_entries(content) if is_sitemap(content) else feed_entries(content, fetched.address)


def _unzipped(fetched: Fetched) -> Fetched:
    """The list, where it is one that is kept compressed, as sitemaps are ("sitemap.xml.gz"), as if it were not."""
    content = fetched.content or b""
    if content.startswith(_GZIP):
        try:
            most = Limits().size
            inner = expanded(io.BytesIO(content), "gzip", Budget(lambda: len(content))).read(most + 1)
        except (DamagedError, RefusedError):
            return fetched  # reported when it is read
        if len(inner) <= most and (is_sitemap(inner) or is_feed(inner)):
            return replace(fetched, content=inner)
    return fetched


def _as_served(content: bytes, content_type: str) -> bytes:
    """The page in UTF-8 with a mark that says so, where the server tells another encoding: it goes before the page."""
    charset = _CHARSET.search(content_type)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return codecs.BOM_UTF8 + content.decode(charset[1]).encode("utf-8") if charset else content
        except (LookupError, UnicodeError):
            return content
    return content


def _by_address(text: Text, address: str) -> Text:
    """The text under the page's own address; where that is on another site, under the one where it was found.

    A reprint names the original as its address, a forger whom he likes: neither was printed there.
    """
    own = text.facts.get("url")
    if own and own.value and is_same_site(own.value, address):
        return text._replace(id=own.value)
    return text._replace(facts={**text.facts, "url": Fact(address, "stated")})
