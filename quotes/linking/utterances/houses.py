"""Whether a body and somebody speak with one voice: the ministry and its minister, a company and its spokeswoman."""

from __future__ import annotations

from quotes.datafiles import table, word_list
from quotes.linking.statements.voices import name_of_body, words_of
from quotes.versions import Version

_FORMER = frozenset({"former", "ex", "late"})
"""Not "deputy" or "acting": who stands in for the head of a body speaks for it as well."""


def are_of_one_house(one: Version, other: Version) -> bool:
    """True where one is a body and the other somebody whose words are the body's: "Voltara" and a "Voltara
    spokeswoman", the "Defense Ministry" and the "defense minister", a governor and her office."""
    return _is_of(one, other) or _is_of(other, one)


def is_nobody(described: str | None) -> bool:
    """True for "some sources", "unnamed officials" and "media reports", behind whom who was named is gone; not for "a
    spokeswoman" or "the minister", who may well be the one that others name."""
    words = words_of(described)
    vague = word_list("quotes.linking", "nobody")
    return bool(words) and all(word in vague for word in words)


def _is_of(body: Version, officer: Version) -> bool:
    """True where the one speaks for the other. Who was in an office once does not."""
    if body.speaker_kind != "organisation" or officer.speaker_kind != "person":
        return False
    name = name_of_body(body)
    own = set((officer.speaker or "").split("-"))
    if len(own) > 1 and own < name | {part.removesuffix("s") for part in name}:  # "rachel-strouds-office"
        return True
    role = set(words_of(officer.role))
    if role & _FORMER or role.isdisjoint(word_list("quotes", "voices")):
        return False
    seats = {seat for word in role for seat in table("quotes.linking", "seats").get(word, ())}
    return bool(name - seats) and name <= role | seats
