"""What a number may be by another near it: "19 million to 14", "20 to 25", "two of the three men"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from quotes.comparing.language.tokens import Word
from quotes.comparing.quantities.numerals import is_near
from quotes.comparing.quantities.quantities import Quantity
from quotes.comparing.quantities.readings import Reading

_JOINING = frozenset({"to", "from", "and", "or", "by", "-", "maybe", "perhaps", "down", "up"})
"""Words between two numbers that may have one unit: "19 million to 14", "two, maybe three dozen"."""

_WIDEST = 20
"""How many times its beginning the end of a range may be: "$2-3m" does not begin at two dollars."""

_CHANGING = frozenset({"from", "by"})
"""Those of them between the end and the beginning of a change: "to £19m from £14m"."""


def with_shared_units(found: Sequence[Quantity], some: Sequence[Word]) -> list[Quantity]:
    """With what a number may be by the one beside it: of "19 million to 14" the 14 may be millions."""
    shared = _with_multipliers(found)
    for number, (one, other) in enumerate(pairwise(found)):
        between = [word.normal for word in some[one.end : other.start]]
        if len(between) > 2 or not (between or is_near(some, one.end - 1)):
            continue
        if between[:1] == ["of"]:  # "two of the three men"
            shared[number] = replace(shared[number], counted=one.counted | other.counted)
        if other.readings[0].kind != "clock":
            for at, more in zip((number, number + 1), _beside(one, other, between), strict=True):
                shared[at] = replace(shared[at], readings=(*shared[at].readings, *more))
    return shared


def _with_multipliers(found: Sequence[Quantity]) -> list[Quantity]:
    """With what a number of nothing may be by a large one before it: "We paid 1.2 million and sold him for four"."""
    large: Reading | None = None
    quantities: list[Quantity] = []
    for one in found:
        reading = one.readings[0]
        is_bare = reading.kind == "count" and reading.is_exact and not one.counted
        if large and is_bare and reading.low < 1000:
            one = replace(one, readings=(*one.readings, _in_unit(reading, large)))
        elif reading.is_exact and reading.scale >= 1000:
            large = reading
        quantities.append(one)
    return quantities


def _beside(some: Quantity, behind: Quantity, between: Sequence[str]) -> tuple[list[Reading], list[Reading]]:
    """What two numbers may be besides, by the words between them: a part in "20 of the 40", one unit in "19 million to
    14", and all that is between them in "20 to 25"."""
    one, other = some.readings[0], behind.readings[0]
    if not (one.is_exact and other.is_exact):
        return [], []
    if between[:1] == ["of"] and one.kind == other.kind == "count" and 0 < one.low < other.low:
        part = one.low / other.low
        return [Reading("share", part, part, 0.0)], []
    if not _JOINING.issuperset(between):
        return [], []
    ones = [one, _in_unit(one, other)] if one.kind == "count" else [one]
    if one.kind.startswith("money") and one.scale < other.scale:  # "£40-50m"
        ones.append(_in_unit(one, other._replace(kind=one.kind)))
    others = [other, _in_unit(other, one)] if other.kind == "count" else [other]
    is_range = _CHANGING.isdisjoint(between) and ("and" not in between or some.change == "between")
    between_them = _ranges(ones, others) if is_range else []
    return [*ones[1:], *between_them], [*others[1:], *between_them]


def _in_unit(bare: Reading, beside: Reading) -> Reading:
    """The bare number in the unit of the one beside it, and with its multiplier."""
    size = beside.scale * beside.size
    return Reading(beside.kind, bare.low * size, bare.low * size, bare.step * size, beside.size)


def _ranges(ones: Sequence[Reading], others: Sequence[Reading]) -> list[Reading]:
    """All that is between one and another of the same kind, if the first is the smaller."""
    return [
        Reading(low.kind, low.low, high.high, min(low.step, high.step), low.size, is_range=True)
        for low in ones
        for high in others
        if low.kind == high.kind != "clock" and low.low < high.low <= _WIDEST * low.low
    ]
