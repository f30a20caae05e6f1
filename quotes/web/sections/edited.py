"""What articles did to their quotations after printing them, as pages show it: then and now, and how many."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from quotes.explaining import differences
from quotes.explaining.labels import plain_day
from quotes.store.articles.edits import (
    LATEST,
    Edit,
    Fate,
    Histories,
    are_more_changed,
    edits,
    fates,
    latest_edits,
    latest_fates,
)
from quotes.web.database.lately import Lately
from quotes.web.database.queries import Row, rows

_GLANCE, _EXAMPLES = 30, 3
"""Changed articles among which the start page looks for edited quotations, and of these so many as are shown."""

_LATEST: Lately[dict[int, Fate]] = Lately(16)


def with_fates(conn: sqlite3.Connection, prints: Iterable[Row]) -> list[Row]:
    """The prints, each with its `fate`: whether its article edited or dropped it later, or had other words before."""
    listed = list(prints)
    found = fates(_open(conn), [each["key"] for each in listed])
    return [{**each, "fate": found.get(each["key"])} for each in listed]


def latest(conn: sqlite3.Connection, outlets: Sequence[str] = ()) -> dict[int, Fate]:
    """The fate of what was edited or dropped in the articles that changed last, by row id; kept until the file
    changes."""
    return _LATEST.answer(conn, tuple(outlets), lambda: latest_fates(_open(conn), outlets))


def looked_through(conn: sqlite3.Connection, outlets: Sequence[str] = ()) -> int | None:
    """How many changed articles `latest` looks through; None if these are all there are."""
    return LATEST if are_more_changed(_open(conn), outlets) else None


def edited_by(conn: sqlite3.Connection, outlet: int, key: str) -> Row:
    """In how many versions the outlet changed articles, how many quotations it edited, dropped and added in the latest
    of these, and some that it edited, then and now."""
    found = latest_edits(_open(conn), key)
    (changed,) = rows(conn, "outlet_changed", outlet=outlet, most=LATEST + 1)
    return {
        "versions": min(changed["versions"], LATEST),
        "more": changed["versions"] > LATEST,
        "counts": dict(Counter(edit.change for edit in found)),
        "examples": _then_and_now(conn, found),
    }


def edited_lately(conn: sqlite3.Connection) -> list[Row]:
    """What was edited in the articles that changed last, then and now."""
    return _then_and_now(conn, latest_edits(_open(conn), most=_GLANCE))


def _then_and_now(conn: sqlite3.Connection, found: Iterable[Edit]) -> list[Row]:
    """The wordings before and behind the first edits that gave other words, with how the later one departs."""
    edited = [edit for edit in found if edit.change == "edited"][:_EXAMPLES]
    prints, versions = _prints(conn, edited), _versions(conn, edited)
    return [
        {
            "before": prints[str(edit.before)],
            "after": prints[str(edit.after)],
            "later": versions[edit.later],
            **_departure(prints[str(edit.before)], prints[str(edit.after)]),
        }
        for edit in edited
    ]


def history(conn: sqlite3.Connection, key: str, article: int) -> list[Row]:
    """The quotation's wordings over the versions of its article, the earliest first: each with the version that has it
    first and the one that has it last, and how it departs from the wording before; empty if it was never touched."""
    found = Histories(edits(_open(conn), [article]))
    path = [*found.until(key), *found.since(key)]
    if all(edit.change in ("kept", "regrouped") for edit in path):
        return []
    prints, versions = _prints(conn, path), _versions(conn, path)
    wordings: list[Row] = []
    for wording in _wordings(path):
        now = prints.get(wording.keys[0] or "")
        departure = _departure(wordings[-1]["print"], now) if wording.change == "edited" and now else {}
        first, last = versions[wording.first], versions[wording.last]
        known = {"change": wording.change, "is_this": key in wording.keys, "print": now, "first": first, "last": last}
        wordings.append({**known, **departure})
    return wordings


@dataclass(frozen=True)
class _Wording:
    """A wording of a quotation, in one version of its article or in several that follow each other."""

    change: str
    keys: tuple[str | None, ...]
    """Keys of the quotations that have it; None where the version dropped the quotation."""
    first: int
    last: int
    """Row ids of the versions."""


def _wordings(path: Sequence[Edit]) -> list[_Wording]:
    """What the edits lead from and to, one wording where it was kept."""
    start = path[0]
    found = [_Wording("printed", (start.before,), start.earlier, start.earlier)] if start.before else []
    for edit in path:
        if edit.change == "kept":
            found[-1] = replace(found[-1], keys=(*found[-1].keys, edit.after), last=edit.later)
        else:
            found.append(_Wording(edit.change, (edit.after,), edit.later, edit.later))
    return found


def beside_versions(conn: sqlite3.Connection, article: int, quotations: Sequence[Row]) -> dict[str, Any]:
    """The article's quotations with what they were in the version before and became in the next; and of these two
    versions how many quotations were edited, and which were taken out or added."""
    found = edits(_open(conn), [article])
    histories = Histories(found)
    prints, versions = _prints(conn, found), _versions(conn, found)
    since = [edit for edit in found if edit.later == article]
    until = [edit for edit in found if edit.earlier == article]

    def beside(quotation: Row) -> Row:
        before = next(reversed(histories.until(quotation["key"])), None)
        after = next(iter(histories.since(quotation["key"])), None)
        is_new = before is not None and before.change == "added"
        return {
            **quotation,
            "fate": histories.fate(quotation["key"]) or ("added" if is_new else None),
            "was": prints[str(before.before)] if before and before.change == "edited" else None,
            "becomes": prints[str(after.after)] if after and after.change == "edited" else None,
        }

    return {
        "quotations": [beside(quotation) for quotation in quotations],
        "edits": {
            "since": _summary(since, prints, versions[since[0].earlier]) if since else None,
            "until": _summary(until, prints, versions[until[0].later]) if until else None,
        },
    }


def _summary(found: Iterable[Edit], prints: dict[str, Row], version: Row) -> Row:
    """How many quotations of two versions were kept, edited, dropped and added, and those that only one of them has."""
    counts = Counter(edit.change for edit in found)
    return {
        "version": version,
        "counts": dict(counts),
        "dropped": [prints[str(edit.before)] for edit in found if edit.change == "dropped"],
        "added": [prints[str(edit.after)] for edit in found if edit.change == "added"],
    }


def _departure(before: Row, after: Row) -> Row:
    found = differences.departure(before, after)
    words = differences.relation_in_words(found["relation"], before["text"], after["text"])
    return {**found, "relation_in_words": words}


def _prints(conn: sqlite3.Connection, found: Iterable[Edit]) -> dict[str, Row]:
    """The quotations of these edits by key: words, kind and who said them."""
    keys = {key for edit in found for key in (edit.before, edit.after) if key}
    return {row["key"]: row for row in rows(conn, "edited_prints", keys=json.dumps(sorted(keys)))}


def _versions(conn: sqlite3.Connection, found: Iterable[Edit]) -> dict[int, Row]:
    """The articles of these edits by row id: which version each is, when it was printed, changed and seen here."""
    ids = {number for edit in found for number in (edit.earlier, edit.later)}
    listed = rows(conn, "edited_articles", ids=json.dumps(sorted(ids)))
    dates = Counter(plain_day(row["printed"]) for row in listed)
    return {row.pop("id"): row | {"name": _name(row, dates)} for row in listed}


def _name(version: Row, dates: Counter[str]) -> str:
    """What tells the version from the others: "the version of 6 March 2025, 10:00"; its number where no date does."""
    date = plain_day(version["printed"])
    return f"the version of {date}" if version["printed"] and dates[date] == 1 else f"version {version['revision']}"


def _open(conn: sqlite3.Connection) -> Database:
    return Database(conn, execute_plugins=False)
