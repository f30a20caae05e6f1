"""Every quotation as a plain record, one after the other, however large the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from quotes.store.articles.edits import all_fates
from quotes.store.sqlfiles import sql

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = (
    "article",
    "key",
    "outlet",
    "published",
    "kind",
    "cue_class",
    "polarity",
    "modality",
    "text",
    "content",
    "cue",
    "source",
    "speaker",
    "described",
    "venue",
    "credited",
    "reported_by",
    "later_version",
    "utterance",
    "relation",
    "flags",
    "echoes",
    "fate",
)
_LISTS = ("content", "cue", "source", "flags", "echoes")


def export_rows(db: Database, *, all_classes: bool = False) -> Iterator[dict[str, Any]]:
    """Every quotation, article by article and in reading order; spans are offsets into the article's text.

    With `all_classes` also thoughts and stances.
    """
    fates = all_fates(db)
    for row in db.query(sql("export"), {"all_classes": all_classes}):
        for column in _LISTS:
            row[column] = json.loads(row[column])
        fate = fates.get(row.pop("id"))
        yield {**row, "cue": row["cue"] or None, "source": row["source"] or None, "fate": fate}


def flat(row: dict[str, Any]) -> dict[str, str | None]:
    """The record as cells of a spreadsheet: spans as "3-9;12-20", flags as "negation;number", and no cell a formula."""
    return {column: _cell(value) for column, value in row.items()}


def _cell(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, list):
        value = ";".join("-".join(map(str, piece)) if isinstance(piece, list) else str(piece) for piece in value)
    # News texts come from anywhere: a spreadsheet would compute a cell like =HYPERLINK(...).
    return f"'{value}" if str(value).startswith(_FORMULA_STARTS) else str(value)
