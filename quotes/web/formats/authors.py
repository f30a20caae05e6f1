"""A byline as a list of works cited has it: people under their surnames, bodies as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from quotes.datafiles import listed
from quotes.nameparts import forms_of_address, generations, honours, particles_in_names
from quotes.outlets import known_outlets, plain_name

_BY = re.compile(r"^by ", re.IGNORECASE)
_NO_NAME = re.compile(r"[@:/|()\d]")

_LONGEST = 5
"""Words of a person's name."""

_INITIALS = 3
"""Capitals that may be somebody's initials; a longer name in capitals is a person's as some outlets print it."""


def works_cited(byline: str, outlet: str | None = None) -> str:
    """The authors: "Bain, Fergus", "Bain, Fergus, and Ana Cruz", "Bain, Fergus, et al."; what begins with no person's
    name stays as it is printed."""
    authors = _BY.sub("", " ".join(byline.split()))
    first, *others = _between().split(authors)
    if not _is_person(first, outlet) or _is_given_name(others):
        return authors
    pairs = zip(others[::2], others[1::2], strict=True)
    # Behind a comma a post or the outlet may follow: "Ann Lee, Health Editor".
    further = [one for sign, one in pairs if one and (sign.strip() != "," or _is_person(one, outlet))]
    if len(further) > 1:
        return f"{_filed(first)}, et al."
    return ", and ".join([_filed(first), *(_capitalised(one) if _is_person(one, outlet) else one for one in further)])


def _is_given_name(others: Sequence[str]) -> bool:
    """True where a lone name follows behind a comma: "García Márquez, Gabriel" is filed already."""
    if not others or others[0].strip() != ",":
        return False
    return len(_name_words(others[1])) == 1 and others[1][0].isupper() and not known_outlets().named(others[1])


def _is_person(name: str, outlet: str | None) -> bool:
    """True for two to five words with capitals, none of which only a body has, and no outlet that is known."""
    words = _name_words(name)
    if (
        not 2 <= len(words) <= _LONGEST
        or _NO_NAME.search(name)
        or known_outlets().named(name)
        or plain_name(name) == plain_name(outlet or "")
    ):
        return False
    bare = [_bare(word) for word in words]
    return not set(bare) & listed("quotes.web", "authors", "bodies") and all(
        word[0].isupper() or plain in particles_in_names() for word, plain in zip(words, bare, strict=True)
    )


def _filed(name: str) -> str:
    """The name under its surname: "de la Cruz, Ana", "Bain, Fergus, Jr."."""
    words = _name_words(_capitalised(name))
    behind = [words.pop()] if len(words) > 2 and _bare(words[-1]) in generations() else []
    start = len(words) - 1
    while start > 1 and _bare(words[start - 1]) in particles_in_names():
        start -= 1
    return ", ".join([" ".join(words[start:]).rstrip(","), " ".join(words[:start]), *behind])


def _name_words(name: str) -> list[str]:
    """The words of a name without titles and degrees."""
    return [word for word in name.split() if _bare(word) and _bare(word) not in forms_of_address() | honours()]


def _capitalised(name: str) -> str:
    """The name in small letters where it is printed in capitals throughout: "JODI RUDOREN"."""
    return name.title() if name.isupper() and len(name.replace(".", "")) > _INITIALS else name


def _bare(word: str) -> str:
    return word.casefold().replace(".", "").strip(",")


@cache
def _between() -> re.Pattern[str]:
    """What stands between two authors; "Jr." behind a comma is no other one."""
    return re.compile(rf"( ?; ?| ?,? (?:and|&) | ?, ?(?! ?(?:{'|'.join(sorted(generations()))})\b))", re.IGNORECASE)
