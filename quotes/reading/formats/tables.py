"""CSV and TSV become texts: a row an article, columns told by their headers or named by the user."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from quotes.reading.articles import Text
from quotes.reading.decoding import LONGEST_READ, encoding_of, errors_in, is_undecoded, read_as
from quotes.reading.facts import FIELDS
from quotes.reading.fields import named
from quotes.reading.inputs import Input, peeked
from quotes.reading.kinds import DELIMITERS, HEAD
from quotes.reading.records import texts_of_record
from quotes.records import Problem

COLUMNS = ("text", *FIELDS, "id")
"""What a column can hold."""

_SHOWN = 12


def texts_of_table(item: Input) -> Iterator[Text | Problem]:
    """The texts of the rows below a row of headers; rows are counted as a spreadsheet does, the headers are row 1."""
    head, stream = peeked(item.stream, HEAD)
    encoding = encoding_of(head)
    lines = io.TextIOWrapper(stream, encoding, errors=errors_in(encoding), newline="")
    csv.field_size_limit(LONGEST_READ)
    rows = csv.reader(iter(lambda: lines.readline(LONGEST_READ), ""), delimiter=_delimiter(head, encoding), strict=True)
    headers = next(rows, [])
    columns = _columns(headers, item.options.columns)
    if "text" not in columns:
        shown = ", ".join(headers[:_SHOWN]) + (", …" if len(headers) > _SHOWN else "")
        yield item.problem(f"has no column known to hold texts, only: {shown}", "name it: --columns text=COLUMN")
        return
    item.report.columns[item.name] = {fact: headers[at] for fact, at in columns.items()}
    yield from read_as(encoding, item.source, item.place)
    yield from _texts_of_rows(rows, columns, item)
    lines.detach()


def _texts_of_rows(rows: Iterator[list[str]], columns: Mapping[str, int], item: Input) -> Iterator[Text | Problem]:
    number = 1
    while True:
        number += 1
        place = item.at(f"row {number}")
        try:
            row = next(rows, None)
        except csv.Error as error:
            remedy = "look for a quotation mark that is not closed"
            yield Problem(item.source, f"is no row that can be read ({error})", place, remedy)
            continue
        if row is None:
            return
        if not any(cell.strip() for cell in row):
            continue
        record = {fact: row[at] for fact, at in columns.items() if at < len(row)}
        if any(map(is_undecoded, record.values())):
            yield Problem(item.source, "is not valid UTF-8", place, "export it as UTF-8")
        else:
            yield from texts_of_record(record, item, place, number)


def _columns(headers: Sequence[str], asked: Mapping[str, str]) -> dict[str, int]:
    """The place of the column for each fact: the one that was asked for, else the first whose header is known."""
    stripped = [header.strip() for header in headers]
    places: dict[str, int] = {}
    for fact in COLUMNS:
        if fact in asked:
            found = [name for name in stripped if name.lower() == asked[fact].lower()]
        else:
            taken = {name.lower() for name in asked.values()}
            found = [name for name in named(fact, stripped) if name.lower() not in taken]
        if found:
            places[fact] = stripped.index(found[0])
    return places


def _delimiter(head: bytes, encoding: str) -> str:
    """What stands between the headers: whichever mark there are most of in the first line."""
    first = head.decode(encoding, "ignore").lstrip().split("\n", 1)[0]
    outside = re.sub(r'"[^"]*"', "", first)
    return max(DELIMITERS, key=outside.count)
