"""Labelled pairs of quotations for the decision which are one utterance, in folds of what belongs together."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from quotes.evaluation.links import VERSIONS, Label
from quotes.pairs import Pair, pair_of

FOLDS = 6

_IMPLIED, _PASSED_OVER = 0.7, 0.25
"""Weights of examples beside a read pair's 1: of two members of one group; of a member and a candidate that is in no
group with it, for it may have been missed."""

_LARGE = 10
"""A component with more versions than so many weighs less, by the root: it would teach what is said of one event."""


@dataclass(frozen=True, slots=True)
class Example:
    """Two quotations by place, whether they stand in one article, whether they are one utterance or state the same at
    least, and how much that counts."""

    pair: Pair
    is_beside: bool
    is_one: bool
    is_claim: bool
    weight: float
    folds: frozenset[int]
    """The folds that either belongs to: what is judged with one of these folds left out has not seen the pair."""


@dataclass(frozen=True)
class Gold:
    """Pairs that were read, and whole groups, by place."""

    labels: Mapping[Pair, Label]
    groups: Sequence[frozenset[int]]

    def components(self) -> dict[int, int]:
        """The component of each quotation: versions of one utterance and what says the same belong together."""
        parents = {place: place for pair in self.labels for place in pair}
        parents.update((place, place) for group in self.groups for place in group)

        def root(place: int) -> int:
            while parents[place] != place:
                place = parents[place]
            return place

        alike = [pair for pair, label in self.labels.items() if label != "different"]
        for one, other in alike + [pair for group in self.groups for pair in combinations(sorted(group), 2)]:
            parents[root(one)] = root(other)
        return {place: root(place) for place in parents}

    def folds(self) -> dict[int, int]:
        """The fold of each quotation: whole components, the largest first, to whichever fold has least."""
        components = self.components()
        sizes = Counter(components.values())
        load, fold = [0] * FOLDS, {}
        for component, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
            fold[component] = load.index(min(load))
            load[fold[component]] += size
        return {place: fold[component] for place, component in components.items()}


def read_pairs(file: Path, places: Mapping[tuple[str, str], int]) -> Gold:
    """The pairs and groups of a file of JSON lines. `places` gives a quotation's place by its article and content."""
    labels: dict[Pair, Label] = {}
    groups = []
    for row in _rows(file):
        if "members" in row:
            groups.append(frozenset(places[_where(member)] for member in row["members"]))
        else:
            one, other = (places[_where(row[side])] for side in ("a", "b"))
            labels[pair_of(one, other)] = row["label"]
    return Gold(labels, groups)


def together(golds: Iterable[Gold]) -> Gold:
    """All of them as one."""
    golds = list(golds)
    labels = {pair: label for gold in golds for pair, label in gold.labels.items()}
    return Gold(labels, [group for gold in golds for group in gold.groups])


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def _where(member: Mapping[str, Any]) -> tuple[str, str]:
    return member["id"], content_key(member["content"])


def content_key(content: Iterable[Sequence[int]]) -> str:
    """The content's spans as a key."""
    return json.dumps(sorted(list(span) for span in content))


def examples(gold: Gold, candidates: Iterable[Pair], articles: Sequence[str]) -> list[Example]:
    """The pairs that were read, those that groups imply, and the candidates that groups leave out; `articles` are the
    keys of those that the quotations stand in, by place."""
    folds, components = gold.folds(), gold.components()
    grouped = frozenset[int]().union(*gold.groups)
    answers = {pair: (False, False, _PASSED_OVER) for pair in candidates if grouped & set(pair)}
    for group in gold.groups:
        answers.update(dict.fromkeys(combinations(sorted(group), 2), (True, True, _IMPLIED)))
    for pair, label in gold.labels.items():
        answers[pair] = label in VERSIONS, label != "different", 1.0
    versions = Counter(components[pair[0]] for pair, (is_one, _, _) in answers.items() if is_one)
    return [
        Example(
            pair,
            articles[pair[0]] == articles[pair[1]],
            is_one,
            is_claim,
            weight * (_balance(versions[components[pair[0]]]) if is_one else 1.0),
            _of(pair, folds),
        )
        for pair, (is_one, is_claim, weight) in sorted(answers.items())
    ]


def _balance(versions: int) -> float:
    return float((_LARGE / max(_LARGE, versions)) ** 0.5)


def _of(pair: Pair, folds: Mapping[int, int]) -> frozenset[int]:
    return frozenset(folds[place] for place in pair if place in folds)
