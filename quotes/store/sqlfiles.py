"""The SQL of this room, one question or change per file, and what files of any room have in common."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_COMMON = re.compile(r"\{(\w+) ([\w.]+)\}")
"""Stands for the SQL of a file of that name about a quotation or date: "{lead_in q}", "{start_in_utc printed}"."""


@cache
def sql(name: str, package: str = "quotes.store") -> str:
    """The SQL of sql/NAME.sql in the package, with what it has in common with others written out."""
    text = files(package).joinpath("sql", f"{name}.sql").read_text(encoding="utf-8").strip()
    return _COMMON.sub(lambda found: sql(found[1]).replace("{quote}", found[2]), text)


def statements(name: str) -> list[str]:
    """The statements of store/sql/NAME.sql, which are separated by two semicolons, since triggers contain single
    ones."""
    return sql(name).split(";;")
