"""`quotes problems`: what `quotes add` skipped, over all runs, until it is read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from quotes.cli.terminal import options
from quotes.cli.terminal.listing import print_rows
from quotes.explaining.labels import counted
from quotes.harmless import harmless
from quotes.records import Problem

_NOTHING = "Nothing is on record that was skipped and not read since."


@click.command()
@options.database
@click.option("--all", "resolved", is_flag=True, help="Also list what has been read since.")
@click.option("--limit", metavar="N", type=options.COUNT, default=100, show_default=True, help="How many to list.")
@click.option("--clear", is_flag=True, help="Clear the record; what is still skipped comes back.")
@options.as_json
def problems(database: Path, resolved: bool, limit: int, clear: bool, as_json: bool) -> None:
    """List what could not be read.

    Each input that `quotes add` skipped, and each detail that it left out, with the file, the place and the remedy, and
    when it was first and last met. A problem leaves the list once its source is read without it.

    \b
    Examples:
      quotes problems news.db
      quotes problems news.db --json | jq -r '.[].source' | sort -u
      quotes problems news.db --clear
    """
    from quotes.store import open_database
    from quotes.store.articles.problems import clear_problems, read_problems

    if clear:
        click.echo(f"Took {counted(clear_problems(open_database(database)), 'problem')} off the record", err=True)
        return
    rows = read_problems(open_database(database, read_only=True), resolved=resolved)
    print_rows(rows[:limit], _lines, as_json=as_json, nothing=_NOTHING, total=len(rows))


def _lines(row: dict[str, Any]) -> Iterator[str]:
    yield harmless(str(Problem(row["source"], row["message"], row["place"], row["remedy"])))
    met = f"met on {row['first_seen'][:10]}"
    if row["times"] > 1:
        met = f"met {row['times']:,} times, {row['first_seen'][:10]} to {row['last_seen'][:10]}"
    kept = "article kept" if row["kept"] else ""
    read = f"read on {row['resolved'][:10]}" if row["resolved"] else ""
    yield click.style("  " + " · ".join(filter(None, (met, kept, read))), dim=True)
