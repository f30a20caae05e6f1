"""What a feed or a sitemap lists: addresses, and what it tells of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quotes.reading.texts.facts import Fact, Facts

_SURENESS = {"stated": 2, "inferred": 1, "unknown": 0}


@dataclass(frozen=True)
class Entry:
    """An address on a list."""

    url: str
    facts: Facts = field(default_factory=dict)
    """What the list tells of the page."""
    changed: str | None = None
    """When it says that the page was changed last, in ISO 8601."""
    markup: str = ""
    """The whole text, where the list has it."""
    is_list: bool = False
    """Whether the address is that of another list."""
    not_whole: str = ""
    """Why the text that the list has is not taken for the whole, in words that follow it: "breaks off"."""


def surest(own: Facts, listed: Facts) -> Mapping[str, Fact]:
    """What the page tells and what its list tells, of each fact the surer; of equals the page's own."""
    known = dict(own)
    for name, fact in listed.items():
        if name not in known or _SURENESS[known[name].basis] < _SURENESS[fact.basis]:
            known[name] = fact
    return known
