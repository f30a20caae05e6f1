"""The first date in some words, as pages and texts print it: "Thursday, 6 March 2025, 5:31 p.m. GMT"."""

from __future__ import annotations

import re

from dateutil import parser

from quotes.datafiles import table
from quotes.reading.texts.dates import has_day_first, stamped, zones
from quotes.reading.texts.facts import UNKNOWN, Fact

_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th|er)?[\s.,/-]+(?:of\s+|de\s+)?[^\W\d_]{3,9}\.?[\s.,/-]+(?:de\s+)?\d{4}"  # 7 June 2025
    r"|[^\W\d_]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"  # June 7, 2025
    r"|\d{4}[-/.]\d\d[-/.]\d\d"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}"
    r"|(?<!\bv)(?<!version )(?<!release )(?<!section )\d{1,2}(?P<mark>[./])\d{1,2}(?P=mark)\d\d(?![./]?\d))"
)
_CLOCK = r"\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?(?:\s*\(?(?:[A-Z]{2,4}|[+-]\d\d:?\d\d)\b\)?)?"
WRITTEN = re.compile(
    rf"(?<!\d)(?<!\d[./])(?P<day>{_DAY})(?:(?:,|\sat|\s?[-–|@•T])*\s*(?P<clock>{_CLOCK}))?", re.IGNORECASE
)
_CLOCK_FIRST = re.compile(
    rf"(?P<clock>{_CLOCK})(?:,|\son|\s?[-–|•])*\s*(?:[^\W\d_]{{3,9}},?\s)?(?P<day>{_DAY})", re.IGNORECASE
)
_FRACTION = re.compile(r"(?<=:\d\d)\.\d+(?=\s?[A-Z+-]|$)")
_EITHER = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-]\d+")
_MONTHS = 12
_SHORTEST = len("20250304")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def date_in(words: str, *, day_first: bool) -> Fact:
    """The first date in WORDS as ISO 8601, with a time only where one is written; unknown if there is none.

    "04/03/2025" is 4 March if DAY_FIRST. That it is, and no day in April, is inferred.
    """
    text = _FRACTION.sub("", words.strip())
    if len(text) >= _SHORTEST and (exact := stamped(text)):
        return Fact(exact, "stated")
    match = _CLOCK_FIRST.search(text) or WRITTEN.search(text)
    found = _read(match["day"], match["clock"], day_first=day_first) if match else None
    if match is None or found is None:
        return UNKNOWN
    return Fact(found, "inferred" if _may_be_two(match["day"]) else "stated")


def _may_be_two(day: str) -> bool:
    """Whether either number of DAY may be its month: "04/03/2025" may, "04.03.2025" has its day first everywhere."""
    either = None if has_day_first(day) else _EITHER.fullmatch(day)
    numbers = set(map(int, either.groups())) if either else set()
    return len(numbers) > 1 and max(numbers) <= _MONTHS


def _read(day: str, clock: str | None, *, day_first: bool) -> str | None:
    first = (day_first or has_day_first(day)) and not day[:4].isdigit()
    try:
        read = parser.parse(f"{_in_english(day)} {_plain_clock(clock or '')}", dayfirst=first, tzinfos=zones())
    except (ValueError, OverflowError):
        return None
    if not clock:
        return read.date().isoformat()
    return read.isoformat(timespec="seconds" if read.second else "minutes").replace("+00:00", "Z")


def _in_english(day: str) -> str:
    """DAY with an English month: "17. März 2025", "7 de junio de 2025"; as it is if it has a number for one."""
    months = table("quotes.reading", "months")
    words = _LETTERS.findall(day)
    if not words or not any(word.casefold() in months for word in words):
        return day
    month = next(months[word.casefold()] for word in words if word.casefold() in months)
    number, year = re.findall(r"\d+", day)
    return f"{number} {month} {year}"


def _plain_clock(clock: str) -> str:
    """CLOCK as "5:31 pm EST", without words that are no time zone ("Uhr")."""
    colons = re.sub(r"(?<=\d)[.h](?=\d\d)", ":", re.sub(r"([ap])\.m\.?", r"\1m", clock, flags=re.IGNORECASE))
    return _LETTERS.sub(lambda word: word[0] if word[0] in zones() or word[0].lower() in ("am", "pm") else "", colons)
