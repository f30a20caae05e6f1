"""LIKE in SQL as a reader means it: "elodie" is like "Élodie", "morch" like "Mørch".

SQLite's own knows no letters but ASCII's, so that filters and ready-made questions would miss whom a reader types
without accents, or with another case of them.
"""

from __future__ import annotations

import re
import sqlite3
from functools import lru_cache
from typing import NamedTuple

from quotes.spelling import fold

_SPECIAL = re.compile("[^\x00-\x7f–—‘’“”]")
"""What folding changes besides case and apostrophes."""

_NAME = 200
"""Characters of a text that is worth keeping folded: names come again in row after row."""


class Piece(NamedTuple):
    """What stands between two % of a pattern."""

    letters: re.Pattern[str]
    length: int


def register(conn: sqlite3.Connection) -> None:
    """Put our LIKE in the place of SQLite's, on this connection."""
    for arguments in (2, 3):
        conn.create_function("like", arguments, like, deterministic=True)


def like(pattern: object, value: object, escape: object = None) -> bool | None:
    """Whether the value is like the pattern, in which % is any letters and _ one; null where either is."""
    if pattern is None or value is None:
        return None
    first, *others = _pieces(_text(pattern), None if escape is None else _text(escape))
    text = _folded(_text(value))
    if not others:
        return first.letters.fullmatch(text) is not None
    *between, last = others
    place, end = first.length, len(text) - last.length
    if not (first.letters.match(text) and place <= end and last.letters.match(text, end)):
        return False
    # The leftmost place for each piece leaves most room for the rest: nothing has to be tried twice.
    for piece in between:
        found = piece.letters.search(text, place, end)
        if found is None:
            return False
        place = found.end()
    return True


@lru_cache(maxsize=64)
def _pieces(pattern: str, escape: str | None) -> tuple[Piece, ...]:
    """What stands before, between and behind the % of the pattern."""
    pieces: list[list[str]] = [[]]
    is_escaped = False
    for character in pattern:
        if character == escape and not is_escaped:
            is_escaped = True
            continue
        if character == "%" and not is_escaped:
            pieces.append([])
        elif character == "_" and not is_escaped:
            pieces[-1].append(".")
        else:
            pieces[-1] += map(re.escape, fold(character))
        is_escaped = False
    return tuple(Piece(re.compile("".join(letters), re.DOTALL), len(letters)) for letters in pieces)


def _folded(text: str) -> str:
    return _folded_name(text) if len(text) <= _NAME else _letter_by_letter(text)


@lru_cache(maxsize=4096)
def _folded_name(text: str) -> str:
    return _letter_by_letter(text)


def _letter_by_letter(text: str) -> str:
    """The text folded; of an article only the letters that need it are looked at, as all of them take too long."""
    return _SPECIAL.sub(lambda found: _folded_letter(found[0]), text.casefold().replace("’", "'"))


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    return fold(letter)


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)
