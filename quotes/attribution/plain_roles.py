"""What a printed role tells by its words alone: how its holder is addressed, whose relation somebody is."""

from __future__ import annotations

import re

from quotes.attribution import names

_OF = re.compile(r"[ -](?:of|to|at|for)[ -]")
_BESIDE_A_RANK = frozenset({"assistant", "associate", "deputy"})


def without_address(role: str) -> str:
    """The role without how its holder is addressed: "Chief surgeon" of "Chief surgeon Dr", nothing of "Dr", "poet" of
    "poet Lord"; "Crown Prince" and "Prince" alone are roles."""
    words = role.split()
    while len(words) > 1 and _is_beside_calling(words[-1]) and _is_calling(words[-2]):
        del words[-1]
    while words and (names.is_address(words[-1]) or names.ends_pair(words, len(words) - 1)):
        del words[-1 - names.ends_pair(words, len(words) - 1) :]
    while words and names.is_address(words[0]):
        del words[0]
    return " ".join(words)


def _is_beside_calling(word: str) -> bool:
    """Whether the word is a title that goes with a calling: "Prince", "Lord", "Cllr"."""
    return word[0].isupper() and names.bare(word) in names.lower_words("titles_beside_callings")


def _is_calling(word: str) -> bool:
    """Whether the word says what somebody is, by itself: "poet", not the "Assistant" of "Assistant Professor"."""
    calls_person = word.lower().strip(",") in names.lower_words("person_nouns") or names.is_title(word)
    return calls_person and word.lower() not in _BESIDE_A_RANK


def is_relation(role: str) -> bool:
    """Whether the role tells only whose relation somebody is: "former wife", "the founder's niece"; not "nephew and
    captain", nor "Father", a priest."""
    words = _OF.split(role, maxsplit=1)[0].split()
    return (
        bool(words)
        and names.bare(words[-1]) in names.lower_words("relations")
        and not (len(words) == 1 and role[0].isupper() and names.is_title(role))
    )


def is_of_somebody(role: str) -> bool:
    """Whether a role tells whose or of what it is: "Lee's wife", "mother of two"; not "former wife"."""
    return _OF.search(role) is not None or any(mark in role for mark in ("'s ", "’s ", "s' ", "s’ "))
