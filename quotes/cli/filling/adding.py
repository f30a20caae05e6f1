"""`quotes add`: articles into the database, and their versions together."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

import click

from quotes.cli.filling.fetching import fetcher_of
from quotes.cli.filling.storing import Filling, opened
from quotes.cli.filling.summary import Tally, summary
from quotes.cli.terminal import options, telling
from quotes.cli.terminal.engine import Engine
from quotes.cli.terminal.progress import Progress
from quotes.decided import SpeakersFile
from quotes.records import Problem


@click.command()
@options.database
@click.argument("sources", metavar="SOURCE...", nargs=-1)
@options.urls
@options.outlet
@options.manifest
@options.engine
@options.columns
@options.given
@click.option(
    "--speakers",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="YAML with known speakers, their aliases, and names never to merge; kept in DB until another file is given.",
)
@options.pause
@options.allow_private
@click.option("--no-link", is_flag=True, help="Do not bring versions together now; `quotes link DB` does it later.")
@click.pass_context
def add(
    ctx: click.Context,
    database: Path,
    sources: tuple[str, ...],
    urls: TextIO | None,
    outlet: str | None,
    manifest: Path | None,
    engine: Engine,
    columns: dict[str, str] | None,
    given: bool,
    speakers: Path | None,
    pause: float,
    allow_private: bool,
    no_link: bool,
) -> None:
    """Read articles into a database.

    DB is created if it does not exist yet. SOURCE is a file, a folder, - for standard input, or the address of a page,
    a feed or a sitemap, of which all pages are fetched, as far as robots.txt allows and only if they have changed.
    HTTP_PROXY, HTTPS_PROXY and NO_PROXY are respected. Texts, pages, web archives (WARC, WACZ), tables (CSV, TSV), JSON
    and JSONL, Markdown, messages and mailboxes, EPUB, DOCX, ODT and PDF are recognised by what is in them, compressed
    or packed (gzip, bzip2, xz, zstd, zip, tar) or not. Every quotation in them is kept with its speaker and the outlet
    that printed it, and versions of one utterance are brought together.

    Adding the same articles again changes nothing. If a run is stopped, what is stored is kept, and the same command
    continues it. What was skipped is on record: `quotes problems DB`.

    \b
    Examples:
      quotes add news.db articles/
      quotes add news.db article.txt --outlet "The Daily News"
      quotes add news.db crawl.warc.gz newsletters.mbox
      quotes add news.db https://example.org/2026/03/council-puts-off-vote https://example.org/news-sitemap.xml
      quotes add news.db --urls addresses.txt --pause 5
      quotes add news.db export.csv --columns text=Body,title=Headline
      quotes add news.db articles/ --outlets our-outlets.yml
      cat articles.jsonl | quotes add news.db - --jobs 4
      quotes add news.db articles/ --speakers speakers.yml

    \b
    What a file of speakers looks like; only the names are required:
      speakers:
        - name: Ana Brandt
          aliases: [Anna Brandt, A. Brandt-Lund]
          wikidata: Q42
          kind: person
      never_merge:
        - [Ana Brandt, Ada Brandt]
    """
    from quotes.outlets import known_outlets
    from quotes.reading import Report, read_articles
    from quotes.reading.fetching.lists import listed_addresses
    from quotes.store.articles.fetches import Fetches

    if not (sources or urls):
        raise click.UsageError("Missing argument 'SOURCE...'.", ctx)
    known = known_outlets(engine.outlets)
    deciding = _decided(speakers) if speakers else None
    addresses = listed_addresses(urls, urls.name) if urls else []
    named = [*sources, *(one for one in addresses if isinstance(one, str))]
    tally = Tally(Report(), problems=[one for one in addresses if isinstance(one, Problem)])
    stopped = False
    with opened(database, known, deciding) as db, Progress() as progress:
        progress.show("starting …", at_once=True)
        fetches = Fetches(db, anew=outlet is not None)
        filling = Filling(db, known, engine, fetches, progress)
        articles = read_articles(
            named,
            outlet=outlet,
            manifest=manifest,
            columns=columns,
            given=given,
            outlets=known,
            report=tally.report,
            fetcher=fetcher_of(named, fetches, pause=pause, allow_private=allow_private, tell=progress.fetching),
        )
        try:
            with filling.run(tally) as run:
                filling.add(run, articles, tally)
                if not no_link:
                    filling.link(run, tally)
        except KeyboardInterrupt:
            stopped = True
    if database.exists():
        lines = summary(db, database, tally, stopped=stopped, linked=not no_link)
    else:
        nothing = "Stopped before anything was stored." if stopped else "Nothing could be read."
        lines = iter([nothing, *telling.lines(tally.problems)])
    for line in lines:
        click.echo(line, err=True)
    ctx.exit(130 if stopped else 0 if tally.articles.total() else 1)


def _decided(speakers: Path) -> SpeakersFile:
    """What the user's file says of speakers; SpeakersError where two of its entries are one to the rules."""
    from quotes.attribution.names import core
    from quotes.reading.speakers import read_speakers

    return read_speakers(speakers, core)
