"""Whose report an article carries: the agency or outlet that it credits as a whole, above it or below.

PARIS (AFP) — The minister ...
Reuters contributed to this report.
This article was first published by The Conversation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotes.outlets import Outlet, Outlets

_NAME = r"(?P<name>(?:[Tt]he )?[A-Z][\w.&’'-]*(?:(?:[ -](?:of|and|the|for))*[ -][A-Z][\w.&’'-]*){0,5})"
_DATELINE = re.compile(r"^[A-Z][^()\n]{1,80}\s\((?P<name>[A-Z][\w .]{1,30})\)\s*(?:[-–—:]|\w)")
_ALONE = re.compile(rf"^[(\[]?(?:[Ss]ource:|[–—-]|[Vv]ia)?\s*{_NAME}[)\]]?\.?$")
_BELOW = (
    re.compile(rf"{_NAME}(?:['’]s?)?(?:\s+(?:writers?|reporters?|journalists?|correspondents?|staff)\b[^.\n]{{0,120}})?"
               r"(?:\s+(?:and|,)\s+[^.\n]{1,60})?\s+(?:also\s+|has\s+|have\s+)?contributed\s+(?:\w+\s+){0,2}to\s+this\s+"
               r"(?:report|story|article|piece)"),
    re.compile(r"(?i:with\s+(?:additional\s+|some\s+)?(?:reporting|reports?|inputs?|files|material|agency inputs)"
               rf"\s+(?:by|from)|additional\s+reporting\s+(?:by|from))\s+{_NAME}"),
    re.compile(rf"(?i:(?:first|originally)\s+(?:published|appeared|ran|posted)\s+(?:by|in|on|at)|(?:re)?published\s+from|"
               rf"syndicated\s+(?:by|from)|courtesy\s+of|distributed\s+by)\s+{_NAME}"),
)  # fmt: skip
_LINES_ABOVE, _LINES_BELOW = 3, 4


def credit_in(text: str, outlets: Outlets) -> str | None:
    """The outlet that TEXT credits for itself, under the name that OUTLETS file it under; None if it credits none.

    "Ann Lee contributed to this report" credits a person: only outlets that are known count, or what a dateline has.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    for line in lines[:_LINES_ABOVE]:
        if (match := _DATELINE.match(line)) and (found := outlet_in(match["name"], outlets)):
            return found.name
    named = (outlet_in(name, outlets) for name in _names_below(lines[-_LINES_BELOW:]))
    return next((outlet.name for outlet in named if outlet), None)


def _names_below(lines: list[str]) -> Iterator[str]:
    for line in lines:
        for pattern in _BELOW:
            yield from (match["name"] for match in pattern.finditer(line))
        if match := _ALONE.match(line.strip()):
            yield match["name"]


def outlet_in(name: str, outlets: Outlets) -> Outlet | None:
    """The outlet of that name, which more words may follow: "Associated Press Writer Ann Lee"."""
    words = name.removeprefix("the ").split()
    beginnings = (" ".join(words[:end]) for end in range(len(words), 0, -1))
    return next((found for beginning in beginnings if (found := outlets.named(beginning))), None)
