"""A learned score: small decision trees whose answers are added up (gradient boosting), kept in a data file.

`data/decision.json` holds the names of the signs and two such scores, each with its start and its trees. A tree is
`[sign, limit, below, above]`: where the number of the sign at that place is not above the limit, `below` answers, else
`above`, each a tree itself or a number.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

Tree = Any
"""A number or a list `[sign, limit, below, above]`."""


@dataclass(frozen=True)
class Trees:
    """Decision trees and the number that they start from."""

    start: float
    trees: tuple[Tree, ...]

    def score(self, signs: Sequence[float]) -> float:
        """A score between 0 and 1; from 0.5 up the signs speak for it."""
        total = self.start
        for tree in self.trees:
            while isinstance(tree, list):
                tree = tree[2] if signs[tree[0]] <= tree[1] else tree[3]
            total += tree
        return 1 / (1 + math.exp(-total))


@dataclass(frozen=True)
class Learned:
    """What was learned of two quotations: whether they are one utterance, and whether they state the same."""

    same: Trees
    claim: Trees


@cache
def learned() -> Learned:
    """The trees that ship with the code."""
    facts = json.loads(files("quotes.linking").joinpath("data", "decision.json").read_text(encoding="utf-8"))
    same, claim = (Trees(facts[name]["start"], tuple(facts[name]["trees"])) for name in ("same", "claim"))
    return Learned(same, claim)
