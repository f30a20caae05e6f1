"""Times of day, days of a month, years and decades: "half past four", "4pm", "March 14", "the 1980s"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.language.tokens import Word
from quotes.comparing.quantities.numerals import Numeral, are_near, figure_of, is_near, normal_at, numeral_at
from quotes.comparing.quantities.readings import Reading
from quotes.comparing.quantities.units import units_at
from quotes.datafiles import table

_HALF_A_DAY = 720
"""Minutes."""

Readings = tuple[tuple[Reading, ...], int]
"""What the words may be read as, and where they end."""


def moment_at(some: Sequence[Word], at: int) -> Readings | None:
    """The moment that the words from there on name."""
    return _named_hour(some, at) or _clock(some, at) or _day(some, at) or _decade(some, at) or _year(some, at)


def _named_hour(some: Sequence[Word], at: int) -> Readings | None:
    """A time of day in words: "noon", "half past four", "a quarter to nine", "ten past six"."""
    hours: dict[str, list[int]] = table("quotes.comparing", "moments")["hours"]
    if some[at].normal in hours:
        return tuple(Reading("clock", hour * 60, hour * 60) for hour in hours[some[at].normal]), at + 1
    place = at + (some[at].normal == "a")
    parts: dict[str, int] = table("quotes.comparing", "moments")["parts"]
    number = figure_of(some[place]) if place < len(some) else None
    minutes = parts.get(normal_at(some, place)) or (number.low if number and not number.letters else 0)
    side, hour = normal_at(some, place + 1), figure_of(some[place + 2]) if place + 2 < len(some) else None
    if not 0 < minutes < 60 or side not in ("past", "to") or not hour or not 1 <= hour.low <= 12 or hour.step < 1:
        return None
    if side == "to" and normal_at(some, place) != "quarter":
        return None  # "from ten to six" is no time of day
    if numeral_at(some, place + 2) != _single(hour, place + 2) or units_at(some, place + 3)[0]:
        return None  # nor is "up a quarter to 12 million"
    minute = hour.low * 60 + (minutes if side == "past" else -minutes)
    return _time_of_day(some, minute, place + 3, hour.letters)


def _clock(some: Sequence[Word], at: int) -> Readings | None:
    """A time of day by the clock: "4pm", "9.30 am", "16:00", "four o'clock", "four in the afternoon", "1800 hours"."""
    hour = figure_of(some[at])
    if not hour or hour.before or not 0 <= hour.low < 2400:
        return None
    is_plain = some[at].core.isdigit() and len(some[at].core) == 4
    if is_plain and normal_at(some, at + 1) == "hours" and normal_at(some, at + 2) != "of":
        hours, minutes = divmod(hour.low, 100)
        return ((Reading("clock", hours * 60 + minutes, hours * 60 + minutes),), at + 2) if minutes < 60 else None
    hours, minutes, end = hour.low // 1, round(hour.low % 1 * 100), at + 1
    is_timed = False
    following = figure_of(some[end]) if end < len(some) else None
    if following and following.low < 60 and some[at].after == ":" and len(some[end].core) >= 2:
        minutes, end, is_timed = int(following.low), end + 1, True
        hour = hour._replace(letters=following.letters)
    elif following and following.is_spelt and following.low in (15, 30, 45) and hour.is_spelt and is_near(some, at):
        minutes, end = int(following.low), end + 1
    if hours > 24 or minutes > 59:
        return None
    found = _time_of_day(some, hours * 60 + minutes, end, hour.letters)
    return found if found and (is_timed or found[1] > end or hour.letters in ("am", "pm")) else None


def _time_of_day(some: Sequence[Word], minute: float, end: int, letters: str) -> Readings | None:
    """The time of day by what stands behind the hour: "pm", "o'clock", "in the evening"."""
    halves: dict[str, int] = table("quotes.comparing", "moments")["halves"]
    end += normal_at(some, end) == "o'clock"
    half = halves.get(letters)
    for length in (1, 2, 3):
        phrase = " ".join(word.normal for word in some[end : end + length])
        if half is None and phrase in halves and are_near(some, end - 1, end + length - 1):
            half, end = halves[phrase], end + length
    if letters and letters not in halves:
        return None
    first = minute % _HALF_A_DAY
    if half is None and minute >= _HALF_A_DAY + 60:
        return (Reading("clock", minute, minute),), end
    minutes = [first, first + _HALF_A_DAY] if half is None else [first + half * _HALF_A_DAY]
    return tuple(Reading("clock", one, one) for one in minutes), end


def _day(some: Sequence[Word], at: int) -> Readings | None:
    """A day of a month: "14 March", "the 14th of March", "March 14"."""
    number = numeral_at(some, at) if figure_of(some[at]) else None
    if not number or not 1 <= number.low <= 31 or not number.is_bare or number.before:
        return None
    behind = number.end + (normal_at(some, number.end) == "of")
    is_behind = at > 0 and _is_month(some[at - 1]) and is_near(some, at - 1)
    if is_behind or (behind < len(some) and _is_month(some[behind])):
        return (Reading("day", number.low, number.low),), number.end
    return None


def _is_month(word: Word) -> bool:
    """True for a month, whole or shortened; "may" and "march" in small letters are verbs."""
    months: list[str] = table("quotes.comparing", "calendar")["month"]
    is_short = word.normal in table("quotes.comparing", "moments")["months"]
    return word.core[:1].isupper() and (word.normal in months or is_short)


def _decade(some: Sequence[Word], at: int) -> Readings | None:
    """A decade: "the 1980s", "the '80s", "the nineteen-eighties"; somebody may be in the eighties, too."""
    tens: dict[str, int] = table("quotes.comparing", "moments")["decades"]
    figure = figure_of(some[at])
    place, century = at, 1900
    if figure and figure.low in (18, 19, 20) and not figure.letters and normal_at(some, at + 1) in tens:
        place, century = at + 1, int(figure.low) * 100
    first = tens.get(some[place].normal)
    is_age = normal_at(some, at - 1) in ("over", "under")  # "the over-60s"
    if first is None and figure and figure.letters == "s" and figure.low >= 0 == figure.low % 10 and not is_age:
        century, first = divmod(int(figure.low), 100)
        century = century * 100 or 1900
    if first is None:
        return None
    years = Reading("year", century + first, century + first + 9)
    return (years, Reading("count", first, first + 9)) if place == at and century == 1900 else (years,), place + 1


def _year(some: Sequence[Word], at: int) -> Readings | None:
    """A year: "2019", "nineteen eighty-four"; a number of four digits that counts nothing."""
    number = figure_of(some[at])
    if not number or number.before or number.letters:
        return None
    rest = figure_of(some[at + 1]) if is_near(some, at) else None
    if rest and number.is_spelt and rest.is_spelt and number.low in (18, 19, 20) and 10 <= rest.low < 100:
        year = number.low * 100 + rest.low
        return (Reading("year", year, year),), at + 2
    is_plain = len(some[at].core) == 4 and some[at].core.isdigit() and 1000 <= number.low <= 2100
    if not is_plain or units_at(some, at + 1)[0] or numeral_at(some, at) != _single(number, at):
        return None
    return (Reading("year", number.low, number.low), Reading("count", number.low, number.low, number.step)), at + 1


def _single(number: Numeral, at: int) -> Numeral:
    return number._replace(end=at + 1)
