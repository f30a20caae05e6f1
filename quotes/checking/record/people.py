"""Who is on record: whom a name may be for, what they are called there, and whether a print is put down to whom a draft
names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Literal

from quotes.checking.drafts.drafted import Drafted
from quotes.checking.record.descriptions import (
    holds_office,
    is_crowd,
    is_name,
    is_officer_of,
    may_speak_for,
    speaks_for,
    tells_a_body,
)
from quotes.checking.record.prints import Print, holds_office_in, named_in
from quotes.checking.record.stored import Stored
from quotes.checking.words.naming import (
    are_one,
    bare,
    is_first_name,
    is_first_of,
    may_be_misspelt,
    may_be_one,
    may_bear,
)
from quotes.datafiles import word_list
from quotes.nameforms import places

Whose = Literal["anybody", "same", "fitting", "untold", "misspelt", "described", "passed on", "unsure", "other"]
"""To whom a print puts words down, beside whom the draft names.

    anybody    the draft names nobody
    same       the print has whom the draft names
    fitting    it names nobody, but calls them what whom the draft names is on record as; or it names their body
    untold     it names nobody and calls them nothing
    misspelt   the draft's name is nowhere on record and may be a slip for the print's
    described  it names nobody and calls them something else: "a spokesman for Northern Lines"
    passed on  whom the draft names quotes somebody else with them: “He told us, 'I would give my own life'”
    unsure     one is a body, the other a person without a tie to it
    other      somebody else
"""

CLEARS: frozenset[Whose] = frozenset({"anybody", "same", "fitting", "untold"})
"""With whom a draft that has a print's words is right. Of the others none is: that a doctor "who asked not to be named"
said it is no record of the prime minister's having said it."""

SETTLED: frozenset[Whose] = frozenset({"anybody", "same", "misspelt"})
"""Where nothing that another print names is nearer to whom the draft names."""


