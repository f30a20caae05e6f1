"""What `quotes check` tells of each quotation of a draft, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from quotes.cli.layout import count_of, dated, indented, manner, quoted
from quotes.comparing import Difference, Piece, harmless

if TYPE_CHECKING:
    from quotes.checking import Finding, Print, Verdict
    from quotes.reading.drafts import Draft

_LISTED = 4
"""Further prints that are told one by one; --json has all."""

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
    from quotes.web.checked import DISAGREEING, totals
    from quotes.web.labels import label

    for finding in findings:
        yield from _finding_lines(finding, draft.line(finding.drafted.content), colour)
        yield ""
    told = [
        f"{number} {label('totals' if name in DISAGREEING else 'verdicts', name)}"
        for name, number in totals(findings).items()
    ]
    yield f"{count_of(len(findings), 'quotation')} in the draft".capitalize() + (f": {'; '.join(told)}" if told else "")


def loose_line(line: int) -> str:
    """That a quotation mark of that line closes what none opens."""
    from quotes.web.labels import label

    return label("checking", "loose").format(line=line)


def thoughts_line(lines: Sequence[int]) -> str:
    """That what somebody thinks or wants on these lines was not checked."""
    from quotes.web.labels import label, one_of

    how = "thoughts" if len(lines) > 1 else "thought"
    return label("checking", how).format(lines=one_of([str(line) for line in lines], "and"))


def _finding_lines(finding: Finding, line: int, colour: bool) -> Iterator[str]:
    """The draft's words, the verdict and, of what is on record, the nearest print and who else has it."""
    from quotes.web.labels import label

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
    yield from _wording_lines(label("checking", "near"), finding.near, "magenta")


def _on_record(finding: Finding, nearest: Print, colour: bool) -> Iterator[str]:
    """What is on record, what is changed beside it, what there is to know, and who printed it."""
    from quotes.comparing import diff, to_terminal
    from quotes.web.checked import differs, disagreeing, notes
    from quotes.web.labels import flag_in_words, label

    if finding.verdict in ("same claim", "like it"):
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
    yield from _print_lines(finding.doubts.others)
    yield from _others_lines(finding)
    for how, prints in disagreeing(finding):
        yield from _wording_lines(label("disagreeing", how), prints, "red")
    if (nearest.versions or 0) > 1 + len(finding.others):
        yield click.style(f"  {count_of(nearest.versions or 0, 'version')}: quotes compare DB {nearest.key}", dim=True)


def _misprint_lines(finding: Finding, nearest: Print) -> Iterator[str]:
    """What may have changed in the print itself."""
    from quotes.web.labels import departs, flag_in_words

    if finding.doubts.misprint:
        yield click.style(f"  {harmless(departs(nearest.standing, nearest.against))}:", fg="yellow")
    for flag in finding.doubts.misprint:
        yield click.style(f"    {harmless(flag_in_words(asdict(flag)))}", fg="yellow")


def _others_lines(finding: Finding) -> Iterator[str]:
    """What others have, below who has the draft's words: above it would read as theirs."""
    from quotes.web.checked import others_wording
    from quotes.web.labels import label

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
    from quotes.cli.layout import who
    from quotes.web.circumstances import printed_by
    from quotes.web.labels import label, left_out_in_words

    said = who(found.speaker, found.role, found.source)
    outlet = printed_by(found.outlet, found.title, found.opening)
    denied = None if found.polarity == "said" else found.polarity
    how, fate = manner(found.kind, found.cue_class), label("fates", found.fate)
    cut = left_out_in_words(found.left_out)
    parts = (said, denied, outlet, dated(found.published), how, fate, cut, found.url, found.key)
    return " · ".join(filter(None, parts))
