"""`quotes check`: the quotations of a writer's draft beside what is on record."""

from __future__ import annotations

import codecs
import json
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotes.cli import options
from quotes.cli.progress import Progress
from quotes.cli.words import colour_refused, count_of, dated, indented, manner, quoted
from quotes.comparing import Difference, Piece, harmless
from quotes.errors import DraftError, QuotesError

if TYPE_CHECKING:
    from quotes.checking import Drafted, Finding, Print, Verdict
    from quotes.reading.drafts import Draft

_LISTED = 4
"""Further prints that are told one by one; --json has all."""

_LONG_CUT = 12
"""Words left out before or behind the draft's of which more are an ellipsis."""

_COLOURS: dict[Verdict, str] = {
    "word for word": "green",
    "misprint": "yellow",
    "unnamed": "yellow",
    "changed": "yellow",
    "another's": "red",
    "same claim": "cyan",
    "not on record": "magenta",
}

_DIFFERENT: frozenset[Verdict] = frozenset({"misprint", "unnamed", "changed", "another's"})

_BOM = "\ufeff"
"""What some editors begin a file with, and decoding takes away: the places in a draft count it."""

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

    DRAFT is a file of text, Markdown or HTML, or - for standard input. Its quotations are found as in any article,
    indirect ones too, and each is told to be:

    \b
      on record, word for word   printed so, or so but for marks, "..." and [brackets]; with who printed it
      on record so in one        others have them otherwise: it lost a "not", say; or more prints, or the
      outlet alone               earliest, give them to another speaker or to nobody named. Of two prints the
                                 earlier one is named; where none is known to be, neither is the rule
      on record, but no print    they give the words to "a spokesman", say, and nothing on record tells that this
        names the speaker        is whom the draft names
      on record, but changed     with the words that differ, and a flag where the sense may be another, the
                                 speaker denied what the draft has as said, or the name is spelt otherwise
      somebody else's            the record puts the words down to another speaker; of one word that is never sure
      the same claim             the record has it in other words; of indirect speech that is all there can be
      not on record              nobody in DB is quoted so, and it may be your own reporting; or the words are
                                 too few to tell whose they are, with who is quoted so

    Beside each print stands whether its article edited the words later or took them out. Who else has the very words,
    and who prints the opposite, is told, too. Where no name is found beside a draft's words, whose they are is not
    checked, and that is told. What a draft strikes out is not read.

    An ellipsis that swallows a "not" is a change. Words in quotation marks that the record has only in other words
    are not on record as they stand. Block quotes of Markdown and HTML are quotations. Lines, and offsets of --json, are
    those of the draft as it was given. Nothing of the draft is stored.

    \b
    Exit status, for scripts; of several the first that is true:
      2  the draft or DB cannot be read
      1  something is changed, somebody else's, on record so in one outlet alone, or of nobody named
      3  something is not on record, or on record only in other words, of what is in quotation marks or of
         somebody else; or a quotation mark closes that none opens, so that it was not checked
      0  all is on record, or the draft has no quotation

    \b
    Examples:
      quotes check news.db draft.txt
      pbpaste | quotes check news.db - --marks-only
      quotes check news.db draft.txt --json | jq -r '.[] | select(.verdict == "changed") | .diff'
    """
    from quotes.checking import check as check_draft
    from quotes.checking import loose_marks
    from quotes.store import open_database
    from quotes.web.checked import shown

    try:
        written = _read(draft)
        with open_database(database, read_only=True) as db, Progress() as progress:
            progress.show("reading the draft …", at_once=not marks_only)
            found = _quotations(written, marks_only, model, pipeline)
            findings = list(check_draft(db.conn, found))
    except QuotesError as error:
        click.echo(f"Error: {harmless(str(error))}", err=True)
        ctx.exit(UNREADABLE)
    except sqlite3.Error as error:
        told = f"{database}: cannot be searched ({error}). `quotes doctor DB` tells what would mend it."
        click.echo(f"Error: {harmless(told)}", err=True)
        ctx.exit(UNREADABLE)
    loose = [written.line((mark,)) for mark in loose_marks(written.text)]
    if as_json:
        click.echo(json.dumps(shown(findings, written), ensure_ascii=False, indent=1))
    else:
        for line in _lines(findings, written, colour=sys.stdout.isatty() and not colour_refused()):
            click.echo(line)
    for number in loose:
        click.echo(_loose(number), err=True)
    ctx.exit(_status(findings) or (UNKNOWN if loose else 0))


def _read(draft: Path) -> Draft:
    """The draft; DraftError where it cannot be read or has no words."""
    from quotes.reading.decoding import decoded
    from quotes.reading.drafts import draft_of
    from quotes.records import Problem

    try:
        content = _piped() if str(draft) == "-" else draft.read_bytes()
    except OSError as error:
        raise DraftError(f"{draft}: cannot be read ({error.strerror}).") from error
    text = decoded(content, str(draft))
    if isinstance(text, Problem):
        raise DraftError(f"{draft}: {text.message}; {text.remedy}")
    is_marked = content.startswith(codecs.BOM_UTF8) and not text.startswith(_BOM)
    written = draft_of(_BOM + text if is_marked else text, draft.name)
    if not written.text.strip():
        raise DraftError(f"{draft}: is empty. Give a draft with its quotations.")
    return written


def _piped() -> bytes:
    if sys.stdin is None:
        raise DraftError("-: there is no standard input.")
    return sys.stdin.buffer.read()


def _quotations(draft: Draft, marks_only: bool, model: str, pipeline: str | None) -> tuple[Drafted, ...]:
    """The draft's quotations."""
    from quotes.checking import analysed, marked

    if marks_only:
        return marked(draft.text, draft.block_quotes)
    from quotes.pipeline import analyse
    from quotes.records import Analysis, Article

    (outcome,) = analyse([Article("draft", draft.text)], model=model, pipeline=pipeline)
    if isinstance(outcome, Analysis):
        return analysed(outcome, draft.block_quotes)
    raise DraftError(f"The draft: {outcome.message}. --marks-only checks what stands in quotation marks.")


