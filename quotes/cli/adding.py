"""`quotes add`: articles into the database, and their versions together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from quotes.cli import options, problems
from quotes.cli.fetching import fetcher_of
from quotes.cli.linking import bring_together
from quotes.cli.progress import Progress
from quotes.cli.summary import Tally, summary
from quotes.cli.words import count_of
from quotes.comparing import harmless
from quotes.decided import SpeakersFile
from quotes.records import SHOWN_CLASSES, Analysis, Article, Problem

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.outlets import Outlets
    from quotes.store.fetches import Fetches


@click.command()
@options.database
@click.argument("sources", metavar="SOURCE...", nargs=-1)
@options.urls
@options.outlet
@options.manifest
@options.outlets
@options.model
@options.pipeline
@options.jobs
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
    outlets: Path | None,
    model: str,
    pipeline: str | None,
    jobs: int,
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
    and JSONL, Markdown, messages and mailboxes, EPUB, DOCX and PDF are recognised by what is in them, compressed or
    packed (gzip, bzip2, xz, zstd, zip, tar) or not. Every quotation in them is kept with its speaker and the outlet
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

    
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
    from quotes.reading.speakers import read_speakers
    from quotes.store.fetches import Fetches

    if not (sources or urls):
        raise click.UsageError("Missing argument 'SOURCE...'.", ctx)
    known = known_outlets(outlets)
    deciding = read_speakers(speakers) if speakers else None
    addresses = listed_addresses(urls, urls.name) if urls else []
    named = [*sources, *(one for one in addresses if isinstance(one, str))]
    tally = Tally(Report(), problems=[one for one in addresses if isinstance(one, Problem)])
    stopped = False
    with opened(database, known, deciding) as db, Progress() as progress:
        progress.show("starting …", at_once=True)
        fetches = Fetches(db, anew=outlet is not None)
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
            with recorded_run(db, f"{model}, {pipeline}" if pipeline else model, tally) as run:
                settings = {"model": model, "pipeline": pipeline, "jobs": jobs, "outlets": outlets}
                add_articles(db, run, articles, tally, known, fetches, progress, **settings)
                if not no_link:
                    link_added(db, run, tally, progress)
        except KeyboardInterrupt:
            stopped = True
    if database.exists():
        lines = summary(db, database, tally, stopped=stopped, linked=not no_link)
    else:
        nothing = "Stopped before anything was stored." if stopped else "Nothing could be read."
        lines = iter([nothing, *problems.lines(tally.problems)])
    for line in lines:
        click.echo(line, err=True)
    ctx.exit(130 if stopped else 0 if tally.articles.total() else 1)


@contextmanager
def recorded_run(db: Database, model: str, tally: Tally) -> Iterator[int]:
    """The number of a run; what came of it is on record however it ends."""
    from quotes.store import begin_run, finish_run
    from quotes.store.problems import note_problems

    run = begin_run(db, model)
    try:
        yield run
    finally:
        note_problems(db, run, tally.problems, tally.report.read)
        finish_run(db, run, unchanged=tally.articles["unchanged"], problems=tally.problems)


def link_added(db: Database, run: int, tally: Tally, progress: Progress) -> None:
    """Bring the versions of what was added together; the tally tells what changed by that."""
    from quotes.store.edits import edits_of_run

    progress.show("bringing versions together …", at_once=True)
    tally.changes = bring_together(db, run)
    tally.changed_articles, tally.edits = edits_of_run(db, run)


def add_articles(
    db: Database,
    run: int,
    articles: Iterator[Article | Problem],
    tally: Tally,
    known: Outlets,
    fetches: Fetches,
    progress: Progress,
    **settings: Any,
) -> None:
    """Analyse what is new and store it; the tally tells what came, also where Ctrl-C ends it."""
    from quotes.store import write

    try:
        for outcome in _analysed(_new(db, run, articles, tally, known), topics=True, **settings):
            if isinstance(outcome, Problem):
                tally.problems.append(outcome)
            else:
                tally.articles[write(db, outcome, run, known)] += 1
                tally.quotes += sum(quote.cue_class in SHOWN_CLASSES for quote in outcome.quotes)
                fetches.stored(outcome.article.page or outcome.article.id)
            progress.show(f"{count_of(tally.articles.total(), 'article')}, {count_of(tally.quotes, 'quotation')} …")
        fetches.all_stored()
    finally:
        tally.articles["unchanged"] += tally.report.unchanged


@contextmanager
def opened(path: Path, known: Outlets, deciding: SpeakersFile | None) -> Iterator[Database]:
    """The database with what is known of outlets and speakers. A file that was made for it goes again if nothing was
    put into it, whatever happened: a mistyped source should leave nothing behind."""
    from quotes.store import open_database, renew_outlets
    from quotes.store.speakersfile import save_file

    is_new = not path.exists()
    db = open_database(path, create=True)
    try:
        renew_outlets(db, known)
        for decision, pair in save_file(db, deciding) if deciding else ():
            told = f"Decision {decision.id} ({decision.in_words}) has no effect any more"
            click.echo(harmless(f"{told}: the file of speakers never merges {' and '.join(pair)}"), err=True)
        yield db
    finally:
        if is_new and not db.table("articles").count:
            _discard(db, path)


def _discard(db: Database, path: Path) -> None:
    db.close()
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _new(
    db: Database, run: int, articles: Iterable[Article | Problem], tally: Tally, outlets: Outlets
) -> Iterator[Article | Problem]:
    """The articles that have to be analysed; of those in the file already only what is known about them is
    renewed. Of an article that the sources have twice the first counts, or each run would turn it over and back."""
    from quotes.store import article_key, article_known, has_given_quotes, is_current, refresh

    for article in articles:
        if isinstance(article, Problem):
            yield article
        elif (key := article_key(article)) in tally.seen:
            tally.articles["unchanged"] += 1
        else:
            tally.seen.add(key)
            if not (article_known(db, key) and has_given_quotes(db, article)):
                yield article
            elif is_current(db, article):
                tally.articles["unchanged"] += 1
            else:
                tally.articles[refresh(db, article, run, outlets)] += 1


def _analysed(new: Iterator[Article | Problem], **options: Any) -> Iterator[Analysis | Problem]:
    """The outcome of each, in order. The pipeline, which takes seconds, is loaded for the first article that is new."""
    for item in new:
        if isinstance(item, Problem):
            yield item
        else:
            from quotes.pipeline import analyse

            yield from analyse(chain([item], new), **options)
