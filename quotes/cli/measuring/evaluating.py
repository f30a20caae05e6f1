"""`quotes evaluate`: how good the extraction is on gold data, beside textacy's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click

from quotes.cli.terminal import options
from quotes.cli.terminal.engine import Engine
from quotes.cli.terminal.progress import Progress
from quotes.cli.terminal.telling import tell
from quotes.errors import QuotesError
from quotes.explaining.labels import counted
from quotes.records import Article, Problem, Quote
from quotes.training.styles import STYLES

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

Predictions = dict[str, tuple[Quote, ...]]
"""Quotations by the id of their article."""


@click.command()
@click.argument("gold", metavar="GOLD", type=FILE)
@click.argument("predictions", metavar="[PRED]", type=FILE, required=False)
@click.option(
    "--style",
    type=click.Choice(list(STYLES)),
    default="as-is",
    show_default=True,
    help="Typography to give the articles before quotations are looked for.",
)
@options.model
@options.pipeline
@options.jobs
@options.as_json
def evaluate(
    gold: Path,
    predictions: Path | None,
    style: str,
    model: str,
    pipeline: str | None,
    jobs: int,
    as_json: bool,
) -> None:
    """Score quotations against a gold standard.

    Prints our figures beside those of textacy's direct_quotations, as percentages, for all quotations, by kind and by
    class of cue, and how far they would vary with other articles: the range of 95 in 100 draws of as many articles.
    GOLD is JSONL, one article per line: `id`, `text` and `attributions: [{content, cue, source}]`, each of these a list
    of [start, end], and `class` if known. PRED is what `quotes extract GOLD` printed; without it our own extraction is
    run now.

    Reports within a report ("she said that Lund had warned ...") are left out, since gold data gives each word to one
    source. A prediction is right end to end if it shares half of its words with the gold content and names the gold
    source.

    \b
    Examples:
      quotes evaluate gold.jsonl
      quotes evaluate gold.jsonl predictions.jsonl --json
      quotes evaluate gold.jsonl --style single-straight
    """
    from quotes.evaluation.predictions import read_predictions
    from quotes.evaluation.scoring import Judged, score
    from quotes.evaluation.tables import as_json as results_as_json
    from quotes.evaluation.tables import interval_table, table

    if predictions and style != "as-is":
        raise click.UsageError("--style changes what is looked for; it says nothing of a PRED that is there already.")
    articles, problems = gold_of(gold)
    with Progress() as progress:
        bare = list(_bare(articles, style))
        ours = (
            read_predictions(predictions) if predictions else _extracted(bare, Engine(model, pipeline, jobs), progress)
        )
        textacys, refused = _baseline(bare, pipeline, progress)
    results = {
        name: score(Judged(article.text, article.given or (), found.get(article.id, ())) for article in articles)
        for name, found in (("quotes", ours), ("textacy", textacys))
    }
    tables = (*table(results), "", *interval_table(results))
    click.echo(json.dumps(results_as_json(results), indent=1) if as_json else "\n".join(tables))
    tell(problems)
    if missing := [article.id for article in articles if article.id not in ours]:
        click.echo(f"Without predictions: {counted(len(missing), 'article')}, such as {missing[0]}", err=True)
    if refused:
        click.echo(f"textacy refused {counted(refused, 'paragraph')} for an odd number of quotation marks.", err=True)


def gold_of(path: Path) -> tuple[list[Article], list[Problem]]:
    """The gold articles of a file, and what could not be read; QuotesError where there is no article."""
    from quotes.evaluation.gold import read_gold

    articles, problems = read_gold(path)
    if not articles:
        tell(problems)
        raise QuotesError(f"{path}: no line of it is an article with `text` and `attributions`.")
    return articles, problems


def _bare(articles: Iterable[Article], style: str) -> Iterator[Article]:
    """The articles without their gold quotations, in another typography; offsets stay."""
    for article in articles:
        yield replace(article, text=STYLES[style](article.text), given=None)


def _extracted(articles: Sequence[Article], engine: Engine, progress: Progress) -> Predictions:
    from quotes.evaluation.predictions import comparable

    progress.show("finding quotations …", at_once=True)
    found: Predictions = {}
    for number, outcome in enumerate(engine.analysed(articles), start=1):
        progress.show(f"finding quotations … {number} of {len(articles)} articles")
        if not isinstance(outcome, Problem):
            found[outcome.article.id] = comparable(outcome.quotes)
    return found


def _baseline(articles: Sequence[Article], pipeline: str | None, progress: Progress) -> tuple[Predictions, int]:
    from quotes.evaluation.baseline import baseline
    from quotes.pipeline import load

    nlp = load("rules", pipeline)
    found, refused = {}, 0
    with nlp.select_pipes(disable=[name for name in ("ner", "quotes", "quote_speakers") if nlp.has_pipe(name)]):
        for number, article in enumerate(articles, start=1):
            progress.show(f"finding quotations with textacy … {number} of {len(articles)} articles")
            read = baseline(nlp, article.text)
            found[article.id] = read.quotes
            refused += read.refused
    return found, refused
