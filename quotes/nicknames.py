"""First names and their short forms: "Bill" is William."""

from __future__ import annotations

from functools import cache

from quotes.datafiles import table


def full_first_names(name: str) -> frozenset[str]:
    """What the first name is short for, and itself where it is a full form or none is known: "bill" gives "william"."""
    return _full_forms().get(name, frozenset({name}))


def has_nicknames(name: str) -> bool:
    """Whether it is a first name that has short forms, or one of these."""
    return name in _full_forms()


@cache
def _full_forms() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for full, shorts in table("quotes", "nicknames").items():
        for short in shorts:
            groups.setdefault(short, set()).add(full)
        groups.setdefault(full, set()).add(full)
    return {name: frozenset(fulls) for name, fulls in groups.items()}
