"""An address is fetched: if robots.txt lets it, not too fast, again if need be, and only if it changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import httpx

from quotes.reading.fetching.addresses import FetchError, Guard
from quotes.reading.fetching.feeds import is_feed
from quotes.reading.fetching.politeness import LATER, PAUSE, Pace, Robots, in_words
from quotes.reading.fetching.requests import Answer, Limits, ask
from quotes.reading.fetching.sitemaps import is_sitemap
from quotes.reading.fetching.visits import OK, PASSING, Forgotten, Visit, Visits, now

MOST_REDIRECTS = 5

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_UNCHANGED = 304
_BACKOFF = (2.0, 8.0)
"""Seconds of rest before the second try and the third, which is the last."""

_LONGEST_REST = 60.0
"""Seconds that a server may ask to wait before the next try; where it asks for more, it is left alone so long."""


@dataclass(frozen=True)
class Fetched:
    """What was found at an address."""

    visit: Visit
    address: str
    """Where it was found, behind redirects."""
    content: bytes | None
    """None where it is what was found there before."""
    content_type: str

    @property
    def is_list(self) -> bool:
        """Whether it is a feed or a sitemap."""
        return self.content is not None and (is_feed(self.content) or is_sitemap(self.content))


class Fetcher:
    """Fetches addresses one after the other."""

    def __init__(
        self,
        visits: Visits | None = None,
        *,
        guard: Guard | None = None,
        pause: float = PAUSE,
        limits: Limits | None = None,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.visits = visits or Forgotten()
        self._guard = guard or Guard()
        self._limits = limits or Limits()
        self._pace = Pace(pause)
        self._robots = Robots(self._robots_txt)
        self._tell = tell

    def fetch(self, url: str) -> Fetched:
        """What is at the address; FetchError where it cannot be had."""
        self._tell(url)
        before = self.visits.last(url)
        asking = _conditions(before)
        address, answer = self._followed(self._guard.checked(url), asking)
        if answer.status == _UNCHANGED and before and asking:
            return Fetched(before, str(address), None, "")
        if answer.status != OK:
            raise _refusal(answer.status)
        headers = answer.headers
        visit = Visit(url, OK, now(), headers.get("etag"), headers.get("last-modified"))
        return Fetched(visit, str(address), answer.content, headers.get("content-type", ""))

    def _followed(
        self, address: httpx.URL, headers: Mapping[str, str], *, is_robots: bool = False
    ) -> tuple[httpx.URL, Answer]:
        """The answer at the end of all redirects, and where that is. Each step is judged as the first."""
        met = {address}
        while True:
            asked = 0.0 if is_robots else self._robots.pause(address)
            answer = self._tried(address, headers, asked)
            target = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not target:
                return address, answer
            address = self._guard.checked(target, address)
            if address in met:
                raise FetchError("redirects in a circle", "give the address of the page itself", status=answer.status)
            if len(met) > MOST_REDIRECTS:
                message = f"redirects more than {MOST_REDIRECTS} times"
                raise FetchError(message, "give the address of the page itself", status=answer.status)
            met.add(address)

    def _robots_txt(self, address: httpx.URL) -> Answer:
        return self._followed(address, {}, is_robots=True)[1]

    def _tried(self, address: httpx.URL, headers: Mapping[str, str], pause: float) -> Answer:
        """The server's answer, asked for up to three times where a later try may do better."""
        for rest in (*_BACKOFF, None):
            self._pace.wait(address.host, pause)
            try:
                answer = ask(address, headers, self._guard, self._limits)
            except FetchError as error:
                if not error.passing or rest is None:
                    raise
                self._pace.rest(rest)
                continue
            if answer.status not in PASSING:
                break
            wanted = _retry_after(answer)
            if wanted > _LONGEST_REST:
                self._pace.leave_alone(address.host, wanted)
                message = f"is busy ({answer.status}): the server asks to wait {in_words(wanted)}"
                raise FetchError(message, LATER, status=answer.status, passing=True)
            if rest is None:
                raise _refusal(answer.status)
            self._pace.rest(max(rest, wanted))
        return answer


def _conditions(before: Visit | None) -> dict[str, str]:
    """Headers by which a server answers only if there is something new."""
    if before is None or before.status != OK:
        return {}
    held = {"If-None-Match": before.etag, "If-Modified-Since": before.last_modified}
    return {name: value for name, value in held.items() if value}


def _retry_after(answer: Answer) -> float:
    """Seconds that the server asks to wait: a number, or until a date; 0 where it asks for nothing."""
    written = answer.headers.get("retry-after", "").strip()
    if written.isascii() and written.isdigit():
        return float(written[:9])
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    moment = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())


def _refusal(status: int) -> FetchError:
    """What the status means to who named the address."""
    if status in (404, 410):
        return FetchError(f"is not there (any more): the server answers {status}", "check the address", status=status)
    if status in (401, 402, 403, 451):
        message = f"is not given to programs, or not to everybody: the server answers {status}"
        return FetchError(message, "save the page in the browser, and give the file", status=status)
    if status in PASSING:
        message = f"cannot be had at the moment: the server answers {status}"
        return FetchError(message, "run the same command again later", status=status, passing=True)
    return FetchError(f"cannot be had: the server answers {status}", "open it in the browser", status=status)
