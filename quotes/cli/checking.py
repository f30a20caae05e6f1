"""`quotes check`: the quotations of a writer's draft beside what is on record."""

from __future__ import annotations

import json
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

_SAME = frozenset({"verbatim", "re-punctuated"})
_UNCHANGED: dict[Verdict, frozenset[str]] = {"changed": _SAME, "another's": _SAME | {"trimmed", "spliced"}}
"""Relations in which nothing stands otherwise: the difference need not be shown. What is changed may be a cut, or the
speaker's name alone."""

_COLOURS: dict[Verdict, str] = {
    "word for word": "green",
    "misprint": "yellow",
    "changed": "yellow",
    "another's": "red",
    "same claim": "cyan",
    "not on record": "magenta",
}

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
      on record so in one        others have them otherwise: it lost a "not", say, or more prints give them to
      outlet alone               another speaker. Of two prints the earlier one is named; where none is known
                                 to be, neither is the rule
      on record, but changed     with the words that differ, and a flag where the sense may be another, the
                                 speaker denied what the draft has as said, or the name is spelt otherwise
      somebody else's            the record puts the words down to another speaker; of one word that is never sure
      the same claim             the record has it in other words; of indirect speech that is all there can be
      not on record              nobody in DB is quoted so, and it may be your own reporting; or the words are
                                 too few to tell whose they are, with who is quoted so

    Beside each print stands whether its article edited the words later or took them out.

    An ellipsis that swallows a "not" is a change. Words in quotation marks that the record has only in other words
    are not on record as they stand. Block quotes of Markdown and HTML are quotations. Lines, and offsets of --json, are
    those of the draft as it was given. Nothing of the draft is stored.

    \b
    Exit status, for scripts; of several the first that is true:
      2  the draft or DB cannot be read
      1  something is changed, somebody else's, or on record so in one outlet alone
      3  something is not on record, or in quotation marks and on record only in other words
      0  all is on record, or the draft has no quotation

    \b
    Examples:
      quotes check news.db draft.txt
      pbpaste | quotes check news.db - --marks-only
      quotes check news.db draft.txt --json | jq -r '.[] | select(.verdict == "changed") | .diff'
    """
    from quotes.checking import check as check_draft
    from quotes.store import open_database
    from quotes.web.checked import shown

    try:
        written = _read(draft)
        db = open_database(database, read_only=True)
        with Progress() as progress:
            progress.show("reading the draft …", at_once=not marks_only)
            found = _quotations(written, marks_only, model, pipeline)
        findings = list(check_draft(db.conn, found))
    except QuotesError as error:
        click.echo(f"Error: {harmless(str(error))}", err=True)
        ctx.exit(UNREADABLE)
    if as_json:
        click.echo(json.dumps(shown(findings, written), ensure_ascii=False, indent=1))
    else:
        for line in _lines(findings, written, colour=sys.stdout.isatty() and not colour_refused()):
            click.echo(line)
    ctx.exit(_status(findings))


def _read(draft: Path) -> Draft:
    """The draft; DraftError where it cannot be read or has no words."""
    from quotes.reading.decoding import decoded
    from quotes.reading.drafts import draft_of
    from quotes.records import Problem

    try:
        content = sys.stdin.buffer.read() if str(draft) == "-" else draft.read_bytes()
    except OSError as error:
        raise DraftError(f"{draft}: cannot be read ({error.strerror}).") from error
    text = decoded(content, str(draft))
    if isinstance(text, Problem):
        raise DraftError(f"{draft}: {text.message}; {text.remedy}")
    written = draft_of(text, draft.name)
    if not written.text.strip():
        raise DraftError(f"{draft}: is empty. Give a draft with its quotations.")
    return written


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
    if any(finding.verdict in ("misprint", "changed", "another's") for finding in findings):
        return DIFFERS
    return UNKNOWN if any(_is_unknown(finding) for finding in findings) else 0


def _is_unknown(finding: Finding) -> bool:
    return finding.verdict == "not on record" or (finding.verdict == "same claim" and bool(finding.drafted.quoted))


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


def _finding_lines(finding: Finding, line: int, colour: bool) -> Iterator[str]:
    """The draft's words, the verdict and, of what is on record, the nearest print and who else has it."""
    from quotes.comparing import diff, to_terminal
    from quotes.web.words import departs, elsewhere_in_words, flag_in_words, label

    drafted, nearest = finding.drafted, finding.print
    verdict = click.style(label("verdicts", finding.verdict), fg=_COLOURS[finding.verdict], bold=True)
    by = f" · {drafted.speaker}" if drafted.speaker else ""
    yield click.style(f"Line {line}{harmless(by)}", bold=True) + f" · {verdict}"
    yield indented(quoted(harmless(drafted.text), drafted.kind, "speech"), 2)
    if finding.uncertain:
        yield f"  {label('checking', 'uncertain')}:"
        yield from _print_lines(finding.uncertain)
    if nearest is None:
        return
    if finding.verdict == "same claim":
        yield "  The record has:"
        yield indented(quoted(harmless(nearest.text), nearest.kind, nearest.cue_class), 4)
    elif finding.verdict in ("changed", "another's") and finding.relation not in _UNCHANGED[finding.verdict]:
        yield "  " + to_terminal(_without_ends(diff(nearest.text, drafted.text)), colour).rstrip()
    for flag in finding.flags:
        yield click.style(f"  {harmless(flag_in_words(asdict(flag)))}", fg="magenta")
    if finding.misprint:
        yield click.style(f"  {harmless(departs(nearest.standing, nearest.against))}:", fg="yellow")
    for flag in finding.misprint:
        yield click.style(f"    {harmless(flag_in_words(asdict(flag)))}", fg="yellow")
    if finding.elsewhere:
        yield click.style(f"  {harmless(elsewhere_in_words(finding.elsewhere))}", fg="yellow")
    if finding.is_unnamed:
        yield click.style(f"  {label('checking', 'unnamed')}", fg="yellow")
    yield from _print_lines((nearest, *finding.others))
    if (nearest.versions or 0) > 1 + len(finding.others):
        yield click.style(f"  {count_of(nearest.versions or 0, 'version')}: quotes compare DB {nearest.key}", dim=True)


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
