"""`quotes speakers`: who is quoted, under which names, and a person's corrections of who is who."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotes.cli.correcting.deciding import change_in_words, decision_line
from quotes.cli.correcting.who_is_who import assign, forget, merge, rename, split
from quotes.cli.terminal import options
from quotes.cli.terminal.listing import Listing, print_rows
from quotes.explaining.labels import counted
from quotes.harmless import harmless

if TYPE_CHECKING:
    from quotes.store.speakers.decisions import Decision

_LISTED = 50
_NAMES = 8
"""Names shown of a speaker; --json has all."""


@click.group(cls=Listing, subcommand_metavar="[COMMAND [ARGS]...]")
@options.database
@click.pass_context
def speakers(ctx: click.Context, database: Path) -> None:
    """List speakers, and correct who is who.

    Without a COMMAND the speakers are listed, the most quoted first, with the names that articles use for them. A
    correction is kept with its date, goes before every rule, and holds when articles are added or linked again.

    NAME is a speaker's name as listed. Names with spaces take quotation marks. Of two that are merged the second stays.

    \b
    Examples:
      quotes speakers news.db
      quotes speakers news.db --like brandt --json
      quotes speakers news.db merge "Anna Brandt" "Ana Brandt"
      quotes speakers news.db rename "Lecornu" "Sébastien Lecornu"
      quotes speakers news.db split "John Smith" "John Smith (actor)" --article 19156555c4566275
      quotes speakers news.db assign 2b44bbe8 "Ana Brandt"
      quotes speakers news.db decisions
      quotes speakers news.db forget 3

    Known speakers can also be given in a file: see `quotes add --help`, --speakers.
    """
    ctx.obj = database


@click.command("list")
@click.option(
    "--like",
    metavar="LETTERS",
    type=options.TEXT,
    default="",
    help="Only speakers with a name that contains these letters, whatever their case and accents.",
)
@click.option("--limit", metavar="N", type=options.COUNT, default=_LISTED, show_default=True, help="Print N at most.")
@options.as_json
@click.pass_obj
def list_speakers(database: Path, like: str, limit: int, as_json: bool) -> None:
    """List speakers, the most quoted first.

    \b
    Example:
      quotes speakers news.db list --like brandt --limit 10
    """
    from quotes.store import open_database
    from quotes.store.finding import listing

    rows, total = listing.list_speakers(open_database(database, read_only=True), like, limit)
    nothing = f"No speaker like {like}" if like else "No speakers yet"
    print_rows(rows, _speaker_lines, as_json=as_json, nothing=nothing, total=total)


@click.command()
@options.as_json
@click.pass_obj
def decisions(database: Path, as_json: bool) -> None:
    """List what was decided, with the number to forget it by.

    \b
    Example:
      quotes speakers news.db decisions
    """
    from quotes.store import open_database
    from quotes.store.speakers.outcome import read_decisions

    held = read_decisions(open_database(database, read_only=True))
    lines = partial(_decision_lines, held.contradicted)
    print_rows(held.all, lines, as_json=as_json, nothing="Nothing was decided yet")


@click.command()
@options.as_json
@click.pass_obj
def changes(database: Path, as_json: bool) -> None:
    """List which names went from one speaker to another, when and why, the latest first.

    \b
    Example:
      quotes speakers news.db changes
    """
    from quotes.store import open_database
    from quotes.store.speakers.changes import read_changes

    rows = read_changes(open_database(database, read_only=True))
    print_rows(rows, _change_lines, as_json=as_json, nothing="No name went to another speaker yet")


def _speaker_lines(row: dict[str, Any]) -> Iterator[str]:
    """A speaker with counts, and below the names in the articles where they are others."""
    facts = (row["kind"], row["role"], row["wikidata"])
    counts = f"{counted(row['quotations'], 'quotation')} in {counted(row['articles'], 'article')}"
    yield click.style(harmless(row["name"]), bold=True) + harmless(f" · {' · '.join(filter(None, facts))} · {counts}")
    names = [each for each in row["names"] if each["prints"]]
    if names and [each["name"] for each in names] != [row["name"]]:
        listed = ", ".join(f"{each['name']} {each['prints']:,}" for each in names[:_NAMES])
        more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
        yield click.style(harmless(f"  {listed}{more}"), dim=True)


def _decision_lines(contradicted: Mapping[str, Sequence[str]], decision: Decision) -> Iterator[str]:
    """A decision, and whether the file of speakers overrides it."""
    yield decision_line(decision, "by the file of speakers, " if decision.origin == "file" else "")
    if pair := contradicted.get(decision.key):
        yield harmless(f"      without effect: the file of speakers never merges {' and '.join(pair)}")


def _change_lines(row: dict[str, Any]) -> Iterator[str]:
    yield harmless(f"{row['changed'][:10]}  {change_in_words(row['old'], row['new'], row['names'])}")
    yield harmless(f"            {row['why']}")


for command in (list_speakers, merge, rename, split, assign, decisions, forget, changes):
    speakers.add_command(command)
