"""What is on record: stored quotations that may hold a draft's words, and whose names are whose."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import accumulate
from typing import Any, Literal

from sqlite_utils import Database

from quotes.checking.naming import are_one, bare, may_be_misspelt, may_be_one
from quotes.comparing import Word, words
from quotes.comparing.matter import carries_matter
from quotes.records import CueClass, Kind, Polarity
from quotes.store.edits import Fate, fates
from quotes.store.sqlfiles import sql
from quotes.versions import Flag, Standing, standing

_sql = partial(sql, package="quotes.checking")

_LIMIT = 40
"""Stored quotations that are compared with one of a draft."""

_WORDS, _RUNS, _RUN = 12, 8, 3
"""So many single words and runs of three that a quotation is looked for by, at most."""

_COMMON = 2000
"""Stored quotations that have a word, or a run, of which more tell nothing: to rank them all would take seconds."""

_RANKED = 4000
"""Stored quotations that are ranked for one of a draft, at most."""

Whose = Literal["same", "unknown", "unsure", "misspelt", "other"]
"""Whether a print is put down to whom the draft names; unknown where one of the two names nobody, unsure where the one
is a body and the other a person, misspelt where the draft's name is nowhere on record and may be a slip for the
print's."""


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
    speaker_kind: str | None
    role: str | None
    """The speaker's, as articles tell it: "chief executive of Northern Lines"."""
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
    reference: str | None
    """The reference wording of its utterance; of two prints the other one's words."""
    standing: Standing = "several"
    """How the reference stands to it."""
    against: str | None = None
    """The outlet of the other one of two prints."""
    departures: tuple[Flag, ...] = ()
    """What may have changed in meaning in it, beside the reference."""
    fate: Fate | None = None
    """What its article did to its words later, or had before."""
    left_out: str = ""
    """Negations directly before or behind the words that a draft quotes from it, which the draft has not."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Other prints of the same utterance that put it down to another."""

    speaker: str
    prints: int


