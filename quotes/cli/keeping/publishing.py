"""`quotes publish`: a copy of the database that a server can read."""

from __future__ import annotations

from pathlib import Path

import click

from quotes.cli.terminal import health, options


@click.command()
@options.database
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.pass_context
def publish(ctx: click.Context, database: Path, out: Path) -> None:
    """Write a copy of DB for serving.

    OUT is compact, analysed and checked, and takes the place of an older OUT at once or not at all: a server that reads
    it never sees half a file. It can be served from a folder that nobody may write to. A running server goes on with
    the older copy until it is restarted. `quotes serve` takes OUT by any name; for Datasette alone call it quotes.db:
    that is the name by which metadata.yml goes, with the descriptions and the ready-made questions.

    \b
    Examples:
      quotes publish news.db /srv/quotes/news.db
      quotes serve /srv/quotes/news.db --public
      quotes publish news.db /srv/stock/quotes.db
      datasette -i /srv/stock/quotes.db -m metadata.yml
    """
    from quotes.store.file.publishing import publish as write_copy

    found = write_copy(database, out)
    health.tell(found)
    if not all(finding.is_well for finding in found):
        click.echo(f"{out} was not written.", err=True)
        ctx.exit(1)
    click.echo(
        f"Wrote {out}, {out.stat().st_size / 1e6:,.1f} MB (DB: {database.stat().st_size / 1e6:,.1f} MB)", err=True
    )
