"""What is on record: stored quotations that may hold a draft's words, and whose names are whose."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import accumulate

from sqlite_utils import Database

from quotes.checking.drafted import Drafted
from quotes.checking.naming import are_one, bare, is_first_name, is_first_of, may_be_misspelt, may_be_one
from quotes.checking.prints import Elsewhere, Print, holds_office_in, named_in, print_of
from quotes.checking.whose import Whose, holds_office, is_crowd, is_name, speaks_for, tells_a_body
from quotes.comparing import Word, words
from quotes.comparing.language.matter import carries_matter
from quotes.store.edits import fates
from quotes.store.sqlfiles import sql

_sql = partial(sql, package="quotes.checking")

_LIMIT = 40
"""Stored quotations that are compared with one of a draft."""

_WORDS, _RUNS, _RUN = 12, 8, 3
"""So many single words and runs of three that a quotation is looked for by, at most."""

_COMMON = 2000
"""Stored quotations that have a word, or a run, of which more tell nothing: to rank them all would take seconds."""

_RANKED = 4000
"""Stored quotations that are ranked for one of a draft, at most."""


class Record:
    """A database as a draft is checked against it. Reads alone."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self._known: dict[str, dict[int, str]] = {}
        self._nameless: dict[tuple[str, str | None, str], Whose] = {}
        self._offices: dict[tuple[int, ...], tuple[list[str], list[str]]] = {}

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
            is_body = "person" not in ids.values()
            if are_one(name, other) and not (is_body and _is_surname_of(other, name)):
                yield from ids.items()

    def are_in_one_story(self, name: str, other: str) -> bool:
        """Whether an article has both names."""
        surnames = [part for one in (name, other) for part in bare(one)[-1:]]
        return len(surnames) == 2 and self._articles(" AND ".join(map(_phrase, surnames)), 1) > 0

    def _is_called_by_first_name(self, name: str, other: str) -> bool:
        """Whether one of the names is the first name alone of the other's bearer, and of nobody else on record: "Ana",
        where Ana Brandt is the only Ana."""
        if not (is_first_of(name, other) or is_first_of(other, name)):
            return False
        full = max(name, other, key=lambda one: len(bare(one)))
        others = self._by_first_name.get(bare(full)[0], set())
        return all(are_one(one, full) for one in others)

    @cached_property
    def _by_first_name(self) -> dict[str, set[str]]:
        """The full names of people by their first names."""
        found: dict[str, set[str]] = {}
        for named in self._names.values():
            for name, ids in named.items():
                if len(bare(name)) > 1 and "person" in ids.values():
                    found.setdefault(bare(name)[0], set()).add(name)
        return found

    def candidates(self, text: str) -> list[Print]:
        """The stored quotations that have most of the text's rare words and runs of words, the likeliest first."""
        asked_for = list(_expressions(words(text)))
        if not asked_for:
            return []
        asked = {"expression": f"text : ({' OR '.join(self._rarest(asked_for) or asked_for)})", "limit": _LIMIT}
        cursor = self._conn.execute(_sql("candidates"), asked)
        columns = [column for column, *_ in cursor.description]
        return [print_of(dict(zip(columns, row, strict=True))) for row in cursor.fetchall()]

    def elsewhere(self, name: str, found: Print, exact: Sequence[Print], theirs: int) -> Elsewhere | None:
        """The other to whom most prints put it down, if one has the very words or more have the utterance: EXACT are
        prints of others that have the very words; THEIRS so many of whom the draft names."""
        others = Counter(one.speaker for one in exact if one.speaker)
        if found.utterance is not None and found.speaker_kind == "person":
            own, known = 0, self.known(name)
            for speaker_id, speaker, prints in self._conn.execute(_sql("put_down_to"), {"utterance": found.utterance}):
                is_own = are_one(name, speaker) or self._is_called_by_first_name(name, speaker)
                if speaker_id == found.speaker_id or speaker_id in known or is_own:
                    own += prints
                else:
                    others[speaker] = max(prints, others[speaker])
            theirs = max(own, theirs)
        most = [Elsewhere(speaker, prints, theirs) for speaker, prints in others.most_common(1)]
        return next((one for one in most if exact or one.is_more), None)

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

    def completed(self, drafted: Drafted) -> Drafted:
        """The same put down to one full name, where the draft has the surname alone and elsewhere who that is. Two
        words with capitals may be a place's: they have to be a name on record, or begin with a first name."""
        full = [name for name in drafted.full_names if len(bare(name)) > 1 and self._may_be_full(name)]
        return replace(drafted, speaker=full[0]) if len(full) == 1 else drafted

    def _may_be_full(self, name: str) -> bool:
        parts = bare(name)
        return is_first_name(parts[0]) or any(bare(other) == parts for other in self._names.get(parts[-1], {}))

    def bearers(self, name: str) -> list[str]:
        """The people on record of whom a surname that stands alone may be any: Helen Smith and John Smith."""
        if len(bare(name)) != 1:
            return []
        named = self._names.get(bare(name)[0], {})
        full = {other for other, ids in named.items() if "person" in ids.values() and len(bare(other)) > 1}
        return sorted(one for one in full if not any(one != other and are_one(one, other) for other in full))

    def whose(self, name: str | None, found: Print, role: str | None = None) -> Whose:
        """Whether a print is put down to whom the draft names, as what it may call them. "Brandt" is any Brandt, "Ida
        Brandt" is no Ana Brandt; who has an office in a body may speak for it."""
        if name is None:
            return "anybody"
        if found.speaker is None:
            return self._whose_nameless(name, role, found.described)
        known = self.known(name)
        is_person = "person" in known.values()
        if not is_person and found.speaker_kind != "person" and _is_surname_of(found.speaker, name):
            return "unsure"
        if found.speaker_id in known or any(are_one(name, one) for one in named_in(found)):
            return "same"
        if self._is_called_by_first_name(name, found.speaker):
            return "same"
        if not known and may_be_one(name, found.speaker):
            return "same"
        if not is_person and (holds_office_in(found, name) or self._speaks_for(found.speaker_id, name)):
            return "same"
        if not known and may_be_misspelt(name, found.speaker):
            return "misspelt"
        if not known:
            return "unsure" if is_crowd(name) else "other"
        return "other" if is_person == (found.speaker_kind == "person") else "unsure"

    def _whose_nameless(self, name: str, role: str | None, told: str) -> Whose:
        """The same of a print that names nobody, by what it calls whose words it has."""
        asked = name, role, told
        if asked not in self._nameless:
            self._nameless[asked] = self._whose_described(name, role, told) if told else "untold"
        return self._nameless[asked]

    def _whose_described(self, name: str, role: str | None, told: str) -> Whose:
        if is_name(told) and (are_one(name, told) or may_be_one(name, told)):
            return "same"
        known = self.known(name)
        if "person" not in known.values() and speaks_for(told, name):
            return "same"
        roles, bodies = self._roles(tuple(one for one, kind in known.items() if kind == "person"))
        is_fit = any(holds_office(told, one) for one in (*roles, *filter(None, [role])))
        return "fitting" if is_fit or any(speaks_for(told, body) for body in bodies) else "described"

    def _speaks_for(self, speaker: int | None, body: str) -> bool:
        """Whether somebody is on record anywhere as in an office of a body: "chief executive of Northern Lines"."""
        return speaker is not None and any(speaks_for(role, body) for role in self._roles((speaker,))[0])

    def offices(self, found: Print) -> list[str]:
        """What the speaker of a print is on record as."""
        return [] if found.speaker_id is None else self._roles((found.speaker_id,))[0]

    def is_of_a_body(self, found: Print) -> bool:
        """Whether the speaker of a print is on record anywhere as in an office of some body."""
        roles, bodies = self._roles(() if found.speaker_id is None else (found.speaker_id,))
        return bool(bodies) or any(map(tells_a_body, roles))

    def speaks_for(self, found: Print, other: Print) -> bool:
        """Whether the speaker of a print has an office in the body that another print has as its speaker."""
        return self._speaks_for(found.speaker_id, other.speaker or "")

    def _roles(self, people: tuple[int, ...]) -> tuple[list[str], list[str]]:
        """What people are on record as, and the bodies that they have an office in."""
        if people not in self._offices:
            rows = self._conn.execute(_sql("roles"), {"speakers": json.dumps(people)}).fetchall()
            self._offices[people] = [role for role, _ in rows], [body for _, body in rows if body]
        return self._offices[people]


def _is_surname_of(body: str, name: str) -> bool:
    """True where a body of one word may be somebody who was called by the surname alone, but not so surely that
    anybody of that surname is it: "Pryce" and Wilhelmina Pryce."""
    a, b = bare(body), bare(name)
    return len(a) == 1 < len(b) and a[-1] == b[-1] and (is_first_name(b[0]) or len(b[0]) == 1)


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
