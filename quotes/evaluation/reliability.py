"""Whether a quotation's confidence is a probability: what it claims against how often content and source are right.

python -m quotes.evaluation.reliability polnear_dev.jsonl

The model's certainty is calibrated on gold articles; what is printed was found for articles that the calibration has
not seen: five times a fifth of them is kept apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np

from quotes.evaluation.claims import ClaimedText, pairs, right_end_to_end
from quotes.evaluation.gold import read_gold
from quotes.extraction.model.calibration import Calibration, logit
from quotes.extraction.model.network import SHIPPED, Network, load_network
from quotes.extraction.trained import BY_MODEL, BY_MODEL_AND_MARKS, trained_quotes
from quotes.records import KINDS, Article, Kind
from quotes.regions import regions

BINS = 10
FOLDS = 5
_STEPS = 30
_RIDGE = 1e-3  # keeps the numbers finite where all of a kind are right


class Outcome(NamedTuple):
    """A quotation that was found: how sure of it the model was, its kind, and whether it is right."""

    certainty: float
    kind: Kind
    right: bool


def outcomes(network: Network, article: Article) -> Iterator[Outcome]:
    """The outcome of each quotation that the model finds in a gold article, with its certainty as it comes."""
    text = ClaimedText(article.text)
    bare = replace(network, calibration=Calibration())
    found = [
        (quote, claim)
        for quote in trained_quotes(bare, article.text, regions(article.text))
        if quote.method in {BY_MODEL, BY_MODEL_AND_MARKS} and (claim := text.claim(quote))
    ]
    gold = [claim for quote in article.given or () if (claim := text.claim(quote))]
    right = {id(one) for wanted, one in pairs(gold, [claim for _, claim in found]) if right_end_to_end(wanted, one)}
    for quote, claim in found:
        yield Outcome(quote.confidence, quote.kind, id(claim) in right)


def fitted(seen: Sequence[Outcome]) -> Calibration:
    """The calibration under which the outcomes are likeliest, by Newton's method; none without outcomes."""
    if not seen:
        return Calibration()
    rows = np.array([[logit(one.certainty), *(one.kind == kind for kind in KINDS)] for one in seen], float)
    right = np.array([one.right for one in seen], float)
    weights = np.array([1.0, 0.0, 0.0, 0.0])
    start = weights.copy()
    for _ in range(_STEPS):
        claimed = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - claimed) - _RIDGE * (weights - start)
        curve = (rows.T * (claimed * (1 - claimed))) @ rows + _RIDGE * np.eye(len(weights))
        weights = weights + np.linalg.solve(curve, slope)
    return Calibration(*(round(float(weight), 4) for weight in weights))


def kept_apart(articles: Sequence[Sequence[Outcome]], folds: int = FOLDS) -> Iterator[tuple[float, bool]]:
    """What is claimed of each outcome by a calibration that its article had no part in, and whether it is right."""
    for fold in range(folds):
        others = [one for number, seen in enumerate(articles) for one in seen if number % folds != fold]
        calibration = fitted(others)
        for seen in articles[fold::folds]:
            for one in seen:
                yield calibration.probability(one.certainty, one.kind), one.right


def table(claims: Iterable[tuple[float, bool]]) -> Iterator[str]:
    """A line for each tenth from 0 to 1: how many quotations claim as much, what they claim, and what is observed."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for claimed, right in claims:
        bins[min(int(claimed * BINS), BINS - 1)].append((claimed, right))
    yield "confidence  quotations  claimed  right"
    total = sum(map(len, bins))
    apart = 0.0
    for number, held in enumerate(bins):
        line = f"{number / BINS:.1f} to {(number + 1) / BINS:.1f}  {len(held):10}"
        if held:
            claimed, right = (sum(values) / len(held) for values in zip(*held, strict=True))
            apart += abs(claimed - right) * len(held) / total
            line += f"  {claimed:7.1%}  {right:5.1%}"
        yield line
    yield f"on the average {apart:.1%} apart"


@click.command()
@click.argument("gold", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--model", type=click.Path(path_type=Path), default=SHIPPED, help="A folder that `quotes train` made.")
def main(gold: Path, model: Path) -> None:
    """Print claimed against observed, and the calibration on all articles."""
    network = load_network(model)
    articles, _ = read_gold(gold)
    seen = [list(outcomes(network, article)) for article in articles]
    click.echo("\n".join(table(kept_apart(seen))))
    click.echo(f"on all: {fitted([one for several in seen for one in several])}")
    click.echo(f"in the model: {network.calibration}")


if __name__ == "__main__":
    main()
