"""Commands behind a database: `quotes speakers DB merge ...`, and `quotes speakers DB` alone lists."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import TypeVar

import click

Row = TypeVar("Row")
"""What a list has a row of: a dictionary or a dataclass."""


class Listing(click.Group):
    """Commands behind DB; without one the command `list` is meant."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments with the command that is meant: `DB --json` lists, `merge --help` needs no DB."""
        if args and args[0] in self.commands and {"-h", "--help"} & set(args):
            args = ["DB", *args]
        elif args and not args[0].startswith("-") and (len(args) == 1 or args[1].startswith("-")):
            args = [args[0], "list", *args[1:]]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands' names in the order in which they were added."""
        return list(self.commands)


def print_rows(
    rows: Sequence[Row],
    lines: Callable[[Row], Iterable[str]],
    *,
    as_json: bool,
    nothing: str,
    total: int = 0,
) -> None:
    """Print each row by its lines, or all as JSON; that they are not the total, or nothing, goes to stderr."""
    if as_json:
        click.echo(json.dumps(rows, default=asdict, ensure_ascii=False, indent=1))
    else:
        for line in (line for row in rows for line in lines(row)):
            click.echo(line)
    if total > len(rows):
        click.echo(f"And {total - len(rows):,} more; see --limit", err=True)
    elif not rows:
        click.echo(nothing, err=True)
