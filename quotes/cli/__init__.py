"""The `quotes` command. Its subcommands parse, call the rooms and print; only this package sees all rooms.

spaCy takes seconds to import, so every command imports the rooms it needs when it runs.
"""

from quotes.cli.group import main

__all__ = ["main"]
