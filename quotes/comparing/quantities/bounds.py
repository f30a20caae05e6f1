"""How exactly a number is given: "about", "nearly", "more than", "or so"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quotes.comparing.facing.places import ends_clause
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import as_compared
from quotes.comparing.quantities.readings import Bound
from quotes.datafiles import table

_LONGEST = 5
"""Words of the longest phrase that tells how exactly a number is given."""

_BEHIND = 3
"""Words behind a number up to which an "or more" tells of it: "500 woollen blankets or more"."""


def bound_of(some: Sequence[Word], at: int, end: int) -> tuple[Bound, str, int]:
    """How exactly the number is given, what tells it, and where that ends, or else the number."""
    for length in range(min(_LONGEST, at), 0, -1):
        phrase = " ".join(word.normal for word in some[at - length : at])
        if phrase in bounds("before") and not ends_clause(some[at - length : at]):
            return bounds("before")[phrase], phrase, end
    for start in range(end, min(end + _BEHIND, len(some))):
        if ends_clause(some[start - 1 : start]):
            break
        for length in range(3, 0, -1):
            phrase = " ".join(word.normal for word in some[start : start + length])
            if phrase in bounds("after") and (start == end or phrase.startswith(("or ", "at "))):
                return bounds("after")[phrase], phrase, end + length if start == end else end
    return "exact", "", end


@cache
def bounds(where: str) -> dict[str, Bound]:
    """The phrases "before" or "after" a number, and how exact each makes it."""
    listed: dict[Bound, list[str]] = table("quotes.comparing", "bounds")[where]
    phrases: dict[str, Bound] = {}
    for bound, some in listed.items():
        phrases |= {as_compared(phrase): bound for phrase in some}
    return phrases
