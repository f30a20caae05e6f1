"""How well predicted quotations meet gold ones: precision, recall and F1, for all, by kind and by class of cue.

Recall counts under the gold's kind and class, precision under the prediction's; F1 joins the two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from quotes.evaluation.counting import GROUPS, Group, Judged, count
from quotes.evaluation.intervals import Interval, intervals

__all__ = ["GROUPS", "Group", "Judged", "Rates", "Scores", "score"]


class Rates(NamedTuple):
    """Precision, recall and their harmonic mean; None where there is nothing to count."""

    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class Scores:
    """What one extractor reaches on one group of quotations."""

    gold: int
    predicted: int
    exact: Rates
    """The same words."""
    overlap: Rates
    """Paired: at least half of the words of both together are shared."""
    token: Rates
    """Each word's being inside any content."""
    end_to_end: Rates
    """Overlap, and the source right too."""
    source: float | None
    """Share of the paired whose source shares half of the smaller one's words."""
    cue: float | None
    exact_interval: Interval | None
    """Of the F1, as `end_to_end_interval`: where it lies in 95 of 100 draws of as many articles."""
    end_to_end_interval: Interval | None


def score(articles: Iterable[Judged]) -> dict[Group, Scores]:
    """Scores for all quotations, for each kind and for each class."""
    counted = [count(article) for article in articles]
    totals: dict[Group, Counter[str]] = {group: Counter() for group in GROUPS}
    for counts in counted:
        for group, total in totals.items():
            total.update(counts[group])
    exact, end_to_end = intervals(counted, "exact"), intervals(counted, "end_to_end")
    return {group: _scores(total, exact[group], end_to_end[group]) for group, total in totals.items()}


def _scores(counts: Counter[str], exact: Interval | None, end_to_end: Interval | None) -> Scores:
    def rates(name: str) -> Rates:
        return _rates(counts[f"{name} precise"], counts["predicted"], counts[f"{name} recalled"], counts["gold"])

    return Scores(
        gold=counts["gold"],
        predicted=counts["predicted"],
        exact=rates("exact"),
        overlap=rates("overlap"),
        token=_rates(
            counts["words precise"], counts["predicted words"], counts["words recalled"], counts["gold words"]
        ),
        end_to_end=rates("end_to_end"),
        source=_share(counts["source right"], counts["source asked"]),
        cue=_share(counts["cue right"], counts["cue asked"]),
        exact_interval=exact,
        end_to_end_interval=end_to_end,
    )


def _rates(precise: int, predicted: int, recalled: int, gold: int) -> Rates:
    precision, recall = _share(precise, predicted), _share(recalled, gold)
    if precision is None or recall is None:
        return Rates(precision, recall, None)
    both = precision + recall
    return Rates(precision, recall, 2 * precision * recall / both if both else 0.0)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
