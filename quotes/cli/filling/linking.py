"""`quotes link`: versions of one utterance together, after the speakers over all articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli.filling.summary import utterances
from quotes.cli.terminal import options
from quotes.cli.terminal.progress import Progress

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.store.speakers.changes import NameChange


@click.command()
@options.database
@click.option("--all", "anew", is_flag=True, help="Link everything anew, not only what came or changed since.")
def link(database: Path, anew: bool) -> None:
    """Bring versions of one utterance together.

    What has come or changed since the last time is compared with what it shares words, speaker and time, or text with;
    the rest stays as it is. How rare a word is stands as last counted: everything is linked anew when the collection
    has grown by half, with a newer version of quotes, or with --all. `quotes add` and corrections link by themselves,
    unless --no-link is given.

    \b
    Examples:
      quotes link news.db
      quotes link news.db --all
    """
    from quotes.store import open_database

    db = open_database(database)
    with Progress() as progress:
        progress.show("bringing versions together …", at_once=True)
        bring_together(db, anew=anew)
    click.echo(utterances(db), err=True)


def bring_together(db: Database, run: int | None = None, *, anew: bool = False) -> list[NameChange]:
    """Link what is not linked yet: speakers over all articles first, for versions are compared by speaker.

    Returns what became of names that had a speaker before.
    """
    from quotes.linking import grow
    from quotes.store import LinkingPool, save_speakers

    changes = save_speakers(db, run)
    grow(LinkingPool(db), anew=anew)
    return changes
