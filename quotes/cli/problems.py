"""What could not be read, told once at the end: where, why, and what would mend it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from quotes.cli.words import count_of
from quotes.comparing import harmless
from quotes.records import Problem

LISTED = 20
"""Problems that are told one by one; a folder of a thousand pictures should not hide the summary."""


def tell(problems: Sequence[Problem]) -> None:
    """Print the problems to stderr."""
    for line in lines(problems):
        click.echo(line, err=True)


def lines(problems: Sequence[Problem]) -> Iterator[str]:
    """The problems as lines to read, the first twenty of each sort one by one."""
    skipped, details = ([problem for problem in problems if problem.kept is kept] for kept in (False, True))
    if skipped:
        yield f"Skipped: {len(skipped)}"
        yield from _listed(skipped)
    if details:
        yield f"Left out: {count_of(len(details), 'detail')} of articles that are kept"
        yield from _listed(details)


def _listed(problems: Sequence[Problem]) -> Iterator[str]:
    for problem in problems[:LISTED]:
        place = f", {problem.place}" if problem.place else ""
        remedy = f"; {problem.remedy}" if problem.remedy else ""
        yield harmless(f"  {problem.source}{place}: {problem.message}{remedy}")
    if len(problems) > LISTED:
        yield f"  and {len(problems) - LISTED} more"
