"""What a person decided, of speakers or of utterances: it takes effect, and is printed with how to undo it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import click

from quotes.cli.filling.linking import bring_together
from quotes.cli.terminal.progress import Progress
from quotes.explaining.labels import capitalize_first
from quotes.harmless import harmless

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.store.speakers.changes import NameChange

Group = Literal["speakers", "utterances"]
"""The command behind which the decision was made, and is forgotten."""


class Decision(Protocol):
    """What is shown of a decision."""

    @property
    def id(self) -> int:
        """The number to forget it by."""

    @property
    def in_words(self) -> str:
        """What was decided."""

    @property
    def note(self) -> str | None:
        """Why."""

    @property
    def made(self) -> str:
        """When."""


def apply(db: Database, database: Path, decision: Decision, group: Group, *, no_link: bool) -> None:
    """Let the decision take effect, and tell how to undo it."""
    click.echo(harmless(f"Decision {decision.id}: {decision.in_words}"), err=True)
    _renew(db, database, group, no_link)
    click.echo(f"Undo it: quotes {group} {database} forget {decision.id}", err=True)


def undo(db: Database, database: Path, decision: Decision, group: Group, *, no_link: bool) -> None:
    """Let all be as it is without the decision, which is forgotten."""
    click.echo(harmless(f"Forgotten: {decision.in_words}"), err=True)
    _renew(db, database, group, no_link)


def decision_line(decision: Decision, origin: str = "") -> str:
    """A decision with its number, who or what made it, its date and the reason."""
    why = f": {decision.note}" if decision.note else ""
    return harmless(f"{decision.id:4}  {decision.in_words} ({origin}{decision.made[:10]}){why}")


def change_in_words(old: str, new: str, names: Sequence[str]) -> str:
    """The change to be read: "Hopper is Grace Hopper now"."""
    if old in names:
        rest = [name for name in names if name not in (old, new)]
        return f"{old} is {new} now" + (f", with {', '.join(rest)}" if rest else "")
    return f"{', '.join(names)} of {old} {'is' if len(names) == 1 else 'are'} {new} now"


def _renew(db: Database, database: Path, group: Group, no_link: bool) -> None:
    """Bring versions together again, unless that is left to `quotes link`, and tell which names changed by it."""
    for change in _names_only(db, group) if no_link else _all(db):
        click.echo(harmless(capitalize_first(change_in_words(change.old, change.new, change.names))), err=True)
    if no_link:
        click.echo(f"Next: quotes link {database}", err=True)


def _names_only(db: Database, group: Group) -> list[NameChange]:
    """Who is who at once, where that was decided: a speaker's page should not have to wait for versions."""
    from quotes.store import save_speakers

    return save_speakers(db) if group == "speakers" else []


def _all(db: Database) -> list[NameChange]:
    with Progress() as progress:
        progress.show("bringing versions together …", at_once=True)
        return bring_together(db)
