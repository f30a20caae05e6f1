"""The log of what was skipped: each problem once, with when it was first and last met, until its source is read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from quotes.records import Problem
from quotes.store.keyed import key_of
from quotes.store.sqlfiles import sql
from quotes.store.transactions import now, transaction


def note_problems(db: Database, run: int, problems: Iterable[Problem], read: Iterable[str]) -> None:
    """Record the problems of a run. Those of sources that were READ this time without them are resolved."""
    moment = now()
    met = {key_of(problem.source, problem.place, problem.message): problem for problem in problems}
    with transaction(db):
        for key, problem in met.items():
            db.execute(sql("note_problem"), {"key": key, **asdict(problem), "now": moment})
        if db.table("problems").count_where("resolved is null"):
            db.execute(sql("resolve_problems"), {"now": moment, "read": json.dumps(sorted(read)), "run": run})


def read_problems(db: Database, *, resolved: bool = False) -> list[dict[str, Any]]:
    """The problems on record, the most recent first; without RESOLVED only the open ones."""
    where = None if resolved else "resolved is null"
    return list(db.table("problems").rows_where(where, order_by="last_seen desc, id"))


def clear_problems(db: Database) -> int:
    """How many problems were on record; all of them are deleted."""
    with transaction(db):
        count = db.table("problems").count
        db.table("problems").delete_where()
    return int(count)
