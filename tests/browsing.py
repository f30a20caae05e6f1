"""What the tests in a real browser share: Debian's Chromium through Playwright, on what `quotes serve` serves."""

from __future__ import annotations

import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

_ARGUMENTS = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]

DESKTOP, PHONE, NARROWEST = (1280, 900), (390, 844), (360, 640)


class Served(NamedTuple):
    """A site: its address, and the file behind it."""

    address: str
    database: Path

    def key(self, table: str, where: str) -> str:
        """The key of the first such row."""
        with closing(sqlite3.connect(self.database)) as db:
            return str(db.execute(f"select key from {table} where {where} order by id").fetchone()[0])


@contextmanager
def viewing(browser: Any, size: tuple[int, int] = DESKTOP, **options: Any) -> Iterator[Any]:
    """A page of a new reader with a window of that size; `options` are those of Playwright's contexts."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **options)
    context.set_default_timeout(60_000)
    yield context.new_page()
    context.close()


def await_sight(what: Any) -> None:
    """Fail unless a reader comes to see it: a click returns before the page it leads to has all its text."""
    what.wait_for(state="visible", timeout=30_000)


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser; the test is skipped where Playwright or Chromium is not there."""
    playwright = pytest.importorskip("playwright.sync_api", reason="needs Playwright: pip install '.[browser]'")
    if CHROMIUM is None:
        pytest.skip("needs Chromium: apt install chromium")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS, chromium_sandbox=False)
        yield browser
        browser.close()


@contextmanager
def served(database: Path, *options: str) -> Iterator[Served]:
    """The site at which `quotes serve` serves the file, in a process of its own, for as long as the block runs."""
    port = _free_port()
    command = [
        sys.executable,
        "-c",
        "from quotes.cli import main; main()",
        "serve",
        str(database),
        "--port",
        str(port),
        *options,
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _await(port, server)
            yield Served(f"http://127.0.0.1:{port}", database)
        finally:
            server.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(port: int, server: subprocess.Popen[bytes], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(f"quotes serve did not listen on port {port}")
