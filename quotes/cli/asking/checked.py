"""What `quotes check` tells of each quotation of a draft, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from quotes.cli.terminal.layout import class_and_kind, dated, indented, quoted, who
from quotes.comparing import Difference, Piece, diff, to_terminal
from quotes.explaining.checked import DISAGREEING, differs, disagreeing, facing, notes, others_wording, totals
from quotes.explaining.circumstances import printed_as, printed_by
from quotes.explaining.labels import capitalize_first, counted, departs, flag_in_words, label, left_out_in_words, one_of
from quotes.harmless import harmless

if TYPE_CHECKING:
    from quotes.checking import Finding, Print, Verdict
    from quotes.reading.drafts.drafts import Draft

_LISTED = 4
"""Further prints that are listed one by one; --json has all."""

_LONG_CUT = 12
"""Words left out before or behind the draft's of which more are an ellipsis."""

_COLOURS: dict[Verdict, str] = {
    "word for word": "green",
    "unchecked": "yellow",
    "misprint": "yellow",
    "unnamed": "yellow",
    "changed": "yellow",
    "another's": "red",
    "other names": "yellow",
    "same claim": "cyan",
    "like it": "yellow",
    "not on record": "magenta",
}


def lines(findings: Sequence[Finding], draft: Draft, colour: bool) -> Iterator[str]:
    """Each quotation with its verdict and what is on record, and how many have which."""
    for finding in findings:
        place = f"{draft.counted.capitalize()} {draft.line(finding.drafted.content)}"
        yield from _finding_lines(finding, place, colour)
        yield ""
    counts = [
        f"{number} {label('totals' if name in DISAGREEING else 'verdicts', name)}"
        for name, number in totals(findings).items()
    ]
    heading = capitalize_first(f"{counted(len(findings), 'quotation')} in the draft")
    yield f"{heading}: {'; '.join(counts)}" if counts else heading


def loose_line(line: int, counted: str) -> str:
    """That a quotation mark of that line, or paragraph, closes what none opens."""
    return label("checking", "loose").format(place=f"{counted.capitalize()} {line}")


def thoughts_line(lines: Sequence[int], counted: str) -> str:
    """That what somebody thinks or wants on these lines, or in these paragraphs, was not checked."""
    of = counted.capitalize() + ("s" if len(lines) > 1 else "")
    return label("checking", "thought").format(places=f"{of} {one_of([str(line) for line in lines], 'and')}")


def _finding_lines(finding: Finding, place: str, colour: bool) -> Iterator[str]:
    """The draft's words, the verdict and, of what is on record, the nearest print and who else has it."""
    drafted, nearest = finding.drafted, finding.print
    verdict = click.style(label("verdicts", finding.verdict), fg=_COLOURS[finding.verdict], bold=True)
    speaker = drafted.speaker or drafted.described
    by = f" · {speaker}" if speaker else ""
    yield click.style(f"{place}{harmless(by)}", bold=True) + f" · {verdict}"
    yield indented(quoted(harmless(drafted.text), drafted.kind, "speech"), 2)
    if nearest is not None:
        yield from _on_record(finding, nearest, colour)
    if finding.uncertain:
        yield f"  {label('checking', 'uncertain')}:"
        yield from _print_lines(finding.uncertain)
    yield from _wording_lines(label("checking", "near"), finding.near, "magenta")


