"""Who may be one person with whom: names filed so that each is compared with few others, however many share a surname.

Each full name is filed under its surname and first name together, in all the spellings in which names of one person may
differ. Two names that share nothing here are two people's; those that do are compared by `persons`.
"""

from __future__ import annotations

from collections import defaultdict

from quotes.attribution import names
from quotes.attribution.identity.given import Key
from quotes.nameforms import places
from quotes.nicknames import full_first_names
from quotes.spelling import sounded

LETTERS = 7
"""Letters from which a surname may be misprinted by one; shorter ones ("Hansen", "Hanson") are rather two people's."""
FIRST_LETTERS = LETTERS - 2
"""The same of a first name, behind a surname of so many letters."""

Place = tuple[str, str]
"""A spelling of the surname and one of the first name."""


class Namesakes:
    """The persons so far, by number, under all the places where a name of theirs may be looked for."""

    def __init__(self) -> None:
        """None so far."""
        self._filed: dict[Place, set[int]] = defaultdict(set)

    def file(self, key: Key, number: int) -> None:
        """Let the person be found by who may bear this name, too."""
        for place in _places(key) | {(surname, f"{key[0][:1]}*") for surname in _surnames(key)}:
            self._filed[place].add(number)

    def nearby(self, key: Key) -> list[int]:
        """The persons who may bear this name: an initial is whoever's first name begins so, and the other way round."""
        initials = {f"{key[0]}*"} if len(key[0]) == 1 else {key[0][:1]}
        asked = _places(key) | {(surname, first) for surname in _surnames(key) for first in initials}
        return sorted({number for place in asked for number in self._filed.get(place, ())})


def _places(key: Key) -> set[Place]:
    """Surname and first name as they sound; a misprinted surname only behind the very first name; a surname of two
    words ("Reyes Ortega") under its first; and the places of all forms of the name."""
    firsts = _firsts(key)
    sounding = {(surname, first) for surname in _surnames(key) for first in firsts}
    surname = names.surname(key)
    misprinted = {(word, key[0]) for word in _less_one(surname)} if len(surname) >= LETTERS else set()
    return sounding | misprinted | {(" ".join(key[:2]), key[0]), *((place, "") for place in places(key))}


def _surnames(key: Key) -> set[str]:
    return {sounded(names.surname(key)), names.surname(key)}


def _firsts(key: Key) -> set[str]:
    """What the first name may be spelled as: as it sounds, less a letter, in full; or the middle name instead."""
    found = {key[0], sounded(key[0]), *full_first_names(key[0])}
    if len(key[0]) >= FIRST_LETTERS:
        found |= _less_one(key[0])
    return found | ({key[1]} if len(key) > 2 else set())


def _less_one(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}
