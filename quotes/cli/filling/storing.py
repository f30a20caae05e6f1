"""Articles on their way into the database: analysed if they are new, stored, and their versions brought together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli.filling.copies import Copies
from quotes.cli.filling.linking import bring_together
from quotes.cli.filling.summary import Tally
from quotes.cli.terminal.engine import Engine
from quotes.cli.terminal.progress import Progress
from quotes.decided import SpeakersFile
from quotes.explaining.labels import counted
from quotes.harmless import harmless
from quotes.records import SHOWN_CLASSES, Analysis, Article, Problem

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.outlets import Outlets
    from quotes.store.articles.fetches import Fetches


@dataclass(frozen=True, slots=True)
class Filling:
    """The database that is filled, what finds the quotations, and what is kept or shown on the way."""

    db: Database
    known: Outlets
    engine: Engine
    fetches: Fetches
    progress: Progress

    @contextmanager
    def run(self, tally: Tally) -> Iterator[int]:
        """The number of a run; what came of it is on record however it ends."""
        from quotes.store import begin_run, finish_run
        from quotes.store.articles.problems import note_problems

        run = begin_run(self.db, self.engine.in_words)
        try:
            yield run
        finally:
            note_problems(self.db, run, tally.problems, tally.report.read)
            finish_run(self.db, run, unchanged=tally.articles["unchanged"], problems=tally.problems)

    def add(self, run: int, articles: Iterable[Article | Problem], tally: Tally) -> None:
        """Analyse what is new and store it; the tally tells what came, also where Ctrl-C ends it."""
        from quotes.store import write

        try:
            for outcome in self._analysed(_new(self.db, run, articles, tally, self.known)):
                if isinstance(outcome, Problem):
                    tally.problems.append(outcome)
                else:
                    tally.articles[write(self.db, outcome, run, self.known)] += 1
                    tally.quotes += sum(quote.cue_class in SHOWN_CLASSES for quote in outcome.quotes)
                    self.fetches.stored(outcome.article.page or outcome.article.id)
                come = f"{counted(tally.articles.total(), 'article')}, {counted(tally.quotes, 'quotation')}"
                self.progress.show(f"{come} …")
            self.fetches.all_stored()
        finally:
            tally.articles["unchanged"] += tally.report.unchanged

    def link(self, run: int, tally: Tally) -> None:
        """Bring the versions of what was added together; the tally tells what changed by that."""
        from quotes.store.articles.edits import edits_of_run

        self.progress.show("bringing versions together …", at_once=True)
        tally.changes = bring_together(self.db, run)
        tally.changed_articles, tally.edits = edits_of_run(self.db, run)

    def _analysed(self, new: Iterator[Article | Problem]) -> Iterator[Analysis | Problem]:
        """The outcome of each, in order. The pipeline is loaded for the first article that is new."""
        for item in new:
            if isinstance(item, Problem):
                yield item
            else:
                yield from self.engine.analysed(chain([item], new), topics=True)


@contextmanager
def opened(path: Path, known: Outlets, deciding: SpeakersFile | None) -> Iterator[Database]:
    """The database with what is known of outlets and speakers. A file that was made for it goes again if nothing was
    put into it, whatever happened: a mistyped source should leave nothing behind."""
    from quotes.store import open_database, renew_outlets
    from quotes.store.speakers.users_list import save_users_list

    is_new = not path.exists()
    db = open_database(path, create=True)
    try:
        renew_outlets(db, known)
        for decision, pair in save_users_list(db, deciding) if deciding else ():
            warning = f"Decision {decision.id} ({decision.in_words}) has no effect any more"
            click.echo(harmless(f"{warning}: the file of speakers never merges {' and '.join(pair)}"), err=True)
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
    renewed. Of an article that the sources have twice the first counts, or each run would turn it over and back; and
    what a copy without an address knows less of stays."""
    from quotes.store import article_key, article_known, has_given_quotes, is_current, refresh

    copies = Copies(db)
    for item in articles:
        if isinstance(item, Problem):
            yield item
            continue
        article = replace(item, id=copies.id_of(item))
        is_copy = article.id != item.id and item.url is None
        if is_copy:
            tally.copies.append((item.id, article.id))
        if is_copy or (key := article_key(article)) in tally.seen:
            tally.articles["unchanged"] += 1
        else:
            tally.seen.add(key)
            if not (article_known(db, key) and has_given_quotes(db, article)):
                yield article
            elif is_current(db, article):
                tally.articles["unchanged"] += 1
            else:
                tally.articles[refresh(db, article, run, outlets)] += 1
