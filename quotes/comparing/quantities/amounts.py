"""Figures, quantities and units that differ between two wordings."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotes.comparing.facing.places import Side
from quotes.comparing.language.figures import CURRENCY, SIGN, is_figure
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import Word
from quotes.comparing.quantities.counting import quantities_in
from quotes.comparing.quantities.quantities import Quantity, agree, is_same_number, may_be_exchanged
from quotes.comparing.quantities.reckoning import is_reckoned
from quotes.datafiles import table
from quotes.versions import Flag

_FEWEST_AROUND = 2
"""Words of matter that two quantities have around them, from which they are of the same thing."""

_MOST_PAIRS = 10_000
"""Pairs of amounts from which two texts have so little in common that none of them is looked for in the other."""

_FEW = 50
"""Untold quantities of a side among which one may be the only one of its kind."""

_MOST_CROSSED = 400
"""Pairs of quantities up to which it is looked at whether two have changed places."""

_MEASURING = frozenset({"by", "to", "from"})
"""Words that tell whether the amount behind them is a change, its end or its beginning."""

SUM = re.compile(rf"(?P<sign>{SIGN})(?P<figure>\d+(?:\.\d+)?)(?P<letter>[kmb]|[bmt]n)?")
"""A figure as words are compared, with the sign of the money before it and a letter for a multiplier: "£4.2m"."""


class _Measure(NamedTuple):
    """How much something changed, or to what: "fell by a third"."""

    verb: str
    preposition: str
    amount: str
    printed: str


def differing_number(a: Side, b: Side) -> Flag | None:
    """A quantity of each side that the other does not tell, of the same kind and about the same thing."""
    pair = _exchanged(quantities_in(a), quantities_in(b))
    return Flag("number", *_shown(*pair)) if pair and not is_reckoned(*pair, a, b) else None


def _exchanged(ours: Sequence[Quantity], theirs: Sequence[Quantity]) -> tuple[Quantity, Quantity] | None:
    """The two for which most speaks that one was put for the other."""
    untold = _untold(ours, theirs), _untold(theirs, ours)
    if len(untold[0]) * len(untold[1]) > _MOST_PAIRS:
        return None
    alone = {id(one) for side in untold if len(side) <= _FEW for one in side if _is_alone(one, side)}
    found = [
        (one, other)
        for one in untold[0]
        for other in untold[1]
        if _is_exchanged(one, other, are_alone=alone.issuperset((id(one), id(other))))
    ]
    found = found or _renumbered(ours, theirs, [*untold[0], *untold[1]])
    return min(found, key=lambda pair: _apart(*pair), default=None)


def _untold(some: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """The quantities that none of the others tells; "many" tells of a number only if it counts the same."""
    told = {other.amount: other for other in others}
    own = {one.amount: one for one in some if one.amount not in told}
    if len(own) * len(told) > _MOST_PAIRS:
        return []
    telling = {amount: [other for other in told.values() if agree(one, other)] for amount, one in own.items()}
    facing: dict[object, set[object]] = defaultdict(set)  # what each amount counts and where it stands, over all of it
    for other in others:
        facing[other.amount] |= other.counted | other.stretches
    return [
        one
        for one in some
        if one.amount in own
        and not any(
            one.is_rough == other.is_rough or facing[other.amount] & (one.counted | one.stretches)
            for other in telling[one.amount]
        )
    ]


def _renumbered(
    ours: Sequence[Quantity], theirs: Sequence[Quantity], untold: Sequence[Quantity]
) -> list[tuple[Quantity, Quantity]]:
    """Two numbers of the only things of their name, where the one is told nowhere, or each is told of what the other
    was: "five men and seven women", "seven men and five women"; "from 19 to 14", "from 14 to 19"."""
    if len(ours) * len(theirs) > _MOST_CROSSED:
        return []
    pairs = [(one, other) for one in ours for other in theirs if _are_called_alike(one, other)]
    named = Counter(quantity for pair in pairs for quantity in map(id, pair))
    lone = [(one, other) for one, other in pairs if named[id(one)] == named[id(other)] == 1 and not agree(one, other)]
    return [
        (one, other)
        for one, other in lone
        if one in untold
        or other in untold
        or any(agree(one, their) and agree(own, other) for own, their in lone if own is not one)
    ]


def _are_called_alike(one: Quantity, other: Quantity) -> bool:
    """True where both count the same or in the same unit, or both are the beginning or the end of a change."""
    if one.is_rough or other.is_rough or one.is_weak or other.is_weak or not may_be_exchanged(one, other):
        return False
    kinds = one.readings[0].kind, other.readings[0].kind
    is_unit = kinds[0] == kinds[1] != "count" and one.readings[0].size == other.readings[0].size
    is_change = bool(one.change) and one.change == other.change
    return is_unit or is_change or not one.counted.isdisjoint(other.counted)


def _is_exchanged(one: Quantity, other: Quantity, are_alone: bool) -> bool:
    """True where one of the two stands for the other: of the same thing, or the only ones of their kind."""
    if not may_be_exchanged(one, other):
        return False
    if one.vague or other.vague:
        return bool(one.stretches & other.stretches)
    if one.is_weak or other.is_weak:
        return not one.counted.isdisjoint(other.counted) or bool(
            one.stretches & other.stretches and one.around & other.around
        )
    return are_alone or _are_of_one(one, other)


def _is_alone(one: Quantity, side: Sequence[Quantity]) -> bool:
    """True for the only number of its kind on its side."""
    return sum(may_be_exchanged(one, other) for other in side if not (other.vague or other.is_weak)) == 1


def _are_of_one(one: Quantity, other: Quantity) -> bool:
    """True where both tell of one thing, as they face each other or by what stands around them."""
    fewest = _FEWEST_AROUND if "count" in (one.readings[0].kind, other.readings[0].kind) else 1
    return _face_each_other(one, other) or len(one.around & other.around) >= fewest


def _face_each_other(one: Quantity, other: Quantity) -> bool:
    """True where both count the same or are in one change."""
    return not one.counted.isdisjoint(other.counted) or not one.stretches.isdisjoint(other.stretches)


def _apart(one: Quantity, other: Quantity) -> tuple[int, ...]:
    """How little speaks for the two being one, the same whichever is the reference."""
    shared = (
        len(one.counted & other.counted) + len(one.around & other.around) + 3 * bool(one.stretches & other.stretches)
    )
    return -shared, abs(one.start - other.start), one.start + other.start


def _shown(one: Quantity, other: Quantity) -> tuple[str, str]:
    """Both as printed, without the words at the end that both have, and how exactly each is told, where it is that in
    which they differ."""
    some, others = [place.word for place in one.places], [place.word for place in other.places]
    while len(some) > 1 and len(others) > 1 and some[-1].normal == others[-1].normal:
        some, others = some[:-1], others[:-1]
    said, of_other = _printed(some), _printed(others)
    if one.bound != other.bound and is_same_number(one, other):
        return f"{one.bounding} {said}".strip(), f"{other.bounding} {of_other}".strip()
    return said, of_other


def _printed(some: Sequence[Word]) -> str:
    """The words as printed, up to the last one's end: "3%", "90 kilometres an hour"."""
    return " ".join("".join([*(word.core + word.after for word in some[:-1]), some[-1].core]).split())


