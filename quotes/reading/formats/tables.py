"""CSV and TSV become texts: a row an article, columns known by their headers or named by the user."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

from quotes.reading.exports.exports import texts_of_record
from quotes.reading.files.decoding import LONGEST_READ, encoding_of, errors_in, guessed_problems, is_undecoded
from quotes.reading.files.fields import names_holding
from quotes.reading.files.inputs import Input, peeked
from quotes.reading.files.kinds import DELIMITERS, HEAD
from quotes.reading.files.names import written_out
from quotes.reading.texts.facts import FIELDS
from quotes.reading.texts.texts import Text
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
    yield from _not_there(headers, item)
    item.report.columns[item.name] = {fact: headers[at] for fact, at in columns.items()}
    yield from guessed_problems(encoding, item.source, item.place)
    yield from _texts_of_rows(rows, columns, len(headers), item)
    lines.detach()


def _texts_of_rows(
    rows: Iterator[list[str]], columns: Mapping[str, int], width: int, item: Input
) -> Iterator[Text | Problem]:
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
        if any(cell.strip() for cell in row[width:]):
            # A comma of the text cut it in two: "Hello" would be an article, and "world." nothing, or its title.
            remedy = "put each text that has a comma in it in quotation marks, as exports to CSV do"
            yield Problem(item.source, "has more cells than there are headers", place, remedy)
            continue
        record = {fact: row[at] for fact, at in columns.items() if at < len(row)}
        if any(map(is_undecoded, record.values())):
            yield Problem(item.source, "is not valid UTF-8", place, "export it as UTF-8")
        else:
            yield from texts_of_record(record, item, place, number)


def _not_there(headers: Sequence[str], item: Input) -> Iterator[Problem]:
    """A problem for each column that the user named and the table has not; it is read as if it were not named."""
    names = {header.strip().lower() for header in headers}
    for fact, name in item.options.columns.items():
        if name.lower() not in names:
            message = f"has no column “{written_out(name)}”; the column for the {fact} is told by the headers"
            remedy = f"name one that is there: --columns {fact}=COLUMN"
            yield Problem(item.source, message, item.place, remedy, kept=True)


def _columns(headers: Sequence[str], asked: Mapping[str, str]) -> dict[str, int]:
    """The place of the column for each fact: the one that was asked for, if it is there, else by a known header."""
    stripped = [header.strip() for header in headers]
    places: dict[str, int] = {}
    for fact in COLUMNS:
        found = [name for name in stripped if fact in asked and name.lower() == asked[fact].lower()]
        if not found:
            taken = {name.lower() for name in asked.values()}
            found = [name for name in names_holding(fact, stripped) if name.lower() not in taken]
        if found:
            places[fact] = stripped.index(found[0])
    return places


def _delimiter(head: bytes, encoding: str) -> str:
    """What stands between the headers: whichever mark there are most of in the first line."""
    first = head.decode(encoding, "ignore").lstrip().split("\n", 1)[0]
    outside = re.sub(r'"[^"]*"', "", first)
    return max(DELIMITERS, key=outside.count)
