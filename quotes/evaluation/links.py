"""How well quotations are brought together into utterances: by labelled pairs, and by whole groups (B-cubed)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Label = Literal["verbatim", "trimmed", "overlap", "reworded", "same-gist", "different"]
"""How two quotations are versions of one utterance; or that they say the same on two occasions, or are two things."""

VERSIONS: frozenset[Label] = frozenset({"verbatim", "trimmed", "overlap", "reworded"})
"""The labels of pairs that are one utterance."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Precision, recall, and their harmonic mean, of 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def pair_rate(joined: Iterable[tuple[Label, bool]]) -> Rate:
    """Of the pairs that were joined, how many are one utterance; and of those that are, how many were joined. Pairs
    that say the same on two occasions count for neither."""
    outcomes = [(label in VERSIONS, together) for label, together in joined if label != "same-gist"]
    right = outcomes.count((True, True))
    return Rate(
        _share(right, right + outcomes.count((False, True))), _share(right, right + outcomes.count((True, False)))
    )


def share_joined(joined: Iterable[tuple[Label, bool]], label: Label) -> float:
    """Share of the pairs with a label that were joined."""
    outcomes = [together for own, together in joined if own == label]
    return _share(sum(outcomes), len(outcomes))


def b_cubed(groups: Sequence[Iterable[int]], found: Mapping[int, frozenset[int]]) -> Rate:
    """B-cubed over the members of gold groups; `found` gives what each was brought together with, itself included.
    Quotations in no gold group count against precision. A member of two groups is judged by the later."""
    group_of = {member: number for number, group in enumerate(groups) for member in group}
    members = defaultdict(set)
    for member, number in group_of.items():
        members[number].add(member)
    precision = recall = 0.0
    for member, number in group_of.items():
        together = found.get(member, frozenset({member}))
        common = len(together & members[number])
        precision += common / len(together)
        recall += common / len(members[number])
    return Rate(_share(precision, len(group_of)), _share(recall, len(group_of)))


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
