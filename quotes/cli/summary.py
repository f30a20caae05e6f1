"""What a run of `quotes add` did and what the file holds now, as lines to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from quotes.cli import telling
from quotes.cli.layout import kept_aside
from quotes.comparing import harmless
from quotes.explaining.labels import capitalize_first, counted, edits_in_words
from quotes.records import KINDS, SHOWN_CLASSES, Problem

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.reading import Report
    from quotes.store.speakers.changes import NameChange

_IS_SHOWN = f"cue_class in {tuple(sorted(SHOWN_CLASSES))}"


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
    changes: list[NameChange] = field(default_factory=list)
    """Names that went from one speaker to another."""
    changed_articles: int = 0
    """How many articles came in another version."""
    edits: Counter[str] = field(default_factory=Counter)
    """How many quotations these edited, dropped and added."""


def summary(db: Database, path: Path, tally: Tally, *, stopped: bool, linked: bool) -> Iterator[str]:
    """What was done and what the file holds now, as lines to read."""
    if stopped:
        yield "Stopped. What is stored is kept; run the same command again to go on."
    yield _done(tally, path)
    if db.table("quotes").count:
        yield _holds(db)
    if aside := _other_languages(db):
        yield aside
    if tally.changed_articles:
        yield edited(tally)
    if db.table("quotes").count:
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


def _holds(db: Database) -> str:
    """How many articles there are, each once whatever number of its versions is stored, how many quotations of each
    kind, and how much is kept aside because nobody need have said it."""
    quotes = db.table("quotes")
    counts = {kind: quotes.count_where(f"kind = ? and {_IS_SHOWN}", [kind]) for kind in KINDS}
    quotations = counted(sum(counts.values()), "quotation")
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in counts.items())
    aside = quotes.count - sum(counts.values())
    rest = f" (and {kept_aside(aside)})" if aside else ""
    articles, versions = db.table("articles").count_where("version_of is null"), db.table("articles").count
    several = f" in {versions:,} versions" if versions > articles else ""
    return f"It holds {counted(articles, 'article')}{several} with {quotations}: {kinds}{rest}"


def _other_languages(db: Database) -> str | None:
    """How many articles are in other languages, in words; None if none is."""
    rows = db.query(
        "select language, count(*) as articles from articles where language <> 'en'"
        " group by language order by 2 desc, 1"
    )
    counts = {row["language"]: row["articles"] for row in rows}
    if not counts:
        return None
    languages = ", ".join(f"{count:,} {language}" for language, count in counts.items())
    verb = "is" if sum(counts.values()) == 1 else "are"
    return f"{counted(sum(counts.values()), 'article')} {verb} not in English and kept without quotations: {languages}"


def utterances(db: Database) -> str:
    """How many utterances several articles have, in words."""
    several = db.table("utterances").count_where("articles > 1")
    return capitalize_first(f"{counted(several, 'utterance')} printed in more than one article")


def _changed(changes: Sequence[NameChange], path: Path) -> str:
    """How many speakers have another name, the first as an example, and where to read why."""
    example = harmless(f"{changes[0].names[0]} is {changes[0].new}")
    return f"{counted(len(changes), 'speaker')} changed ({example} now); why: quotes speakers {path} changes"