class Record:
    """A database as a draft is checked against it. Reads alone."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self._known: dict[str, dict[int, str]] = {}

    @cached_property
    def _names(self) -> dict[str, dict[str, dict[int, str]]]:
        """Names, and the ids of those whom they are for with the kind of each, by the last word of the name."""
        found: dict[str, dict[str, dict[int, str]]] = {}
        for name, speaker, kind in self._conn.execute(_sql("speakers")):
            if parts := bare(name):
                found.setdefault(parts[-1], {}).setdefault(name, {})[speaker] = kind
        return found

    def known(self, name: str) -> dict[int, str]:
        """The ids of those whom a name may be for, with the kind of what has the name: nobody, one or several."""
        if name not in self._known:
            self._known[name] = dict(self._named(name))
        return self._known[name]

    def _named(self, name: str) -> Iterator[tuple[int, str]]:
        last = bare(name)[-1:]
        named = self._names.get(last[0], {}) if last else {}
        for other, ids in named.items():
            if are_one(name, other):
                yield from ids.items()

    def are_in_one_story(self, name: str, other: str) -> bool:
        """Whether an article has both names."""
        surnames = [part for one in (name, other) for part in bare(one)[-1:]]
        return len(surnames) == 2 and self._articles(" AND ".join(map(_phrase, surnames)), 1) > 0

    def candidates(self, text: str) -> list[Print]:
        """The stored quotations that have most of the text's rare words and runs of words, the likeliest first."""
        asked_for = list(_expressions(words(text)))
        if not asked_for:
            return []
        asked = {"expression": f"text : ({' OR '.join(self._rarest(asked_for) or asked_for)})", "limit": _LIMIT}
        cursor = self._conn.execute(_sql("candidates"), asked)
        columns = [column for column, *_ in cursor.description]
        return [_print(dict(zip(columns, row, strict=True))) for row in cursor.fetchall()]

    def elsewhere(self, name: str, found: Print) -> Elsewhere | None:
        """The other person to whom more prints of the utterance put it down than to whom the draft names."""
        if found.utterance is None or found.speaker_kind != "person":
            return None
        known, theirs, others = self.known(name), 0, []
        for speaker_id, speaker, prints in self._conn.execute(_sql("put_down_to"), {"utterance": found.utterance}):
            if speaker_id == found.speaker_id or speaker_id in known or are_one(name, speaker):
                theirs += prints
            else:
                others.append(Elsewhere(speaker, prints))
        return others[0] if others and others[0].prints > theirs else None

    def with_fates(self, prints: Iterable[Print]) -> tuple[Print, ...]:
        """The prints, each with its fate."""
        listed = tuple(prints)
        found = fates(Database(self._conn, execute_plugins=False), [one.key for one in listed])
        return tuple(replace(one, fate=found.get(one.key)) for one in listed)

    def _rarest(self, expressions: Sequence[str]) -> list[str]:
        """Those that few prints have, the rarest first, as many as can be ranked at once."""
        prints = {expression: self._prints(expression) for expression in expressions}
        ordered = sorted((expression for expression in prints if prints[expression] < _COMMON), key=prints.__getitem__)
        ranked = list(accumulate(prints[expression] for expression in ordered))
        return [expression for expression, total in zip(ordered, ranked, strict=True) if total <= _RANKED] or ordered[
            :1
        ]

    def _prints(self, expression: str) -> int:
        """How many prints have it, counted up to what is common."""
        asked = {"expression": f"text : {expression}", "limit": _COMMON}
        (prints,) = self._conn.execute(_sql("prints"), asked).fetchone()
        return int(prints)

    def is_in_no_more(self, phrase: str, articles: int) -> bool:
        """Whether no more than so many articles have the phrase, in a quotation or out of it."""
        return self._articles(_phrase(phrase), articles + 1) <= articles

    def are_told_together(self, phrase: str, others: Iterable[str]) -> bool:
        """Whether an article that has the phrase has one of the other words, too."""
        told = " OR ".join(map(_phrase, others))
        return bool(told) and self._articles(f"{_phrase(phrase)} AND ({told})", 1) > 0

    def _articles(self, expression: str, limit: int) -> int:
        """How many articles have it, counted up to the limit."""
        (count,) = self._conn.execute(
            _sql("articles"), {"expression": f"text : ({expression})", "limit": limit}
        ).fetchone()
        return int(count)

    def whose(self, name: str | None, found: Print) -> Whose:
        """Whether a print is put down to whom the draft names. "Brandt" is any Brandt, "Ida Brandt" is no Ana Brandt;
        who has an office in a body may speak for it."""
        if name is None or found.speaker is None:
            return "unknown"
        known = self.known(name)
        if found.speaker_id in known or are_one(name, found.speaker):
            return "same"
        if not known and may_be_one(name, found.speaker):
            return "same"
        is_person = "person" in known.values()
        if not is_person and _holds_office_in(found, name):
            return "same"
        if not known and may_be_misspelt(name, found.speaker):
            return "misspelt"
        if not known:
            return "unsure" if _is_crowd(name) else "other"
        return "other" if is_person == (found.speaker_kind == "person") else "unsure"


def _is_crowd(name: str) -> bool:
    """True for what may be no name but a word that opens a sentence: "Critics said"."""
    return len(name.split()) == 1 and (name.endswith("s") or name in ("People", "Police"))


def _holds_office_in(found: Print, name: str) -> bool:
    """True where the print tells its speaker by the body: "Hugh Tarrant, chief executive of Northern Lines"."""
    body = " ".join(bare(name))
    told = (
        " ".join(word.normal.removesuffix("'s") for word in words(text or "")) for text in (found.source, found.role)
    )
    return any(f" {body} " in f" {one} " for one in told)


def _print(row: dict[str, Any]) -> Print:
    """The print, with what departs in it from the reference. Of two prints of which neither is known to be the earlier,
    the reference departs from the other as much as that from it."""
    stands = standing(row["versions"], row.pop("wordings"), row.pop("articles"), row.pop("descent"))
    departures = tuple(Flag(**flag) for flag in json.loads(row.pop("departures")))
    if row.pop("is_reference"):
        turned = tuple(Flag(flag.name, flag.version, flag.reference) for flag in departures)
        departures = turned if stands == "either" else ()
    return Print(**row, standing=stands, departures=departures)


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
