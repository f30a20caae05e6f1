"""Finding what a person means by a key, or by the beginning of one."""

from __future__ import annotations

from typing import Literal, NamedTuple

from sqlite_utils import Database

from quotes.errors import NotInDatabaseError

SHORTEST = 6
"""The fewest characters of a key that have to be given."""

Thing = Literal["utterance", "quotation"]

_TABLES: dict[Thing, str] = {"utterance": "utterances", "quotation": "quotes"}


class Named(NamedTuple):
    """What a key names."""

    thing: Thing
    key: str


def find_key(db: Database, beginning: str, *things: Thing) -> Named:
    """The utterance or quotation (or only the kind of thing asked for) whose key begins like this. NotInDatabaseError
    if there is none, or more than one."""
    things = things or tuple(_TABLES)
    if len(beginning) < SHORTEST:
        raise NotInDatabaseError(f"{beginning}: give at least {SHORTEST} characters of the key.")
    found = [
        Named(thing, row["key"])
        for thing in things
        # A key is hexadecimal digits: `g` comes after all of them.
        for row in db.table(_TABLES[thing]).rows_where(
            "key >= ? and key < ?", [beginning, beginning + "g"], select="key", limit=2
        )
    ]
    exact = [named for named in found if named.key == beginning]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        two = f"{found[0].key} and {found[1].key}"
        raise NotInDatabaseError(f"{beginning}: several keys begin so, {two}. Give more of it.")
    raise NotInDatabaseError(f"{beginning}: no {' or '.join(things)} here has that key. `quotes search` shows keys.")
