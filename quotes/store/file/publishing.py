"""A copy of a quotes file for serving: compact, analysed, checked, and put in place at once or not at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from quotes.errors import DatabaseError
from quotes.store.file.database import open_database
from quotes.store.file.health import HealthCheck, examined


def publish(source: Path, target: Path) -> tuple[HealthCheck, ...]:
    """The findings about the new file, which is put at `target` if and only if all is well.

    Whoever has the old file at `target` open goes on reading it; whoever opens it afterwards gets the new one. The copy
    needs no files beside it, so it can be served from a folder that nobody may write to. DatabaseError if the source is
    no quotes file, or the target cannot be written.
    """
    open_database(source).close()  # brings an older file up to date
    if target.exists() and source.samefile(target):
        raise DatabaseError(f"{target}: is the file itself. Name another one, which a server shall read.")
    if not target.parent.is_dir():
        raise DatabaseError(f"{target}: there is no folder {target.parent}. Make it first.")
    with _beside(target) as copy:
        _copy(source, copy)
        findings = tuple(examined(copy))
        if all(finding.is_well for finding in findings):
            _flush(copy)
            _clear_log(target)
            os.replace(copy, target)
            _flush(target.parent)
    return findings


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A name in the target's folder, so that putting the file in place is one step; whatever is left there at the end
    is deleted."""
    copy = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield copy
    finally:
        for left in (copy, *(copy.with_name(copy.name + ending) for ending in ("-journal", "-wal", "-shm"))):
            left.unlink(missing_ok=True)


def _copy(source: Path, copy: Path) -> None:
    """Copy everything in the source in one consistent state, without gaps, with its indexes merged and its statistics
    computed."""
    try:
        with closing(sqlite3.connect(source, timeout=30)) as connection:
            connection.execute("vacuum into ?", [str(copy)])
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("pragma journal_mode = delete")  # WAL wants files beside it
            db = Database(connection, execute_plugins=False)
            for name in db.table_names():
                if name.endswith("_fts"):
                    db.table(name.removesuffix("_fts")).optimize()
            db.analyze()
            connection.commit()
            db.vacuum()
    except sqlite3.Error as error:
        raise DatabaseError(
            f"{copy.parent}: no copy could be made there ({error}). Is there room on the disk?"
        ) from error


def _clear_log(target: Path) -> None:
    """Delete what is left of writes to an older copy: its log would be applied to the new one."""
    log = target.with_name(f"{target.name}-wal")
    if not log.exists():
        return
    try:
        with closing(sqlite3.connect(target, timeout=5)) as db:
            busy, *_ = db.execute("pragma wal_checkpoint(truncate)").fetchone()
            mode = db.execute("pragma journal_mode = delete").fetchone()[0]
    except sqlite3.Error:
        busy, mode = 0, "delete"  # no database: what is beside it is nobody's log
    if busy or mode != "delete":
        raise DatabaseError(f"{target}: another program writes to it. Stop that, or name another file.")
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Make sure that what was written is on the disk even if the power fails."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
