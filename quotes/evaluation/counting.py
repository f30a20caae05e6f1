"""What one article adds to the scores: how many quotations of each group are there, found and met.

A quotation is counted under "all", under its kind and under the class of its cue.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from quotes.evaluation.claims import Claim, ClaimedText, agree, pairs, right_end_to_end
from quotes.records import CLASSES, KINDS, CueClass, Kind, Quote

Group = Literal["all"] | Kind | CueClass
GROUPS: tuple[Group, ...] = ("all", *KINDS, *CLASSES)

Counts = Mapping[Group, Counter[str]]
"""By group, how often each thing occurred: "gold", "predicted", "overlap recalled", "overlap precise" ..."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An article's text with what is right and what was found."""

    text: str
    gold: Sequence[Quote]
    predicted: Sequence[Quote]


def count(article: Judged) -> Counts:
    """What the article adds to each group."""
    text = ClaimedText(article.text)
    gold = [claim for quote in article.gold if (claim := text.claim(quote))]
    predicted = [claim for quote in article.predicted if (claim := text.claim(quote))]
    counts: dict[Group, Counter[str]] = defaultdict(Counter)
    for name, claims in (("gold", gold), ("predicted", predicted)):
        for claim in claims:
            for group in _groups(claim):
                counts[group][name] += 1
    for right, found in pairs(gold, predicted):
        for group in _groups(right):
            counts[group].update(_recalled(right, found))
        for group in _groups(found):
            counts[group].update(f"{name} precise" for name in _reached(right, found))
    for group in GROUPS:
        counts[group].update(_token_counts(gold, predicted, group))
    return counts


def _groups(claim: Claim) -> tuple[Group, Group, Group]:
    return "all", claim.kind, claim.cue_class


def _recalled(right: Claim, found: Claim) -> Iterator[str]:
    yield from (f"{name} recalled" for name in _reached(right, found))
    for role, one, other in (("source", right.source, found.source), ("cue", right.cue, found.cue)):
        if one:
            yield f"{role} asked"
            if agree(one, other):
                yield f"{role} right"


def _reached(right: Claim, found: Claim) -> Iterator[str]:
    """Which of the measures a pair meets."""
    yield "overlap"
    if right.content == found.content:
        yield "exact"
    if right_end_to_end(right, found):
        yield "end_to_end"


def _token_counts(gold: list[Claim], predicted: list[Claim], group: Group) -> Counter[str]:
    left_out = frozenset[int]().union(*(claim.that for claim in (*gold, *predicted)))

    def words(claims: list[Claim], group: Group) -> frozenset[int]:
        return frozenset[int]().union(*(claim.content for claim in claims if group in _groups(claim))) - left_out

    right, found = words(gold, group), words(predicted, group)
    return Counter(
        {
            "gold words": len(right),
            "predicted words": len(found),
            "words recalled": len(right & words(predicted, "all")),
            "words precise": len(found & words(gold, "all")),
        }
    )
