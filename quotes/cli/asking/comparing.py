"""`quotes compare`: how the versions of an utterance, or two quotations, depart from each other."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotes.cli.terminal import options
from quotes.cli.terminal.layout import class_and_kind, colour_refused, dated, indented, put_down_to_others, quoted, who
from quotes.comparing import diff, to_terminal
from quotes.errors import NotInDatabaseError
from quotes.explaining.circumstances import how_said, printed_by, unnamed
from quotes.explaining.differences import comparison
from quotes.explaining.labels import counted, flag_in_words, label, told_once
from quotes.harmless import harmless
from quotes.records import SHOWN_CLASSES

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.cli.asking.tabled import Tabled

Row = Mapping[str, Any]

_MOST_TIES = 4
"""Prints that are named where as much speaks for others."""

_SHOWN = (
    "key",
    "kind",
    "cue_class",
    "polarity",
    "modality",
    "told_by",
    "text",
    "speaker",
    "speaker_name",
    "described",
    "outlet",
    "published",
    "title",
    "opening",
    "article",
    "utterance",
    "relation",
)
"""What is shown of each of two quotations."""


@click.command()
@options.database
@click.argument("first", metavar="A")
@click.argument("second", metavar="[B]", required=False)
@click.option(
    "--table", "as_table", is_flag=True, help="Put all wordings one below the other, with words only where they differ."
)
@options.as_json
def compare(database: Path, first: str, second: str | None, as_table: bool, as_json: bool) -> None:
    """Show how wordings differ, word by word.

    A is the key of an utterance, whose versions are compared with its reference wording, or of a quotation, with which
    the other versions of its utterance are compared. With B, two quotations are compared, B with A. The first six
    characters of a key are enough if no other key begins with them; `quotes search` shows keys. A flag ("another
    number or amount") says: look here. The exit status is 0, or 1 if DB or a key does not exist.

    \b
    Examples:
      quotes compare news.db 3f2a9c81
      quotes compare news.db 3f2a9c81 --table
      quotes compare news.db 3f2a9c81 b04e77d2 --json
    """
    from quotes.cli.asking.tabled import tabled_of
    from quotes.store import open_database

    db = open_database(database, read_only=True)
    found = _pair(db, first, second) if second else _utterance(db, first)
    tabled = tabled_of(found) if as_table else None
    if as_json:
        found |= {"table": tabled.as_told()} if tabled else {}
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
        return
    if tabled:
        lines = _table_lines(tabled)
    else:
        colour = sys.stdout.isatty() and not colour_refused()
        lines = _pair_lines(found, colour) if second else _utterance_lines(found, colour)
    for line in lines:
        click.echo(line)


def _utterance(db: Database, key: str) -> dict[str, Any]:
    """What the utterance's page shows: its wordings, compared with the reference or with the quotation named."""
    from quotes.store.lookup import find_key
    from quotes.web.pages.utterance import compared

    named = find_key(db, key)
    if named.thing == "utterance":
        return compared(db.conn, named.key)
    quotation = _quotation(db, named.key)
    if quotation["cue_class"] not in SHOWN_CLASSES:
        raise NotInDatabaseError(f"{key}: is a {quotation['cue_class']}, no wording, and has no versions.")
    if quotation["utterance"] is None:
        raise NotInDatabaseError(
            f"{key}: the quotation belongs to no utterance yet. `quotes link` brings versions together."
        )
    return compared(db.conn, quotation["utterance"], named.key)


def _pair(db: Database, first: str, second: str) -> dict[str, Any]:
    """Two quotations, and how the second departs from the first."""
    from quotes.store.lookup import find_key

    return comparison(*(_quotation(db, find_key(db, key, "quotation").key) for key in (first, second)))


def _table_lines(tabled: Tabled) -> Iterator[str]:
    """Who printed each wording, then all line under line, and below them what is another part."""
    from quotes.comparing import to_lines

    printed = [tabled.base, *tabled.compared, *tabled.other_parts]
    labels = [str(number) for number in range(1, len(printed) + 1)]
    for number, versions in zip(labels, printed, strict=True):
        for version in versions:
            yield click.style(number.ljust(2), bold=True) + _printed_by(version)
    yield ""
    margin = len(labels[-1]) + 2
    in_table = 1 + len(tabled.compared)
    yield from to_lines(tabled.table, labels[:in_table], shutil.get_terminal_size().columns)
    for number, versions in zip(labels[in_table:], tabled.other_parts, strict=True):
        yield ""
        part = f"{label('relations', 'another part')}: {_quoted(versions[0])}"
        yield number.ljust(margin) + indented(part, margin)[margin:]


def _quotation(db: Database, key: str) -> dict[str, Any]:
    from quotes.web.database.queries import one

    row = one(db.conn, "quotation", key)
    return {name: row[name] for name in _SHOWN}


def _utterance_lines(utterance: Row, colour: bool) -> Iterator[str]:
    counts = (counted(utterance["versions"], "version"), counted(len(utterance["wordings"]), "wording"))
    speaker = who(utterance["speaker"], utterance["described"], utterance["source"])
    facts = " · ".join((*_how(utterance), *put_down_to_others(utterance["other_speakers"]), ", ".join(counts)))
    yield click.style(harmless(speaker), bold=True) + f" · {harmless(facts)}"
    for wording in utterance["wordings"]:
        yield ""
        if wording["is_base"]:
            yield indented(_quoted(utterance["base"]), 2)
        else:
            yield from _departure_lines(utterance["base"], wording["versions"][0], wording, colour)
        for version in wording["versions"]:
            yield _printed_by(version)
            yield from _speaker_lines(version, utterance["speaker_key"])
    yield from _lineage_lines(utterance["lineage"])


def _speaker_lines(version: Row, speaker_key: str | None) -> Iterator[str]:
    """Whom a print puts the words down to, where that is not whom the utterance is put down to."""
    if version["speaker"] == speaker_key:
        return
    if speaker := version["named"] or unnamed(version["described"], version["source"]):
        how = "another" if version["is_of_another"] else "given"
        yield click.style(f"    {label('speakers', how).format(speaker=harmless(speaker))}", fg="magenta")


def _lineage_lines(lineage: Sequence[Row]) -> Iterator[str]:
    """The versions as a tree, each below the one that it was most likely taken from, with why."""
    if lineage:
        yield ""
        yield click.style("Who likely took it from whom", bold=True)
    for line in lineage:
        yield indented(harmless(_taken(line)), 2 * line["depth"] + 2)


def _taken(line: Row) -> str:
    """The print and why it stands where it does: "Morning Wire · 5 March 2025 · wording 2: credits Harbour Post";
    where little speaks for it: "wording 2, perhaps: by time alone"."""
    others = [", ".join(filter(None, (_outlet(tie), dated(tie["published"])))) for tie in line["ties"][:_MOST_TIES]]
    more = [f"{len(line['ties']) - _MOST_TIES} more"] if len(line["ties"]) > _MOST_TIES else []
    ties = f" ({'; '.join([*others, *more])})" if others else ""
    perhaps = ", perhaps" if line["perhaps"] else ""
    head = " · ".join(filter(None, (_outlet(line), dated(line["published"]), f"wording {line['wording']}")))
    return f"{head}{perhaps}: {line['evidence']}{ties}"


def _outlet(version: Row) -> str:
    return printed_by(version["outlet"], version["title"], version["opening"])


def _how(said: Row) -> list[str]:
    return how_said(said["polarity"], said["modality"], said["told_by"], said["cue_class"])


def _pair_lines(pair: Row, colour: bool) -> Iterator[str]:
    yield indented(_quoted(pair["first"]), 2)
    yield _printed_by(pair["first"])
    yield ""
    yield from _departure_lines(pair["first"], pair["second"], pair, colour)
    yield _printed_by(pair["second"])


def _departure_lines(reference: Row, version: Row, departure: Row, colour: bool) -> Iterator[str]:
    """The version with its changes marked, of which another part has none, and what the departure is called."""
    if departure["relation"] == "another part":
        yield indented(_quoted(version), 2)
    else:
        yield "  " + to_terminal(diff(reference["text"], version["text"], reference["kind"], version["kind"]), colour)
    yield "  " + click.style(departure["relation_in_words"], fg="cyan")
    for flag in told_once(departure["flags"]):
        yield "  " + click.style(harmless(flag_in_words(flag)), fg="magenta")


def _quoted(version: Row) -> str:
    return quoted(harmless(version["text"]), version["kind"], version["cue_class"])


def _printed_by(version: Row) -> str:
    outlet = _outlet(version)
    title = version["title"] if version["outlet"] else None
    said = (*_how(version), class_and_kind(version["kind"], version["cue_class"]))
    parts = (outlet, dated(version["published"]), *said, label("fates", version.get("fate")), title, version["key"])
    return click.style("  " + harmless(" · ".join(filter(None, parts))), dim=True)
