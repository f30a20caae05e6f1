"""Making one table of a quotes database: its columns and keys, references, indexes and full-text search."""

from __future__ import annotations

from types import UnionType
from typing import Any, get_args

from sqlite_utils import Database
from sqlite_utils.db import ForeignKey

_TOKENIZE = "unicode61 remove_diacritics 2"
"""No stemming: people look for the exact words of a quotation."""


def create_table(
    db: Database,
    name: str,
    columns: dict[str, Any],
    *,
    refers: dict[str, str] | None = None,
    indexes: list[tuple[str, ...]] | None = None,
    search: tuple[str, ...] = (),
) -> None:
    """Make a table with `id` and `key`, in which `str | None` may be null and `str` may not. A row is deleted with the
    row that it must refer to; a reference that may be null is emptied."""
    required = {column for column, kind in columns.items() if not isinstance(kind, UnionType)}
    types = {column: get_args(kind)[0] if isinstance(kind, UnionType) else kind for column, kind in columns.items()}
    table = db.table(name).create(
        {"id": int, "key": str, **types},
        pk="id",
        not_null={"key", *required},
        foreign_keys=[
            ForeignKey(name, column, other, "id", on_delete="CASCADE" if column in required else "SET NULL")
            for column, other in (refers or {}).items()
        ],
    )
    table.create_index(["key"], unique=True)
    for index in indexes or []:
        table.create_index(index)
    if search:
        _enable_search(db, name, search)


def _enable_search(db: Database, name: str, columns: tuple[str, ...]) -> None:
    """Full-text search that triggers keep up to date, and only when the searched words change.

    sqlite-utils' own trigger indexes a row again on any update: naming the speakers would index every quotation twice.
    """
    db.table(name).enable_fts(columns, create_triggers=True, tokenize=_TOKENIZE)
    (trigger,) = [trigger for trigger in db.table(name).triggers if trigger.name == f"{name}_au"]
    narrowed = trigger.sql.replace("AFTER UPDATE ON", f"AFTER UPDATE OF {', '.join(columns)} ON")
    db.execute(f'drop trigger "{trigger.name}"')
    db.execute(narrowed)
