"""How the decision which quotations are one utterance is learned.

`python -m quotes.training.deciding POOL LABELS...`: POOL is a file of `quotes add POOL ARTICLES --given`, so that the
contents are the gold's own; LABELS are what readers found in it, pairs and whole groups as JSON lines. It prints what
cross-validation gives, for each file of labels, and writes the learned trees to --out:
`quotes/linking/data/decision.json` are such.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier

from quotes.evaluation.links import Label, b_cubed, pair_rate, share_joined
from quotes.linking.judging.decision import signs_of
from quotes.linking.judging.learned import Learned, Tree, Trees, learned
from quotes.linking.steps.material import material_of
from quotes.linking.utterances.clusters import gather
from quotes.store import open_database, read_texts, read_versions
from quotes.training.pairs import FOLDS, Example, Gold, content_key, examples, read_pairs, together

SHIFT = 1.2
"""Added to the sum of the trees for one utterance, so that what they hold for one with a probability of 0.23 scores a
half: most labelled pairs of two articles were picked for being in doubt, and few of those are one. So 16 of 100 pairs
that say the same on two occasions were joined in cross-validation, 83 of 100 joined pairs are right, and half of all
versions are joined. With 1.0 it is 15, 84 and 48 of 100, with 0.8 14, 86 and 47 (before those of one article had trees
of their own, which are not shifted, and before groups agreed by odds)."""

_DEPTH, _TREES, _RATE, _LEAF = 3, 150, 0.07, 10

_ALIKE = 9.0
"""How sure it is made, as a logarithm of the odds, where all examples answer alike."""

_RUNS = 5
"""Runs of learning whose answers are averaged: of one run alone, the F1 of pairs depends by some points on the lot that
it is started with."""


class Labelled:
    """Articles whose quotations are to be brought together, and what readers found in them."""

    def __init__(self, file: Path, labels: Sequence[Path]) -> None:
        db = open_database(file)
        self.material = material_of(read_versions(db), read_texts(db))
        sources = {row["key"]: row["source_id"] for row in db.table("articles").rows_where(select="key, source_id")}
        places = {
            (sources[one.version.article], content_key(one.version.content)): one.place
            for one in self.material.statements
        }
        self.golds: dict[Path, Gold] = {path: read_pairs(path, places) for path in labels}
        self.gold = together(self.golds.values())

    def examples(self) -> list[Example]:
        """The pairs that something can be learned from."""
        articles = [one.version.article for one in self.material.statements]
        return examples(self.gold, self.material.candidates, articles)

    def signs(self, chosen: Iterable[Example]) -> list[dict[str, float]]:
        """What the decision weighs of each pair, by name."""
        whereabouts, weight = self.material.whereabouts, self.material.weight
        found = []
        for example in chosen:
            a, b = (self.material.statements[place] for place in example.pair)
            found.append(signs_of(a, b, weight, whereabouts.of(a, b)))
        return found

    def clusters(self, trees: Learned) -> dict[int, frozenset[int]]:
        """What each quotation is brought together with, by place."""
        found = gather(self.material.statements, self.material.candidates, self.material.judgements(trees))
        clusters = (frozenset(one.place for one in cluster) for cluster in found)
        return {place: cluster for cluster in clusters for place in cluster}


def learn(rows: Sequence[Sequence[float]], chosen: Sequence[Example]) -> Learned:
    """Trees for the examples, whose signs are given."""
    same = fit(rows, chosen, lambda one: one.is_one if not one.is_beside else None)
    claim = fit(rows, chosen, lambda one: one.is_claim if not one.is_beside else None)
    beside = fit(rows, chosen, lambda one: one.is_one if one.is_beside else None)
    return Learned(replace(same, start=same.start + SHIFT), claim, beside)


def fit(rows: Sequence[Sequence[float]], chosen: Sequence[Example], answer: Callable[[Example], bool | None]) -> Trees:
    """Trees that answer as the examples do, on average over all runs of learning. Of an example to which the answer is
    None nothing is learned; where no two answers differ there are no trees, and without examples the answer is no."""
    asked = [
        (row, each, one.weight) for row, one in zip(rows, chosen, strict=True) if (each := answer(one)) is not None
    ]
    if len({each for _, each, _ in asked}) < 2:
        return Trees(_ALIKE if any(each for _, each, _ in asked) else -_ALIKE, ())
    signs, answers, weights = zip(*asked, strict=True)
    runs = [_fitted(np.array(signs, np.float32), answers, weights, run) for run in range(1, _RUNS + 1)]
    prior = float(runs[0].init_.class_prior_[1])
    grown = tuple(_tree(each.tree_, 0) for run in runs for each in run.estimators_[:, 0])
    return Trees(math.log(prior / (1 - prior)), grown)


def _fitted(
    rows: np.ndarray[Any, Any], answers: Sequence[bool], weights: Sequence[float], run: int
) -> GradientBoostingClassifier:
    """What one run of learning gives, each with other parts of the examples and signs by lot for each of its trees."""
    model = GradientBoostingClassifier(
        max_depth=_DEPTH,
        n_estimators=_TREES,
        learning_rate=_RATE,
        min_samples_leaf=_LEAF,
        subsample=0.6,
        max_features=0.3,
        random_state=run,
    )
    return model.fit(rows, answers, weights)


def _tree(tree: Any, node: int) -> Tree:
    """The tree below a node, as `quotes.linking.judging.learned` has it."""
    if tree.children_left[node] < 0:
        return round(float(tree.value[node, 0, 0]) * _RATE / _RUNS, 4)
    below, above = (_tree(tree, child[node]) for child in (tree.children_left, tree.children_right))
    return [int(tree.feature[node]), round(float(tree.threshold[node]), 5), below, above]


def cross_validated(
    labelled: Labelled, pairs: Sequence[Example], rows: Sequence[Sequence[float]]
) -> dict[int, frozenset[int]]:
    """What each labelled quotation is brought together with by trees that saw nothing of its fold."""
    folds = labelled.gold.folds()
    found: dict[int, frozenset[int]] = {}
    for fold in range(FOLDS):
        seen = [number for number, example in enumerate(pairs) if fold not in example.folds]
        clusters = labelled.clusters(learn([rows[number] for number in seen], [pairs[number] for number in seen]))
        found |= {place: clusters[place] for place, own in folds.items() if own == fold}
    return found


def measured(gold: Gold, found: Mapping[int, frozenset[int]]) -> dict[str, float]:
    """The measures of one linking, those that the labels are for."""
    joined: list[tuple[Label, bool]] = [(label, other in found[one]) for (one, other), label in gold.labels.items()]
    pairs, groups = pair_rate(joined), b_cubed(gold.groups, found)
    of_pairs = {"pairs P": pairs.precision, "pairs R": pairs.recall, "pairs F1": pairs.f1}
    of_groups = {"B-cubed P": groups.precision, "B-cubed R": groups.recall, "B-cubed F1": groups.f1}
    return {
        **(of_pairs | {"same-gist joined": share_joined(joined, "same-gist")} if gold.labels else {}),
        **(of_groups if gold.groups else {}),
    }


@click.command()
@click.argument("pool_file", metavar="POOL", type=click.Path(exists=True, path_type=Path))
@click.argument("labels", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="Where the learned trees go.")
@click.option("--shipped", is_flag=True, help="Learn nothing: measure the trees that come with the code.")
def main(pool_file: Path, labels: Sequence[Path], out: Path | None, shipped: bool) -> None:
    """Learn which quotations are one utterance."""
    labelled = Labelled(pool_file, labels)
    if shipped:
        show(labelled, labelled.clusters(learned()))
        return
    pairs = labelled.examples()
    signs = labelled.signs(pairs)
    rows = [tuple(each.values()) for each in signs]
    if out:
        trees = learn(rows, pairs)
        facts = {name: {"start": round(each.start, 4), "trees": each.trees} for name, each in vars(trees).items()}
        out.write_text(json.dumps({"signs": list(signs[0])} | facts) + "\n", encoding="utf-8")
    show(labelled, cross_validated(labelled, pairs, rows))


def show(labelled: Labelled, found: Mapping[int, frozenset[int]]) -> None:
    """Print the measures of one linking, by each file of labels and by all."""
    for name, gold in [*((path.name, gold) for path, gold in labelled.golds.items()), ("all", labelled.gold)]:
        rates = measured(gold, found)
        click.echo(f"{name}: " + ", ".join(f"{what} {100 * rate:.1f}" for what, rate in rates.items()))


if __name__ == "__main__":
    main()
