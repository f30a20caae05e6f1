"""`quotes speakers`: who is quoted, under which names, and a person's corrections of who is who."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from quotes.cli import options
from quotes.cli.correcting import assign, change_in_words, forget, merge, rename, split
from quotes.cli.listing import Listing, print_rows
from quotes.comparing import harmless
from quotes.explaining.labels import counted

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
    print_rows(rows, _speaker_lines, total, as_json=as_json, nothing=nothing)


@click.command()
@options.as_json
@click.pass_obj
def decisions(database: Path, as_json: bool) -> None:
    """List what was decided, with the number to forget it by.

    \b
    Example:
      quotes speakers news.db decisions
    """
    from dataclasses import asdict

    from quotes.store import open_database
    from quotes.store.speakers.outcome import read_decisions

    held = read_decisions(open_database(database, read_only=True))
    if as_json:
        click.echo(json.dumps([asdict(decision) for decision in held.all], ensure_ascii=False, indent=1))
        return
    for decision in held.all:
        origin = "by the file of speakers, " if decision.origin == "file" else ""
        why = f": {decision.note}" if decision.note else ""
        click.echo(harmless(f"{decision.id:4}  {decision.in_words} ({origin}{decision.made[:10]}){why}"))
        if pair := held.contradicted.get(decision.key):
            click.echo(harmless(f"      without effect: the file of speakers never merges {' and '.join(pair)}"))
    if not held.all:
        click.echo("Nothing was decided yet", err=True)


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

    rows = list(open_database(database, read_only=True).query("select * from speaker_changes order by id desc"))
    listed = [row | {"names": json.loads(row["names"])} for row in rows]
    if as_json:
        click.echo(json.dumps(listed, ensure_ascii=False, indent=1))
        return
    for row in listed:
        click.echo(
            harmless(f"{row['changed'][:10]}  {change_in_words(**{k: row[k] for k in ('old', 'new', 'names')})}")
        )
        click.echo(harmless(f"            {row['why']}"))
    if not listed:
        click.echo("No name went to another speaker yet", err=True)


def _speaker_lines(row: dict[str, Any]) -> Iterator[str]:
    """A speaker with counts, and below the names in the articles where they are others."""
    told = (row["kind"], row["role"], row["wikidata"])
    counts = f"{counted(row['quotations'], 'quotation')} in {counted(row['articles'], 'article')}"
    yield click.style(harmless(row["name"]), bold=True) + harmless(f" · {' · '.join(filter(None, told))} · {counts}")
    names = row["names"]
    if [each["name"] for each in names] != [row["name"]]:
        listed = ", ".join(f"{each['name']} {each['prints']:,}" for each in names[:_NAMES])
        more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
        yield click.style(harmless(f"  {listed}{more}"), dim=True)


for command in (list_speakers, merge, rename, split, assign, decisions, forget, changes):
    speakers.add_command(command)
