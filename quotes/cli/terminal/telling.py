"""What reading has to tell, once, at the end: what could not be read, why, and the remedy; columns that were taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from quotes.explaining.labels import counted
from quotes.harmless import harmless
from quotes.records import Problem

if TYPE_CHECKING:
    from quotes.reading import Report

LISTED = 20
"""Problems that are listed one by one; a folder of a thousand pictures should not hide the summary."""


def tell(problems: Sequence[Problem]) -> None:
    """Print the problems to stderr."""
    for line in lines(problems):
        click.echo(line, err=True)


def columns_taken(report: Report) -> Iterator[str]:
    """A line for each table: which of its columns were taken for what."""
    for name, columns in report.columns.items():
        taken = ", ".join(f"{fact} from “{column}”" for fact, column in columns.items())
        yield harmless(f"Columns of {name}: {taken} (others: --columns)")


def lines(problems: Sequence[Problem]) -> Iterator[str]:
    """The problems as lines to read, the first twenty of each sort one by one."""
    skipped, details = ([problem for problem in problems if problem.kept is kept] for kept in (False, True))
    if skipped:
        yield f"Skipped: {len(skipped)}"
        yield from _listed(skipped)
    if details:
        yield f"Left out: {counted(len(details), 'detail')} of articles that are kept"
        yield from _listed(details)


def _listed(problems: Sequence[Problem]) -> Iterator[str]:
    for problem in problems[:LISTED]:
        yield harmless(f"  {problem}")
    if len(problems) > LISTED:
        yield f"  and {len(problems) - LISTED} more"
