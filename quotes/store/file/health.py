"""Whether a quotes file is sound: what was checked, what was found, and what would mend it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sqlite_utils import Database

from quotes.errors import DatabaseError
from quotes.store.file.database import open_database
from quotes.store.sqlfiles import fragment

_RESTORE = "Restore the file from a copy, or build it anew with `quotes add`."


class HealthCheck(NamedTuple):
    """The result of one check; `remedy` is empty if all is well."""

    what: str
    found: str
    remedy: str = ""

    @property
    def is_well(self) -> bool:
        """Whether nothing needs mending."""
        return not self.remedy


def examined(path: Path) -> Iterator[HealthCheck]:
    """The findings about the file, one after the other; nothing is written to it, and all of it is read."""
    try:
        db = open_database(path, read_only=True)
    except DatabaseError as error:
        yield HealthCheck("database", "cannot be opened", str(error))
        return
    with db:
        for look in (_integrity, _references, _search, _words, _versions, _runs):
            try:
                yield look(db)
            except sqlite3.DatabaseError as error:
                yield HealthCheck(look.__name__.removeprefix("_"), f"cannot be read ({error})", _RESTORE)


def _integrity(db: Database) -> HealthCheck:
    faults = [row[0] for row in db.execute("pragma integrity_check(10)") if row[0] != "ok"]
    return HealthCheck("integrity", "; ".join(faults) or "every page of the file is sound", _RESTORE if faults else "")


def _references(db: Database) -> HealthCheck:
    tables = sorted({row[0] for row in db.execute("pragma foreign_key_check")})
    if not tables:
        return HealthCheck("references", "every row that is pointed to is there")
    return HealthCheck("references", f"rows of {', '.join(tables)} point to rows that are gone", _RESTORE)


def _search(db: Database) -> HealthCheck:
    """Each index has as many entries as its table has rows. (FTS5's own check would write.)"""
    short = [
        name
        for name in sorted(db.table_names())
        if name.endswith("_fts") and _count(db, f"{name}_docsize") != _count(db, name.removesuffix("_fts"))
    ]
    if not short:
        return HealthCheck("search", "everything can be found")
    return HealthCheck(
        "search", f"{', '.join(short)} lacks rows", "`sqlite-utils rebuild-fts` FILE makes the indexes anew."
    )


def _words(db: Database) -> HealthCheck:
    """Each quotation knows where its words stand; one that does not is linked with nothing."""
    lost = db.table("quotes").count_where("id not in (select quote_id from quote_spans where role = 'content')")
    if not lost:
        return HealthCheck("words", "every quotation knows where its words stand")
    return HealthCheck("words", f"{lost:,} quotations do not know where their words stand", _RESTORE)


def _versions(db: Database) -> HealthCheck:
    unlinked = db.table("quotes").count_where(
        f"{fragment('linkable', 'quotes')} and id not in (select quote_id from variants)"  # noqa: S608
    )
    if not unlinked:
        return HealthCheck("versions", f"{_count(db, 'utterances'):,} utterances hold all quotations")
    return HealthCheck("versions", f"{unlinked:,} quotations are in no utterance", "Run `quotes link` on the file.")


def _runs(db: Database) -> HealthCheck:
    (unfinished,) = db.execute("select count(*) from runs where finished is null").fetchone()
    held = f"{_count(db, 'articles'):,} articles with {_count(db, 'quotes'):,} quotations of any class"
    if not unfinished:
        return HealthCheck("runs", f"all came to their end; {held}")
    last = db.execute("select finished is not null from runs order by id desc limit 1").fetchone()[0]
    found = f"{unfinished} did not come to their end; {held}"
    return HealthCheck("runs", found, "" if last else "Run the last `quotes add` again: it goes on where it stopped.")


def _count(db: Database, table: str) -> int:
    return db.table(table).count
