"""How sure the model is becomes how likely it is right: of ten quotations at 0.8, eight should be."""

from __future__ import annotations

import math
from dataclasses import dataclass

from quotes.records import Kind

_CLOSE = 1e-4
"""Nothing is taken for surer than this short of 0 or 1, whose logits have no end."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic curve over the certainty's logit, moved for each kind (Platt 1999); as it is here, no change."""

    slope: float = 1.0
    direct: float = 0.0
    mixed: float = 0.0
    indirect: float = 0.0

    def probability(self, certainty: float, kind: Kind) -> float:
        """The probability that a quotation's content and source are right."""
        moved = {"direct": self.direct, "mixed": self.mixed, "indirect": self.indirect}[kind]
        return 1 / (1 + math.exp(-self.slope * logit(certainty) - moved))


def logit(certainty: float) -> float:
    """The logarithm of the odds."""
    bounded = min(max(certainty, _CLOSE), 1 - _CLOSE)
    return math.log(bounded / (1 - bounded))
