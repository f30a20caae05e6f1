"""When each host may be asked again, one request at a time, and what it asks programs to leave alone (RFC 9309)."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep

import httpx
from protego import Protego

from quotes.reading.fetching.addresses import FetchError
from quotes.reading.fetching.requests import AGENT, Answer

PAUSE = 1.0
"""Seconds between two requests to one host, unless it asks for more."""

LONGEST_PAUSE = 120.0
"""Seconds that a host may ask for between two requests; of one that wants more nothing is fetched."""
LATER = "run the same command again after that"
_LONGEST = 512 * 1024
"""Bytes of a robots.txt that are heeded."""
_KEPT = 24 * 3600.0
_KEPT_FAILURE = 300.0
"""Seconds for which a host's robots.txt is taken to stand as it is, and for which it is not asked for again where it
could not be had."""
_FAILURES = 500
"""The first of the statuses with which a server says that it failed, some of them (521, 530) by networks in front."""
_EVERYTHING = Protego.parse("")


class Pace:
    """What was asked of each host, and when."""

    def __init__(self, pause: float = PAUSE) -> None:
        self._pause = pause
        self._last: dict[str, float] = {}
        self._closed: dict[str, float] = {}

    def wait(self, host: str, asked: float = 0.0) -> None:
        """Sleep until the host may be asked; FetchError where it has said that it should not be for long."""
        now = monotonic()
        closed = self._closed.get(host, now) - now
        if closed > 0:
            raise FetchError(f"is left alone for now: the server asked to wait {in_words(closed)}", LATER, passing=True)
        pause = max(self._pause, asked)
        if pause > LONGEST_PAUSE:
            message = f"is not fetched: the server wants {in_words(pause)} between two requests"
            raise FetchError(message, "save the page, and give the file")
        if host in self._last:
            self.rest(self._last[host] + pause - now)
        self._last[host] = monotonic()

    def rest(self, seconds: float) -> None:
        """Do nothing for so long."""
        if seconds > 0:
            sleep(seconds)

    def leave_alone(self, host: str, seconds: float) -> None:
        """Ask nothing of the host for so long."""
        self._closed[host] = monotonic() + seconds


def in_words(seconds: float) -> str:
    """So many seconds or minutes: "45 seconds", "10 minutes"."""
    if seconds < 90:
        return f"{seconds:.0f} second{'' if round(seconds) == 1 else 's'}"
    return f"{seconds / 60:,.0f} minutes"


class Robots:
    """The rules of each host, asked for once a day."""

    def __init__(self, ask: Callable[[httpx.URL], Answer]) -> None:
        self._ask = ask
        self._rules: dict[str, tuple[float, Protego | FetchError]] = {}

    def pause(self, address: httpx.URL) -> float:
        """Seconds that the host wants between two requests; FetchError where the address is not to be fetched."""
        rules = self._of(address)
        if not rules.can_fetch(str(address), AGENT):
            raise FetchError("is closed to programs by the site's robots.txt", "save the page, and give the file")
        return float(rules.crawl_delay(AGENT) or 0.0)

    def _of(self, address: httpx.URL) -> Protego:
        origin = f"{address.scheme}://{address.netloc.decode('ascii')}"
        until, rules = self._rules.get(origin, (0.0, _EVERYTHING))
        if until <= monotonic():
            try:
                rules, kept = self._fetched(address), _KEPT
            except FetchError as error:
                rules, kept = error, _KEPT_FAILURE
            self._rules[origin] = (monotonic() + kept, rules)
        if isinstance(rules, FetchError):
            raise rules
        return rules

    def _fetched(self, address: httpx.URL) -> Protego:
        """The rules of the host: none where it has no robots.txt; FetchError where it does not tell."""
        try:
            answer = self._ask(address.copy_with(raw_path=b"/robots.txt"))
        except FetchError as error:
            if not error.status:
                raise  # no host, no connection: so it would be with the page itself
            raise _no_rules(error.message, error.remedy, error.status) from error
        if answer.status >= _FAILURES:
            why = f"cannot be had: the server answers {answer.status}"
            raise _no_rules(why, "run the same command again later", answer.status)
        if answer.status != 200:
            return _EVERYTHING
        return Protego.parse(answer.content[:_LONGEST].decode("utf-8", "replace"))


def _no_rules(why: str, remedy: str, status: int) -> FetchError:
    message = f"is not fetched: the site's robots.txt cannot be had (it {why})"
    return FetchError(message, remedy, status=status, passing=True)
