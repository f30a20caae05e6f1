"""Dates as records, messages, front matter and pages write them, each a whole value, in ISO 8601."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from dateutil import parser

from quotes.datafiles import table

_ISO = re.compile(
    r"\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?)?)?", re.ASCII
)
_STAMP = re.compile(
    r"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?)(\.\d{1,9})?\s*(?:([+-]\d\d)(?::?(\d\d))?|([A-Za-z]{1,5}))?", re.ASCII
)
"""As databases and programs write it: "2025-03-04 10:30:00 +0000", "… UTC", the nanoseconds behind."""

_COMPACT = re.compile(
    r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?|(\d\d)(\d\d)(\d\d)Z?)?", re.ASCII
)
_COLON = re.compile(r"(?<=[+-]\d\d)(?=\d\d)")
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?(?:\.0)?", re.ASCII)
_WITH_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(.*)", re.ASCII | re.DOTALL)
_FULL_STOP = re.compile(r"\d{1,2}\.", re.ASCII)
_SLASHED = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(.*)", re.ASCII | re.DOTALL)
_LONGEST = 60


def iso_date(value: object) -> str | None:
    """VALUE as an ISO 8601 date, as exact as it is ("2025", "2025-06", "2025-06-08T10:30:00Z"); None if it is none.

    YAML and JSON may give a year as a number.
    """
    text = str(value).strip()
    if not _ISO.fullmatch(text):
        return None
    to_the_minute = text[:16] if len(text) > 10 else text + "-01-01"[len(text) - 4 :]
    try:
        datetime.fromisoformat(to_the_minute)
    except ValueError:
        return None
    return text.replace(" ", "T")


def understood_date(value: object) -> str | None:
    """VALUE as an ISO 8601 date, as exact as it is; None where it is none, or may be two ("05/06/2024")."""
    written = str(value).strip()
    if len(written) > _LONGEST or isinstance(value, (bool, list, dict)):
        return None
    numbers = _NUMBERS.fullmatch(written)
    if numbers:
        return _numbered(*numbers.groups(), day_first=has_day_first(written))
    return stamped(written) or (_worded(written) if _WITH_MONTH.search(written) else None)


def has_day_first(written: str) -> bool:
    """Whether a date in numbers begins with its day wherever it is written so: "04.03.2025" is in March, by its full
    stops, "04/03/2025" may be in April."""
    return _FULL_STOP.match(written) is not None


def stamped(written: str) -> str | None:
    """A date as machines write it, the year first or the seconds since 1970, as ISO 8601; None where it is none."""
    if _SECONDS.fullmatch(written):
        return _since_1970(float(written))
    if compact := _COMPACT.fullmatch(written):
        return _joined(*compact.groups())
    if slashed := _SLASHED.fullmatch(written):
        year, month, day, rest = slashed.groups()
        return stamped(f"{year}-{month:0>2}-{day:0>2}{rest}")
    if exact := iso_date(written):
        return exact
    stamp = _STAMP.fullmatch(written)
    return _zoned(*stamp.groups(default="")) if stamp else None


def zones() -> Mapping[str, int | None]:
    """The time zones that are known by a short name, in seconds east of Greenwich; None for a name that two have."""
    known: Mapping[str, int | None] = table("quotes.reading", "time_zones")
    return known


def _joined(year: str, month: str, day: str, *clock: str | None) -> str | None:
    """The date of "20250304", of "20250304T103000+0100", or of "20250304103000", which is in UTC."""
    hour, minute, second, zone, *in_utc = clock
    if in_utc[0]:
        hour, minute, second, zone = *in_utc, "Z"
    offset = _COLON.sub(":", zone or "")
    return iso_date(f"{year}-{month}-{day}" + (f"T{hour}:{minute}:{second or '00'}{offset}" if hour else ""))


def _zoned(clock: str, fraction: str, hours: str, minutes: str, name: str) -> str | None:
    """The date and time with their zone written as ISO 8601 has it; None where nobody knows the zone of that name."""
    offset = f"{hours}:{minutes or '00'}" if hours else _offset(name.upper())
    return None if offset is None else iso_date(f"{clock}{fraction[:7]}{offset}")


def _offset(name: str) -> str | None:
    """How far from Greenwich the zone is, "+01:00"; nothing where two have that name, None where nobody has it."""
    if name in ("", "Z"):
        return name
    if name not in zones():
        return None
    seconds = zones()[name]
    if not seconds:
        return "" if seconds is None else "Z"
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}"


def _since_1970(seconds: float) -> str:
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(
        seconds=seconds if seconds < 1e11 else seconds / 1000
    )
    return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def _numbered(first: str, second: str, year: str, rest: str, *, day_first: bool) -> str | None:
    """Day and month in either order, where only one order makes a date: 31/12/2024, 12/31/2024, 7/7/2024; else the day
    before the month if it is DAY_FIRST, and nothing if that is not known."""
    orders = ((first, second), (second, first))
    dates = dict.fromkeys(f"{year}-{month:0>2}-{day:0>2}" for day, month in orders if int(month) <= 12)
    (date, *others) = dates or [""]
    return None if others and not day_first else stamped(date + rest) or iso_date(date)


def _worded(written: str) -> str | None:
    """A date with its month in words: "Tue, 08 Nov 2016 10:30:00 GMT", "November 8, 2016", "Nov. 2016"."""
    first: datetime
    other: datetime
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # a zone that is not known
            first, other = (
                parser.parse(written, default=default, tzinfos=zones())
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
