"""Figures, quantities and units that differ between two wordings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotes.comparing.facing.places import Side, normals_of, shown
from quotes.comparing.language.figures import CURRENCY, SIGN, is_figure
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries
from quotes.comparing.quantities.counting import quantities_in
from quotes.comparing.quantities.pairing import are_of_one, exchanged
from quotes.comparing.quantities.quantities import Quantity, agree, is_same_number
from quotes.comparing.quantities.reckoning import is_reckoned
from quotes.datafiles import table
from quotes.versions import Flag

_MEASURING = frozenset({"by", "to", "from"})
"""Words that tell whether the amount behind them is a change, its end or its beginning."""

_LATEST = frozenset({"no later than", "not later than"})

SUM = re.compile(rf"(?P<sign>{SIGN})(?P<figure>\d+(?:\.\d+)?)(?P<letter>[kmb]|[bmt]n)?")
"""A figure as words are compared, with the sign of the money before it and a letter for a multiplier: "£4.2m"."""


class _Measure(NamedTuple):
    """How much something changed, or to what: "fell by a third"."""

    verb: str
    preposition: str
    amount: str
    printed: str


def differing_numbers(a: Side, b: Side) -> list[Flag]:
    """The quantities of each side that the other does not tell, of the same kind and about the same thing, two by two:
    that for which most speaks, and of the others those about which there is no doubt; in the order of the reference."""
    pairs = exchanged(*([one for one in quantities_in(side) if not _is_none(one, side)] for side in (a, b)))
    if not pairs or is_reckoned(*pairs[0], a, b):
        return []
    first, *others = pairs
    further = [pair for pair in others if _are_surely_one(*pair) and not is_reckoned(*pair, a, b)]
    return [Flag("number", *_shown(*pair)) for pair in sorted((first, *further), key=lambda pair: pair[0].start)]


def _is_none(one: Quantity, side: Side) -> bool:
    """True for the "one" of "not one of the pumps", which are none."""
    return normals_of(side[max(0, one.start - 1) : one.start + 1]) == ["not", "1"]


def _are_surely_one(one: Quantity, other: Quantity) -> bool:
    """True for two numbers of one thing that nobody tells roughly, and in no other unit."""
    is_loose = any(each.is_rough or each.is_weak for each in (one, other))
    return not is_loose and one.readings[0].kind == other.readings[0].kind and are_of_one(one, other)


def _shown(one: Quantity, other: Quantity) -> tuple[str, str]:
    """Both as printed, without the words at the end that both have, and how exactly each is given, where it is that in
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
                    printed = shown(side[at - 1 : end + 1])
                    yield _Measure(side[at - 1].word.normal, word.normal, value, printed)
                if value or carries_matter(side[end].word.normal):
                    break


def number_hedge_flag(a: Side, b: Side) -> Flag | None:
    """An "about" or a "more than" before a figure that only one side has, or an "about" that went with a figure
    that was exchanged."""
    ours, theirs = quantities_in(a), quantities_in(b)
    is_rough = any(one.bound == "about" for one in (*ours, *theirs))
    pair = next(iter(exchanged(ours, theirs)), None) if is_rough else None
    if pair and {pair[0].bound, pair[1].bound} == {"about", "exact"}:
        return Flag("hedge", pair[0].bounding, pair[1].bounding)
    for some, others, there in ((ours, theirs, b), (theirs, ours, a)):
        lost = [
            one.bounding
            for one in some
            if one.bounding
            and _is_exact_there(one, others)
            and not (_is_deadline_there(one, others, there) or (one.bound == "above" and _is_the_most(there)))
        ]
        if lost:
            said = ", ".join(dict.fromkeys(lost))
            return Flag.between("hedge", said, "", in_reference=some is ours)
    return None


def _is_exact_there(one: Quantity, others: Sequence[Quantity]) -> bool:
    """True where others tell the same number, and none of them tells it roughly."""
    if one.is_through:
        return False
    is_exact = any(other.bound == "exact" and is_same_number(one, other) for other in others)
    return is_exact and not any(other.bound != "exact" and agree(one, other) for other in others)


def _is_deadline_there(one: Quantity, others: Sequence[Quantity], side: Side) -> bool:
    """True for "no later than noon", where the other side has "by noon"."""
    return one.bounding in _LATEST and any(
        is_same_number(one, other) and normals_of(side[max(0, other.start - 1) : other.start]) == ["by"]
        for other in others
    )


def _is_the_most(side: Side) -> bool:
    """True where "one was the limit", as much as "not more than one"."""
    return not entries("ceilings").isdisjoint(normals_of(side))


def is_before_amount(side: Side, at: int) -> bool:
    """True where an amount stands there, or behind an article: the "nearly" of "nearly a third" makes the number less
    sure and not the statement."""
    article = side[at : at + 1] and side[at].word.normal in ("a", "an")
    return any(amount(place.word) for place in side[at : at + (2 if article else 1)])
