"""The SQL of this room, one question or change per file."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def sql(name: str) -> str:
    """The SQL of store/sql/NAME.sql."""
    return files("quotes.store").joinpath("sql", f"{name}.sql").read_text(encoding="utf-8").strip()


def statements(name: str) -> list[str]:
    """The statements of store/sql/NAME.sql, which are separated by two semicolons, since triggers contain single
    ones."""
    return sql(name).split(";;")
