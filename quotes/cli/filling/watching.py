"""`quotes watch`: what feeds list, as it comes."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli.filling.storing import Filling, opened
from quotes.cli.filling.summary import Tally, edited, summary
from quotes.cli.terminal import options, telling
from quotes.cli.terminal.engine import Engine
from quotes.cli.terminal.progress import Progress
from quotes.errors import DatabaseError
from quotes.explaining.labels import counted
from quotes.records import Article, Problem

if TYPE_CHECKING:
    from quotes.reading.fetching.fetcher import Fetcher
    from quotes.reading.fetching.watching import Feed


@click.command()
@options.database
@click.argument("feeds", metavar="FEEDS.yml", type=click.Path(path_type=Path))
@click.option(
    "--every",
    metavar="MINUTES",
    type=click.FloatRange(1, 100_000),
    default=30,
    show_default=True,
    help="Time from the start of one round to the start of the next.",
)
@click.option("--once", is_flag=True, help="Read all feeds once, then stop.")
@options.engine
@options.pause
@options.allow_private
@click.pass_context
def watch(
    ctx: click.Context,
    database: Path,
    feeds: Path,
    every: float,
    once: bool,
    engine: Engine,
    pause: float,
    allow_private: bool,
) -> None:
    """Read what news feeds list, as it comes.

    FEEDS.yml lists feeds (RSS or Atom). The page of each entry is fetched once, as far as robots.txt allows, and again
    if its feed says that it has changed; if the page cannot be had, the text in the feed is used, provided it is
    complete. Versions are brought together after each round, and what came is reported. Ctrl-C ends it; started again,
    it continues. HTTP_PROXY, HTTPS_PROXY and NO_PROXY are respected.

    \b
    Examples:
      quotes watch news.db feeds.yml
      quotes watch news.db feeds.yml --every 10
      quotes watch news.db feeds.yml --once     for a system timer

    \b
    What a file of feeds looks like; only the addresses are required:
      - https://news.example/rss.xml
      - url: https://gazette.example/atom.xml
        outlet: The Gazette
        language: en
        limit: 20
    """
    from quotes.outlets import known_outlets
    from quotes.reading import Report
    from quotes.reading.fetching.addresses import Guard
    from quotes.reading.fetching.fetcher import Fetcher
    from quotes.reading.fetching.watching import read_feeds
    from quotes.store.articles.fetches import Fetches

    known = known_outlets(engine.outlets)
    watched = read_feeds(feeds)
    total = Tally(Report())
    stopped = False
    with opened(database, known, None) as db, Progress() as progress:
        fetches = Fetches(db)
        fetcher = Fetcher(fetches, guard=Guard(allow_private), pause=pause, tell=progress.fetching)
        watching = _Watch(Filling(db, known, engine.held(), fetches, progress), watched, fetcher, total)
        try:
            watching.round()
            while not once:
                watching.rest(every)
                watching.round()
        except KeyboardInterrupt:
            stopped = True
        if db.table("articles").count:
            lines = list(summary(db, database, total, stopped=stopped, linked=True))
        else:
            lines = ["Stopped before anything was stored." if stopped else "Nothing could be read."]
    for line in lines:
        click.echo(line, err=True)
    ctx.exit(130 if stopped else 0 if watching.came else 1)


@dataclass
class _Watch:
    """One run over feeds, and what came of it in all its rounds."""

    filling: Filling
    feeds: Sequence[Feed]
    fetcher: Fetcher
    total: Tally
    """What came in all rounds. Problems are shown after each, and not kept."""
    came: bool = False
    """Whether a feed could be read."""
    _shown: set[Problem] = field(default_factory=set)
    _begun: float = 0.0

    def round(self) -> None:
        """Read what the feeds list, and tell what came; what cannot be written now is had in the next round."""
        from quotes.reading import Report

        self._begun = time.monotonic()
        self.filling.fetches.forget_waiting()  # a round before may have been given up
        tally = Tally(Report())
        try:
            self._add(tally)
        except DatabaseError as error:
            tally.problems.append(Problem("this round", f"was given up: {error}"))
        finally:
            self.total.take(tally)
            self._tell(tally)

    def rest(self, minutes: float) -> None:
        """Wait until so many minutes have passed since the last round began."""
        left = max(0.0, self._begun + 60 * minutes - time.monotonic())
        self.filling.progress.show(f"next round at {datetime.now() + timedelta(seconds=left):%H:%M} …", at_once=True)
        time.sleep(left)

    def _add(self, tally: Tally) -> None:
        with self.filling.run(tally) as run:
            self.filling.add(run, self._articles(tally), tally)
            if tally.articles["added"] or tally.articles["updated"]:
                self.filling.link(run, tally)

    def _articles(self, tally: Tally) -> Iterator[Article | Problem]:
        from quotes.reading.fetching.watching import articles_of_feed

        for feed in self.feeds:
            yield from articles_of_feed(feed, self.fetcher, self.filling.known, tally.report)

    def _tell(self, tally: Tally) -> None:
        """A line on the round, and the problems that no round before has shown."""
        failed = {problem.source for problem in tally.problems}
        read = sum(feed.url not in failed for feed in self.feeds)
        self.came |= read > 0
        new = [problem for problem in tally.problems if problem not in self._shown]
        self._shown.update(new)
        self.filling.progress.show("", at_once=True)
        articles = counted(tally.articles["added"], "new article")
        quotations = f" with {counted(tally.quotes, 'quotation')}" if tally.articles["added"] else ""
        click.echo(
            f"{datetime.now():%H:%M} {articles}{quotations}, {read} of {counted(len(self.feeds), 'feed')} read",
            err=True,
        )
        if tally.changed_articles:
            click.echo(edited(tally), err=True)
        for line in telling.lines(new):
            click.echo(line, err=True)
