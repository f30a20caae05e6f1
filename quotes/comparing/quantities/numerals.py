"""Numbers in the words of a text, in figures, in words or in both: "2.5m", "nine hundred and eighty-seven", "two and a
half lakh", "half a million", "several hundred".

Words come as they are compared, so that "five" is "5" already; how they are put together is read here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quotes.comparing.language.figures import CURRENCY, ORDINALS
from quotes.comparing.language.tokens import Word
from quotes.datafiles import table

_FIGURE = re.compile(
    rf"(?P<minus>-?)(?P<before>[^\W\d_]{{0,3}}[{CURRENCY}]?)(?P<figure>\d{{1,40}}(?:\.\d{{1,20}})?)(?P<letters>[^\W\d_]*)"
)
"""A figure as words are compared, with what stands close before it and behind it: "-£4.2m", "rs90", "10km"."""

_VULGAR = re.compile(r"(\d*)(\d)⁄(\d)")
"""A figure such as "2½" as words are compared."""


class Numeral(NamedTuple):
    """A number in the words of a text: what it is at least and at most, how finely it is given, and where it ends."""

    low: float
    high: float
    step: float
    """What it may be rounded to: 1,000 of "3,000", 0.1 of "2.5"."""
    end: int
    before: str = ""
    """What stands close before the figure: "£" of "£5"."""
    letters: str = ""
    """What stands close behind it, if that is no multiplier for sure: "km" of "10km", "m" of "5m", "th" of "7th"."""
    is_spelt: bool = False
    scale: float = 1.0
    """What its figure is multiplied by: 1,000,000 of "19 million"."""

    def times(self, factor: float, end: int) -> Numeral:
        """That number of a multiplier: "two" of "million"."""
        low, high, step = self.low * factor, self.high * factor, self.step * factor
        return self._replace(low=low, high=high, step=step, end=end, scale=self.scale * factor)

    @property
    def is_ordinal(self) -> bool:
        """True for "7th", and for the "Q3" and "H1" that stand for a third quarter and a first half."""
        return self.letters in ORDINALS or self.before in table("quotes.comparing", "multipliers")["periods"]

    @property
    def is_bare(self) -> bool:
        """True where no letters make it another number: for "7" and "7th"."""
        return not self.letters or self.is_ordinal

    @property
    def negative(self) -> Numeral:
        """The number below zero."""
        return self._replace(low=-self.high, high=-self.low)

    def plus(self, other: Numeral) -> Numeral:
        """The sum, given as finely as what was added."""
        return self._replace(low=self.low + other.low, high=self.high + other.high, step=other.step, end=other.end)


def numeral_at(some: Sequence[Word], at: int) -> Numeral | None:
    """The number that begins with that word, as long as it goes on."""
    if some[at].normal not in table("quotes.comparing", "multipliers")["signs"]:
        return _unsigned(some, at)
    number = _unsigned(some, at + 1) if is_minus(some, at) else None
    return number.negative if number else None


def is_minus(some: Sequence[Word], at: int) -> bool:
    """True for the "minus" of "minus 5", not of "7 minus 5" and "plus or minus 5"."""
    is_sign = some[at].normal in table("quotes.comparing", "multipliers")["signs"] and is_near(some, at)
    is_either = (normal_at(some, at - 2), normal_at(some, at - 1)) == ("plus", "or")
    return is_sign and not is_either and (not at or figure_of(some[at - 1]) is None)


def _unsigned(some: Sequence[Word], at: int) -> Numeral | None:
    """The same without a sign before it."""
    found = part_of_multiplier(some, at) or _vague_multiple(some, at) or _group(some, at)
    while found and not found.letters:
        rest = _added(some, found.end)
        if not rest:
            break
        found = found.plus(rest)
    return found


def _added(some: Sequence[Word], at: int) -> Numeral | None:
    """What goes on a number that ends with a multiplier there: "fifty" of "two thousand and fifty"."""
    factor = _multiplier(some, at - 1)
    start = at + (normal_at(some, at) == "and")
    if factor < 1000 or start >= len(some) or not are_near(some, at - 1, start):
        return None
    rest = _group(some, start)
    if not rest or rest.letters or rest.before or rest.high >= factor:
        return None
    is_multiple = _multiplier(some, rest.end - 1) > 0
    return rest if is_multiple or (rest.is_spelt and (factor == 1000 or start == at)) else None


def figure_of(word: Word) -> Numeral | None:
    """The number that a word gives by itself: "7", "£4.2m", "2½"; not a multiplier such as "hundred"."""
    return _figure(word.normal, not any(map(str.isdigit, word.core[:2])))


@lru_cache(maxsize=65536)
def _figure(normal: str, is_spelt: bool) -> Numeral | None:
    if not any(map(str.isdigit, normal)):
        return None
    vulgar = _VULGAR.fullmatch(normal)
    if vulgar:
        value = float(vulgar[1] or 0) + float(vulgar[2]) / (float(vulgar[3]) or 1)
        return Numeral(value, value, 0.25, 0)
    figure = _FIGURE.fullmatch(normal)
    if not figure:
        return None
    value, step = float(figure["figure"]), _step(figure["figure"])
    number = Numeral(value, value, step, 0, figure["before"], figure["letters"], is_spelt)
    return number.negative if figure["minus"] else number


def _step(figure: str) -> float:
    whole, _, parts = figure.partition(".")
    zeros = len(whole) - len(whole.rstrip("0")) if not parts else -len(parts)
    return float(10.0 ** (zeros if whole.strip("0") or parts else 0))


def _group(some: Sequence[Word], at: int) -> Numeral | None:
    """A number with the multipliers behind it: "nine hundred and eighty-seven", "two and a half million", "a dozen"."""
    first = figure_of(some[at])
    if first is None:
        place = at + (some[at].normal in ("a", "an") and is_near(some, at))
        return _multiplied(some, Numeral(1, 1, 1, place, is_spelt=True)) if _multiplier(some, place) else None
    first = first._replace(end=at + 1)
    if first.letters:
        return _with_letters(first)
    number = _with_half(some, _with_ones(some, first))
    return _multiplied(some, number) if is_near(some, number.end - 1) else number


def _with_letters(first: Numeral) -> Numeral:
    """The number times its letter, where that is nothing else: "bn" of "5bn". The "m" of "5m" may be metres."""
    value = table("quotes.comparing", "multipliers")["letters"].get(first.letters)
    if value and (first.before or len(first.letters) > 1):
        return first.times(value, first.end)._replace(letters="")
    return first


def _with_ones(some: Sequence[Word], tens: Numeral) -> Numeral:
    """With the ones that stand behind tens, and with what stands behind a point: "twenty two", "two point five"."""
    if not is_near(some, tens.end - 1):
        return tens
    is_point = normal_at(some, tens.end) == "point"
    end = tens.end + is_point
    ones = figure_of(some[end]) if end < len(some) else None
    if not ones or ones.low >= 10 or ones.before or not ones.is_bare:
        return tens
    if is_point:
        return tens.plus(ones.times(0.1, end + 1))
    is_whole = tens.is_spelt and ones.is_spelt and 20 <= tens.low < 100 and tens.low % 10 == 0 < ones.low
    return tens.plus(ones._replace(end=end + 1))._replace(letters=ones.letters) if is_whole else tens


def _with_half(some: Sequence[Word], number: Numeral) -> Numeral:
    """With the half behind it: "two and a half"."""
    at = number.end
    part = part_of(normal_at(some, at + 2)) * {"a": 1, "1": 1, "3": 3}.get(normal_at(some, at + 1), 0)
    if normal_at(some, at) == "and" and 0 < part < 1 and are_near(some, at - 1, at + 2):
        return number.plus(Numeral(part, part, 0.25, at + 3))
    return number


def _multiplied(some: Sequence[Word], number: Numeral) -> Numeral:
    """The number times the multipliers behind it, with what is added to hundreds: "nine hundred and eighty-seven"."""
    factor = _multiplier(some, number.end)
    while factor:
        number = number.times(factor, number.end + 1)
        if factor == 100:
            number = _with_tens(some, number)
        factor = _multiplier(some, number.end) if is_near(some, number.end - 1) else 0
    return number


def _with_tens(some: Sequence[Word], hundreds: Numeral) -> Numeral:
    """With what is added to the hundreds, if that is no number of its own: "between one hundred and two hundred"."""
    start = hundreds.end + (normal_at(some, hundreds.end) == "and")
    if start >= len(some) or not are_near(some, hundreds.end - 1, start):
        return hundreds
    tens = figure_of(some[start])
    if not tens or tens.low >= 100 or not tens.is_spelt or not tens.is_bare:
        return hundreds
    tens = _with_ones(some, tens._replace(end=start + 1))
    return hundreds if _multiplier(some, tens.end) == 100 else hundreds.plus(tens)._replace(letters=tens.letters)


def part_of_multiplier(some: Sequence[Word], at: int) -> Numeral | None:
    """A part of a multiplier: "half a million", "three quarters of a million", "half a dozen"."""
    number = figure_of(some[at])
    times, place = (number.low, at + 1) if number else (1, at + (some[at].normal == "a"))
    part = part_of(normal_at(some, place))
    end = place + 1 + (normal_at(some, place + 1) == "of")
    factor = _multiplier(some, end + 1) if normal_at(some, end) == "a" else 0
    if not (part and factor and are_near(some, at, end + 1)):
        return None
    value = times * part * factor
    return Numeral(value, value, value, end + 2, is_spelt=True)


def part_of(normal: str) -> float:
    """The part of one that a word names: 0.25 for "quarters", 0 for most words."""
    parts: dict[str, float] = table("quotes.comparing", "multipliers")["fractions"]
    return parts.get(normal, 0) if normal != "percent" else 0


def _vague_multiple(some: Sequence[Word], at: int) -> Numeral | None:
    """A number that is given roughly: "hundreds", "tens of thousands", "several hundred", "a couple of dozen"."""
    plurals: dict[str, tuple[float, float]] = table("quotes.comparing", "vague")["plurals"]
    times: dict[str, tuple[float, float]] = table("quotes.comparing", "vague")["times"]
    normal = some[at].normal
    behind = at + 1 + (normal_at(some, at + 1) == "of")
    if normal in plurals:
        low, high = plurals[normal]
        number = Numeral(low, high, low, at + 1, is_spelt=True)
        of_more = plurals.get(normal_at(some, behind)) if behind > at + 1 else None
        return number.times(of_more[0] / 2, behind + 1) if of_more else number
    factor = _multiplier(some, behind) if normal in times else 0
    if not factor:
        return None
    low, high = times[normal]
    return Numeral(low, high, 1, at + 1, is_spelt=True).times(factor, behind + 1)


def _multiplier(some: Sequence[Word], at: int) -> float:
    """What the word multiplies the one before it by: 100 for "hundred", 0 for most words."""
    listed = table("quotes.comparing", "multipliers")
    normal = normal_at(some, at)
    return float(listed["words"].get(normal) or (listed["letters"].get(normal, 0) if len(normal) > 1 else 0))


def normal_at(some: Sequence[Word], at: int) -> str:
    """The word there as it is compared; nothing before the first and behind the last."""
    return some[at].normal if 0 <= at < len(some) else ""


def is_near(some: Sequence[Word], at: int) -> bool:
    """True where nothing but white space or a hyphen stands between that word and the next."""
    return 0 <= at < len(some) - 1 and not some[at].after.strip(" \t\n\u00a0-‐‑") and not some[at + 1].before


def are_near(some: Sequence[Word], first: int, last: int) -> bool:
    """True where that is so from the one to the other."""
    return all(is_near(some, at) for at in range(first, last))
