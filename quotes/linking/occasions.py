"""On what occasion and on which day a quotation was said, as far as the words around it tell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from quotes.datafiles import table
from quotes.linking.dates import day

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def occasions(around: Sequence[str], own: Sequence[str]) -> frozenset[str]:
    """The occasions that the words around the content name: "debate" in "she claimed during the debate that …". What
    the content itself speaks of is none."""
    names = _occasion_names()
    said = set(own)
    return frozenset(names[word] for word in around if word in names and word not in said)


def day_said(around: Sequence[str], own: Sequence[str], published: str | None) -> int | None:
    """Number of the day that the words around the content name: of "on Tuesday", the last before the print. None
    where they name none, or the print is not dated."""
    printed = day(published)
    if printed is None or len(published or "") < len("2016-07-05"):
        return None
    said = set(own)
    for word in (word.removesuffix("'s") for word in around):
        if word in _DAYS and word not in said:
            return (printed - timedelta(days=(printed.weekday() - _DAYS.index(word)) % 7)).toordinal()
        if word == "yesterday" and word not in said:
            return printed.toordinal() - 1
    return None


@cache
def _occasion_names() -> dict[str, str]:
    return {word: name for name, words in table("quotes.linking", "occasions").items() for word in words}
