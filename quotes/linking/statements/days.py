"""On which days a quotation was said, as far as the words around it tell."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, date
from itertools import takewhile
from typing import NamedTuple

from quotes.comparing.language.matter import carries_matter
from quotes.datafiles import listed, table
from quotes.dates import day

_LONG_AGO = {"day": 1, "week": 7, "month": 30, "year": 365}

_BEFORE, _BEHIND = 3, 6
"""Words before and behind a cue within which its day stands: "on Monday she said", "told reporters in the town on
Monday"."""

YEAR = 366
"""Days that a year has at most: what is farther apart is not of "last year"."""

_OLDEST, _AHEAD = 1900, 100
"""Numbers from this one on, and until so many years after the print, are years behind a month: "in May 2015"."""


class Days(NamedTuple):
    """The first and the last day on which something may have been said, by number."""

    first: int
    last: int


def days_named(around: Sequence[str], own: Sequence[str], published: str | None) -> Days | None:
    """The days that the words around the content name: for "on Tuesday", the last one before the print; for "last
    week", the fortnight before. None where they name none, or the print has no date."""
    printed = day(published)
    if printed is None or len(published or "") < len("2016-07-05"):
        return None
    said = set(own)
    words = [word.removesuffix("'s") for word in around]
    for place, word in enumerate(words):
        if word not in said:
            before = words[place - 1] if place else ""
            found = _named(printed, word, before, words[place + 1 : place + 3])
            if found:
                return found
    return None


def said_on(around: Sequence[str], own: Sequence[str], cue: Sequence[str], published: str | None) -> Days | None:
    """The day that stands beside the cue, or a night's two: "said on Monday"; all days of "In May she had said". None
    where there is none, or not for sure: what else the sentence dates ("the bridge, which fell on Monday, is safe, she
    said") is not when it was said, and a cue's words may stand beside several days."""
    telling = {word for word in cue if carries_matter(word)}  # the "in" of "said in a statement" stands anywhere
    places = [place for place, word in enumerate(around) if word in telling]
    beside = {_beside(around, own, place, published) for place in places} - {None}
    return beside.pop() if len(beside) == 1 else None


def _beside(around: Sequence[str], own: Sequence[str], place: int, published: str | None) -> Days | None:
    """The day that stands beside the word at that place, if it is sure to be that of what the word tells."""
    start, end = max(0, place - _BEFORE), place + 1 + _BEHIND
    found = days_named([*around[start:place], *around[place + 1 : end]], own, published)
    # "The minister, who took office in May, said": a whole month is that of the saying only where that is long past.
    longest = YEAR if "had" in around[max(0, place - 2) : place] else 1
    if not found or found.last > found.first + longest or _tells_another(around[max(0, start - 2) : end]):
        return None
    # "On Wednesday" in a print of Tuesday is that of a place where Wednesday has come, or last week's.
    printed = day(published)
    return None if printed and found.last == printed.toordinal() - 6 else found


def days_apart(one: Days, other: Days) -> int:
    """Days from the end of the earlier to the start of the later; 0 where they overlap."""
    return max(0, one.first - other.last, other.first - one.last)


def _named(printed: date, word: str, before: str, after: Sequence[str]) -> Days | None:
    """The days that one word names, together with the words beside it."""
    today = printed.toordinal()
    days, months = (table("quotes.comparing", "calendar")[kind] for kind in ("day", "month"))
    if word in days and before not in _words("to come"):
        ago = (printed.weekday() - days.index(word)) % 7
        named = today - (ago or 7 * (before == "last"))
        return Days(named, named)
    if word == "yesterday" or (word == "night" and before == "last"):
        return Days(today - 1, today - (word == "yesterday"))
    if word in months and _is_a_month(word, before, after):
        return _in_month(printed, months.index(word) + 1, after)
    if word == "week" and before in _words("before a week"):
        return Days(today - 6, today) if before == "this" else Days(today - 13, today - 1)
    if word in ("month", "year") and before == "last":
        return Days(today - 2 * _LONG_AGO[word], today - 1)
    if after and after[0] == "ago" and word.removesuffix("s") in _LONG_AGO:
        return Days(today - 10 * _LONG_AGO[word.removesuffix("s")], today - _LONG_AGO[word.removesuffix("s")])
    return None


def _is_a_month(word: str, before: str, after: Sequence[str]) -> bool:
    """True unless it is another word that a month is called like: "may", "march"."""
    if word not in _words("months that are other words"):
        return True
    return before in _words("before a month") or bool(after and after[0].isdecimal())


def _in_month(printed: date, month: int, after: Sequence[str]) -> Days | None:
    """The month of the year that is given or the last one that had begun when it was printed; of it the day whose
    number follows. Tomorrow has begun somewhere. None where the year given is one to come."""
    numbers = [int(word) for word in takewhile(str.isdecimal, after)]
    number = numbers[0] if numbers and numbers[0] <= 31 else 0
    given = [year for year in numbers if _OLDEST <= year <= min(printed.year + _AHEAD, MAXYEAR)]
    years = given or [year for year in (printed.year + 1, printed.year, printed.year - 1) if MINYEAR <= year <= MAXYEAR]
    spans = (_span(year, month, number) for year in years)
    return next((span for span in spans if span.first <= printed.toordinal() + bool(number)), None)


def _span(year: int, month: int, number: int) -> Days:
    """The day of the month, or all its days if it has none of that number."""
    last = monthrange(year, month)[1]
    is_day = 1 <= number <= last
    return Days(
        date(year, month, number if is_day else 1).toordinal(),
        date(year, month, number if is_day else last).toordinal(),
    )


def _tells_another(words: Sequence[str]) -> bool:
    """True where one of them tells that what was said and the day that stands there are two things."""
    return not _words("another").isdisjoint(words)


def _words(kind: str) -> frozenset[str]:
    return listed("quotes.linking", "days", kind)
