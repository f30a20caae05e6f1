"""How telling words are: the fewer quotations have one, the more."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from quotes.linking.statements import Statement

T = TypeVar("T", bound=Hashable)

_IMAGINED, _IMAGINED_WITH = 500, 2
"""Quotations that the weights imagine besides the real ones, and how many of them have any one word: so that in ten
quotations no word passes for rare."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How telling what statements have in common is."""

    words: Mapping[str, float] = field(default_factory=dict)
    """By stem, in what was said."""
    around: Mapping[str, float] = field(default_factory=dict)
    """By stem, in the sentences that it stands in."""
    pairs: Mapping[tuple[str, ...], float] = field(default_factory=dict)
    """By pair of neighbouring words."""


def weights(statements: Sequence[Statement]) -> Weights:
    """The weights of all that the statements say."""
    number = len(statements)
    return Weights(
        _rarity((statement.stems for statement in statements), number),
        _rarity((statement.around for statement in statements), number),
        _rarity((statement.told_pairs for statement in statements), number),
    )


def weight_of(those: Iterable[T], weight: Mapping[T, float]) -> float:
    """Their weights together, whatever the order, so that equal sets weigh equal."""
    return math.fsum(weight[one] for one in those)


def likeness(one: Iterable[str], other: Iterable[str], weight: Mapping[str, float]) -> float:
    """Cosine of two sets of stems, each with its weight."""
    own, others = frozenset(one), frozenset(other)
    length = math.sqrt(_squares(own, weight) * _squares(others, weight))
    return _squares(own & others, weight) / length if length else 0.0


def _squares(stems: Iterable[str], weight: Mapping[str, float]) -> float:
    return math.fsum(weight[stem] ** 2 for stem in stems)


def _rarity(sets: Iterable[Iterable[T]], number: int) -> dict[T, float]:
    count = Counter(one for own in sets for one in own)
    return {one: math.log((_IMAGINED + number) / (_IMAGINED_WITH + times)) for one, times in count.items()}
