"""How long questions to the database may take."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager

_STEPS = 20_000
"""Steps of SQLite between two looks at the clock. Each look waits until no other thread runs Python: Datasette's own
limit looks twenty times as often, and ten readers at once wait for each other most of the time."""


@contextmanager
def time_limit(conn: sqlite3.Connection, milliseconds: float) -> Iterator[None]:
    """Stop what takes longer: OperationalError "interrupted" (see `took_too_long`)."""
    deadline = time.perf_counter() + milliseconds / 1000
    conn.set_progress_handler(lambda: time.perf_counter() >= deadline, _STEPS)
    try:
        yield
    finally:
        conn.set_progress_handler(None, _STEPS)


def took_too_long(error: sqlite3.OperationalError) -> bool:
    """Whether it was the limit that stopped the question."""
    return error.args == ("interrupted",)
