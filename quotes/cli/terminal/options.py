"""Arguments and options that several commands share, with one wording for each."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from quotes.cli.terminal.engine import Engine


class _Text(click.types.StringParamType):
    """Words that a file can keep: bytes that are no text are refused, not stored."""

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
    help="A list of addresses to fetch, one per line; # starts a comment, - is standard input.",
)

pause: Decorator = click.option(
    "--pause",
    metavar="SECONDS",
    type=click.FloatRange(0, 3600),
    default=1.0,
    show_default=True,
    help="Time between two requests to one host; longer if its robots.txt asks for it.",
)

allow_private: Decorator = click.option(
    "--allow-private",
    is_flag=True,
    help="Also fetch from private networks and from ports other than 80 and 443: for your own servers.",
)

model: Decorator = click.option(
    "--model",
    metavar="NAME",
    default="trained",
    show_default=True,
    help="What finds quotations: trained, rules, or a folder made by `quotes train`.",
)

pipeline: Decorator = click.option(
    "--pipeline",
    metavar="NAME",
    help="English spaCy pipeline to use instead of the one that comes with the install.",
)

jobs: Decorator = click.option(
    "--jobs", metavar="N", type=COUNT, default=1, show_default=True, help="Number of processes to work in."
)

outlet: Decorator = click.option(
    "--outlet", metavar="NAME", help="Who printed the articles; overrides what the manifest or the article says."
)

outlets: Decorator = click.option(
    "--outlets",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="YAML with your own news outlets: other names, domains, country, kind; added to the known ones.",
)


def engine(command: Callable[..., Any]) -> Callable[..., Any]:
    """Four options that say what finds quotations; the command is given the `engine`."""

    @outlets
    @model
    @pipeline
    @jobs
    @wraps(command)
    def given_engine(
        *arguments: Any, outlets: Path | None, model: str, pipeline: str | None, jobs: int, **others: Any
    ) -> Any:
        return command(*arguments, engine=Engine(model, pipeline, jobs, outlets), **others)

    return given_engine


manifest: Decorator = click.option(
    "--manifest",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="YAML with what is known about each file: title, outlet, URL, date, and on what basis.",
)

columns: Decorator = click.option(
    "--columns",
    metavar="FACT=NAME,...",
    type=_Columns(),
    help="Which columns of CSV and TSV hold what, if their names do not say: text=Body,title=Headline.",
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

as_json: Decorator = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")

note: Decorator = click.option("--note", metavar="TEXT", type=TEXT, help="The reason, for those who read it later.")

no_link: Decorator = click.option(
    "--no-link",
    is_flag=True,
    help="Leave bringing versions together again to `quotes link DB`: for many corrections in a row.",
)