def _status(findings: Sequence[Finding]) -> int:
    if any(finding.verdict in _DIFFERENT for finding in findings):
        return DIFFERS
    return UNKNOWN if any(_is_unknown(finding) for finding in findings) else 0


def _is_unknown(finding: Finding) -> bool:
    is_in_other_words = finding.verdict == "same claim" and bool(finding.drafted.quoted)
    return finding.verdict == "not on record" or is_in_other_words or finding.is_of_another


def _lines(findings: Sequence[Finding], draft: Draft, colour: bool) -> Iterator[str]:
    from quotes.web.words import label

    for finding in findings:
        yield from _finding_lines(finding, draft.line(finding.drafted.content), colour)
        yield ""
    counts = Counter(finding.verdict for finding in findings)
    told = [
        f"{counts[verdict]} {label('verdicts', verdict)}"
        for verdict in _COLOURS  # in the order in which they are explained
        if counts[verdict]
    ]
    yield f"{count_of(len(findings), 'quotation')} in the draft".capitalize() + (f": {'; '.join(told)}" if told else "")


def _loose(line: int) -> str:
    from quotes.web.words import label

    return label("checking", "loose").format(line=line)


def _finding_lines(finding: Finding, line: int, colour: bool) -> Iterator[str]:
    """The draft's words, the verdict and, of what is on record, the nearest print and who else has it."""
    from quotes.web.words import label

    drafted, nearest = finding.drafted, finding.print
    verdict = click.style(label("verdicts", finding.verdict), fg=_COLOURS[finding.verdict], bold=True)
    who = drafted.speaker or drafted.described
    by = f" · {who}" if who else ""
    yield click.style(f"Line {line}{harmless(by)}", bold=True) + f" · {verdict}"
    yield indented(quoted(harmless(drafted.text), drafted.kind, "speech"), 2)
    if nearest is not None:
        yield from _on_record(finding, nearest, colour)
    if finding.uncertain:
        yield f"  {label('checking', 'uncertain')}:"
        yield from _print_lines(finding.uncertain)


