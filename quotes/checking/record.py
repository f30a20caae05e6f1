"""What is on record: stored quotations that may hold a draft's words, and whose names are whose."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal

from quotes.comparing import Word, words
from quotes.comparing.matter import carries_matter
from quotes.records import CueClass, Kind, Polarity
from quotes.versions import Flag

_LIMIT = 40
"""Stored quotations that are compared with one of a draft."""

_WORDS, _RUNS, _RUN = 12, 8, 3
"""So many single words and runs of three that a quotation is looked for by, at most."""

_COMMON = 2000
"""Stored quotations that have a word, or a run, of which more tell nothing: to rank them all would take seconds."""

Whose = Literal["same", "unknown", "other"]


@dataclass(frozen=True, slots=True)
class Print:
    """A stored quotation: its words, who said and who printed them, and where."""

    key: str
    text: str
    kind: Kind
    cue_class: CueClass
    polarity: Polarity
    speaker_id: int | None
    speaker: str | None
    source: str | None
    outlet: str | None
    published: str | None
    title: str | None
    opening: str
    url: str | None
    article: str
    utterance: str | None
    versions: int | None
    """How many versions its utterance has."""
    departures: tuple[Flag, ...] = ()
    """What may have changed in meaning in it, beside the reference wording of its utterance."""


class Record:
    """A database as a draft is checked against it. Reads alone."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    @cached_property
    def _names(self) -> dict[str, dict[str, set[int]]]:
        """Names, and the ids of those whom they are for, by the last word of each."""
        found: dict[str, dict[str, set[int]]] = {}
        for name, speaker in self._conn.execute(_sql("speakers")):
            if parts := _bare(name).split():
                found.setdefault(parts[-1], {}).setdefault(name, set()).add(speaker)
        return found

    def candidates(self, text: str) -> list[Print]:
        """The stored quotations that have most of the text's rare words and runs of words, the likeliest first."""
        asked_for = list(_expressions(words(text)))
        rare = [expression for expression in asked_for if not self._is_common(expression)]
        if not asked_for:
            return []
        asked = {"expression": f"text : ({' OR '.join(rare or asked_for)})", "limit": _LIMIT}
        cursor = self._conn.execute(_sql("candidates"), asked)
        columns = [column for column, *_ in cursor.description]
        return [_print(dict(zip(columns, row, strict=True))) for row in cursor.fetchall()]

    def _is_common(self, expression: str) -> bool:
        asked = {"expression": f"text : {expression}", "limit": _COMMON}
        (prints,) = self._conn.execute(_sql("prints"), asked).fetchone()
        return bool(prints == _COMMON)

    def whose(self, name: str | None, found: Print) -> Whose:
        """Whether a print is put down to whom the draft names. "Brandt" is any Brandt, "Ida Brandt" is no Ana Brandt;
        who has an office in a body may speak for it."""
        if name is None or found.speaker is None:
            return "unknown"
        if _is_one(name, found.speaker):
            return "same"
        own = self._names.get(_bare(name).split()[-1], {})
        return "same" if any(found.speaker_id in ids for other, ids in own.items() if _is_one(name, other)) else "other"


def _print(row: dict[str, Any]) -> Print:
    departures = tuple(Flag(**flag) for flag in json.loads(row.pop("departures")))
    return Print(**row, departures=departures)


def _expressions(found: Sequence[Word]) -> Iterator[str]:
    """Full-text expressions: the words that carry matter, the longest first for they are rarest, and runs of words
    spread over the text, which find it where it is all small words."""
    cores = [word.core for word in found if any(letter.isalnum() for letter in word.core)]
    telling = dict.fromkeys(word.core.casefold() for word in found if carries_matter(word.normal))
    for word in sorted(telling, key=len, reverse=True)[:_WORDS]:
        if any(letter.isalnum() for letter in word):
            yield _phrase(word)
    runs = [" ".join(cores[start : start + _RUN]) for start in range(max(1, len(cores) - _RUN + 1))]
    for run in runs[:: max(1, len(runs) // _RUNS)]:
        if run:
            yield _phrase(run)


def _phrase(text: str) -> str:
    """The words as SQLite takes them, whatever marks are in them."""
    return '"' + text.replace('"', " ").replace("\0", " ") + '"'


def _is_one(one: str, other: str) -> bool:
    """True where the two names are the same but for parts that only one of them has: "Brandt" and "Ana Brandt"."""
    a, b = _bare(one).split(), _bare(other).split()
    return bool(a and b) and a[-1] == b[-1] and (set(a) <= set(b) or set(b) <= set(a))


def _bare(name: str) -> str:
    """The words of a name as names are compared: no case, accents, possessive or "the"."""
    parts = [word.normal.removesuffix("'s") for word in words(name)]
    return " ".join(part for part in parts if part != "the")


@cache
def _sql(name: str) -> str:
    return files("quotes.checking").joinpath("sql", f"{name}.sql").read_text(encoding="utf-8")
