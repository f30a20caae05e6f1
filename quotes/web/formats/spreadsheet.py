"""Rows as CSV that a spreadsheet opens rightly and safely: marked as UTF-8, and no cell a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from quotes.store.finding.export import flat
from quotes.web.formats.answers import Answer

_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the code page of the country, and “é” for two letters."""


def as_csv(rows: Iterable[Mapping[str, Any]], name: str) -> Answer:
    """The rows, columns named in the first line; `name` is the file's without its ending."""
    cells = [flat(dict(row)) for row in rows]
    columns = list(dict.fromkeys(column for row in cells for column in row))
    written = io.StringIO()
    writer = csv.DictWriter(written, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(cells)
    return Answer(_MARK + written.getvalue(), "text/csv; charset=utf-8", f"{name}.csv")
