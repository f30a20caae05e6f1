"""Figures, quantities and units that differ between two wordings."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from quotes.comparing.alike import keys
from quotes.comparing.kin import are_kin
from quotes.comparing.matter import carries_matter, stem, stems
from quotes.comparing.places import Side, is_own
from quotes.comparing.terms import Term, kinds, terms_in
from quotes.comparing.tokens import Word
from quotes.datafiles import table, word_list
from quotes.versions import Flag

_ROUNDING = 0.1
"""How far a number may be from the exact one if it is called rough."""

_BEHIND = 3
"""Words behind a figure up to which an "or more" tells of it: "500 woollen blankets or more"."""

_SIGNS = "$£€¥"
_MEASURING = frozenset({"by", "to", "from"})
"""Words that tell whether the amount behind them is a change, its end or its beginning."""

_FIGURE = re.compile(rf"[{_SIGNS}]?\d")
SUM = re.compile(rf"(?P<sign>[{_SIGNS}]?)(?P<figure>\d+(?:\.\d+)?)(?P<letter>[kmb]|[bmt]n)?")
"""A figure as words are compared, with the sign of the money before it and a letter for a multiplier: "£4.2m"."""


class _Measure(NamedTuple):
    """How much something changed, or to what: "fell by a third"."""

    verb: str
    preposition: str
    amount: str
    printed: str


def differing_number(a: Side, b: Side) -> Flag | None:
    """Different figures, quantities or units that face each other in one change."""
    amounts = _facing(a, b, amount, _is_worth_the_same)
    return (
        (amounts if amounts and not _is_rounded(a, b) else None)
        or _facing(a, b, _unit, lambda *_: False)
        or _facing(a, b, _currency, lambda *_: False)
    )


def _facing(
    a: Side, b: Side, key: Callable[[Word], str], is_same: Callable[[Sequence[Word], Sequence[Word]], bool]
) -> Flag | None:
    """Words of the kind that face each other and of which each side lacks the other's."""
    everywhere = {key(place.word) for place in a} & {key(place.word) for place in b}
    in_a, in_b = _own(a, everywhere, key), _own(b, everywhere, key)
    for change in in_a:
        if change in in_b and not is_same(in_a[change], in_b[change]):
            return Flag("number", *(", ".join(dict.fromkeys(w.core for w in own[change])) for own in (in_a, in_b)))
    return None


def _own(side: Side, everywhere: set[str], key: Callable[[Word], str]) -> dict[int, list[Word]]:
    """Words of the kind that only this side has, by the change they are in."""
    found: dict[int, list[Word]] = {}
    for place in side:
        value = key(place.word)
        if place.changed and value and value not in everywhere:
            found.setdefault(place.stretch, []).append(place.word)
    return found


def _is_worth_the_same(some: Sequence[Word], others: Sequence[Word]) -> bool:
    """True where both give one number: "two thousand" is "2,000"."""
    one, other = (keys(tuple(word.normal for word in words)) for words in (some, others))
    if one and one == other:
        return True
    if _is_loosely(some, others) or _is_loosely(others, some):
        return True
    return math.isclose(_value(some), _value(others))


def _is_loosely(loose: Sequence[Word], exact: Sequence[Word]) -> bool:
    """True where a word for a plural covers the other side's number: "thousands" is said of 30,000."""
    least: dict[str, int] = table("quotes.comparing", "multipliers")["plurals"]
    number = keys(tuple(word.normal for word in exact))
    if len(loose) != 1 or loose[0].normal not in least or not number:
        return False
    figure = number[0].split()[0]
    return figure.isdigit() and Decimal(figure) >= least[loose[0].normal]  # an int has 4,300 digits at most


def amount(word: Word) -> str:
    """The figure or quantity that a word gives, or nothing: "every" gives "all"."""
    return amount_of(word.normal)


def amount_of(normal: str) -> str:
    """The same for a word as it is compared."""
    bare = normal.lstrip(_SIGNS)
    return bare if bare[:1].isdigit() else _quantities().get(normal, "")


@lru_cache(maxsize=1)
def _quantities() -> dict[str, str]:
    listed: dict[str, list[str]] = table("quotes.comparing", "quantities")
    return {form: quantity for quantity, forms in listed.items() for form in [quantity, *forms]}


def _unit(word: Word) -> str:
    """The unit that a word names, or nothing: a week, a mile."""
    a_stem = stem(word.normal)
    return a_stem if a_stem in _units() else ""


