"""Arguments and options that several commands share, with one wording for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click


class _Text(click.types.StringParamType):
    """Words that a file can keep: bytes that are no text are told, not stored."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The words; an error where some of them are no text in the terminal's encoding."""
        words = super().convert(value, param, ctx)
        if any("\ud800" <= letter <= "\udfff" for letter in words):
            self.fail("it holds bytes that are no text. Copy it from what `quotes` printed.", param, ctx)
        return words


class _Columns(click.types.StringParamType):
    """What the columns of a table hold: "text=Body,title=Headline"."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The name of the column by what it holds; an error where that is nothing an article has."""
        from quotes.reading.formats.tables import COLUMNS

        columns = {}
        for pair in value.split(","):
            fact, is_pair, name = (part.strip() for part in pair.partition("="))
            if not is_pair or not name or fact not in COLUMNS:
                self.fail(f"{pair.strip()!r} is no FACT=NAME, where FACT is one of {', '.join(COLUMNS)}.", param, ctx)
            columns[fact] = name
        return columns


TEXT = _Text()

MOST = 1_000_000_000
"""The greatest number that an option takes: more than anybody has of anything, and no more than SQLite can count."""

COUNT = click.IntRange(1, MOST)
"""How many, or the number of something."""

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

database: Decorator = click.argument("database", metavar="DB", type=click.Path(path_type=Path))

sources: Decorator = click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)

urls: Decorator = click.option(
    "--urls",
    metavar="FILE",
    type=click.File(encoding="utf-8", errors="replace"),
    help="A list of addresses to fetch, one a line; # starts a comment, - is standard input.",
)

pause: Decorator = click.option(
    "--pause",
    metavar="SECONDS",
    type=click.FloatRange(0, 3600),
    default=1.0,
    show_default=True,
    help="Time between two requests to one host; more where its robots.txt asks for more.",
)

allow_private: Decorator = click.option(
    "--allow-private",
    is_flag=True,
    help="Fetch also from private networks and from other ports than 80 and 443: for servers of your own.",
)

model: Decorator = click.option(
    "--model",
    metavar="NAME",
    default="trained",
    show_default=True,
    help="What finds quotations: trained, rules, or a folder that `quotes train` made.",
)

pipeline: Decorator = click.option(
    "--pipeline",
    metavar="NAME",
    help="spaCy pipeline for English to use instead of the one that came with the install.",
)

jobs: Decorator = click.option(
    "--jobs", metavar="N", type=COUNT, default=1, show_default=True, help="Processes to work in."
)

outlet: Decorator = click.option(
    "--outlet", metavar="NAME", help="Who printed the articles; goes before what manifest or article say."
)

outlets: Decorator = click.option(
    "--outlets",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="YAML with news outlets of your own: other names, domains, country, kind; added to those that are known.",
)

manifest: Decorator = click.option(
    "--manifest",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="YAML with what is known of each file: title, outlet, URL, date, and on what basis.",
)

columns: Decorator = click.option(
    "--columns",
    metavar="FACT=NAME,...",
    type=_Columns(),
    help="Which columns of CSV and TSV hold what, where their names do not tell: text=Body,title=Headline.",
)

given: Decorator = click.option(
    "--given",
    is_flag=True,
    help="Take the `attributions` of JSONL articles as their quotations instead of looking for quotations.",
)

all_classes: Decorator = click.option(
    "--all-classes",
    is_flag=True,
    help='Show thoughts ("believes") and stances ("wants", "declined to") as well as speech and documents.',
)

as_json: Decorator = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a text to read.")

note: Decorator = click.option("--note", metavar="TEXT", type=TEXT, help="Why, for those who read it later.")

no_link: Decorator = click.option(
    "--no-link",
    is_flag=True,
    help="Leave it to `quotes link DB` to bring versions together again: for many corrections in a row.",
)
