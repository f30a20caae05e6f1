"""The days and places that a draft gives beside what it quotes: “...,” she said in Linden on 4 March."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from quotes.checking.drafts.saying import is_saying
from quotes.comparing import words
from quotes.comparing.language.figures import ORDINALS
from quotes.datafiles import listed, table
from quotes.patterns import any_word
from quotes.sentences import capital


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day, a month, a year or a place, as printed; what is not given of it is None."""

    printed: str
    weekday: int | None = None
    """0 is Monday."""
    number: int | None = None
    """Of the day in its month."""
    month: int | None = None
    year: int | None = None
    place: str | None = None


def occasions_in(beside: str) -> Iterator[Occasion]:
    """Those in what stands BESIDE quoted words in their sentence that tell of the saying. What "who" or "after" leads
    to tells of something else, and so does what commas part from the word of saying."""
    for part in re.split(r",\s(?!\d{4})|[;:“”\"—–]|\s--?\s", beside):
        own = _apart().split(part)[0]
        at = next((word for word in re.finditer(r"\w+", own) if is_saying(word.group().casefold())), None)
        if at is None:
            whole = _date().fullmatch(own.strip().removesuffix("."))
            found = [whole] if whole and beside.lstrip().startswith(part.strip()) else []
        else:
            found = list(_date().finditer(own))
            places = _place().finditer(own, at.end())
            yield from (
                Occasion(place["place"], place=place["place"]) for place in places if not _is_day(place["place"])
            )
        yield from map(_dated, found)


def _dated(found: re.Match[str]) -> Occasion:
    parts = {name.rstrip("_"): text for name, text in found.groupdict().items() if text}
    weekday = parts.get("weekday")
    return Occasion(
        re.sub(r"^(?:on|in|last|this)\s+", "", found.group().strip(" ."), flags=re.IGNORECASE),
        weekday=weekdays().index(weekday.casefold()) if weekday and "number" not in parts else None,
        number=int(parts["number"]) if "number" in parts else None,
        month=months()[parts["month"].casefold().rstrip(".")] if "month" in parts else None,
        year=int(parts["year"]) if "year" in parts else None,
    )


@cache
def months() -> dict[str, int]:
    """The number of each month by its name, in full or cut short."""
    names: list[str] = table("quotes.comparing", "calendar")["month"]
    short: dict[str, int] = table("quotes.checking", "occasions")["months"]
    return {**{name: number for number, name in enumerate(names, 1)}, **short}


def weekdays() -> list[str]:
    """The days of the week, Monday first."""
    found: list[str] = table("quotes.comparing", "calendar")["day"]
    return found


def _is_day(name: str) -> bool:
    return any(word.normal in (*weekdays(), *months()) for word in words(name))


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_word(listed('quotes.checking', 'occasions', 'apart'))})\b")


@cache
def _date() -> re.Pattern[str]:
    """A day with its month, a month or a year behind "in", or a weekday; the names have a capital."""
    month = any_word(name.capitalize() for name in months())
    weekday = any_word(name.capitalize() for name in weekdays())
    number = rf"(?:{any_word(ORDINALS)})?"
    return re.compile(
        rf"""
        \b(?:[Oo]n\s+)?(?:(?P<weekday>{weekday}),?\s+)?
          (?: (?P<number>\d{{1,2}}){number}\s+(?:of\s+)?(?P<month>{month})\b\.?
            | (?P<month_>{month})\.?\s+(?P<number_>\d{{1,2}}){number}\b )
          (?:,?\s+(?P<year>\d{{4}}))?\b
      | \b(?:[Ii]n|[Ll]ast|[Tt]his)\s+(?:early\s|late\s|mid-)?(?P<month__>{month})\b\.?(?:,?\s+(?P<year_>\d{{4}}))?
      | \b(?:[Oo]n\s+|[Ll]ast\s+|[Tt]his\s+)?(?P<weekday_>{weekday})\b
      | \b[Ii]n\s+(?P<year__>(?:19|20)\d\d)\b
        """,
        re.VERBOSE,
    )


@cache
def _place() -> re.Pattern[str]:
    name = rf"{capital()}[\w'’]*"
    return re.compile(rf"\b(?:in|at)\s+(?:the\s+)?(?P<place>{name}(?:[ -]{name}){{0,3}})")
