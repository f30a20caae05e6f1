"""Names of fields and columns, and what they mean: exports call one thing by many names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from quotes.datafiles import table

_JOINTS = re.compile(r"[\s_.-]+")


def simplified(name: str) -> str:
    """NAME in small letters without joints: "Published_At" is "publishedat"."""
    return _JOINTS.sub("", name).lower()


@cache
def known_names(fact: str) -> tuple[str, ...]:
    """The simplified names under which FACT is kept, the surest first."""
    return tuple(table("quotes.reading", "fields")[fact])


def names_holding(fact: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of NAMES that are known to hold FACT, the surest first."""
    return _named(fact, tuple(names))


@lru_cache(4096)  # the records of an export have all the same names
def _named(fact: str, names: tuple[str, ...]) -> tuple[str, ...]:
    given: dict[str, list[str]] = {}
    for name in names:
        given.setdefault(simplified(name), []).append(name)
    return tuple(name for known in known_names(fact) for name in given.get(known, ()))
