"""Which cue a content belongs to, and which source a cue: span vectors against each other, and the distance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2
from typing import Literal

import numpy as np

from quotes.extraction.model.decoding import Floats, TaggedSpan

Relation = Literal["content to cue", "cue to source", "content to source"]
RELATIONS: tuple[Relation, ...] = ("content to cue", "cue to source", "content to source")

WIDTH = 64
"""Numbers in a vector that a span is linked by."""

BUCKETS = 32
"""Distances that are told apart, half of them backwards."""


def bucket(start: int, end: int, other_start: int, other_end: int) -> int:
    """The bucket of the distance from one span of words to another: finer near by, by the logarithm further off."""
    gap = other_start - end if other_start >= end else -(start - other_end) - 1
    half = BUCKETS // 2
    size = min(half - 1, int(2 * log2(1 + abs(gap))))
    return half + size if gap >= 0 else half - 1 - size


@dataclass(frozen=True, slots=True)
class Linker:
    """What was learned of links besides the vectors: what distances are worth, and what no link at all."""

    distance: Floats
    """Relations x buckets."""
    none: Floats

    def chances(
        self, relation: Relation, vectors: Floats, asking: Sequence[TaggedSpan], asked: Sequence[TaggedSpan]
    ) -> Floats:
        """For each asking span the probability of none, then of each that is asked.

        `vectors` are those of a window's words, words x (2 x relations x WIDTH).
        """
        number = RELATIONS.index(relation)
        scores = np.empty((len(asking), 1 + len(asked)), np.float32)
        scores[:, 0] = self.none[number]
        if asked:
            at = 2 * number * WIDTH
            queries = _means(vectors[:, at : at + WIDTH], asking)
            keys = _means(vectors[:, at + WIDTH : at + 2 * WIDTH], asked)
            buckets = [[bucket(a.first, a.last, b.first, b.last) for b in asked] for a in asking]
            scores[:, 1:] = queries @ keys.T / WIDTH**0.5 + self.distance[number][np.array(buckets, int)]
        exponents = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances: Floats = exponents / exponents.sum(axis=1, keepdims=True)
        return chances


def _means(vectors: Floats, spans: Sequence[TaggedSpan]) -> Floats:
    """The mean vector of each span; spans come in order and do not overlap."""
    edges = np.array([(span.first, span.last) for span in spans])
    sums = np.add.reduceat(vectors[: edges[-1, 1]], edges.ravel()[:-1])[::2]  # in between: what no span has
    means: Floats = sums / (edges[:, 1:] - edges[:, :1])
    return means
