"""A person's corrections of who is who: merge, rename, split, assign, and forget what was decided."""

from __future__ import annotations

from pathlib import Path

import click

from quotes.cli.correcting.deciding import apply, undo
from quotes.cli.terminal import options
from quotes.harmless import harmless
from quotes.records import SpeakerKind


@click.command()
@click.argument("name", metavar="NAME", type=options.TEXT)
@click.argument("into", metavar="INTO", type=options.TEXT)
@options.note
@options.no_link
@click.pass_obj
def merge(database: Path, name: str, into: str, note: str | None, no_link: bool) -> None:
    """NAME is INTO: one speaker from now on, called INTO. The second name stays: put the right one there.

    \b
    Example:
      quotes speakers news.db merge "Anna Brandt" "Ana Brandt" --note "misprint of the Morning Wire"
    """
    from quotes.store import open_database
    from quotes.store.speakers.commands import merge

    db = open_database(database)
    apply(db, database, merge(db, name, into, note), "speakers", no_link=no_link)


@click.command()
@click.argument("name", metavar="NAME", type=options.TEXT)
@click.argument("new", metavar="NEW", type=options.TEXT)
@options.note
@options.no_link
@click.pass_obj
def rename(database: Path, name: str, new: str, note: str | None, no_link: bool) -> None:
    """Call the speaker NAME by the name NEW, whether that is printed anywhere or not.

    \b
    Example:
      quotes speakers news.db rename "Lecornu" "Sébastien Lecornu"
    """
    from quotes.store import open_database
    from quotes.store.speakers.commands import rename

    db = open_database(database)
    apply(db, database, rename(db, name, new, note), "speakers", no_link=no_link)


@click.command()
@click.argument("name", metavar="NAME", type=options.TEXT)
@click.argument("new", metavar="NEW", type=options.TEXT)
@click.option(
    "--article",
    "articles",
    metavar="KEY",
    type=options.TEXT,
    multiple=True,
    help="What NAME says in this article; repeatable.",
)
@click.option("--quote", "quotes", metavar="KEY", type=options.TEXT, multiple=True, help="This quotation; repeatable.")
@click.option(
    "--alias",
    "aliases",
    metavar="PRINTED",
    type=options.TEXT,
    multiple=True,
    help="All prints under this name; repeatable.",
)
@options.note
@options.no_link
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

    Keys are in the addresses of the pages of `quotes serve`, and in what `quotes search --json` prints; their beginning
    will do. NEW may be a speaker who exists already.

    \b
    Examples:
      quotes speakers news.db split "John Smith" "John Smith (actor)" --article 19156555
      quotes speakers news.db split "John Smith" "James Smith" --alias "J. Smith"
    """
    from quotes.store import open_database
    from quotes.store.speakers.commands import split

    db = open_database(database)
    decision = split(db, name, new, articles=articles, quotes=quotes, aliases=aliases, note=note)
    apply(db, database, decision, "speakers", no_link=no_link)


@click.command()
@click.argument("quotation", metavar="KEY", type=options.TEXT)
@click.argument("name", metavar="[NAME]", type=options.TEXT, required=False)
@click.option("--nobody", is_flag=True, help="Instead of NAME: the article names nobody for these words.")
@click.option(
    "--kind",
    type=click.Choice(["person", "organisation", "group"]),
    default="person",
    show_default=True,
    help="What NAME is, if there is no such speaker yet.",
)
@options.note
@options.no_link
@click.pass_obj
def assign(
    database: Path, quotation: str, name: str | None, nobody: bool, kind: SpeakerKind, note: str | None, no_link: bool
) -> None:
    """Attribute one quotation to NAME, whoever its article seems to name, or to nobody.

    KEY is the quotation's: it is in the address of its page, and `quotes search --json` prints it; its beginning will
    do. NAME may be a speaker who does not exist yet.

    \b
    Examples:
      quotes speakers news.db assign 2b44bbe8 "Ana Brandt"
      quotes speakers news.db assign 2b44bbe8 --nobody --note "the officials are not named"
    """
    from quotes.store import open_database
    from quotes.store.speakers.commands import assign, assign_to_nobody

    if nobody is (name is not None):
        raise click.UsageError("Give the NAME of the speaker, or --nobody.")
    db = open_database(database)
    if name is None:
        decision = assign_to_nobody(db, quotation, note)
    else:
        decision = assign(db, quotation, name, kind=kind, note=note)
        if decision.kind:
            click.echo(harmless(f"{decision.name} is a new speaker"), err=True)
    apply(db, database, decision, "speakers", no_link=no_link)


@click.command()
@click.argument("number", metavar="ID", type=options.COUNT)
@options.no_link
@click.pass_obj
def forget(database: Path, number: int, no_link: bool) -> None:
    """Undo the decision with the number ID.

    \b
    Example:
      quotes speakers news.db forget 3
    """
    from quotes.store import open_database
    from quotes.store.speakers.decisions import forget

    db = open_database(database)
    undo(db, database, forget(db, number), "speakers", no_link=no_link)