def _on_record(finding: Finding, nearest: Print, colour: bool) -> Iterator[str]:
    """What is on record, what is changed beside it, what there is to know, and who printed it."""
    from quotes.comparing import diff, to_terminal
    from quotes.web.checked import differs, notes
    from quotes.web.words import flag_in_words

    if finding.verdict == "same claim":
        yield "  The record has:"
        yield indented(quoted(harmless(nearest.text), nearest.kind, nearest.cue_class), 4)
    elif differs(finding):
        yield "  " + to_terminal(_without_ends(diff(nearest.text, finding.drafted.text)), colour).rstrip()
    for flag in finding.flags:
        yield click.style(f"  {harmless(flag_in_words(asdict(flag)))}", fg="magenta")
    yield from _misprint_lines(finding, nearest)
    for note in notes(finding):
        yield click.style(f"  {harmless(note)}", fg="yellow")
    yield from _print_lines((nearest, *finding.others))
    yield from _doubt_lines(finding)
    if (nearest.versions or 0) > 1 + len(finding.others):
        yield click.style(f"  {count_of(nearest.versions or 0, 'version')}: quotes compare DB {nearest.key}", dim=True)


def _misprint_lines(finding: Finding, nearest: Print) -> Iterator[str]:
    """What may have changed in the print itself, and what others have."""
    from quotes.web.checked import others_wording
    from quotes.web.words import departs, flag_in_words, label

    if finding.doubts.misprint:
        yield click.style(f"  {harmless(departs(nearest.standing, nearest.against))}:", fg="yellow")
    for flag in finding.doubts.misprint:
        yield click.style(f"    {harmless(flag_in_words(asdict(flag)))}", fg="yellow")
    if wording := others_wording(finding):
        yield f"  {label('checking', 'others have')}:"
        yield indented(harmless(wording), 4)


def _doubt_lines(finding: Finding) -> Iterator[str]:
    """The prints of somebody else that have the very words, and those that have the opposite."""
    from quotes.web.words import label

    if finding.doubts.others:
        yield from _print_lines(finding.doubts.others)
    if finding.doubts.opposite:
        yield click.style(f"  {label('checking', 'opposite')}:", fg="yellow")
    for one in finding.doubts.opposite[:_LISTED]:
        yield indented(quoted(harmless(one.text), one.kind, one.cue_class), 4)
        yield from _print_lines([one])


def _without_ends(difference: Difference) -> Difference:
    """The difference without long cuts before and behind what the draft quotes: of a speech it takes a sentence."""
    pieces = list(difference)
    for end in (0, -1):
        if pieces[end].op == "removed" and len(pieces[end].reference.split()) > _LONG_CUT:
            pieces[end] = Piece("equal", "… ", "… ")
    return Difference(tuple(pieces))


def _print_lines(prints: Sequence[Print]) -> Iterator[str]:
    for found in prints[:_LISTED]:
        yield click.style("  " + harmless(_printed_by(found)), dim=True)
    if len(prints) > _LISTED:
        yield click.style(f"  and {count_of(len(prints) - _LISTED, 'print')} more, see --json", dim=True)


def _printed_by(found: Print) -> str:
    from quotes.cli.words import who
    from quotes.web.circumstances import printed_by
    from quotes.web.words import label, left_out_in_words

    said = who(found.speaker, found.role, found.source)
    outlet = printed_by(found.outlet, found.title, found.opening)
    denied = None if found.polarity == "said" else found.polarity
    how, fate = manner(found.kind, found.cue_class), label("fates", found.fate)
    cut = left_out_in_words(found.left_out)
    parts = (said, denied, outlet, dated(found.published), how, fate, cut, found.url, found.key)
    return " · ".join(filter(None, parts))
