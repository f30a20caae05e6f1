"""`quotes add` and `quotes link`: articles into the database, versions of one utterance together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli import options, problems
from quotes.cli.progress import Progress
from quotes.cli.words import count_of, kept_aside
from quotes.comparing import harmless
from quotes.records import SHOWN_CLASSES, Article, Kind, Problem

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.outlets import Outlets
    from quotes.store.speakers import Change

KINDS: tuple[Kind, ...] = ("direct", "mixed", "indirect")

_IS_SHOWN = f"cue_class in {tuple(sorted(SHOWN_CLASSES))}"


@dataclass
class Tally:
    """What a run has done so far."""

    articles: Counter[str] = field(default_factory=Counter)
    """How many were added, updated or unchanged."""
    quotes: int = 0
    problems: list[Problem] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    """Keys of the articles that this run has met."""
    changes: list[Change] = field(default_factory=list)
    """Names that went from one speaker to another."""


@click.command()
@options.database
@options.sources
@options.outlet
@options.manifest
@options.outlets
@options.model
@options.pipeline
@options.jobs
@options.given
@click.option(
    "--speakers",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="YAML with known speakers, their aliases, and names never to merge; kept in DB until another is given.",
)
@click.option("--no-link", is_flag=True, help="Do not bring versions together now; `quotes link DB` does it later.")
@click.pass_context
def add(
    ctx: click.Context,
    database: Path,
    sources: tuple[str, ...],
    outlet: str | None,
    manifest: Path | None,
    outlets: Path | None,
    model: str,
    pipeline: str | None,
    jobs: int,
    given: bool,
    speakers: Path | None,
    no_link: bool,
) -> None:
    """Read articles into a database.

    DB is made if it is not there yet. SOURCE is a text file, a folder, a .jsonl file with a `text` in each
    line, or - for standard input. Every quotation in them is kept with its speaker and the outlet that printed
    it, and versions of one utterance are brought together.

    Adding the same again changes nothing. If a run is stopped, what is stored is kept, and the same command
    goes on.

    \b
    Examples:
      quotes add news.db articles/
      quotes add news.db article.txt --outlet "The Daily News"
      quotes add news.db articles/ --outlets our-outlets.yml
      cat articles.jsonl | quotes add news.db - --jobs 4
      quotes add news.db articles/ --speakers speakers.yml

    
    What a file of speakers looks like; of each only the name is needed:
      speakers:
        - name: Ana Brandt
          aliases: [Anna Brandt, A. Brandt-Lund]
          wikidata: Q42
          kind: person
      never_merge:
        - [Ana Brandt, Ada Brandt]
    """
    from quotes.outlets import known_outlets
    from quotes.pipeline import analyse
    from quotes.reading import read_articles
    from quotes.reading.speakers import read_speakers
    from quotes.store import begin_run, finish_run, open_database, renew_outlets, write
    from quotes.store.decisions import save_file

    known = known_outlets(outlets)
    deciding = read_speakers(speakers) if speakers else None
    is_new = not database.exists()
    db = open_database(database, create=True)
    renew_outlets(db, known)
    if deciding:
        save_file(db, deciding)
    articles = read_articles(sources, outlet=outlet, manifest=manifest, given=given, outlets=known)
    tally = Tally()
    run = begin_run(db, f"{model}, {pipeline}" if pipeline else model)
    stopped = False
    with Progress() as progress:
        progress.show("starting …", at_once=True)
        try:
            new = _new(db, run, articles, tally, known)
            analysed = analyse(new, model=model, pipeline=pipeline, jobs=jobs, topics=True, outlets=outlets)
            for outcome in analysed:
                if isinstance(outcome, Problem):
                    tally.problems.append(outcome)
                else:
                    tally.articles[write(db, outcome, run, known)] += 1
                    tally.quotes += sum(quote.cue_class in SHOWN_CLASSES for quote in outcome.quotes)
                progress.show(f"{count_of(tally.articles.total(), 'article')}, {count_of(tally.quotes, 'quotation')} …")
            if not no_link:
                progress.show("bringing versions together …", at_once=True)
                tally.changes = bring_together(db, run)
        except KeyboardInterrupt:
            stopped = True
        finally:
            finish_run(db, run, unchanged=tally.articles["unchanged"], problems=tally.problems)
            if is_new and not db.table("articles").count:
                _discard(db, database)
    if database.exists():
        lines = summary(db, database, tally, stopped=stopped, linked=not no_link)
    else:
        nothing = "Stopped before anything was stored." if stopped else "Nothing could be read."
        lines = iter([nothing, *problems.lines(tally.problems)])
    for line in lines:
        click.echo(line, err=True)
    ctx.exit(130 if stopped else 0 if tally.articles.total() else 1)


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
    click.echo(_utterances(db), err=True)


def bring_together(db: Database, run: int | None = None) -> list[Change]:
    """Link everything that is stored: speakers over all articles first, for versions are compared by speaker.

    Returns what became of names that had a speaker before.
    """
    from quotes.linking import link as link_versions
    from quotes.store import read_texts, read_utterance_keys, read_versions, save_links, save_speakers

    changes: list[Change] = []
    linked = False
    while not linked:  # again where another `quotes add` has written meanwhile
        changes += save_speakers(db, run)
        linked = save_links(db, link_versions(read_versions(db), read_texts(db), read_utterance_keys(db)))
    return changes


def _discard(db: Database, path: Path) -> None:
    """Remove a file that this run made and put nothing into: a mistyped source should leave nothing behind."""
    db.close()
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def summary(db: Database, path: Path, tally: Tally, *, stopped: bool, linked: bool) -> Iterator[str]:
    """What was done and what the file holds now, as lines to read."""
    if stopped:
        yield "Stopped. What is stored is kept; run the same command again to go on."
    yield _done(tally, path)
    if db.table("quotes").count:
        yield _holds(db)
        if linked and not stopped:
            yield _utterances(db)
        if tally.changes:
            yield _changed(tally.changes, path)
    yield from problems.lines(tally.problems)
    if not linked:
        yield f"Next: quotes link {path}"
    elif tally.articles.total() and not stopped:
        yield f"Next: quotes serve {path} --open"


def _done(tally: Tally, path: Path) -> str:
    rest = ", ".join(f"{tally.articles[word]:,} {word}" for word in ("updated", "unchanged") if tally.articles[word])
    return f"Added {count_of(tally.articles['added'], 'article')} to {path}" + (f" ({rest})" if rest else "")


def _holds(db: Database) -> str:
    """How many quotations there are of each kind, and how much is kept aside because nobody need have said it."""
    quotes = db.table("quotes")
    counts = {kind: quotes.count_where(f"kind = ? and {_IS_SHOWN}", [kind]) for kind in KINDS}
    quotations = count_of(sum(counts.values()), "quotation")
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in counts.items())
    aside = quotes.count - sum(counts.values())
    rest = f" (and {kept_aside(aside)})" if aside else ""
    return f"It holds {count_of(db.table('articles').count, 'article')} with {quotations}: {kinds}{rest}"


def _utterances(db: Database) -> str:
    several = db.table("utterances").count_where("articles > 1")
    return f"{count_of(several, 'utterance')} printed in more than one article".capitalize()


def _changed(changes: Sequence[Change], path: Path) -> str:
    """How many speakers have another name, the first as an example, and where to read why."""
    example = harmless(f"{changes[0].names[0]} is {changes[0].new}")
    return f"{count_of(len(changes), 'speaker')} changed ({example} now); why: quotes speakers {path} changes"


def _new(
    db: Database, run: int, articles: Iterable[Article | Problem], tally: Tally, outlets: Outlets
) -> Iterator[Article | Problem]:
    """The articles that have to be analysed; of those in the file already only what is known about them is
    renewed. Of an article that the sources have twice the first counts, or each run would turn it over and back."""
    from quotes.store import article_key, refresh

    for article in articles:
        if isinstance(article, Problem):
            yield article
        elif (key := article_key(article)) in tally.seen:
            tally.articles["unchanged"] += 1
        else:
            tally.seen.add(key)
            if _is_stored(db, article):
                tally.articles[refresh(db, article, run, outlets)] += 1
            else:
                yield article


def _is_stored(db: Database, article: Article) -> bool:
    """Whether the file holds the article, and with just the quotations that came with it, if any did."""
    from quotes.store import article_key, article_known
    from quotes.store.rows import quote_key

    key = article_key(article)
    if not article_known(db, key) or article.given is None:
        return article_known(db, key)
    rows = db.table("quotes").rows_where("article_id = (select id from articles where key = ?)", [key], select="key")
    return {row["key"] for row in rows} == {quote_key(key, quote) for quote in article.given}
