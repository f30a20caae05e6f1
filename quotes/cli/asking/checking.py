"""`quotes check`: the quotations of a writer's draft beside what is on record."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli.terminal import options
from quotes.cli.terminal.engine import Engine
from quotes.cli.terminal.layout import colour_refused
from quotes.cli.terminal.progress import Progress
from quotes.errors import DraftError, QuotesError
from quotes.harmless import harmless

if TYPE_CHECKING:
    from quotes.checking import Drafted, Finding, Verdict
    from quotes.reading.drafts.drafts import Draft
    from quotes.records import Spans

_DIFFERENT: frozenset[Verdict] = frozenset({"misprint", "unnamed", "changed", "another's"})

_UNKNOWN: frozenset[Verdict] = frozenset({"unchecked", "other names", "like it", "not on record"})

DIFFERS, UNKNOWN, UNREADABLE = 1, 3, 2
"""Statuses that the command ends with; 0 where all is on record."""


@click.command()
@options.database
@click.argument("draft", metavar="DRAFT", type=click.Path(path_type=Path))
@click.option(
    "--marks-only",
    is_flag=True,
    help="Check what stands in quotation marks or a block quote and nothing else: needs no model, and is done at once.",
)
@options.model
@options.pipeline
@options.as_json
@click.pass_context
def check(
    ctx: click.Context,
    database: Path,
    draft: Path,
    marks_only: bool,
    model: str,
    pipeline: str | None,
    as_json: bool,
) -> None:
    """Check a draft's quotations against those in DB.

    DRAFT is a file of text, Markdown or HTML, a Word or OpenDocument text, a PDF, or - for standard input. Its
    quotations are found as in any article, indirect ones too, and each is called:

    \b
      on record, word for word   printed so, or so but for marks, "..." and [brackets]; with who printed it
      on record, but who said    word for word, but no name stands beside the words in the draft
        it was not checked
      on record, but disputed    in one outlet alone, and others have them otherwise: it lost a "not", say; or
                                 more prints, or the earliest, give them to another speaker or to nobody named.
                                 Of two prints the earlier one is named, if one is known to be
      on record, but no print    they give the words to "a spokesman", say, and nothing on record tells that this
        names the speaker        is whom the draft names
      on record, but changed     with the words that differ, and a flag where the sense may be another, the
                                 speaker denied what the draft has as said, or the name is spelt otherwise
      somebody else's            the record puts the words down to another speaker; of one word that is never sure
      in print, but under        too few words to be surely one person's, and all prints name others; with whom,
        other names              and in how many
      the same claim             of indirect speech: the record has all words that tell something, in their order,
                                 in another form
      something like it          it has most of them; compare, for the rest may tell another thing: the words that
                                 the draft or the record has alone are named
      not on record              nobody in DB is quoted so, and it may be your own reporting; or the words are
                                 too few to tell whose they are, with who is quoted so

    Beside each print stands whether its article edited the words later or took them out. Who else has the very words
    is named, and where others print the opposite, another number or other words, that is counted, too. What a draft
    strikes out is not read.

    An ellipsis that swallows a "not" is a change. Words in quotation marks that the record has only in other words
    are not on record as they stand. Block quotes of Markdown and HTML are quotations. Lines, and offsets of --json, are
    those of the draft as it was given; of Word, OpenDocument and PDF files paragraphs are counted, and offsets are
    those of their text, as `quotes add` reads it. Nothing of the draft is stored.

    \b
    Exit status, for scripts; of several the first that is true:
      2  the draft or DB cannot be read
      1  something is changed, somebody else's, disputed, or of nobody named
      3  something is not on record, in print under other names, only something like it is on record, or who
         said it was not checked; or no print has the day or place that the draft gives beside the words; or a
         quotation mark closes that none opens, so that it was not checked
      0  all is on record, or the draft has no quotation

    \b
    Examples:
      quotes check news.db draft.docx
      pbpaste | quotes check news.db - --marks-only
      quotes check news.db draft.txt --json | jq -r '.[] | select(.verdict == "changed") | .diff'
    """
    from quotes.checking import check as check_draft
    from quotes.checking import loose_marks
    from quotes.cli.asking.checked import lines, loose_line, thoughts_line
    from quotes.explaining.checked import shown
    from quotes.store import open_database

    try:
        written = _read(draft)
        with open_database(database, read_only=True) as db, Progress() as progress:
            progress.show("reading the draft …", at_once=not marks_only)
            found, thoughts = _quotations(written, None if marks_only else Engine(model, pipeline))
            findings = list(check_draft(db.conn, found))
    except QuotesError as error:
        click.echo(f"Error: {harmless(str(error))}", err=True)
        ctx.exit(UNREADABLE)
    except sqlite3.Error as error:
        message = f"{database}: cannot be searched ({error}). `quotes doctor DB` tells what would mend it."
        click.echo(f"Error: {harmless(message)}", err=True)
        ctx.exit(UNREADABLE)
    loose = [written.line((mark,)) for mark in loose_marks(written.text)]
    if as_json:
        click.echo(json.dumps(shown(findings, written), ensure_ascii=False, indent=1))
    else:
        for line in lines(findings, written, colour=sys.stdout.isatty() and not colour_refused()):
            click.echo(line)
    for number in loose:
        click.echo(loose_line(number, written.counted), err=True)
    if thoughts:
        click.echo(thoughts_line(sorted({written.line(content) for content in thoughts}), written.counted), err=True)
    ctx.exit(_status(findings) or (UNKNOWN if loose else 0))


def _read(draft: Path) -> Draft:
    """The draft; DraftError where it cannot be read or has no words."""
    from quotes.reading.documents import handed_in

    try:
        content = _piped() if str(draft) == "-" else draft.read_bytes()
    except OSError as error:
        raise DraftError(f"{draft}: cannot be read ({error.strerror}).") from error
    written = handed_in(content, str(draft)).draft
    if not written.text.strip():
        raise DraftError(f"{draft}: is empty. Give a draft with its quotations.")
    return written


def _piped() -> bytes:
    if sys.stdin is None:
        raise DraftError("-: there is no standard input.")
    return sys.stdin.buffer.read()


def _quotations(draft: Draft, engine: Engine | None) -> tuple[tuple[Drafted, ...], list[Spans]]:
    """The draft's quotations, and what it has somebody think and not say; without an engine what stands in marks."""
    from quotes.checking import analysed, marked, passed_over

    if engine is None:
        return marked(draft.text, draft.block_quotes), []
    from quotes.records import Analysis, Article

    (outcome,) = engine.analysed([Article("draft", draft.text)])
    if isinstance(outcome, Analysis):
        return analysed(outcome, draft.block_quotes), passed_over(outcome)
    raise DraftError(f"The draft: {outcome.message}. --marks-only checks what stands in quotation marks.")


def _status(findings: Sequence[Finding]) -> int:
    if any(finding.verdict in _DIFFERENT for finding in findings):
        return DIFFERS
    open_ones = (one.verdict in _UNKNOWN or one.is_unnamed or one.unmatched for one in findings)
    return UNKNOWN if any(open_ones) else 0
