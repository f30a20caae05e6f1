"""`quotes export`: every quotation, one after the other."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import click

from quotes.cli.terminal import options
from quotes.errors import QuotesError

_SQLITE = b"SQLite format 3\0"
"""What every database begins with."""


@click.command()
@options.database
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "csv"]), default="jsonl", show_default=True, help="What to write."
)
@options.all_classes
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to FILE, once all is there, instead of standard output.",
)
def export(database: Path, form: str, all_classes: bool, output: Path | None) -> None:
    """Print all quotations of a database.

    One line for each, with article, speaker, outlet, utterance, relation and flags. Where nobody is named, `described`
    tells who is meant ("a spokesman for the ministry"). Spans are code points into the article's text, end exclusive.
    Thoughts and stances, which nobody need have said, are left out unless --all-classes is given; `cue_class` tells
    them apart. A csv FILE opens in a spreadsheet as it is.

    \b
    Examples:
      quotes export news.db > quotations.jsonl
      quotes export news.db --format csv --output quotations.csv
    """
    from quotes.store import export_rows, open_database

    rows = export_rows(open_database(database, read_only=True), all_classes=all_classes)
    write = write_csv if form == "csv" else write_jsonl
    if output is None:
        write(rows, sys.stdout)
        return
    # Excel takes a csv file for Latin-1 unless it begins with a byte order mark.
    encoding = "utf-8-sig" if form == "csv" else "utf-8"
    _refuse_databases(output, database)
    try:
        with _in_place_of(output, encoding) as file:
            write(rows, file)
    except OSError as error:
        raise QuotesError(f"{output}: cannot be written ({error.strerror}).") from error


def write_jsonl(rows: Iterator[dict[str, Any]], file: TextIO) -> None:
    """One JSON object a line."""
    for row in rows:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")


def write_csv(rows: Iterator[dict[str, Any]], file: TextIO) -> None:
    """One row a quotation below a row of names, spans and flags joined into one cell."""
    from quotes.store import COLUMNS, flat

    writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(flat, rows))


def _refuse_databases(output: Path, database: Path) -> None:
    """QuotesError where writing to the output would destroy the database, what SQLite keeps beside it, or another."""
    beside = {database.resolve().with_name(database.resolve().name + ending) for ending in ("-wal", "-shm", "-journal")}
    if output.resolve() in beside or (output.is_file() and _begins_as_database(output)):
        raise QuotesError(f"{output}: is a database, or part of one. Name another file to write to.")


def _begins_as_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:  # writing tells what is wrong
        return False


@contextmanager
def _in_place_of(output: Path, encoding: str) -> Iterator[TextIO]:
    """A file to write to that takes the output's place when all is written, so that a run that fails leaves what was
    there; a pipe or a device is written to as it stands."""
    target = output.resolve()
    if target.exists() and not target.is_file():
        with target.open("w", encoding=encoding, newline="") as file:
            yield file
        return
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding=encoding, newline="") as file:
            yield file
        if target.exists():
            shutil.copymode(target, part)
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
