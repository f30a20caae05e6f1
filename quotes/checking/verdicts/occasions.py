"""The days and places that a draft gives beside words on record, and with which no print of these words agrees."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from quotes.checking.drafts.drafted import Drafted
from quotes.checking.drafts.occasions import Occasion, months, occasions_in, weekdays
from quotes.checking.record.prints import Print
from quotes.checking.record.record import Record
from quotes.comparing.language.figures import ORDINALS
from quotes.dates import days
from quotes.patterns import any_word

_WEEK = 7
"""Within so many days a print need only name the day of the week."""

_MOST = 50
"""Prints that are asked."""


def unmatched(drafted: Drafted, kept: Sequence[Print], record: Record) -> tuple[str, ...]:
    """The days and places, as the draft has them, that none of the prints has: neither by its date nor anywhere in its
    article. A print without a date may be of any day."""
    found = list(occasions_in(drafted.beside or drafted.around))
    if not found:
        return ()
    texts = record.article_texts(kept[:_MOST])
    return tuple(
        one.printed
        for one in dict.fromkeys(found)
        if not any(_agrees(one, print_, texts.get(print_.article, "")) for print_ in kept[:_MOST])
    )


def _agrees(one: Occasion, found: Print, text: str) -> bool:
    if one.place:
        return one.place.casefold().removesuffix("'s") in f"{text} {found.outlet or ''}".casefold()
    printed = days(found.published)
    return printed is None or _is_named(one, text) or _is_dated(one, text, *printed)


def _is_named(one: Occasion, text: str) -> bool:
    """True where the article has the day, the month or the year in its words."""
    if one.weekday is not None:
        return weekdays()[one.weekday].capitalize() in text
    if one.month is None:
        return str(one.year) in text
    names = "|".join(name.capitalize() for name, number in months().items() if number == one.month)
    day = rf"(?:\b{one.number}(?:{any_word(ORDINALS)})?\s+(?:{names})|(?:{names})\.?\s+{one.number})\b"
    return re.search(day if one.number else rf"\b(?:{names})\b", text) is not None


def _is_dated(one: Occasion, text: str, first: date, last: date) -> bool:
    """True where the day on which it was printed, from FIRST to LAST, is the draft's or the next, for a paper prints
    what was said the day before; or where that is one of the week before, and the article names it by its name
    alone."""
    if (last - first).days > _WEEK:  # a month or a year is all that is known
        return True
    earliest = max(
        1, first.toordinal() - _WEEK
    )  # some feeds write the first of January of year 1 where no date is known
    before = map(date.fromordinal, range(earliest, first.toordinal() + 1))
    said = [day for day in (*before, last) if _is(one, day)]
    return any((first - day).days <= 1 or weekdays()[day.weekday()].capitalize() in text for day in said)


def _is(one: Occasion, day: date) -> bool:
    asked = (one.weekday, day.weekday()), (one.number, day.day), (one.month, day.month), (one.year, day.year)
    return all(own is None or own == other for own, other in asked)
