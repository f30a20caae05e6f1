"""Gold that a model learns from, with the annotators' slips mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quotes.records import Article, Quote, Spans
from quotes.spans import printed

_OFTEN = 10  # how many times more often as a cue than as a source a word must stand to be taken for a cue


def repaired(articles: Sequence[Article]) -> list[Article]:
    """The articles with cue and source changed over where an annotator took one for the other ("Hester" for a cue).

    What a word usually is in these very articles decides: one that is ten times more often a cue is no source.
    """
    as_cue, as_source = Counter[str](), Counter[str]()
    for article in articles:
        for quote in article.given or ():
            as_cue[_words(article, quote.cue)] += 1
            as_source[_words(article, quote.source)] += 1

    def mended(article: Article, quote: Quote) -> Quote:
        cue, source = _words(article, quote.cue), _words(article, quote.source)
        swapped = source and as_cue[source] > _OFTEN * as_source[source] and as_source[cue] >= as_cue[cue]
        return replace(quote, cue=quote.source, source=quote.cue) if swapped else quote

    return [replace(article, given=tuple(mended(article, q) for q in article.given or ())) for article in articles]


def _words(article: Article, spans: Spans) -> str:
    return printed(article.text, spans).lower()
