"""`quotes forget`: articles taken out of the database, for good."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli.filling.linking import bring_together
from quotes.cli.filling.summary import utterances
from quotes.cli.terminal import options
from quotes.cli.terminal.progress import Progress
from quotes.explaining.labels import counted, plain_day
from quotes.harmless import harmless

if TYPE_CHECKING:
    from quotes.store.links.forgetting import Forgotten


@click.command()
@options.database
@click.argument("articles", metavar="ARTICLE...", type=options.TEXT, nargs=-1, required=True)
@options.no_link
def forget(database: Path, articles: tuple[str, ...], no_link: bool) -> None:
    """Take articles out, for good: because a court said so, or because they should never have come in.

    ARTICLE is an article's key, or at least six characters of it, its address, or the id or name of the file that it
    came with. It goes in all versions that are stored, with its quotations and all that was found out about them, and
    can no longer be searched. Words that others printed, too, stay as theirs.

    Decisions about its quotations are told and stay on record: they hold again if it comes back, which it does if a
    later `quotes add` or `quotes watch` meets it. Copies of the file that you made keep it: those that `quotes publish`
    wrote, and those that an upgrade left beside it (.before-...).

    \b
    Examples:
      quotes forget news.db 19156555c4566275
      quotes forget news.db https://example.org/council
      quotes forget news.db monday/lane.txt monday/pond.txt
    """
    from quotes.store import open_database
    from quotes.store.links.forgetting import forget_article

    db = open_database(database)
    for named in articles:
        for line in _lines(forget_article(db, named), database):
            click.echo(harmless(line), err=True)
    if no_link:
        click.echo(f"Next: quotes link {database}", err=True)
        return
    with Progress() as progress:
        progress.show("bringing versions together …", at_once=True)
        bring_together(db)
    click.echo(utterances(db), err=True)


def _lines(gone: Forgotten, database: Path) -> Iterator[str]:
    """What was taken out, and which decisions were about it."""
    printed = " · ".join(filter(None, (gone.outlet, gone.published and plain_day(gone.published), gone.key)))
    several = f"{gone.versions:,} versions, " if gone.versions > 1 else ""
    yield f"Taken out: {gone.title} · {printed} ({several}{counted(gone.quotations, 'quotation')})"
    for group, decisions in (("speakers", gone.of_speakers), ("utterances", gone.of_utterances)):
        for decision in decisions:
            undo = f"quotes {group} {database} forget {decision.id}"
            yield f"Decision {decision.id} was about it: {decision.in_words}. Undo it, too: {undo}"
