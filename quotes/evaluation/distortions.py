"""How well flags tell a distorted version from a faithful one, on pairs that carry the flag which ought to be raised.

python -m quotes.evaluation.distortions tests/data/distortions.tsv
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, cast, get_args

import click

from quotes.comparing import flags
from quotes.evaluation.halves import Outcome, Tally, lines_of, tallied, tell
from quotes.records import Kind
from quotes.versions import Flag, FlagName

FAITHFUL = "none"
"""Stands for the flag of a pair that ought to raise none."""


class Pair(NamedTuple):
    """Two wordings, the flag that ought to be raised between them, and the half of the bench that they are in."""

    half: str
    flag: str
    reference_kind: Kind
    version_kind: Kind
    reference: str
    version: str


class Counts(NamedTuple):
    """Of one flag: pairs that ought to raise it, those that do, and faithful pairs that raise it; so the tally has
    them, under "none" for any flag."""

    distorted: int
    found: int
    false_alarms: int


def read_pairs(lines: Iterable[str]) -> list[Pair]:
    """The pairs of a file of tab-separated values with a header."""
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return [Pair(**cast("dict[str, Kind]", row)) for row in rows]


def raised(pair: Pair) -> tuple[Flag, ...]:
    """The flags that are raised between the pair's wordings."""
    return flags(pair.reference, pair.version, pair.reference_kind, pair.version_kind)


def tallies(pairs: Iterable[Pair]) -> dict[str, Tally]:
    """The tally of each half."""
    return tallied((pair.half, _judged(pair)) for pair in pairs)


def _judged(pair: Pair) -> Iterator[Outcome]:
    """What one pair adds to the tally."""
    names = {flag.name for flag in raised(pair)}
    if pair.flag == FAITHFUL:
        yield FAITHFUL, "faithful"
        yield from ((name, "false_alarms") for name in [*names, *([FAITHFUL] if names else [])])
        return
    for name in (pair.flag, FAITHFUL):
        yield name, "distorted"
        if pair.flag in names:
            yield name, "found"


def counts(tally: Tally, flag: str) -> Counts:
    """The three counts of one flag, or of all together under "none"."""
    return Counts(*(tally[flag, name] for name in Counts._fields))


def table(half: str, tally: Tally) -> Iterator[str]:
    """Recall and false alarms of each flag and of all together, with the counts they come from, as lines."""
    faithful = tally[FAITHFUL, "faithful"]
    yield f"{half:14} distorted  found  recall  false alarms in {faithful} faithful pairs"
    for flag in (*get_args(FlagName), FAITHFUL):
        distorted, found, false = counts(tally, flag)
        if distorted or false:
            recall = f"{found / distorted:.1%}" if distorted else "-"
            share = f"{false / faithful:.1%}" if faithful else "-"
            name = "all" if flag == FAITHFUL else flag
            yield f"  {name:12} {distorted:9} {found:6} {recall:>7} {false:13} {share:>7}"


def errors(pairs: Iterable[Pair]) -> Iterator[str]:
    """Each pair that is judged wrongly: what ought to be raised, what is, and both wordings, as lines."""
    for pair in pairs:
        found = raised(pair)
        names = {flag.name for flag in found}
        if names if pair.flag == FAITHFUL else pair.flag not in names:
            listed = ", ".join(f"{flag.name}: {flag.reference or '-'} > {flag.version or '-'}" for flag in found)
            yield f"{pair.half} {pair.flag} ({listed or FAITHFUL})\n  {pair.reference}\n  {pair.version}"


@click.command()
@click.argument("pairs", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--errors", "half", metavar="HALF", help="Print the pairs of this half that are judged wrongly, too.")
def main(pairs: Path, half: str | None) -> None:
    """Print how many distortions raise the right flag, and how many faithful pairs raise any."""
    bench = read_pairs(lines_of(pairs))
    tell(tallies(bench), table)
    for line in errors(pair for pair in bench if pair.half == half):
        click.echo(line)


if __name__ == "__main__":
    main()
