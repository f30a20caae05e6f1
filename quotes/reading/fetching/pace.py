"""When each host may be asked again: one request at a time, with a pause between two."""

from __future__ import annotations

from time import monotonic, sleep

from quotes.reading.fetching.addresses import FetchError

PAUSE = 1.0
"""Seconds between two requests to one host, unless it asks for more."""

LONGEST_PAUSE = 120.0
"""Seconds that a host may ask for between two requests; of one that wants more nothing is fetched."""


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


LATER = "run the same command again after that"


def in_words(seconds: float) -> str:
    """So many seconds or minutes: "45 seconds", "10 minutes"."""
    if seconds < 90:
        return f"{seconds:.0f} second{'' if round(seconds) == 1 else 's'}"
    return f"{seconds / 60:,.0f} minutes"
