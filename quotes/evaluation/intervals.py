"""How far an F1 would swing with other articles of the same sort: bootstrap intervals over articles.

Articles are drawn anew with replacement, not quotations, because those of one article share its speakers and style.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from quotes.evaluation.counting import GROUPS, Counts, Group

DRAWS = 2000
COVERED = 95
"""Per cent of the draws that lie within an interval."""

_SEED = 2018  # the same draws for each extractor, so that their intervals can be held side by side


class Interval(NamedTuple):
    """Where all draws but the most extreme lie."""

    low: float
    high: float


def intervals(articles: Sequence[Counts], measure: str, draws: int = DRAWS) -> dict[Group, Interval | None]:
    """The interval of a measure's F1 ("end_to_end", "exact") for each group; None where there is none to tell."""
    if not articles:
        return dict.fromkeys(GROUPS)
    number = len(articles)
    weights = np.random.default_rng(_SEED).multinomial(number, [1 / number] * number, size=draws).astype(float)
    return {group: _interval(weights @ _table(articles, group, measure)) for group in GROUPS}


def _table(articles: Sequence[Counts], group: Group, measure: str) -> npt.NDArray[np.float64]:
    names = (f"{measure} precise", "predicted", f"{measure} recalled", "gold")
    return np.array([[counts[group][name] for name in names] for counts in articles], dtype=float)


def _interval(sums: npt.NDArray[np.float64]) -> Interval | None:
    """The interval over draws whose sums are the columns: precise, predicted, recalled, gold."""
    counted = sums[(sums[:, 1] > 0) & (sums[:, 3] > 0)]
    if not len(counted):
        return None
    precision, recall = counted[:, 0] / counted[:, 1], counted[:, 2] / counted[:, 3]
    both = precision + recall
    f1 = np.divide(2 * precision * recall, both, out=np.zeros_like(both), where=both > 0)
    low, high = np.percentile(f1, [(100 - COVERED) / 2, (100 + COVERED) / 2])
    return Interval(float(low), float(high))
