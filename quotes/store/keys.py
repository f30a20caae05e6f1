"""Finding what a person means by a key, or by the beginning of one."""

from __future__ import annotations

from typing import Literal, NamedTuple

from sqlite_utils import Database

from quotes.errors import NotInDatabase

SHORTEST = 6
"""Characters of a key that have to be given at least."""

_TABLES: dict[str, Literal["utterance", "quotation"]] = {"utterances": "utterance", "quotes": "quotation"}


class Named(NamedTuple):
    """What a key names."""

    thing: Literal["utterance", "quotation"]
    key: str


def find_key(db: Database, beginning: str) -> Named:
    """The utterance or quotation whose key begins so; NotInDatabase where there is none, or more than one."""
    if len(beginning) < SHORTEST:
        raise NotInDatabase(f"{beginning}: give at least {SHORTEST} characters of the key.")
    found = [
        Named(thing, row["key"])
        for table, thing in _TABLES.items()
        # Keys are lower-case letters, digits and dashes: `{` comes after all of them.
        for row in db.table(table).rows_where("key >= ? and key < ?", [beginning, beginning + "{"], select="key", limit=3)
    ]
    exact = [named for named in found if named.key == beginning]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        raise NotInDatabase(f"{beginning}: several keys begin so, {found[0].key} and {found[1].key}. Give more of it.")
    raise NotInDatabase(f"{beginning}: no utterance or quotation has that key. `quotes search` shows keys.")
