"""First names and their short forms: "Bill" is William; and what marks hold within a name: Ann “Red” Lee."""

from __future__ import annotations

import re
from functools import cache

from quotes.datafiles import table
from quotes.records import Span

_NAME_BEFORE = re.compile(r"[^\W\d_a-z][\w’'.-]* \Z")
_NAME_BEHIND = re.compile(r" (?:[a-z]{1,3} ){0,2}[^\W\d_a-z]\w")
_NICKNAME = re.compile(r"(?:[Tt]he )?[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)?")
_LONGEST = 40


def full_first_names(name: str) -> frozenset[str]:
    """What the first name is short for, and itself where it is a full form or none is known: "bill" gives "william"."""
    return _full_forms().get(name, frozenset({name}))


def has_nicknames(name: str) -> bool:
    """Whether it is a first name that has short forms, or one of these."""
    return name in _full_forms()


def stands_within_name(text: str, marked: Span) -> bool:
    """Whether what stands there with its marks is part of somebody's name: Ann “Red” Lee, Jan “the Wall” van Lund."""
    if marked.end - marked.start > _LONGEST or not _NICKNAME.fullmatch(text, marked.start + 1, marked.end - 1):
        return False
    before = text[max(0, marked.start - _LONGEST) : marked.start]
    return bool(_NAME_BEFORE.search(before) and _NAME_BEHIND.match(text, marked.end))


@cache
def _full_forms() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for full, shorts in table("quotes", "nicknames").items():
        for short in shorts:
            groups.setdefault(short, set()).add(full)
        groups.setdefault(full, set()).add(full)
    return {name: frozenset(fulls) for name, fulls in groups.items()}
