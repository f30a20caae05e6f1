"""Labelled articles, analysed with the gold's own quotations: what speakers and venues are judged on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from quotes.evaluation.gold import read_gold
from quotes.pipeline import analyse
from quotes.records import Analysis


def analysed(corpus: Path, wanted: Collection[str]) -> Iterator[Analysis]:
    """The analyses of the gold articles of these ids; what cannot be analysed is left out."""
    articles = (article for article in read_gold(corpus)[0] if article.id in wanted)
    return (each for each in analyse(articles) if isinstance(each, Analysis))
