"""Whether two speakers are near each other, and whether words name one, judged by the words of their keys alone.

A key does not tell a person from a body: its last word is a person's surname, the "okafor" of "jane-okafor", and mostly
the kind of a body, the "organization" of "world-health-organization".
"""

from __future__ import annotations

from quotes.nameforms import initials_of
from quotes.nameparts import titles

_BESIDE = "-and-"
"""Between two speakers in the key of both."""


def last_word(speaker: str | None) -> str:
    """The last word of a speaker's key; empty where nobody is named."""
    return (speaker or "").split("-")[-1]


def are_close(one: str, other: str) -> bool:
    """True for keys that end in one word, of two people of one surname or two bodies of one kind; and where the one has
    all words of the other, as a body that is named after somebody: "jane-okafor-campaign", "jane-okafor"."""
    own, others = set(one.split("-")), set(other.split("-"))
    return last_word(one) == last_word(other) or own < others or others < own


def is_short_for(one: str, other: str) -> bool:
    """True for the keys of a surname or first name alone and of a full name with it: "okafor", "jane" or
    "senator-okafor" and "jane-okafor". An article that has no more of the name puts nothing down to another."""
    short, full = sorted((_without_titles(one), _without_titles(other)), key=len)
    return len(short) == 1 < len(full) and short[0] in (full[0], full[-1])


def is_of_either(source: str | None, one: str, other: str) -> bool:
    """True for a printed name that is no more than the last one of both keys: an "Okafor" may be "jane-okafor" as well
    as "ben-okafor", and which of them is meant was decided here."""
    return (source or "").lower() == last_word(one) == last_word(other)


def has_one_of(one: str, other: str) -> bool:
    """True for two keys of which either is of several speakers, and one of them is in both: "ada-lee-and-jo-ek",
    "jo-ek"."""
    return not set(one.split(_BESIDE)).isdisjoint(other.split(_BESIDE))


def _without_titles(speaker: str) -> list[str]:
    """The parts of a key without titles before a name."""
    parts = speaker.split("-")
    while len(parts) > 1 and parts[0] in titles():
        del parts[0]
    return parts


def is_named(speaker: str | None, names: frozenset[str]) -> bool:
    """True where the last word of the speaker's key is among the names, or its initials are: "okafor" for
    "jane-okafor", "who" for "world-health-organization"."""
    return not names.isdisjoint({last_word(speaker), *initials_of(speaker or "")} - {""})
