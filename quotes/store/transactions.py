"""A transaction in a quotes database, when it is, and what to do where SQLite says no."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone

from sqlite_utils import Database

from quotes.errors import DatabaseError

_OUTSIDE = ("locked", "full", "readonly", "disk I/O error", "unable to open")
"""What errors say that come from outside the program."""


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """A context in which everything is written, or nothing. It takes the write lock at once, so that what is read
    inside stays true. DatabaseError if another program holds the lock for too long, the disk is full or fails, or
    nothing may be written; a statement that SQLite does not understand is a fault of this program and stays one."""
    try:
        try:
            db.execute("begin immediate")  # Ctrl-C may come while it waits for the lock: then it has begun all the same
            yield
            db.commit()
        except BaseException:
            db.rollback()
            raise
    except sqlite3.OperationalError as error:
        if not any(words in str(error) for words in _OUTSIDE):
            raise
        raise DatabaseError(f"The database cannot be written ({error}). {remedy(error)}") from error


def now() -> str:
    """The current time, as runs and decisions record it."""
    return datetime.now(timezone.utc).isoformat()


def remedy(error: sqlite3.DatabaseError) -> str:
    """What to do about an error from outside the program."""
    if "locked" in str(error):
        return "Another program is writing to it: try again when that has finished."
    if "full" in str(error):
        return "Make room on the disk; what is stored is kept, and the same command goes on."
    if "readonly" in str(error):
        return "Copy the file to a folder of yours."
    return "Restore it from a copy, or build it anew with `quotes add`."
