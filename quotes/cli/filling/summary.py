"""What a run of `quotes add` did and what the file holds now, as lines to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from quotes.cli.terminal import telling
from quotes.cli.terminal.layout import kept_aside
from quotes.explaining.labels import capitalize_first, counted, edits_in_words
from quotes.harmless import harmless
from quotes.records import Problem

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.reading import Report
    from quotes.store.finding.totals import Totals
    from quotes.store.speakers.changes import NameChange


@dataclass
class Tally:
    """What a run has done so far."""

    report: Report
    """What reading learns besides articles."""
    articles: Counter[str] = field(default_factory=Counter)
    """How many were added, updated or unchanged."""
    quotes: int = 0
    problems: list[Problem] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    """Keys of the articles that this run has met."""
    copies: list[tuple[str, str]] = field(default_factory=list)
    """Ids of texts without an address that were there already, each with the id it was there under."""
    changes: list[NameChange] = field(default_factory=list)
    """Names that went from one speaker to another."""
    changed_articles: int = 0
    """How many articles came in another version."""
    edits: Counter[str] = field(default_factory=Counter)
    """How many quotations these edited, dropped and added."""

    def take(self, other: Tally) -> None:
        """Add what came in another run: all but what it met and what it could not read, which each tells itself."""
        self.articles += other.articles
        self.quotes += other.quotes
        self.changes += other.changes
        self.changed_articles += other.changed_articles
        self.edits += other.edits


def summary(db: Database, path: Path, tally: Tally, *, stopped: bool, linked: bool) -> Iterator[str]:
    """What was done and what the file holds now, as lines to read."""
    from quotes.store.finding.totals import totals

    held = totals(db)
    if stopped:
        yield "Stopped. What is stored is kept; run the same command again to go on."
    yield _done(tally, path)
    if held.has_quotes:
        yield _holds(held)
    if held.other_languages:
        yield _other_languages(held.other_languages)
    if tally.copies:
        yield _copies(tally.copies)
    if tally.changed_articles:
        yield edited(tally)
    if held.has_quotes:
        if linked and not stopped:
            yield utterances(db)
        if tally.changes:
            yield _changed(tally.changes, path)
    yield from telling.columns_taken(tally.report)
    yield from telling.lines(tally.problems)
    if not linked:
        yield f"Next: quotes link {path}"
    elif tally.articles.total() and not stopped:
        yield f"Next: quotes serve {path} --open"


def edited(tally: Tally) -> str:
    """What changed articles did to their quotations, in words."""
    return f"{counted(tally.changed_articles, 'article')} changed: {edits_in_words(tally.edits)}"


def _done(tally: Tally, path: Path) -> str:
    rest = ", ".join(f"{tally.articles[word]:,} {word}" for word in ("updated", "unchanged") if tally.articles[word])
    return f"Added {counted(tally.articles['added'], 'article')} to {path}" + (f" ({rest})" if rest else "")


def _holds(held: Totals) -> str:
    """How many articles and quotations of each kind there are, and how much is kept aside."""
    quotations = counted(sum(held.quotations.values()), "quotation")
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in held.quotations.items())
    rest = f" (and {kept_aside(held.aside)})" if held.aside else ""
    several = f" in {held.versions:,} versions" if held.versions > held.articles else ""
    return f"It holds {counted(held.articles, 'article')}{several} with {quotations}: {kinds}{rest}"


def _copies(copies: Sequence[tuple[str, str]]) -> str:
    """How many texts were there under another name, the first as an example."""
    (name, known), *others = copies
    example = harmless(f"{name} has the text of {known}")
    were = "was" if not others else "were"
    return f"{counted(len(copies), 'article')} {were} there under another name ({example}): counted once"


def _other_languages(articles: Mapping[str, int]) -> str:
    """How many articles are in other languages, in words."""
    total = sum(articles.values())
    languages = ", ".join(f"{count:,} {language}" for language, count in articles.items())
    verb = "is" if total == 1 else "are"
    return f"{counted(total, 'article')} {verb} not in English and kept without quotations: {languages}"


def utterances(db: Database) -> str:
    """How many utterances several articles have, in words."""
    several = db.table("utterances").count_where("articles > 1")
    return capitalize_first(f"{counted(several, 'utterance')} printed in more than one article")


def _changed(changes: Sequence[NameChange], path: Path) -> str:
    """How many speakers have another name, the first as an example, and where to read why."""
    example = harmless(f"{changes[0].names[0]} is {changes[0].new}")
    return f"{counted(len(changes), 'speaker')} changed ({example} now); why: quotes speakers {path} changes"
