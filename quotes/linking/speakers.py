"""Whether two speakers are near each other or one speaks for the other, and whether words name a speaker, judged by the
speakers' keys and roles."""

from __future__ import annotations

import re

from quotes.datafiles import table, word_list
from quotes.versions import Version

_SMALL = ("of", "the", "and", "for", "")
"""Parts of a name that have no initial."""

_FORMER = frozenset({"former", "ex", "late"})
_WORD = re.compile(r"\w+")


def is_close(one: str, other: str) -> bool:
    """True for the keys of two people of one surname (the last part), or of somebody and a body named after them:
    "jane-okafor" and "jane-okafor-campaign"."""
    own, others = one.split("-"), other.split("-")
    return own[-1] == others[-1] or set(own) < set(others) or set(others) < set(own)


def is_named(speaker: str | None, names: frozenset[str]) -> bool:
    """True where the speaker is among the names: by the last part of the key, or by initials, "who" for
    "world-health-organization"."""
    parts = (speaker or "").split("-")
    initials = "".join(part[0] for part in parts if part not in _SMALL) if len(parts) > 2 else ""
    return bool(names & {parts[-1], initials} - {""})


def are_of_one_house(one: Version, other: Version) -> bool:
    """True where one is a body and the other somebody whose words are the body's: "Voltara" and a "Voltara
    spokeswoman", the "Defense Ministry" and the "defense minister", a governor and her office."""
    return _is_of(one, other) or _is_of(other, one)


def _is_of(body: Version, officer: Version) -> bool:
    """True where the one speaks for the other. Who was in an office once does not."""
    if body.speaker_kind != "organisation" or officer.speaker_kind != "person":
        return False
    name = {part for part in (body.speaker or "").split("-") if part not in _SMALL}
    own = set((officer.speaker or "").split("-"))
    if len(own) > 1 and own < name | {part.removesuffix("s") for part in name}:  # "rachel-strouds-office"
        return True
    role = {word.lower() for word in _WORD.findall(officer.role or "")}
    if role & _FORMER or role.isdisjoint(word_list("quotes", "voices")):
        return False
    seats = {seat for word in role for seat in table("quotes.linking", "seats").get(word, ())}
    return bool(name - seats) and name <= role | seats
