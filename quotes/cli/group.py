"""The command group: what all commands share, which is how a failure is shown."""

from __future__ import annotations

import io
import sys
from typing import Any

import click

import quotes
from quotes.cli.asking.checking import check
from quotes.cli.asking.comparing import compare
from quotes.cli.asking.searching import search
from quotes.cli.correcting.speakers import speakers
from quotes.cli.correcting.utterances import utterances
from quotes.cli.filling.adding import add
from quotes.cli.filling.extracting import extract
from quotes.cli.filling.linking import link
from quotes.cli.filling.watching import watch
from quotes.cli.keeping.doctor import doctor
from quotes.cli.keeping.exporting import export
from quotes.cli.keeping.forgetting import forget
from quotes.cli.keeping.problems import problems
from quotes.cli.keeping.publishing import publish
from quotes.cli.keeping.serving import serve
from quotes.cli.measuring.evaluating import evaluate
from quotes.cli.measuring.training import train
from quotes.cli.terminal import layout
from quotes.errors import QuotesError
from quotes.harmless import harmless


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
    add, watch, extract, link, serve, search, compare, check, speakers, utterances, problems, forget, export, publish,
    doctor, evaluate, train,
)  # fmt: skip
for command in COMMANDS:
    main.add_command(command)