def amount(word: Word) -> str:
    """The figure or quantity that a word gives, or nothing: "every" gives "all"."""
    return amount_of(word.normal)


def amount_of(normal: str) -> str:
    """The same for a word as it is compared."""
    return normal.lstrip(CURRENCY) if is_figure(normal) else _quantities().get(normal, "")


@lru_cache(maxsize=1)
def _quantities() -> dict[str, str]:
    listed: dict[str, list[str]] = table("quotes.comparing", "quantities")
    return {form: quantity for quantity, forms in listed.items() for form in [quantity, *forms]}


def measure_flag(a: Side, b: Side) -> Flag | None:
    """One amount as the change here and as its end there: "fell by a third", "fell to a third"."""
    measured = {(one.amount, one.preposition): one for one in _measured(b)}
    for one in _measured(a):
        for preposition in _MEASURING - {one.preposition}:
            other = measured.get((one.amount, preposition))
            if other and are_kin(one.verb, other.verb) and (one.amount, one.preposition) not in measured:
                return Flag("number", one.printed, other.printed)
    return None


def _measured(side: Side) -> Iterator[_Measure]:
    """The amounts with a "by", "to" or "from" close before them, and a word that carries matter before that."""
    for at in range(1, len(side) - 1):
        word = side[at].word
        if word.normal in _MEASURING and carries_matter(side[at - 1].word.normal):
            for end in range(at + 1, min(at + 4, len(side))):
                value = amount(side[end].word)
                if value:
                    printed = " ".join(place.word.core for place in side[at - 1 : end + 1])
                    yield _Measure(side[at - 1].word.normal, word.normal, value, printed)
                if value or carries_matter(side[end].word.normal):
                    break


def number_hedge_flag(a: Side, b: Side) -> Flag | None:
    """An "about" or a "more than" before a figure that only one side has, or an "about" that went with a figure
    that was exchanged."""
    ours, theirs = quantities_in(a), quantities_in(b)
    is_rough = any(one.bound == "about" for one in (*ours, *theirs))
    pair = _exchanged(ours, theirs) if is_rough else None
    if pair and {pair[0].bound, pair[1].bound} == {"about", "exact"}:
        return Flag("hedge", pair[0].bounding, pair[1].bounding)
    for some, others in ((ours, theirs), (theirs, ours)):
        lost = [one.bounding for one in some if one.bounding and _is_told_as_exact(one, others)]
        if lost:
            said = ", ".join(dict.fromkeys(lost))
            return Flag("hedge", said, "") if some is ours else Flag("hedge", "", said)
    return None


def _is_told_as_exact(one: Quantity, others: Sequence[Quantity]) -> bool:
    """True where others tell the same number, and none of them tells it roughly."""
    if one.is_through:
        return False
    is_told = any(other.bound == "exact" and is_same_number(one, other) for other in others)
    return is_told and not any(other.bound != "exact" and agree(one, other) for other in others)


def is_before_amount(side: Side, at: int) -> bool:
    """True where an amount stands there, or behind an article: the "nearly" of "nearly a third" makes the number less
    sure and not the statement."""
    article = side[at : at + 1] and side[at].word.normal in ("a", "an")
    return any(amount(place.word) for place in side[at : at + (2 if article else 1)])
