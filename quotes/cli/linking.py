"""`quotes link`: versions of one utterance together, after the speakers over all articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli import options
from quotes.cli.progress import Progress
from quotes.cli.summary import utterances

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.store.changes import Change


@click.command()
@options.database
def link(database: Path) -> None:
    """Bring versions of one utterance together again.

    Speakers, utterances and reprints are found anew over all articles in DB. `quotes add` does so by itself; do
    it after `add --no-link`, after corrections, or with a newer version of quotes.

    \b
    Example:
      quotes link news.db
    """
    from quotes.store import open_database

    db = open_database(database)
    with Progress() as progress:
        progress.show("bringing versions together …", at_once=True)
        bring_together(db)
    click.echo(utterances(db), err=True)


def bring_together(db: Database, run: int | None = None) -> list[Change]:
    """Link everything that is stored: speakers over all articles first, for versions are compared by speaker.

    Returns what became of names that had a speaker before.
    """
    from quotes.linking import link as link_versions
    from quotes.store import read_texts, read_utterance_keys, read_versions, save_links, save_speakers
    from quotes.store.gathering import read_gathered

    changes: list[Change] = []
    linked = False
    while not linked:  # again where another `quotes add` has written meanwhile
        changes += save_speakers(db, run)
        links = link_versions(read_versions(db), read_texts(db), read_utterance_keys(db), read_gathered(db))
        linked = save_links(db, links)
    return changes
