"""Whether a version attributes the words to another speaker. A body and somebody may speak with one voice: the ministry
and its minister, a company and its spokeswoman."""

from __future__ import annotations

from quotes.datafiles import table, word_list
from quotes.linking.statements.speakers import has_one_of, is_of_either, is_short_for
from quotes.linking.statements.voices import name_of_body, words_of
from quotes.nameforms import initials_of, is_called
from quotes.versions import Version

_FORMER = frozenset({"former", "ex", "late"})
"""Not "deputy" or "acting": who stands in for the head of a body speaks for it as well."""


def attributed_to(version: Version, reference: Version) -> str | None:
    """To whom else the version attributes what the reference has of a named speaker: the key of another, or words that
    name nobody; None where it may well be the same. Both have to name him: whom "he" and "the Liberal leader" mean was
    read from the sentences around, and it takes more to say that an outlet puts words into another's mouth."""
    one, other = reference.speaker, version.speaker
    if one is None or not _is_named(reference, one):
        return None
    if other is None:
        return version.described if _is_nobody(version.described) else None
    is_one = one == other or has_one_of(one, other) or is_short_for(one, other) or _are_of_one_house(reference, version)
    is_open = any(is_of_either(each.source, one, other) for each in (reference, version))
    return other if _is_named(version, other) and not (is_one or is_open) else None


def _is_named(version: Version, speaker: str) -> bool:
    """True where the print names the speaker, as "Ida Moss, who told jurors" does in the sentence of its "who"."""
    is_relative = (version.source or "").casefold() in ("who", "which", "that")
    return is_called(version.context if is_relative else version.source, speaker)


def _are_of_one_house(one: Version, other: Version) -> bool:
    """True where one is a body and the other somebody whose words are the body's: "Voltara" and a "Voltara
    spokeswoman", the "Defense Ministry" and the "defense minister", a governor and her office."""
    return _is_of(one, other) or _is_of(other, one)


def _is_nobody(described: str | None) -> bool:
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
    if not role.isdisjoint(initials_of(body.speaker or "")):  # "FBI Director"
        return True
    seats = {seat for word in role for seat in table("quotes.linking", "seats").get(word, ())}
    return bool(name - seats) and name <= role | seats