def _currency(word: Word) -> str:
    """The sign of the money that a word names, or nothing: "£" of "£5" and of "pounds"."""
    signs: dict[str, str] = table("quotes.comparing", "multipliers")["money"]
    return word.normal[0] if word.normal.startswith(tuple(_SIGNS)) else signs.get(word.normal, "")


@lru_cache(maxsize=1)
def _units() -> frozenset[str]:
    return frozenset(stem(unit) for unit in word_list("quotes.comparing", "units"))


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


def lost_quantity(a: Side, b: Side) -> Flag | None:
    """A "some" or "most" that only one side has, where what it counts is still there: "some doctors", "doctors"."""
    for side, other in ((a, b), (b, a)):
        if any(place.changed and amount(place.word) for place in other):
            continue
        known = set(stems(place.word.normal for place in other))
        for term in terms_in(side, kinds("portions")):
            counted = [place.word.normal for place in side[term.end : term.end + 3]]
            places = [place for place in side[term.start : term.end] if place.word.normal not in ("a", "of", "the")]
            is_own_term = all(place.changed for place in places) and is_own(side[term.start : term.end])
            is_kept = bool(known.intersection(stems(counted)[:1])) and is_own_term
            if is_kept and any(map(_is_several, counted)) and not _FIGURE.match(counted[0]):
                return Flag("number", term.phrase, "") if side is a else Flag("number", "", term.phrase)
    return None


def _is_several(normal: str) -> bool:
    """True for a word that may be a plural: in "the most qualified person" the "most" counts nothing."""
    return carries_matter(normal) and (
        normal.endswith("s") or normal in ("people", "children", "men", "women", "police")
    )


def number_hedge_flag(a: Side, b: Side) -> Flag | None:
    """An "about" before a figure that only one side has, or a "more than" against an "up to"."""
    in_a, in_b = _before_figures(a), _before_figures(b)
    if not (in_a or in_b) or _is_rounded(a, b):
        return None
    if (in_a and not _hedged_figures(b)) or (in_b and not _hedged_figures(a)):
        return Flag("hedge", ", ".join(dict.fromkeys(in_a)), ", ".join(dict.fromkeys(in_b)))
    above = kinds("number_floors", "number_floors_after")
    if in_a and in_b and bool(above.intersection(in_a)) != bool(above.intersection(in_b)):
        return Flag("number", in_a[0], in_b[0])
    return None


def _is_rounded(a: Side, b: Side) -> bool:
    """True where a side says that its number is not exact, and it is close to the other's: 2,987, "nearly 3,000"."""
    if not (_before_figures(a) or _before_figures(b)):
        return False
    everywhere = {amount(place.word) for place in a} & {amount(place.word) for place in b}
    in_a, in_b = _own(a, everywhere, amount), _own(b, everywhere, amount)
    values = [(_value(in_a[change]), _value(in_b[change])) for change in in_a if change in in_b]
    return bool(values) and all(math.isclose(one, other, rel_tol=_ROUNDING) for one, other in values)


def _value(some: Sequence[Word]) -> float:
    """The number that the words give; not a number where they give none, as "dozens" and "7th"."""
    listed = table("quotes.comparing", "multipliers")
    multipliers: dict[str, float] = listed["words"] | listed["fractions"]
    try:
        return math.prod(float(multipliers.get(amount(word)) or amount(word)) for word in some)
    except ValueError:
        return math.nan


def _before_figures(side: Side) -> list[str]:
    """The "about" and "more than" before figures that only this side has, and that are bound to what is shared."""
    return [term.phrase for term in _hedged_figures(side) if is_own(side[term.start : term.end])]


def _hedged_figures(side: Side) -> list[Term]:
    """The same, wherever they stand, and the "or more" behind figures."""
    before = kinds("number_hedges", "number_floors")
    after = kinds("number_hedges_after", "number_floors_after")
    if not any(amount(place.word) for place in side):
        return []
    found = [term for term in terms_in(side, before) if is_before_amount(side, term.end)]
    return found + [
        term
        for term in terms_in(side, after)
        if any(amount(place.word) for place in side[max(0, term.start - _BEHIND) : term.start])
    ]


def is_before_amount(side: Side, at: int) -> bool:
    """True where an amount stands there, or behind an article: the "nearly" of "nearly a third" makes the number less
    sure and not the statement."""
    article = side[at : at + 1] and side[at].word.normal in ("a", "an")
    return any(amount(place.word) for place in side[at : at + (2 if article else 1)])
