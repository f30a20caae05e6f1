"""A list of addresses, one a line, as the user keeps it: "#" starts a comment."""

from __future__ import annotations

from collections.abc import Iterable

from quotes.reading.files.inputs import is_address
from quotes.records import Problem


def listed_addresses(lines: Iterable[str], source: str) -> list[str | Problem]:
    """The addresses on the list, each once, and a problem for each line that is none: it names no file, either."""
    found: dict[str | Problem, None] = {}
    for number, line in enumerate(lines, 1):
        written = line.strip().removeprefix("\ufeff")
        if is_address(written):
            found[written.partition(" ")[0]] = None
        elif written and not written.startswith("#"):
            remedy = "write one that begins with http:// or https://, or remove the line"
            found[Problem(source, "is no address", f"line {number}", remedy)] = None
    return list(found)
