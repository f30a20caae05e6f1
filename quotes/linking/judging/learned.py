"""A learned score: small decision trees whose answers are added up (gradient boosting), kept in a data file.

`data/decision.json` holds the names of the signs and three such scores, each with its start and its trees. A tree is
`[sign, limit, below, above]`: where the number of the sign at that place is not above the limit, `below` answers, else
`above`, each a tree itself or a number.

A pair of quotations in two articles is asked of 1,500 trees. So all are gone down at once, level by level, as columns
of numbers: one after the other they took a third of the time of linking.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

import numpy as np

Tree = Any
"""A number or a list `[sign, limit, below, above]`."""

_PARTS = 2**40
"""Answers are added as whole numbers of such parts of one: the sum is the same on every processor."""


@dataclass(frozen=True)
class Trees:
    """Decision trees and the number that they start from."""

    start: float
    trees: tuple[Tree, ...]

    def score(self, signs: Sequence[float]) -> float:
        """A score between 0 and 1; from 0.5 up the signs speak for it."""
        levels, answers = self._by_level
        of_pair, place = np.asarray(signs, dtype=float), np.arange(len(self.trees))
        for at, limit in levels:
            place = 2 * place + (of_pair[at[place]] > limit[place])
        return 1 / (1 + math.exp(-(self.start + int(answers[place].sum()) / _PARTS)))

    @cached_property
    def _by_level(self) -> tuple[list[tuple[np.ndarray, np.ndarray]], np.ndarray]:
        """The signs and limits of all trees, level by level, and their answers in parts: below place n of one level are
        places 2n and 2n + 1 of the next."""
        levels, trees = [], list(self.trees)
        while any(isinstance(tree, list) for tree in trees):
            # A branch that ends above the others goes on to the same answer, whatever the sign.
            nodes = [tree if isinstance(tree, list) else [0, math.inf, tree, tree] for tree in trees]
            levels.append((np.array([at for at, *_ in nodes]), np.array([limit for _, limit, *_ in nodes])))
            trees = [child for node in nodes for child in node[2:]]
        return levels, np.array([round(answer * _PARTS) for answer in trees], dtype=np.int64)


@dataclass(frozen=True)
class Learned:
    """What was learned of two quotations in two articles, whether they are one utterance, and whether they state the
    same; and of two in one article, whether they are one utterance."""

    same: Trees
    claim: Trees
    beside: Trees


@cache
def learned() -> Learned:
    """The trees that ship with the code."""
    facts = json.loads(files("quotes.linking").joinpath("data", "decision.json").read_text(encoding="utf-8"))
    return Learned(*(Trees(facts[each.name]["start"], tuple(facts[each.name]["trees"])) for each in fields(Learned)))
