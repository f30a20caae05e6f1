"""Numbers that one side reckons from those of the other: twice as many as 18,000 are 36,000, three points up on 45 are
48, and where a quarter came three quarters stayed away."""

from __future__ import annotations

from collections.abc import Collection

from quotes.comparing.facing.places import Side, ends_clause, negates
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.matter import stem, stemmed
from quotes.comparing.language.wordlists import entries
from quotes.comparing.quantities.counting import quantities_in
from quotes.comparing.quantities.quantities import Quantity

_CLOSE = 1e-6
"""How far two numbers may be apart that are reckoned to be one."""

_FEWEST = 2
"""The least such part: eleven and twelve differ by the one of "in one winter"."""

_TURNED = {"below": "above", "above": "below"}
"""How exactly the rest is given: less than a quarter leaves more than three quarters."""


def is_reckoned(one: Quantity, other: Quantity, a: Side, b: Side) -> bool:
    """True for a number of the one side and the same of the other as it is reckoned there."""
    return (
        _is_multiple(one, other, a, b)
        or (_is_rest(one, other, _shared(a, b)) and _lacks(_clause_of(one, a)) != _lacks(_clause_of(other, b)))
        or _is_difference(one, other, a, b)
        or _is_other_part(one, other, a, b)
    )


def _is_multiple(one: Quantity, other: Quantity, a: Side, b: Side) -> bool:
    """True for 18,000 and 36,000 where a "twice as many" tells that the one is reckoned from the other."""
    low, high = sorted(each.readings[0].low for each in (one, other))
    are_counts = one.readings[0].kind == other.readings[0].kind != "times" and low > 0
    return are_counts and any(
        reading.kind == "times" and abs(low * reading.low - high) <= _CLOSE * high
        for side in (a, b)
        for quantity in quantities_in(side)
        for reading in quantity.readings
    )


def _is_difference(one: Quantity, other: Quantity, a: Side, b: Side) -> bool:
    """True for the "three points" of "48%, three points higher", where the other side has 48 and 45."""
    if "points" not in {reading.kind for each in (one, other) for reading in each.readings}:
        return False  # eleven and twelve differ by the one of "in one winter"
    step, low = sorted(each.readings[0].figure for each in (one, other))
    whole = [{quantity.readings[0].figure for quantity in quantities_in(side)} for side in (a, b)]
    return any(step and abs(abs(figure - low) - step) <= _CLOSE for figure in whole[0] & whole[1])


def _is_other_part(one: Quantity, other: Quantity, a: Side, b: Side) -> bool:
    """True for a whole and one of its parts where both sides tell the other part: "five of the seven were for it",
    "five were for it and two against". Not of two that count the same: "60 came, ten more", "50 came, ten more"."""
    if not one.counted.isdisjoint(other.counted) or (one.change and one.change == other.change):
        return False
    low, high = sorted(each.readings[0].figure for each in (one, other))
    parts = [{quantity.readings[0].figure for quantity in quantities_in(side)} for side in (a, b)]
    return any(
        part >= _FEWEST and abs(high - low - part) <= _CLOSE * part for part in (parts[0] & parts[1]) - {low, high}
    )


def tell_the_rest(a: Side, b: Side) -> bool:
    """True where one side counts those that the other leaves: "two of the five were lit", "three of the five were
    not"."""
    whole = _shared(a, b)
    return any(_is_rest(one, other, whole) for one in quantities_in(a) for other in quantities_in(b))


def _shared(a: Side, b: Side) -> set[float]:
    """The counts that both sides have."""
    counts = (
        {one.readings[0].low for one in quantities_in(side) if one.readings[0].kind == "count"} for side in (a, b)
    )
    return set.intersection(*counts)


def _is_rest(one: Quantity, other: Quantity, whole: Collection[float]) -> bool:
    """True for "less than a quarter" and "over three quarters", for "few" and "most", for "two" and "three" of five."""
    if {one.vague, other.vague} == {"few", "most"}:
        return True
    share, rest = one.readings[0], other.readings[0]
    if share.kind == rest.kind == "count" and share.low + rest.low in whole:
        return share.low not in whole and rest.low not in whole
    if share.kind != rest.kind or share.kind != "share" or _TURNED.get(one.bound, one.bound) != other.bound:
        return False
    return abs(share.low + rest.low - 1) <= _CLOSE


def _clause_of(quantity: Quantity, side: Side) -> Side:
    """What stands around the number between marks and words such as "because"; all of it where it is part of a word."""
    at = next((at for at, place in enumerate(side) if place.word is quantity.places[0].word), None)
    if at is None:
        return side
    start, end = at, at + 1
    while start > 0 and not _parts(side, start):
        start -= 1
    while end < len(side) and not _parts(side, end):
        end += 1
    return side[start:end]


def _parts(side: Side, at: int) -> bool:
    """True where a clause begins there."""
    return ends_clause([side[at - 1].word]) or side[at].word.normal in entries("subordinators")


def _lacks(side: Side) -> bool:
    """True where the side denies or tells what is lacking in a word of its own: "outstanding", "stayed away"."""
    denying = any(
        place.changed and (negates(place.word) or stem(place.word.normal) in stemmed("negative_verbs"))
        for place in side
    )
    return denying or any(
        place.changed for term in terms_in(side, entries("lacking")) for place in side[term.start : term.end]
    )
