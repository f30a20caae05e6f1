"""How well predicted quotations meet gold ones: precision, recall and F1, for all and by kind.

Recall counts under the gold's kind, precision under the prediction's; F1 joins the two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from quotes.evaluation.claims import Claim, ClaimedText, agree, pairs
from quotes.records import Kind, Quote

KINDS: tuple[Kind, ...] = ("direct", "mixed", "indirect")
Group = Literal["all", "direct", "mixed", "indirect"]
GROUPS: tuple[Group, ...] = ("all", *KINDS)


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


@dataclass(frozen=True, slots=True)
class Judged:
    """An article's text with what is right and what was found."""

    text: str
    gold: Sequence[Quote]
    predicted: Sequence[Quote]


def score(articles: Iterable[Judged]) -> dict[Group, Scores]:
    """Scores for all quotations and for each kind."""
    tally: dict[Group, Counter[str]] = {group: Counter() for group in GROUPS}
    for article in articles:
        for group, counts in _count(article).items():
            tally[group].update(counts)
    return {group: _scores(counts) for group, counts in tally.items()}


def _count(article: Judged) -> dict[Group, Counter[str]]:
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


def _groups(claim: Claim) -> tuple[Group, Group]:
    return "all", claim.kind


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
    if not right.source or agree(right.source, found.source):
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


def _scores(counts: Counter[str]) -> Scores:
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
    )


def _rates(precise: int, predicted: int, recalled: int, gold: int) -> Rates:
    precision, recall = _share(precise, predicted), _share(recalled, gold)
    if precision is None or recall is None:
        return Rates(precision, recall, None)
    both = precision + recall
    return Rates(precision, recall, 2 * precision * recall / both if both else 0.0)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
