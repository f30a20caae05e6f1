"""Labels in halves, read or not read by whoever made the rules: what is counted of each half, and printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click

Outcome = tuple[str, str]
"""A question, or a label, and what came of it."""

Tally = Counter[Outcome]
"""How often what came of which question."""

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

LABELS = click.argument("labels", type=_FILE)
CORPUS = click.argument("corpus", type=_FILE)


def tallied(judged: Iterable[tuple[str, Iterable[Outcome]]]) -> dict[str, Tally]:
    """The tally of each half, of the outcomes that each label of it adds."""
    halves: dict[str, Tally] = {}
    for half, outcomes in judged:
        halves.setdefault(half, Counter()).update(outcomes)
    return dict(sorted(halves.items()))


def lines_of(file: Path) -> list[str]:
    """The lines of a file of labels."""
    return file.read_text(encoding="utf-8").splitlines()


def tell(halves: Mapping[str, Tally], table: Callable[[str, Tally], Iterable[str]]) -> None:
    """Print the table of each half, a blank line behind it."""
    for half, tally in halves.items():
        click.echo("\n".join([*table(half, tally), ""]))
