"""The SQL of this room, a question or change a file."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def sql(name: str) -> str:
    """The SQL of store/sql/NAME.sql."""
    return files("quotes.store").joinpath("sql", f"{name}.sql").read_text(encoding="utf-8").strip()


def statements(name: str) -> list[str]:
    """The statements of store/sql/NAME.sql, which stand apart by two semicolons: one is within triggers, too."""
    return sql(name).split(";;")
