"""`quotes evaluate`: how good the extraction is on gold data, beside textacy's."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import click

from quotes.cli import options
from quotes.cli.problems import tell
from quotes.cli.progress import Progress
from quotes.cli.words import count_of
from quotes.errors import QuotesError
from quotes.records import Article, Problem, Quote

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

Predictions = dict[str, tuple[Quote, ...]]
"""Quotations by the id of their article."""


@click.command()
@click.argument("gold", metavar="GOLD", type=FILE)
@click.argument("predictions", metavar="[PRED]", type=FILE, required=False)
@options.model
@options.jobs
@options.as_json
def evaluate(gold: Path, predictions: Path | None, model: str | None, jobs: int, as_json: bool) -> None:
    """Score quotations against gold ones.

    Prints our figures beside those of textacy's direct_quotations, as percentages. GOLD is JSONL, an article a
    line: `id`, `text` and `attributions: [{content, cue, source}]`, each of them a list of [start, end]. PRED
    is what `quotes extract GOLD` printed; without it our own extraction runs now.

    A prediction is right end to end if it shares half of its words with the gold content and names the gold source.

    \b
    Examples:
      quotes evaluate gold.jsonl
      quotes evaluate gold.jsonl predictions.jsonl --json
    """
    from quotes.evaluation.predictions import read_predictions
    from quotes.evaluation.report import as_json as results_as_json
    from quotes.evaluation.report import table
    from quotes.evaluation.scoring import Judged, score

    articles, problems = _gold(gold)
    with Progress() as progress:
        progress.show("finding quotations …", at_once=True)
        ours = read_predictions(predictions) if predictions else _extracted(articles, model, jobs)
        progress.show("finding quotations with textacy …", at_once=True)
        textacys, refused = _baseline(articles, model)
    results = {
        name: score(Judged(article.text, article.given or (), found.get(article.id, ())) for article in articles)
        for name, found in (("quotes", ours), ("textacy", textacys))
    }
    click.echo(json.dumps(results_as_json(results), indent=1) if as_json else "\n".join(table(results)))
    tell(problems)
    if missing := [article.id for article in articles if article.id not in ours]:
        click.echo(f"Without predictions: {count_of(len(missing), 'article')}, such as {missing[0]}", err=True)
    if refused:
        click.echo(f"textacy refused {count_of(refused, 'paragraph')} for an odd number of quotation marks.", err=True)


def _gold(path: Path) -> tuple[list[Article], list[Problem]]:
    from quotes.reading import read_articles

    articles, problems = [], []
    for read in read_articles([str(path)], given=True):
        if isinstance(read, Problem):
            problems.append(read)
        elif read.given is not None:
            articles.append(read)
    if not articles:
        tell(problems)
        raise QuotesError(f"{path}: no line of it is an article with `text` and `attributions`.")
    return articles, problems


def _extracted(articles: list[Article], model: str | None, jobs: int) -> Predictions:
    from quotes.pipeline import analyse

    bare = (replace(article, given=None) for article in articles)
    outcomes = analyse(bare, model=model, jobs=jobs)
    return {outcome.article.id: outcome.quotes for outcome in outcomes if not isinstance(outcome, Problem)}


def _baseline(articles: list[Article], model: str | None) -> tuple[Predictions, int]:
    from quotes.evaluation.baseline import baseline
    from quotes.pipeline import load

    nlp = load(model)
    with nlp.select_pipes(disable=[name for name in ("ner", "quotes", "quote_speakers") if nlp.has_pipe(name)]):
        found = {article.id: baseline(nlp, article.text) for article in articles}
    return {key: each.quotes for key, each in found.items()}, sum(each.refused for each in found.values())
