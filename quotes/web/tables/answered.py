"""Cells of an answer to SQL as our pages show the same: changes struck through and underlined, dates, shares.

Tables keep all as it is stored: that is what their filters ask for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from markupsafe import Markup, escape

from quotes.explaining.differences import sides
from quotes.explaining.labels import day

_DATES = frozenset({"published", "first_published", "last_published", "changed"})

_PAIR = ("reference", "words")
"""Columns that hold two wordings, where a row has both."""

_LONGEST = 2_000
"""Characters of a wording in which changes are marked: no time limit stops what is done beyond SQL."""

_MARKED = re.compile(
    r"\[-(?P<removed>.+?)-\]|\{\+(?P<added>.+?)\+\}|\[~(?P<from>.+?)~\]|\{~(?P<here>.+?)~\}", re.DOTALL
)
_TAGS = {
    "removed": ("del", "diff-removed", "removed"),
    "added": ("ins", "diff-added", "added"),
    "from": ("del", "diff-moved", "moved from here"),
    "here": ("ins", "diff-moved", "moved here"),
}
"""What quote_diff puts in marks, as a tag, its class, and what is read aloud before it."""


def in_answer(value: Any, column: str, row: Mapping[str, Any] | None) -> Markup | None:
    """What is shown for the value; None where that is the value itself."""
    if column == "share" and isinstance(value, float | int) and 0 <= value <= 1:
        return Markup("{:.0f}%").format(100 * value)
    if not isinstance(value, str) or not value:
        return None
    if column in _DATES:
        return day(value)
    if column == "difference":
        return _difference(value)
    reference, words = (beside(row, name) for name in _PAIR)
    if column in _PAIR and reference and words and max(len(reference), len(words)) <= _LONGEST:
        return _sides(reference, words)[_PAIR.index(column)]
    return None


def beside(row: Mapping[str, Any] | None, column: str) -> str | None:
    """The text in that column of the row, if it has any."""
    try:
        value = row[column] if row is not None else None
    except (KeyError, IndexError):  # as a dictionary or SQLite's rows say that there is none
        return None
    return value if isinstance(value, str) else None


@lru_cache(maxsize=16)
def _sides(reference: str, words: str) -> tuple[Markup, Markup]:
    """Both wordings with what differs marked; kept from one cell of a row to the next."""
    return sides(reference, words)


def _difference(marked: str) -> Markup:
    """A difference in marks, [-removed-] {+added+}, in tags instead."""
    tagged, end = Markup(), 0
    for found in _MARKED.finditer(marked):
        tag, name, aloud = _TAGS[str(found.lastgroup)]
        tagged += escape(marked[end : found.start()])
        tagged += Markup('<{0} class="{1}"><span class="visually-hidden">{2}: </span>{3}</{0}>').format(
            tag, name, aloud, found[str(found.lastgroup)]
        )
        end = found.end()
    return tagged + escape(marked[end:])