class People:
    """The speakers of a database, people and bodies, as a draft's names are looked up among them."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        self._known: dict[str, dict[int, str]] = {}
        self._nameless: dict[tuple[str, str | None, str], Whose] = {}
        self._offices: dict[tuple[int, ...], tuple[list[str], list[str]]] = {}

    @cached_property
    def _names(self) -> dict[str, dict[str, dict[int, str]]]:
        """Names, and the ids of those whom they are for with the kind of each, by the last word of the name."""
        found: dict[str, dict[str, dict[int, str]]] = {}
        for name, speaker, kind in self._stored.names():
            if parts := bare(name):
                found.setdefault(parts[-1], {}).setdefault(name, {})[speaker] = kind
        return found

    @cached_property
    def _by_place(self) -> dict[str, dict[str, dict[int, str]]]:
        """The same by what all forms of a full name have in common, whatever their last word."""
        found: dict[str, dict[str, dict[int, str]]] = {}
        for name, ids in ((name, ids) for named in self._names.values() for name, ids in named.items()):
            for place in places(bare(name)) if len(bare(name)) > 1 else ():
                found.setdefault(place, {})[name] = ids
        return found

    def known(self, name: str) -> dict[int, str]:
        """The ids of those whom a name may be for, with the kind of what has the name: nobody, one or several."""
        if name not in self._known:
            self._known[name] = dict(self._named(name))
        return self._known[name]

    def _named(self, name: str) -> Iterator[tuple[int, str]]:
        parts = bare(name)
        if not parts:
            return
        forms = {other: ids for place in places(parts) for other, ids in self._by_place.get(place, {}).items()}
        for other, ids in (forms | self._names.get(parts[-1], {})).items():
            is_body = "person" not in ids.values()
            if are_one(name, other) and not (is_body and _is_surname_of(other, name)):
                yield from ((one, kind) for one, kind in ids.items() if not self._is_another(name, one, other))

    def _is_another(self, name: str, speaker: int, other: str) -> bool:
        """Whether a person has a name of which only the surname is the same, but where articles give that alone: "Mrs
        Brandt" is any Brandt, but if she is Ana Brandt elsewhere she is not Olaf Brandt."""
        if len(bare(name)) == 1 or len(bare(other)) > 1 or _is_called_a(bare(name)[0]):
            return False
        named = self._names[bare(name)[-1]].items()
        full = [one for one, ids in named if ids.get(speaker) == "person" and len(bare(one)) > 1]
        return bool(full) and not any(are_one(name, one) or may_be_one(name, one) for one in full)

    def completed(self, drafted: Drafted) -> Drafted:
        """The same, under the full name, where the draft gives the surname here and exactly one full name elsewhere, or
        where it has it as a label and one person on record has it.
        Two words with capitals may be a place's: they have to be a name on record, or begin with a first name."""
        if drafted.speaker is None and drafted.label:
            labelled = self._labelled(drafted.label)
            return replace(drafted, speaker=labelled[0], polarity="said") if len(labelled) == 1 else drafted
        full = [name for name in drafted.full_names if len(bare(name)) > 1 and self._may_be_full(name)]
        return replace(drafted, speaker=full[0]) if len(full) == 1 else drafted

    def _labelled(self, name: str) -> list[str]:
        """Whom on record a label may be for: a surname alone, or a full name."""
        is_known = len(bare(name)) > 1 and "person" in self.known(name).values()
        return [name] if is_known else self.bearers(name)

    def _may_be_full(self, name: str) -> bool:
        parts = bare(name)
        return is_first_name(parts[0]) or any(bare(other) == parts for other in self._names.get(parts[-1], {}))

    def bearers(self, name: str) -> list[str]:
        """The people on record of whom a surname that stands alone may be any: Helen Smith and John Smith; one whose
        name is spelt in several ways once."""
        if len(bare(name)) != 1:
            return []
        named = self._names.get(bare(name)[0], {})
        people = (other for other, ids in named.items() if "person" in ids.values() and len(bare(other)) > 1)
        full = {other for other in people if may_bear(name, other)}
        told_apart = sorted(one for one in full if not any(one != other and are_one(one, other) for other in full))
        return list({frozenset(named[one]): one for one in reversed(told_apart)}.values())[::-1]

    def is_called_by_first_name(self, name: str, other: str) -> bool:
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
        if self.is_called_by_first_name(name, found.speaker):
            return "same"
        if not known and may_be_one(name, found.speaker):
            return "same"
        if not is_person and (holds_office_in(found, name) or self._speaks_for(found.speaker_id, name)):
            return "same"
        if not known and may_be_misspelt(name, found.speaker):
            return "misspelt"
        if not known:
            return "unsure" if is_crowd(name) else "other"
        if is_person == (found.speaker_kind == "person"):
            return "other"
        return "fitting" if is_person and self._is_officer_of(known, found.speaker) else "unsure"

    def _whose_nameless(self, name: str, role: str | None, described: str) -> Whose:
        """The same of a print that names nobody, by what it calls whose words it has."""
        asked = name, role, described
        if asked not in self._nameless:
            self._nameless[asked] = self._whose_described(name, role, described) if described else "untold"
        return self._nameless[asked]

    def _whose_described(self, name: str, role: str | None, described: str) -> Whose:
        if is_name(described) and (are_one(name, described) or may_be_one(name, described)):
            return "same"
        known = self.known(name)
        if "person" not in known.values() and speaks_for(described, name):
            return "same"
        roles, bodies = self._roles(tuple(one for one, kind in known.items() if kind == "person"))
        is_fit = any(holds_office(described, one) for one in (*roles, *filter(None, [role])))
        return "fitting" if is_fit or any(speaks_for(described, body) for body in bodies) else "described"

    def _is_officer_of(self, known: Mapping[int, str], body: str) -> bool:
        """Whether one of these people is on record in an office of the body, whose words may be theirs."""
        roles, bodies = self._roles(tuple(one for one, kind in known.items() if kind == "person"))
        return body in bodies or any(is_officer_of(role, body) for role in roles)

    def _speaks_for(self, speaker: int | None, body: str) -> bool:
        """Whether somebody is on record anywhere as in an office of a body: "chief executive of Northern Lines"."""
        return speaker is not None and any(speaks_for(role, body) for role in self._roles((speaker,))[0])

    def offices(self, found: Print) -> list[str]:
        """What the speaker of a print is on record as."""
        return [] if found.speaker_id is None else self._roles((found.speaker_id,))[0]

    def is_of_no_office_in(self, found: Print, other: Print) -> bool:
        """Whether the speaker of a print is on record in offices of which none may be in the body that another print
        has as its speaker: who is on record in none may have any."""
        roles, bodies = self._roles(() if found.speaker_id is None else (found.speaker_id,))
        body = other.speaker or ""
        if self._speaks_for(found.speaker_id, body) or body in bodies:
            return False
        if bodies or any(map(tells_a_body, roles)):
            return True
        return bool(roles) and not any(may_speak_for(role, body) for role in roles)

    def _roles(self, people: tuple[int, ...]) -> tuple[list[str], list[str]]:
        """What people are on record as, and the bodies that they have an office in."""
        if people not in self._offices:
            rows = self._stored.roles(people)
            self._offices[people] = [role for role, _ in rows], [body for _, body in rows if body]
        return self._offices[people]


def _is_called_a(word: str) -> bool:
    """True for what somebody is before a surname and no first name: "Goalkeeper Brandt", not "Dean Brandt"."""
    return word in word_list("quotes.attribution", "person_nouns") and not is_first_name(word)


def _is_surname_of(body: str, name: str) -> bool:
    """True where a body of one word may be somebody who was called by the surname alone, but not so surely that
    anybody of that surname is it: "Pryce" and Wilhelmina Pryce."""
    a, b = bare(body), bare(name)
    return len(a) == 1 < len(b) and a[-1] == b[-1] and (is_first_name(b[0]) or len(b[0]) == 1)
