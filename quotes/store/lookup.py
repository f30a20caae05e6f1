"""Finding what a person means by a key, or by the beginning of one."""

from __future__ import annotations

import sqlite3
from typing import Literal, NamedTuple

from sqlite_utils import Database

from quotes.errors import NotInDatabaseError
from quotes.store.sqlfiles import sql

SHORTEST = 6
"""The fewest characters of a key that have to be given."""

_LISTED = 8
"""Quotations of an utterance that are named where one of them is asked for."""

Thing = Literal["utterance", "quotation", "article"]

TABLES: dict[Thing, str] = {"utterance": "utterances", "quotation": "quotes", "article": "articles"}
"""Where what keys name is kept."""


class Named(NamedTuple):
    """What a key names."""

    thing: Thing
    key: str


def find_key(db: Database, beginning: str, *things: Thing) -> Named:
    """The utterance or quotation (or only the kind of thing asked for) whose key begins like this. NotInDatabaseError
    if there is none, or more than one."""
    things = things or ("utterance", "quotation")
    if len(beginning) < SHORTEST:
        raise NotInDatabaseError(f"{beginning}: give at least {SHORTEST} characters of the key.")
    found = [Named(thing, key) for thing in things for key in _beginning_so(db.conn, thing, beginning)]
    exact = [named for named in found if named.key == beginning]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        two = f"{found[0].key} and {found[1].key}"
        raise NotInDatabaseError(f"{beginning}: several keys begin so, {two}. Give more of it.")
    if utterances := _beginning_so(db.conn, "utterance", beginning):
        rows = db.query(sql("quotes_of_utterance"), {"utterance": utterances[0]})
        keys = [row["quote"] for row in rows]
        listed = f"{', '.join(keys[:_LISTED])}{', …' if len(keys) > _LISTED else ''}"
        raise NotInDatabaseError(f"{beginning}: is an utterance's key. Give one of its quotations': {listed}.")
    raise NotInDatabaseError(f"{beginning}: no {' or '.join(things)} here has that key. `quotes search` shows keys.")


def whole_key(conn: sqlite3.Connection, thing: Thing, beginning: str) -> str | None:
    """The one key of such a thing that begins like this; None where none or several do, or too little is given."""
    keys = _beginning_so(conn, thing, beginning) if len(beginning) >= SHORTEST else []
    return keys[0] if len(keys) == 1 else None


def _beginning_so(conn: sqlite3.Connection, thing: Thing, beginning: str) -> list[str]:
    """The keys of such things that begin like this, two at most."""
    # A key is hexadecimal digits: `g` comes after all of them.
    question = f"select key from {TABLES[thing]} where key >= ? and key < ? limit 2"  # noqa: S608 - the names are ours
    return [key for (key,) in conn.execute(question, [beginning, beginning + "g"])]
