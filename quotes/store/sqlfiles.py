"""The SQL of this room, one question or change per file, and what files of any room have in common."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_COMMON = re.compile(r"\{(\w+) (\{quote\}|[\w.]+)\}")
"""Stands for the SQL of a file of that name about a quotation or date: "{lead_in q}", "{start_in_utc printed}"."""

_OPENING = re.compile(r"\A(?:--.*\n)+")
"""The comment that a file begins with."""


@cache
def sql(name: str, package: str = "quotes.store") -> str:
    """The SQL of sql/NAME.sql in the package, with what it has in common with others written out."""
    text = files(package).joinpath("sql", f"{name}.sql").read_text(encoding="utf-8").strip()
    return _COMMON.sub(lambda found: fragment(found[1], found[2]), text)


def fragment(name: str, thing: str) -> str:
    """What the file of that name says about a quotation, version or date, by its name in the SQL around it."""
    return _OPENING.sub("", sql(name)).replace("{quote}", thing)


def statements(name: str) -> list[str]:
    """The statements of store/sql/NAME.sql, which are separated by two semicolons, since triggers contain single
    ones."""
    return sql(name).split(";;")
