"""Opening a quotes database: what the file is, what to do if it is not one, and the connection to it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from quotes.errors import DatabaseError
from quotes.store.file.renewal import renew
from quotes.store.file.schema import MIGRATIONS
from quotes.store.file.upgrades import migration_names
from quotes.store.file.views import create_views, views_are_current
from quotes.store.transactions import remedy, transaction

_MAGIC = b"SQLite format 3\0"

_PATIENCE = 30.0
"""Seconds to wait while another process writes."""

_CACHE = 64 * 1024
"""KiB of the file that are kept in memory: with SQLite's own 2 MB the keys of linking are read and written again and
again."""


def open_database(path: str | Path, *, create: bool = False, read_only: bool = False) -> Database:
    """The quotes database in the file, brought up to date; `create` makes one where there is none or an empty file.

    With `read_only` nothing is ever written, so that files and folders without write permission can be read.
    """
    path = Path(path)
    new = _is_new(path)
    if new and not create:
        raise DatabaseError(f"{path}: there is no database yet. `quotes add {path} SOURCE...` makes one.")
    if not read_only:
        _check_writable(path)
    try:
        db = _connect_reading(path) if read_only else _connect(path, "mode=rwc")
        try:
            _check_ours(db, path)
            if not read_only:
                _migrate(db, path, new)
            elif MIGRATIONS.pending(db):
                raise DatabaseError(f"{path}: an older version made it. `quotes link {path}` brings it up to date.")
        except BaseException:
            db.close()
            raise
    except sqlite3.DatabaseError as error:
        raise DatabaseError(f"{path}: cannot be opened as a database ({error}). {remedy(error)}") from error
    return db


def _is_new(path: Path) -> bool:
    """Whether the file is missing or empty; DatabaseError if it cannot be a database at all."""
    if path.is_dir():
        raise DatabaseError(f"{path}: is a folder. Name a file in it, such as {path / 'quotes.db'}.")
    if not path.exists():
        return True
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise DatabaseError(f"{path}: cannot be read ({error.strerror}).") from error
    if head and head != _MAGIC:
        raise DatabaseError(f"{path}: is no SQLite file. Name another file; this one is left as it is.")
    return not head


def _check_writable(path: Path) -> None:
    if not path.parent.is_dir():
        raise DatabaseError(f"{path}: there is no folder {path.parent}. Make it first.")
    for place in [path, path.parent] if path.exists() else [path.parent]:
        if not os.access(place, os.W_OK):
            raise DatabaseError(f"{path}: {place} is not writable. Copy the file to a folder of yours.")


def _connect(path: Path, options: str) -> Database:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?{options}", uri=True, timeout=_PATIENCE)
    db = Database(connection, execute_plugins=False)
    db.execute("pragma foreign_keys = on")
    db.execute(f"pragma cache_size = -{_CACHE}")
    return db


def _connect_reading(path: Path) -> Database:
    """A connection that refuses to write; in a read-only folder it does without the files that SQLite wants beside the
    database."""
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    waiting = path.with_name(f"{path.name}-wal").exists()
    # In a closed folder SQLite cannot make the -shm file that WAL takes; it reads if told that nobody writes.
    db = _connect(path, "mode=rw" if writable else "mode=ro" if waiting else "mode=ro&immutable=1")
    db.execute("pragma query_only = on")
    return db


def _check_ours(db: Database, path: Path) -> None:
    applied = {migration.name for migration in MIGRATIONS.applied(db)}
    if not applied and db.table_names():
        raise DatabaseError(f"{path}: is a database of something else. Name another file; this one is left as it is.")
    if unknown := applied - migration_names():
        raise DatabaseError(f"{path}: a newer version of quotes made it ({max(unknown)}). Install that version.")


def _migrate(db: Database, path: Path, new: bool) -> None:
    """Bring the file up to date, all or nothing, even if two processes open a new file at once. A file made by an older
    version is copied first: whoever returns to that version can go on with the copy."""
    db.enable_wal()
    db.execute("pragma synchronous = normal")  # with WAL a crash loses the last article at most, never the file
    pending = MIGRATIONS.pending(db)
    if pending and not new and MIGRATIONS.applied(db):
        _keep_copy(db, path.with_name(f"{path.name}.before-{pending[0].name}"))
    if pending or not views_are_current(db):
        with transaction(db):
            MIGRATIONS.apply(db)
            create_views(db)
            if pending and not new:
                renew(db)


def _keep_copy(db: Database, copy: Path) -> None:
    """Copy the file as it is, beside it. A copy left by an earlier attempt is complete, since it was given its name
    last."""
    if copy.exists():
        return
    unfinished = copy.with_name(f"{copy.name}.{os.getpid()}.part")
    with closing(sqlite3.connect(unfinished)) as target:
        db.conn.backup(target)
    unfinished.replace(copy)
