"""From a file of gold articles to a folder that holds a model: what `quotes train` does."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from quotes.errors import QuotesError
from quotes.evaluation.gold import whole_gold
from quotes.extraction.model.network import SHIPPED
from quotes.records import Article
from quotes.training.encoder import PACKAGE, SUMS, encoder_file
from quotes.training.export import export
from quotes.training.gold import repaired
from quotes.training.loop import Plan, Round, train
from quotes.training.loss import pupil_loss
from quotes.training.network import Network

TEACHER = Plan(rounds=(Round(4.0, 1.5e-4, 1e-3),))
PUPIL = Plan(rounds=(Round(2.5, 1.0e-4, 5e-4),), layers=4, exit_at=None)
"""What the shipped model was made by."""

SMALL = "small"
"""Where the pupil goes, inside of the folder for its teacher."""


def make_model(
    gold: Path, out: Path, plans: tuple[Plan, Plan], report: Callable[[str], None], *, from_scratch: bool = False
) -> None:
    """Trains on the articles of a file and writes the model to `out`, then a small one that it teaches to `out`/small.

    `plans` are the teacher's and the pupil's. A run that was stopped goes on from where it was. `from_scratch` starts
    from noise instead of the encoder's weights: only good to try out that everything works.
    """
    plan, pupils = plans
    articles = repaired(whole_gold(gold))
    tokenizer_file = SHIPPED / "tokenizer.json" if from_scratch else encoder_file("tokenizer.json")
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    torch.manual_seed(plan.seed)
    network = Network(plan.layers, plan.exit_at)
    if not from_scratch:
        network.load_encoder(load_file(str(encoder_file("model.safetensors"))))
    card = _card(gold, articles, plans, from_scratch)
    _claim(out, card)
    network = train(network, articles, tokenizer, plan, out, report)
    export(network, tokenizer_file, out, card)
    cost = partial(pupil_loss, network)
    pupil = train(network.pupil(), articles, tokenizer, pupils, out / SMALL, report, cost)
    export(_between(network.pupil(), pupil), tokenizer_file, out / SMALL, card)


def _claim(out: Path, card: dict[str, Any]) -> None:
    """Marks the folder as this run's. Raises QuotesError where it is another's, whose checkpoints would be taken up."""
    out.mkdir(parents=True, exist_ok=True)
    mark, content = out / "run.json", json.dumps(card, indent=1) + "\n"
    if mark.exists() and mark.read_text(encoding="utf-8") != content:
        raise QuotesError(
            f"{out} holds a run on other articles, or by another plan. Name another folder, or remove it."
        )
    mark.write_text(content, encoding="utf-8")


def _between(before: Network, after: Network) -> Network:
    """The network halfway between two states of one: the taught pupil forgets less so (Wortsman et al. 2022)."""
    taught = after.state_dict()
    before.load_state_dict({name: (value + taught[name]) / 2 for name, value in before.state_dict().items()})
    return before.eval()


def _card(gold: Path, articles: list[Article], plans: tuple[Plan, Plan], from_scratch: bool) -> dict[str, Any]:
    """How the model was made, in a form that goes with its weights."""
    return {
        "gold_sha256": hashlib.sha256(gold.read_bytes()).hexdigest(),
        "articles": len(articles),
        "attributions": sum(len(article.given or ()) for article in articles),
        "encoder": None if from_scratch else {"package": PACKAGE, "sha256": SUMS["model.safetensors"]},
        "teacher": asdict(plans[0]),
        "pupil": asdict(plans[1]),
        "torch": torch.__version__,
    }
