"""Names of fields and columns, and what they mean: exports call one thing by many names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from quotes.datafiles import table

_JOINTS = re.compile(r"[\s_.-]+")


def simplified(name: str) -> str:
    """NAME in small letters without joints: "Published_At" is "publishedat"."""
    return _JOINTS.sub("", name).lower()


@cache
def known_names(fact: str) -> tuple[str, ...]:
    """The simplified names under which FACT is kept, the surest first."""
    return tuple(table("quotes.reading", "fields")[fact])


def named(fact: str, names: Iterable[str]) -> list[str]:
    """Those of NAMES that are known to hold FACT, the surest first."""
    given: dict[str, list[str]] = {}
    for name in names:
        given.setdefault(simplified(name), []).append(name)
    return [name for known in known_names(fact) for name in given.get(known, ())]
