"""The command group: what all commands share, which is how a failure is told."""

from __future__ import annotations

import io
import sys
from typing import Any

import click

import quotes
from quotes.cli import layout
from quotes.cli.adding import add
from quotes.cli.checking import check
from quotes.cli.comparing import compare
from quotes.cli.doctor import doctor
from quotes.cli.exporting import export
from quotes.cli.extracting import extract
from quotes.cli.linking import link
from quotes.cli.measuring import evaluate
from quotes.cli.problems import problems
from quotes.cli.publishing import publish
from quotes.cli.searching import search
from quotes.cli.serving import serve
from quotes.cli.speakers import speakers
from quotes.cli.training import train
from quotes.cli.utterances import utterances
from quotes.cli.watching import watch
from quotes.comparing import harmless
from quotes.errors import QuotesError


class Commands(click.Group):
    """Commands in the order in which they are used; what the user can mend ends as one message and status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands' names in the order in which they were added."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """What the command returns; a QuotesError becomes its message, without a traceback."""
        try:
            return super().invoke(ctx)
        except QuotesError as error:
            raise click.ClickException(harmless(str(error))) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(quotes.__version__)
@click.pass_context
def main(ctx: click.Context) -> None:
    """Every quotation in the news: who said it, who printed it, and how the words changed on the way.

    \b
    The usual way through:
      quotes add news.db articles/     read articles, find their quotations, bring versions together
      quotes serve news.db --open      look at them in the browser
      quotes search news.db climate    or in the terminal
    """
    if layout.colour_refused():
        ctx.color = False
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(
                encoding="utf-8", errors="backslashreplace"
            )  # whatever the locale: news is in every script


COMMANDS = (
    add, watch, extract, link, serve, search, compare, check, speakers, utterances, problems, export, publish, doctor,
    evaluate, train,
)  # fmt: skip
for command in COMMANDS:
    main.add_command(command)
