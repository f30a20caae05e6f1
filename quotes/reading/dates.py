"""When an article was published, as exports, messages and front matter write it, in ISO 8601."""

from __future__ import annotations

import re
import warnings
from datetime import datetime, timedelta, timezone

from dateutil import parser
from dateutil.tz import tzoffset

from quotes.datafiles import table
from quotes.reading.facts import iso_date

_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d))?Z?", re.ASCII)
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?(?:\.0)?", re.ASCII)
_WITH_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(.*)", re.ASCII | re.DOTALL)
_SLASHED = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(.*)", re.ASCII | re.DOTALL)
_LONGEST = 60


def understood_date(value: object) -> str | None:
    """VALUE as an ISO 8601 date, as exact as it is; None where it is none, or may be two ("05/06/2024")."""
    written = str(value).strip()
    if len(written) > _LONGEST or isinstance(value, (bool, list, dict)):
        return None
    compact = _COMPACT.fullmatch(written)
    if compact:
        return iso_date(_joined(*compact.groups()))
    if _SECONDS.fullmatch(written):
        return _since_1970(float(written))
    numbers = _NUMBERS.fullmatch(written)
    if numbers:
        return _numbered(*numbers.groups())
    slashed = _SLASHED.fullmatch(written)
    if slashed:
        year, month, day, rest = slashed.groups()
        return iso_date(f"{year}-{month:0>2}-{day:0>2}{rest}")
    return iso_date(written) or (_worded(written) if _WITH_MONTH.search(written) else None)


def _joined(year: str, month: str, day: str, hour: str | None, minute: str | None, second: str | None) -> str:
    return f"{year}-{month}-{day}" + (f"T{hour}:{minute}:{second}Z" if hour else "")


def _since_1970(seconds: float) -> str:
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(
        seconds=seconds if seconds < 1e11 else seconds / 1000
    )
    return moment.replace(microsecond=0).isoformat()


def _numbered(first: str, second: str, year: str, rest: str) -> str | None:
    """Day and month in either order, where only one order makes a date: 31/12/2024, 12/31/2024, 7/7/2024."""
    dates = {f"{year}-{month:0>2}-{day:0>2}" for day, month in ((first, second), (second, first)) if int(month) <= 12}
    (date, *others) = sorted(dates) or [""]
    return None if others else iso_date(date + rest) or iso_date(date)


def _worded(written: str) -> str | None:
    """A date with its month in words: "Tue, 08 Nov 2016 10:30:00 GMT", "November 8, 2016", "Nov. 2016"."""
    zones = {name: tzoffset(name, 3600 * hours) for name, hours in table("quotes.reading", "fields")["zones"].items()}
    first: datetime
    other: datetime
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # a zone that is not known
            first, other = (
                parser.parse(written, default=default, tzinfos=zones)
                for default in (datetime(1, 1, 1), datetime(2, 1, 2))
            )
    except (ValueError, OverflowError, parser.UnknownTimezoneWarning):
        return None
    if first.year != other.year:
        return None
    if first.day != other.day:
        return f"{first:%Y-%m}"
    if ":" not in written:
        return first.date().isoformat()
    return first.replace(microsecond=0).isoformat()
