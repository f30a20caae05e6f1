"""How long questions to the database may take."""

from __future__ import annotations

import math
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_STEPS = 20_000
"""Steps of SQLite between two looks at the clock. Each look waits until no other thread runs Python: Datasette's own
limit looks twenty times as often, and ten readers at once wait for each other most of the time."""

_DEADLINE = ContextVar("_DEADLINE", default=math.inf)
"""When what is asked now is to be stopped: of limits within each other the earliest."""


class TookTooLongError(Exception):
    """A question was stopped at its time limit."""


@contextmanager
def time_limit(conn: sqlite3.Connection, milliseconds: float) -> Iterator[None]:
    """Stop what takes longer, or as long as a limit around this one allows: TookTooLongError."""
    around = _DEADLINE.get()
    deadline = min(around, time.perf_counter() + milliseconds / 1000)
    _stop_at(conn, deadline)
    token = _DEADLINE.set(deadline)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.args == ("interrupted",):
            raise TookTooLongError from error
        raise
    finally:
        _DEADLINE.reset(token)
        _stop_at(conn, around)


def _stop_at(conn: sqlite3.Connection, deadline: float) -> None:
    is_limited = deadline < math.inf
    conn.set_progress_handler((lambda: time.perf_counter() >= deadline) if is_limited else None, _STEPS)
