"""A line on the terminal that tells how far the work is; nothing where stderr is a file or a pipe."""

from __future__ import annotations

import sys
import time
from types import TracebackType

import click

from quotes.harmless import harmless

_PAUSE = 0.1
"""Seconds between two writes: a terminal over a slow line should not hold up the work."""

_WIDEST = 60
"""Letters of an address: the line should not wrap."""


class Progress:
    """The line, cleared when the work ends. How many articles there will be is not known: sources are streams."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._last = 0.0

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._write("")

    def show(self, text: str, *, at_once: bool = False) -> None:
        """Show the text in place of the last one, unless that stands for a moment only."""
        now = time.monotonic()
        if at_once or now - self._last > _PAUSE:
            self._last = now
            self._write(text)

    def fetching(self, address: str) -> None:
        """Show which address is being fetched."""
        self.show(harmless(f"fetching {address[:_WIDEST]} …"))

    def _write(self, text: str) -> None:
        if self._shown:
            click.echo(f"\r\x1b[K{text}", err=True, nl=False)
