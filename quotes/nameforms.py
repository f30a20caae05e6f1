"""Forms that one name has in several transliterations, the same for every room that compares names: "Abdel Rahman
al-Hakimi" and "Abdulrahman Al Hakimi", "Kim Dong-hyun" and "Kim Donghyun", "Lin Meihua" and "Meihua Lin".

Names come in as their words, in small letters and without diacritics.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from quotes.datafiles import word_list
from quotes.nameparts import servants
from quotes.spelling import fold, near, slug

_SERVANT = "abd"
_SERVANTS = re.compile(r"^abd-?(?:[aeu]l-?|[aeou]([bdrstznj])-?(?=\1))(?=\w{3})")
"""How a name of God's servant begins, with the article as it is spelt and heard: "abdulaziz", "abderrahman"."""

ARTICLES = frozenset({"al", "el"})
"""Arabic articles that are printed as a word of their own."""

SMALL_IN_NAMES = frozenset({"of", "the", "for", "and", "to", "in", "on", "&", "de", "du", "des", "la"})
"""Small words within the names of bodies, for which their initials may have no letter."""

_SYLLABLE = re.compile(r"(?!.*ed$)[a-z]{1,5}")
_MARKS = re.compile(r"[-'’]")

_INITIALS = 3
"""Words of a name from which it is also called by its initials."""

_NOT_IN_KEYS = re.compile(r"['’]s\b|\.", re.IGNORECASE)
"""What a printed name may have that its key has not: "F.B.I.", "Okafor's"."""


def compounded(words: Sequence[str]) -> tuple[str, ...]:
    """The words of an Arabic name with God's servant in one spelling and one word, if a surname follows: "abd
    al-rahman", "abdel rahman" and "abderrahman" are one first name. Other names stay as they are."""
    tied: list[str] = []
    for at, word in enumerate(map(_in_one_spelling, words)):
        if tied and tied[-1] == _SERVANT and at < len(words) - 1:
            tied[-1] += "" if word in ARTICLES else word
        else:
            tied.append(word)
    return tuple(tied)


def is_servants_name(word: str) -> bool:
    """Whether the word is a first name as `compounded` has it: "abdrahman"."""
    return word.startswith(_SERVANT) and len(word) > len(_SERVANT) + 2 and word[len(_SERVANT)] not in "aeiou-"


def without_articles(name: Sequence[str]) -> tuple[str, ...]:
    """The name without Arabic articles that stand by themselves before its surname: "yahya al sarari"."""
    return tuple(word for at, word in enumerate(name) if word not in ARTICLES or at in (0, len(name) - 1))


def places(name: Sequence[str]) -> frozenset[str]:
    """What a name may be filed under so that each form of it shares a place: all letters from whatever word makes them
    first in the alphabet, and the words in alphabetical order."""
    words = _plain(name)
    turned = ("".join((*words[at:], *words[:at])) for at in range(len(words)))
    return frozenset({min(turned), " ".join(sorted(words))})


def are_forms_of_one(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the names are the same but for hyphens and what is one word, or with the family name at the other end."""
    a, b = _plain(one), _plain(other)
    return "".join(a) == "".join(b) or (len(a) > 1 < len(b) and _is_turned(a, b) and _is_family_name_at_one_end(one))


def stands_first(word: str) -> bool:
    """Whether the word is a family name that stands before the given name where it is from: "Nguyen"."""
    return fold(word) in _family_names_first()


def is_given_in_two(family: str, second: str) -> bool:
    """Whether small letters that a hyphen ties to the word behind a family name are half of a given name: "man" of "Lau
    Sze-man"; not "based"."""
    return stands_first(family) and _SYLLABLE.fullmatch(second) is not None


def _is_turned(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether b is a with one end of it at the other, or read from the other end."""
    return "".join(b) in map("".join, ((*a[1:], a[0]), (a[-1], *a[:-1]), a[::-1]))


def _is_family_name_at_one_end(name: Sequence[str]) -> bool:
    """Whether just one end of a name is a family name that cannot be the given name: "Scott Taylor" may be someone else
    than Taylor Scott, and so may Li Wei than Wei Li."""
    return sum(_family_names_first().issuperset(word.split("-")) for word in (name[0], name[-1])) == 1


@cache
def _family_names_first() -> frozenset[str]:
    return frozenset(fold(name) for name in word_list("quotes", "family_names_first"))


def _in_one_spelling(word: str) -> str:
    return _SERVANT if word in servants() else _SERVANTS.sub(_SERVANT, word)


def _plain(name: Sequence[str]) -> tuple[str, ...]:
    """The words without hyphens."""
    return tuple(_MARKS.sub("", word) for word in name)


def initials(words: Iterable[str]) -> frozenset[str]:
    """What an acronym of the words may look like, with and without their small words."""
    listed = list(words)
    return frozenset({"".join(w[0] for w in listed), "".join(w[0] for w in listed if w not in SMALL_IN_NAMES)})


def is_called(printed: str | None, speaker: str) -> bool:
    """Whether printed words have a word of the name that a key is made of ("okafor" of "jane-okafor"), with a capital,
    or its initials; "he", "the bank" and "the Liberal leader" have none, and whom they mean was read from the sentences
    around."""
    capitals = (word for word in _NOT_IN_KEYS.sub("", printed or "").split() if any(map(str.isupper, word)))
    words = {part for word in capitals for part in slug(word).split("-")} - SMALL_IN_NAMES
    name = [word for word in speaker.split("-") if word]
    is_named = not words.isdisjoint({*initials_of(speaker), *name})
    return is_named or any(near(word, part) for word in words for part in name)


def initials_of(speaker: str) -> frozenset[str]:
    """What a key of some words is called by its initials: "fbi" for "federal-bureau-of-investigation"; nothing for
    fewer."""
    name = [word for word in speaker.split("-") if word]
    return initials(name) if len(name) >= _INITIALS else frozenset()
