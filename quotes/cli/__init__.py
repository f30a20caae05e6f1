"""The `quotes` command. Its subcommands parse, call the rooms and print; only this package sees all rooms.

spaCy takes seconds to import, so every command imports the rooms it needs when it runs.

A command a module, in folders; in the order in which one rests on the other:

    terminal/      what several commands share: options, layout, progress
    filling/       add, watch, extract, link: articles into the database
    correcting/    speakers, utterances: a person's corrections
    asking/        search, compare, check: what is on record
    keeping/       problems, export, publish, serve, doctor: the database as a whole
    measuring/     evaluate, train: the model
    group          all of them, and how a failure is shown
"""

from quotes.cli.group import main

__all__ = ["main"]