def _on_record(finding: Finding, nearest: Print, colour: bool) -> Iterator[str]:
    """What is on record, what is changed beside it, what there is to know, and who printed it."""
    if finding.verdict in ("same claim", "like it"):
        yield "  The record has:"
        yield indented(quoted(harmless(nearest.text), nearest.kind, nearest.cue_class), 4)
    elif differs(finding):
        yield "  " + to_terminal(_beside(finding, nearest), colour).rstrip()
    for flag in finding.flags:
        yield click.style(f"  {harmless(flag_in_words(asdict(flag)))}", fg="magenta")
    yield from _misprint_lines(finding, nearest)
    for note in notes(finding):
        yield click.style(f"  {harmless(note)}", fg="yellow")
    yield from _print_lines((nearest, *finding.others))
    yield from _print_lines(finding.doubts.others)
    yield from _others_lines(finding)
    for how, prints in disagreeing(finding):
        yield from _wording_lines(label("disagreeing", how), prints, "red")
    if (nearest.versions or 0) > 1 + len(finding.others):
        yield click.style(f"  {counted(nearest.versions or 0, 'version')}: quotes compare DB {nearest.key}", dim=True)


def _misprint_lines(finding: Finding, nearest: Print) -> Iterator[str]:
    """What may have changed in the print itself."""
    if finding.doubts.misprint:
        yield click.style(f"  {harmless(departs(nearest.standing, nearest.against))}:", fg="yellow")
    for flag in finding.doubts.misprint:
        yield click.style(f"    {harmless(flag_in_words(asdict(flag)))}", fg="yellow")


def _others_lines(finding: Finding) -> Iterator[str]:
    """What others have, below who has the draft's words: above it would read as theirs."""
    if wording := others_wording(finding):
        yield f"  {label('checking', 'others have')}:"
        yield indented(harmless(wording), 4)


def _wording_lines(heading: str, prints: Sequence[Print], colour: str) -> Iterator[str]:
    """Prints below a heading, each wording once."""
    if prints:
        yield click.style(f"  {heading}:", fg=colour)
    by_text = {one.text: [other for other in prints if other.text == one.text] for one in prints}
    for first, *more in list(by_text.values())[:_LISTED]:
        yield indented(quoted(harmless(first.text), first.kind, first.cue_class), 4)
        yield from _print_lines([first, *more])


def _beside(finding: Finding, nearest: Print) -> Difference:
    """The draft's words beside the sentences that face them, without long cuts before and behind, of a speech it takes
    a sentence, but for those with words that a flag names."""
    found = facing(finding, nearest)
    pieces = list(diff(found.text, finding.drafted.text, nearest.kind, finding.drafted.kind))
    flagged = {said.strip("… ") for flag in finding.flags for said in flag.reference.split(", ") if said}
    for end, is_cut in ((0, found.is_cut_before), (-1, found.is_cut_behind)):
        cut = pieces[end].reference
        is_long = is_cut or len(cut.split()) > _LONG_CUT
        if pieces[end].op == "removed" and is_long and not any(said in cut for said in flagged):
            pieces[end] = Piece("equal", "… ", "… ")
    before, behind = (Piece("equal", mark, mark) for mark in ("… ", " …"))
    has_ellipsis_before, has_ellipsis_behind = (pieces[end].version == "… " for end in (0, -1))
    return Difference(
        (
            *[before] * (found.is_cut_before and not has_ellipsis_before),
            *pieces,
            *[behind] * (found.is_cut_behind and not has_ellipsis_behind),
        )
    )


def _print_lines(prints: Sequence[Print]) -> Iterator[str]:
    for found in prints[:_LISTED]:
        yield click.style("  " + harmless(_printed_by(found)), dim=True)
    if len(prints) > _LISTED:
        yield click.style(f"  and {counted(len(prints) - _LISTED, 'print')} more, see --json", dim=True)


def _printed_by(found: Print) -> str:
    said = who(found.speaker, found.role, found.source)
    outlet = printed_by(found.outlet, found.title, found.opening)
    denied = None if found.polarity == "said" else found.polarity
    how, fate = class_and_kind(found.kind, found.cue_class), label("fates", found.fate)
    cut = left_out_in_words(found.left_out)
    parts = (
        said,
        printed_as(found.speaker, found.source),
        denied,
        outlet,
        dated(found.published),
        how,
        fate,
        cut,
        found.url,
        found.key,
    )
    return " · ".join(filter(None, parts))
