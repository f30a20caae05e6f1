"""`quotes utterances`: what was printed most and altered most, and a person's decisions on what is one utterance."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from quotes.cli.correcting.deciding import apply, decision_line, undo
from quotes.cli.terminal import options
from quotes.cli.terminal.layout import indented, put_down_to_others, quoted, who
from quotes.cli.terminal.listing import Listing, print_rows
from quotes.explaining.circumstances import how_said
from quotes.explaining.labels import counted
from quotes.harmless import harmless

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.store.links.decisions import UtteranceDecision

_LISTED = 20


@click.group(cls=Listing, subcommand_metavar="[COMMAND [ARGS]...]")
@options.database
@click.pass_context
def utterances(ctx: click.Context, database: Path) -> None:
    """List utterances, and correct which quotations are versions of one.

    Without a COMMAND the utterances with several versions are listed, those that most articles print first. A
    correction is kept with its date, overrides every rule, and holds when articles are added or linked again; the page
    of the utterance says that it was made by hand.

    A, B and UTTERANCE are keys of utterances, or of quotations in them; QUOTATION is a quotation's key. Keys are in the
    addresses of pages and in what `quotes compare` and `quotes search` print; the first six characters will do.

    \b
    Examples:
      quotes utterances news.db
      quotes utterances news.db --by altered --json
      quotes utterances news.db merge 3f2a9c81 b04e77d2 --note "the same speech, translated twice"
      quotes utterances news.db split 2b44bbe8
      quotes utterances news.db pin 3f2a9c81
      quotes utterances news.db decisions
      quotes utterances news.db forget 3
    """
    ctx.obj = database


@click.command("list")
@click.option(
    "--by",
    type=click.Choice(["printed", "altered"]),
    default="printed",
    show_default=True,
    help="Order by how many articles print them, or by how many prints are altered.",
)
@click.option("--limit", metavar="N", type=options.COUNT, default=_LISTED, show_default=True, help="Print N at most.")
@options.as_json
@click.pass_obj
def list_utterances(database: Path, by: Literal["printed", "altered"], limit: int, as_json: bool) -> None:
    """List utterances with several versions, the most printed or the most altered first.

    \b
    Example:
      quotes utterances news.db list --by altered --limit 10
    """
    from quotes.store import open_database
    from quotes.store.finding import listing

    rows, total = listing.list_utterances(open_database(database, read_only=True), by, limit)
    print_rows(rows, _lines, as_json=as_json, nothing="No utterance has several versions yet", total=total)


@click.command()
@click.argument("one", metavar="A", type=options.TEXT)
@click.argument("other", metavar="B", type=options.TEXT)
@options.note
@options.no_link
@click.pass_obj
def merge(database: Path, one: str, other: str, note: str | None, no_link: bool) -> None:
    """A and B are one utterance, with all their versions.

    \b
    Example:
      quotes utterances news.db merge 3f2a9c81 b04e77d2 --note "the same speech, translated twice"
    """
    from quotes.store import open_database
    from quotes.store.links.decisions import merge_utterances

    db = open_database(database)
    decision = merge_utterances(db, one, other, note)
    _tell_pins(db, decision)
    apply(db, database, decision, "utterances", no_link=no_link)


@click.command()
@click.argument("quotations", metavar="QUOTATION...", type=options.TEXT, nargs=-1, required=True)
@options.note
@options.no_link
@click.pass_obj
def split(database: Path, quotations: tuple[str, ...], note: str | None, no_link: bool) -> None:
    """Set quotations of one utterance apart from the others in it: they become an utterance of their own.

    \b
    Example:
      quotes utterances news.db split 2b44bbe8 19156555 --note "said a week later"
    """
    from quotes.store import open_database
    from quotes.store.links.decisions import split_quotations

    db = open_database(database)
    decision = split_quotations(db, quotations, note)
    _tell_pins(db, decision)
    apply(db, database, decision, "utterances", no_link=no_link)


@click.command()
@click.argument("utterance", metavar="UTTERANCE", type=options.TEXT)
@options.note
@options.no_link
@click.pass_obj
def pin(database: Path, utterance: str, note: str | None, no_link: bool) -> None:
    """Keep UTTERANCE as it is: no version leaves it, and none joins it, whatever is added.

    \b
    Example:
      quotes utterances news.db pin 3f2a9c81 --note "checked against the recording"
    """
    from quotes.store import open_database
    from quotes.store.links.decisions import pin_utterance

    db = open_database(database)
    apply(db, database, pin_utterance(db, utterance, note), "utterances", no_link=no_link)


@click.command()
@options.as_json
@click.pass_obj
def decisions(database: Path, as_json: bool) -> None:
    """List what was decided, with the number to forget it by.

    \b
    Example:
      quotes utterances news.db decisions
    """
    from quotes.store import open_database
    from quotes.store.links.decisions import read_utterance_decisions

    rows = read_utterance_decisions(open_database(database, read_only=True))
    print_rows(rows, _decision_lines, as_json=as_json, nothing="Nothing was decided yet")


@click.command()
@click.argument("number", metavar="ID", type=options.COUNT)
@options.no_link
@click.pass_obj
def forget(database: Path, number: int, no_link: bool) -> None:
    """Undo the decision with the number ID.

    \b
    Example:
      quotes utterances news.db forget 3
    """
    from quotes.store import open_database
    from quotes.store.links.decisions import forget_utterance_decision

    db = open_database(database)
    undo(db, database, forget_utterance_decision(db, number), "utterances", no_link=no_link)


def _tell_pins(db: Database, decision: UtteranceDecision) -> None:
    """Say which pins give way: who merges may not know that somebody pinned one of the two."""
    from quotes.store.links.decisions import pins_opened, read_utterance_decisions

    for pin in pins_opened(read_utterance_decisions(db), decision):
        click.echo(harmless(f"This goes before decision {pin.id}, a pin: {pin.in_words}"), err=True)


def _decision_lines(decision: UtteranceDecision) -> Iterator[str]:
    yield decision_line(decision)


def _lines(row: dict[str, Any]) -> Iterator[str]:
    """An utterance with how it was said and its counts, and its reference wording below."""
    how = how_said(row["polarity"], row["modality"], row["told_by"], row["cue_class"])
    counts = [
        counted(row["versions"], "version"),
        counted(row["wordings"], "wording"),
        f"{counted(row['altered'], 'print')} altered",
        *([counted(row["outlets"], "outlet")] if row["outlets"] or not row["unknown"] else []),
        *([f"{counted(row['unknown'], 'article')} of unknown outlets"] if row["unknown"] else []),
    ]
    speaker = harmless(who(row["speaker"], row["described"], row["source"]))
    facts = " · ".join((*how, *put_down_to_others(row["other_speakers"]), ", ".join(counts), row["key"]))
    yield click.style(speaker, bold=True) + f" · {harmless(facts)}"
    yield indented(quoted(harmless(row["text"]), row["kind"], row["cue_class"]), 2)


for command in (list_utterances, merge, split, pin, decisions, forget):
    utterances.add_command(command)
