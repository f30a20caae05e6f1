"""`quotes speakers`: who is quoted, under which names, and a person's corrections of who is who."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotes.cli import options
from quotes.cli.adding import bring_together
from quotes.cli.progress import Progress
from quotes.cli.words import capped, count_of
from quotes.comparing import harmless

if TYPE_CHECKING:
    from sqlite_utils import Database

    from quotes.store.decisions import Decision

_LISTED = 50
_NAMES = 8
"""Names shown of a speaker; --json has all."""

_note = click.option("--note", metavar="TEXT", help="Why, for those who read it later.")
_no_link = click.option(
    "--no-link",
    is_flag=True,
    help="Leave it to `quotes link DB` to bring versions together again: for many corrections in a row.",
)


class _Listing(click.Group):
    """Commands behind DB; without one the speakers are listed."""

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


@click.group(cls=_Listing, subcommand_metavar="[COMMAND [ARGS]...]")
@options.database
@click.pass_context
def speakers(ctx: click.Context, database: Path) -> None:
    """List speakers, and correct who is who.

    Without a COMMAND the speakers are listed, the most quoted first, with the names that articles use for them. A
    correction is kept with its date, goes before every rule, and holds when articles are added or linked again.

    NAME is a speaker's name as listed. Names with spaces take quotation marks.

    \b
    Examples:
      quotes speakers news.db
      quotes speakers news.db --like brandt --json
      quotes speakers news.db merge "Anna Brandt" "Ana Brandt"
      quotes speakers news.db rename "Lecornu" "Sébastien Lecornu"
      quotes speakers news.db split "John Smith" "John Smith (actor)" --article 19156555c4566275
      quotes speakers news.db decisions
      quotes speakers news.db forget 3

    Known speakers can also be given in a file: see `quotes add --help`, --speakers.
    """
    ctx.obj = database


@speakers.command("list")
@click.option("--like", metavar="LETTERS", default="", help="Only speakers with a name that holds these letters.")
@click.option(
    "--limit", metavar="N", type=click.IntRange(min=1), default=_LISTED, show_default=True, help="Print N at most."
)
@options.as_json
@click.pass_obj
def list_speakers(database: Path, like: str, limit: int, as_json: bool) -> None:
    """List speakers, the most quoted first.

    \b
    Example:
      quotes speakers news.db list --like brandt --limit 10
    """
    from quotes.store import open_database
    from quotes.store.schema import sql

    rows = list(open_database(database, read_only=True).query(sql("listed_speakers"), {"like": like}))
    shown = [row | {"names": json.loads(row["names"])} for row in islice(rows, limit)]
    if as_json:
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
    for line in (line for row in shown for line in _speaker_lines(row)) if not as_json else ():
        click.echo(line)
    if len(rows) > limit:
        click.echo(f"And {len(rows) - limit:,} more; see --limit", err=True)
    elif not rows:
        click.echo(f"No speaker like {like}" if like else "No speakers yet", err=True)


@speakers.command()
@click.argument("name", metavar="NAME")
@click.argument("into", metavar="INTO")
@_note
@_no_link
@click.pass_obj
def merge(database: Path, name: str, into: str, note: str | None, no_link: bool) -> None:
    """NAME is INTO: one speaker from now on, called INTO.

    \b
    Example:
      quotes speakers news.db merge "Anna Brandt" "Ana Brandt" --note "misprint of the Morning Wire"
    """
    from quotes.store import open_database
    from quotes.store.deciding import merge

    db = open_database(database)
    _apply(db, database, merge(db, name, into, note), no_link)


@speakers.command()
@click.argument("name", metavar="NAME")
@click.argument("new", metavar="NEW")
@_note
@_no_link
@click.pass_obj
def rename(database: Path, name: str, new: str, note: str | None, no_link: bool) -> None:
    """Call the speaker NAME by the name NEW, printed anywhere or not.

    \b
    Example:
      quotes speakers news.db rename "Lecornu" "Sébastien Lecornu"
    """
    from quotes.store import open_database
    from quotes.store.deciding import rename

    db = open_database(database)
    _apply(db, database, rename(db, name, new, note), no_link)


@speakers.command()
@click.argument("name", metavar="NAME")
@click.argument("new", metavar="NEW")
@click.option("--article", "articles", metavar="KEY", multiple=True, help="What NAME says in this article; repeatable.")
@click.option("--quote", "quotes", metavar="KEY", multiple=True, help="This quotation; repeatable.")
@click.option("--alias", "aliases", metavar="PRINTED", multiple=True, help="All prints under this name; repeatable.")
@_note
@_no_link
@click.pass_obj
def split(
    database: Path,
    name: str,
    new: str,
    articles: tuple[str, ...],
    quotes: tuple[str, ...],
    aliases: tuple[str, ...],
    note: str | None,
    no_link: bool,
) -> None:
    """Some prints of NAME are another speaker, called NEW.

    Keys are in the addresses of the pages of `quotes serve`, and in what `quotes search --json` prints; their
    beginning will do. NEW may be a speaker who is there already.

    \b
    Examples:
      quotes speakers news.db split "John Smith" "John Smith (actor)" --article 19156555
      quotes speakers news.db split "John Smith" "James Smith" --alias "J. Smith"
    """
    from quotes.store import open_database
    from quotes.store.deciding import split

    db = open_database(database)
    decision = split(db, name, new, articles=articles, quotes=quotes, aliases=aliases, note=note)
    _apply(db, database, decision, no_link)


@speakers.command()
@options.as_json
@click.pass_obj
def decisions(database: Path, as_json: bool) -> None:
    """List what was decided, with the number to forget it by.

    \b
    Example:
      quotes speakers news.db decisions
    """
    from dataclasses import asdict

    from quotes.store import open_database
    from quotes.store.decisions import read_decisions

    listed = read_decisions(open_database(database, read_only=True)).all
    if as_json:
        click.echo(json.dumps([asdict(decision) for decision in listed], ensure_ascii=False, indent=1))
        return
    for decision in listed:
        origin = "by the file of speakers, " if decision.origin == "file" else ""
        why = f": {decision.note}" if decision.note else ""
        click.echo(harmless(f"{decision.id:4}  {decision.in_words} ({origin}{decision.made[:10]}){why}"))
    if not listed:
        click.echo("Nothing was decided yet", err=True)


@speakers.command()
@click.argument("number", metavar="ID", type=int)
@_no_link
@click.pass_obj
def forget(database: Path, number: int, no_link: bool) -> None:
    """Undo the decision with the number ID.

    \b
    Example:
      quotes speakers news.db forget 3
    """
    from quotes.store import open_database
    from quotes.store.decisions import forget

    db = open_database(database)
    decision = forget(db, number)
    click.echo(harmless(f"Forgotten: {decision.in_words}"), err=True)
    _bring_together(db, database, no_link)


@speakers.command()
@options.as_json
@click.pass_obj
def changes(database: Path, as_json: bool) -> None:
    """List which names went from one speaker to another, when and why, the latest first.

    \b
    Example:
      quotes speakers news.db changes
    """
    from quotes.store import open_database

    rows = list(open_database(database, read_only=True).query("select * from speaker_changes order by id desc"))
    listed = [row | {"names": json.loads(row["names"])} for row in rows]
    if as_json:
        click.echo(json.dumps(listed, ensure_ascii=False, indent=1))
        return
    for row in listed:
        click.echo(
            harmless(f"{row['changed'][:10]}  {change_in_words(**{k: row[k] for k in ('old', 'new', 'names')})}")
        )
        click.echo(harmless(f"            {row['why']}"))
    if not listed:
        click.echo("No name went to another speaker yet", err=True)


def _speaker_lines(row: dict[str, Any]) -> Iterator[str]:
    """A speaker with counts, and below the names in the articles where they are others."""
    told = (row["kind"], row["role"], row["wikidata"])
    counts = f"{count_of(row['quotations'], 'quotation')} in {count_of(row['articles'], 'article')}"
    yield click.style(harmless(row["name"]), bold=True) + harmless(f" · {' · '.join(filter(None, told))} · {counts}")
    names = row["names"]
    if [each["name"] for each in names] != [row["name"]]:
        listed = ", ".join(f"{each['name']} {each['prints']:,}" for each in names[:_NAMES])
        more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
        yield click.style(harmless(f"  {listed}{more}"), dim=True)


def _apply(db: Database, database: Path, decision: Decision, no_link: bool) -> None:
    """Let the decision take effect, and tell how to undo it."""
    click.echo(harmless(f"Decision {decision.id}: {decision.in_words}"), err=True)
    _bring_together(db, database, no_link)
    click.echo(f"Undo it: quotes speakers {database} forget {decision.id}", err=True)


def _bring_together(db: Database, database: Path, no_link: bool) -> None:
    from quotes.store import save_speakers

    if no_link:
        went = save_speakers(db)
    else:
        with Progress() as progress:
            progress.show("bringing versions together …", at_once=True)
            went = bring_together(db)
    for change in went:
        click.echo(harmless(capped(change_in_words(change.old, change.new, change.names))), err=True)
    if no_link:
        click.echo(f"Next: quotes link {database}", err=True)


def change_in_words(old: str, new: str, names: tuple[str, ...] | list[str]) -> str:
    """The change to be read: "Hopper is Grace Hopper now"."""
    if old in names:
        rest = [name for name in names if name not in (old, new)]
        return f"{old} is {new} now" + (f", with {', '.join(rest)}" if rest else "")
    return f"{', '.join(names)} of {old} {'is' if len(names) == 1 else 'are'} {new} now"
