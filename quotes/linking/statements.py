"""Quotations prepared for linking: their words as they are compared, and what tells one statement from another."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from quotes.comparing.matter import stem, stems
from quotes.datafiles import word_list
from quotes.linking.keys import normal_words
from quotes.records import Version

_IMAGINED, _IMAGINED_WITH = 500, 2
"""Quotations that the weights of words imagine besides the real ones, and how many of them have any one word: so that
in ten quotations no word passes for rare."""


@dataclass(frozen=True)
class Statement:
    """A quotation with what linking it needs."""

    version: Version
    place: int
    """Its position among the quotations, in the order of their keys."""
    words: tuple[str, ...]
    stems: frozenset[str]
    """Stems of the words that carry matter."""
    numbers: frozenset[str]
    denies: bool
    """True where it has an odd number of negations."""

    @property
    def key(self) -> str:
        """Its words: statements with one key have one wording."""
        return " ".join(self.words)


def prepare(versions: Iterable[Version]) -> tuple[Statement, ...]:
    """The quotations ready for linking, in the order of their keys, whatever order they come in."""
    return tuple(_statement(version, place) for place, version in enumerate(sorted(versions, key=_key)))


def _key(version: Version) -> str:
    return version.key


def _statement(version: Version, place: int) -> Statement:
    words = normal_words(version.text)
    negators = word_list("quotes.comparing", "negators")
    negations = sum(word in negators or word.endswith("n't") for word in words)
    numbers = frozenset(word.lstrip("$£€¥") for word in words if any(letter.isdigit() for letter in word))
    return Statement(version, place, words, frozenset(stems(words)), numbers - {"1"}, negations % 2 == 1)


def is_template(statement: Statement) -> bool:
    """True for a set phrase that says nothing ("to comment") and for words that are all small."""
    return statement.stems <= _template_stems()


@cache
def _template_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in word_list("quotes.linking", "template_words"))


def weights(statements: Sequence[Statement]) -> dict[str, float]:
    """How telling each stem is: the fewer statements have it, the more."""
    count = Counter(stem for statement in statements for stem in statement.stems)
    return {stem: math.log((_IMAGINED + len(statements)) / (_IMAGINED_WITH + number)) for stem, number in count.items()}


def weight_of(stems: Iterable[str], weight: Mapping[str, float]) -> float:
    """The stems' weights together, added in one order, so that equal sets weigh equal."""
    return math.fsum(weight[stem] for stem in stems)
