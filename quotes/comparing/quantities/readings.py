"""What a figure may be read as, and whether two readings may tell of one amount that was rounded or converted."""

from __future__ import annotations

from typing import Literal, NamedTuple

Bound = Literal["exact", "about", "below", "above"]
"""How exactly a figure is given: "40", "about 40", "nearly 40" or "up to 40", "over 40"."""

_ROUNDING = 0.1
"""How far a number may be from the exact one if it is called rough."""

_SHORT_OF = 0.15
"""How far below its number that may be which is called "nearly" it."""

_BEYOND = 0.4
"""How far above its number that may be which is called "over" it: of 1,340 it is "over a thousand"."""

_SLIGHT = 0.01
"""How far a number may be rounded that is given as exact: 2,987, "3,000"."""

_COARSE = 0.031
"""The same of large numbers and of those with a point: £1.34bn, "£1.3bn"."""

_LARGE = 1_000_000

_CONVERTED = 0.03
"""How far two numbers in different units may be apart: 12,000 hectares are 29,653 acres."""

FEWEST, MOST = 2, 99
"""How many are meant at least and at most where a span of time stands without a number: "for weeks"."""

_NAMING = frozenset({"year", "rank", "day", "calendar"})
"""Kinds whose numbers are names of what stands in a row: the 14th is no rounded 15th."""


class Reading(NamedTuple):
    """An amount of a kind, in the kind's own unit: what it is at least and at most."""

    kind: str
    """What is counted or measured: "count", "length", "money £", "share", "clock"."""
    low: float
    high: float
    step: float = 1.0
    """What it may be rounded to."""
    size: float = 1.0
    """How many of the kind's own unit the unit is that was printed: 1000 of "km"."""
    is_range: bool = False
    """True for all that is between two numbers: "between 40 and 60"."""
    scale: float = 1.0
    """What the figure is multiplied by: 1,000,000 of "19 million"."""

    @property
    def figure(self) -> float:
        """The number as it was printed, in its unit."""
        return self.low / self.size

    @property
    def is_exact(self) -> bool:
        """True for one number, not "dozens" or "the 1980s"."""
        return self.low == self.high

    @property
    def is_bare(self) -> bool:
        """True for a span of time without a number: "weeks"."""
        return self.kind == "duration" and (self.low, self.high) == (FEWEST * self.size, MOST * self.size)

    @property
    def hour(self) -> float:
        """Of a time of day the hour as a clock with twelve shows it, 4.3 at half past four."""
        hours, minutes = divmod(self.low, 60)
        return hours % 12 + minutes / 100


def are_one(one: Reading, bound: Bound, other: Reading, other_bound: Bound) -> bool:
    """True where both may tell of one amount."""
    if one.kind != other.kind:
        return _are_one_figure(one, other)
    if one.is_bare and other.is_bare:
        return one.size == other.size  # who says "days" does not mean 99 of them, which would be "weeks"
    if one.is_range and other.is_range:
        return _is_close(one.low, other.low) and _is_close(one.high, other.high)
    if one.kind == "clock":
        rough = 30 if "about" in (bound, other_bound) else 0
        return abs(one.low - other.low) <= rough
    if one.kind in _NAMING:
        return one.low <= other.high and other.low <= one.high
    return (
        _overlap(one, bound, other, other_bound)
        or (bound == other_bound == "exact" and (_is_rounded(one, other) or _is_rounded(other, one)))
        or (one.size != other.size and (_is_converted(one, other) or _is_converted(other, one)))
    )


def contradict(one: Reading, bound: Bound, other: Reading, other_bound: Bound) -> bool:
    """True for "over 200" against "under 200" or "about 200"."""
    return (
        bound != other_bound
        and "above" in (bound, other_bound)
        and "exact" not in (bound, other_bound)
        and (one.kind == other.kind and _is_close(one.low, other.low) and one.is_exact and other.is_exact)
    )


def _are_one_figure(one: Reading, other: Reading) -> bool:
    """True for a number without a unit and the same number with one ("19 million to 14", "at nine"), and for the 14th
    and the 14th of March."""
    if {one.kind, other.kind} == {"rank", "day"}:
        return one.low == other.low
    for bare, measured in ((one, other), (other, one)):
        if bare.kind == "count" and measured.kind not in ("rank", "calendar"):
            if measured.kind == "clock":
                return bare.low <= 12 and _is_close(bare.low % 12, measured.hour)
            return _is_close(bare.low, measured.figure) and bare.is_exact
    return False


def _is_close(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-6 * max(abs(one), abs(other), 1e-6)


def _overlap(one: Reading, bound: Bound, other: Reading, other_bound: Bound) -> bool:
    """True where some amount is in the reach of both."""
    (low, high), (other_low, other_high) = _reach(one, bound), _reach(other, other_bound)
    slack = _CONVERTED if one.size != other.size else 1e-6
    if bound == other_bound != "exact":  # "over 60" is not "over 50"
        low, high, other_low, other_high, slack = one.low, one.high, other.low, other.high, _ROUNDING
    return low - other_high <= abs(other_high) * slack and other_low - high <= abs(high) * slack


def _reach(reading: Reading, bound: Bound) -> tuple[float, float]:
    """From where to where the amount may be."""
    below = {"about": _ROUNDING, "below": _SHORT_OF}.get(bound, 0)
    above = {"about": _ROUNDING, "above": _BEYOND}.get(bound, 0)
    return reading.low - below * abs(reading.low), reading.high + above * abs(reading.high)


def _is_rounded(exact: Reading, rounded: Reading) -> bool:
    """True for "£1.3bn" of £1.34bn and "3,000" of 2,987; not for "20" of 18."""
    apart = abs(exact.low - rounded.low)
    if not (exact.is_exact and rounded.is_exact) or exact.step >= rounded.step or apart >= 0.5 * rounded.step:
        return False
    is_coarse = abs(exact.figure) >= _LARGE or exact.figure % 1
    return apart <= (_COARSE if is_coarse else _SLIGHT) * abs(exact.low)


def _is_converted(exact: Reading, rounded: Reading) -> bool:
    """True for "10km" of six miles and "2m" of six feet."""
    apart = abs(exact.low - rounded.low)
    is_exact = exact.is_exact and rounded.is_exact
    return is_exact and apart <= 0.5 * rounded.step and apart <= _ROUNDING * abs(rounded.low)
