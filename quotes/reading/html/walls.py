"""Pages that hold a wall in place of an article: a consent form, a check for robots, an offer to subscribe."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from quotes.datafiles import table
from quotes.reading.html.facts.described import Described
from quotes.reading.texts.lines import opens_quotation
from quotes.reading.texts.phrases import wording

_LONGEST_WALL = 350
"""Words. A page with more is an article, be it one about cookies."""

_FEW = 60
"""Words under which the title alone tells: "Page not found"."""

_LONGEST_LINE = 60
_SHORT = 160
"""Words under which an article that must be paid for is taken for its beginning."""

_OFFERED = 45
"""Words that may follow the line where a wall begins."""


def wall(lines: Sequence[str], title: str | None) -> str | None:
    """What the page shows in place of an article, in words: half of its lines say so; None if it is an article."""
    words = sum(len(line.split()) for line in lines)
    if words > _LONGEST_WALL:
        return None
    for kind in table("quotes.reading", "walls")["instead"]:
        pattern = _pattern("instead", kind)
        hits = sum(pattern.search(wording(line)) is not None for line in lines)
        if (title and words < _FEW and pattern.search(wording(title))) or (lines and hits * 2 >= len(lines)):
            return str(kind)
    return None


def before_wall(lines: Sequence[str]) -> tuple[str, ...]:
    """LINES up to the offer to subscribe that stands at their end, if one does."""
    pattern = _pattern("paid")
    for at, line in enumerate(lines):
        if len(line.split()) <= _LONGEST_LINE and not opens_quotation(line) and pattern.search(wording(line)):
            rest = [later for later in lines[at + 1 :] if not pattern.search(wording(later))]
            if sum(len(later.split()) for later in rest) <= _OFFERED:
                return tuple(lines[:at])
    return tuple(lines)


def is_stub(lines: Sequence[str], page: Described, *, cut: bool) -> bool:
    """Whether LINES are the beginning of an article only: it must be paid for, and little of it is there.

    Publishers of free pages call them so, too ("isAccessibleForFree": "True"), and whole articles are marked as paid.
    """
    tiers = {"locked", "metered"} & set(page.meta("article:content_tier"))
    paid = tiers or str(page.article.get("isAccessibleForFree")).casefold() == "false"
    return bool(paid or cut) and sum(len(line.split()) for line in lines) < _SHORT


@cache
def _pattern(*keys: str) -> re.Pattern[str]:
    phrases = table("quotes.reading", "walls")
    for key in keys:
        phrases = phrases[key]
    return re.compile("|".join(rf"\b{re.escape(phrase)} " for phrase in phrases))
