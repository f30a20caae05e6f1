"""How telling words are: the fewer statements or articles have a stem, the more it tells."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache
from typing import ClassVar, Protocol


class Stemmed(Protocol):
    """Whatever has stems: a statement, an article."""

    @property
    def stems(self) -> Collection[str]:
        """Each stem once."""


_REMEMBERED = 16_384
"""Sums that are kept at hand: each statement is judged beside many others."""


class Weights(dict[str, float]):
    """How telling each stem is; one that nothing had tells most.

    Some are imagined besides the real ones, so that in ten quotations no word passes for rare.
    """

    imagined: ClassVar[int]
    imagined_with: ClassVar[int]
    """How many of those imagined have any one stem."""

    def __init__(self, count: Mapping[str, int], number: int) -> None:
        """`count` gives how many have each stem, `number` how many there are."""
        self._all = self.imagined + number
        self.of: Callable[[frozenset[str]], float] = lru_cache(_REMEMBERED)(self.sum_of)
        """`sum_of`, kept at hand: for the stems of a whole statement."""
        self.squares: Callable[[frozenset[str]], float] = lru_cache(_REMEMBERED)(self.squares_of)
        """`squares_of`, kept at hand."""
        super().__init__({stem: self._weight(having) for stem, having in count.items()})

    def __missing__(self, stem: str) -> float:
        return self._weight(0)

    def sum_of(self, stems: Iterable[str]) -> float:
        """The sum of the stems' weights, computed so that equal sets weigh the same."""
        return math.fsum(map(self.__getitem__, stems))

    def squares_of(self, stems: Iterable[str]) -> float:
        """The sum of the squares of the stems' weights."""
        return math.fsum([own * own for own in map(self.__getitem__, stems)])

    def _weight(self, having: int) -> float:
        return math.log(self._all / (self.imagined_with + having))


class StatementWeights(Weights):
    """How telling each stem is among statements."""

    imagined, imagined_with = 500, 2


class ArticleWeights(Weights):
    """How telling each stem is among articles."""

    imagined, imagined_with = 1000, 1


def count_stems(things: Iterable[Stemmed]) -> Counter[str]:
    """How many of the statements or articles have each stem."""
    return Counter(stem for thing in things for stem in thing.stems)
