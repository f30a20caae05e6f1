"""How the decision which quotations are one utterance is learned.

`python -m quotes.training.deciding POOL PAIRS GROUPS`: POOL is a file of `quotes add POOL ARTICLES --given`, so that
the contents are the gold's own; PAIRS and GROUPS are what readers found in it, as JSON lines. It prints what
cross-validation gives, and writes the learned trees to --out: `quotes/linking/data/decision.json` are such.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier

from quotes.evaluation.links import Label, b_cubed, pair_rate, share_joined
from quotes.linking.candidates import find_candidates
from quotes.linking.clusters import Judgements, gather
from quotes.linking.decision import by_rule
from quotes.linking.passages import find_facing
from quotes.linking.reprints import find_reprints
from quotes.linking.signs import signs
from quotes.linking.statements import Weights, count_stems, prepare
from quotes.linking.trees import Tree, Trees
from quotes.store import open_database, read_texts, read_versions
from quotes.training.pairs import FOLDS, Example, Gold, Pair, content_key, examples, read_gold
from quotes.versions import Reprint

SHIFT = 1.386
"""Added to the trees' sum, so that what they hold for one utterance with a probability of a fifth scores a half: so it
joins most that belongs together in cross-validation."""

_DEPTH, _TREES, _RATE, _LEAF = 3, 150, 0.07, 10


class Pool:
    """Articles whose quotations are to be brought together, and the gold about them."""

    def __init__(self, file: Path, pairs: Path, groups: Path) -> None:
        db = open_database(file)
        names = {row["key"]: row["source_id"] for row in db.table("articles").rows_where(select="key, source_id")}
        self.statements = prepare(read_versions(db))
        self.weight = Weights(count_stems(self.statements), len(self.statements))
        self.reprints: tuple[Reprint, ...] = find_reprints(read_texts(db), {}, {})
        self.facing = find_facing(self.statements, self.reprints)
        self.candidates: set[Pair] = find_candidates(self.statements, self.weight)
        places = {(names[one.version.article], content_key(one.version.content)): one.place for one in self.statements}
        self.gold: Gold = read_gold(pairs, groups, places)

    def signs(self, example: Example) -> tuple[float, ...]:
        """What the decision weighs of a pair."""
        a, b = (self.statements[place] for place in example.pair)
        where = Judgements(self.weight, self.facing, self.reprints).where(a, b)
        return (*signs(a, b, self.weight), by_rule(a, b, self.weight, where).score)

    def clusters(self, trees: Trees) -> dict[int, frozenset[int]]:
        """What each quotation is brought together with, by place."""
        judgements = Judgements(self.weight, self.facing, self.reprints, trees)
        found = gather(self.statements, self.candidates | self.facing, judgements)
        together = (frozenset(one.place for one in cluster) for cluster in found)
        return {place: cluster for cluster in together for place in cluster}


def fit(rows: Sequence[Sequence[float]], chosen: Sequence[Example]) -> Trees:
    """Trees for the examples, whose signs are given."""
    model = GradientBoostingClassifier(
        max_depth=_DEPTH,
        n_estimators=_TREES,
        learning_rate=_RATE,
        min_samples_leaf=_LEAF,
        subsample=0.6,
        max_features=0.3,
        random_state=1,
    )
    model.fit(np.array(rows, np.float32), [one.is_one for one in chosen], [one.weight for one in chosen])
    prior = float(model.init_.class_prior_[1])
    start = math.log(prior / (1 - prior))
    return Trees(start + SHIFT, tuple(_tree(each.tree_, 0) for each in model.estimators_[:, 0]))


def _tree(tree: Any, node: int) -> Tree:
    """The tree below a node, as `quotes.linking.trees` has it. The limit is rounded as the signs were."""
    if tree.children_left[node] < 0:
        return round(float(tree.value[node, 0, 0]) * _RATE, 4)
    below, above = (_tree(tree, child[node]) for child in (tree.children_left, tree.children_right))
    return [int(tree.feature[node]), round(float(tree.threshold[node]), 5), below, above]


def cross_validated(pool: Pool, told: Sequence[Example], rows: Sequence[Sequence[float]]) -> dict[str, float]:
    """What linking the whole pool gives for each fold by trees that saw nothing of it."""
    folds = pool.gold.folds()
    found: list[dict[int, frozenset[int]]] = []
    for fold in range(FOLDS):
        seen = [number for number, example in enumerate(told) if fold not in example.folds]
        found.append(pool.clusters(fit([rows[number] for number in seen], [told[number] for number in seen])))
    by_place = {place: found[fold][place] for place, fold in folds.items()}
    return measured(pool.gold, by_place)


def measured(gold: Gold, found: dict[int, frozenset[int]]) -> dict[str, float]:
    """The measures of one linking."""
    joined: list[tuple[Label, bool]] = [(label, other in found[one]) for (one, other), label in gold.labels.items()]
    pairs, groups = pair_rate(joined), b_cubed(gold.groups, found)
    return {
        "pairs P": pairs.precision,
        "pairs R": pairs.recall,
        "pairs F1": pairs.f1,
        "same-gist joined": share_joined(joined, "same-gist"),
        "B-cubed P": groups.precision,
        "B-cubed R": groups.recall,
        "B-cubed F1": groups.f1,
    }


def recall_of(pairs: Iterable[Pair], gold: Gold) -> float:
    """Share of the versions among the read pairs that are candidates."""
    candidates = set(pairs)
    versions = [pair for pair, label in gold.labels.items() if label not in ("same-gist", "different")]
    return sum(pair in candidates for pair in versions) / len(versions)


@click.command()
@click.argument("pool_file", metavar="POOL", type=click.Path(exists=True, path_type=Path))
@click.argument("pairs", type=click.Path(exists=True, path_type=Path))
@click.argument("groups", type=click.Path(exists=True, path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="Where the learned trees go.")
def main(pool_file: Path, pairs: Path, groups: Path, out: Path | None) -> None:
    """Learn which quotations are one utterance."""
    pool = Pool(pool_file, pairs, groups)
    click.echo(f"candidates: {len(pool.candidates)}, recall {recall_of(pool.candidates, pool.gold):.3f}")
    told = examples(pool.gold, pool.candidates)
    rows = [pool.signs(example) for example in told]
    _tell("cross-validated", cross_validated(pool, told, rows))
    trees = fit(rows, told)
    _tell("fitted", measured(pool.gold, pool.clusters(trees)))
    if out:
        out.write_text(json.dumps({"start": round(trees.start, 4), "trees": trees.trees}) + "\n", encoding="utf-8")


def _tell(name: str, rates: Mapping[str, float]) -> None:
    click.echo(f"{name}: " + ", ".join(f"{what} {100 * rate:.1f}" for what, rate in rates.items()))


if __name__ == "__main__":
    main()
