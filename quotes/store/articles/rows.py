"""An analysed article as rows: pure functions from records to what the tables hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quotes.records import Analysis, Article, Quote, Span, Spans
from quotes.spans import printed
from quotes.spelling import written
from quotes.store.keyed import Row, as_json, key_of

CONTEXT = 400
"""Characters of the paragraph kept on each side of a quotation: some pages are one paragraph of megabytes."""


def article_key(article: Article) -> str:
    """The article's key: the same as long as its given id and its text are."""
    return key_of(article.id, article.text)


def quote_key(article: str, quote: Quote) -> str:
    """The quotation's key: the same as long as its article (by key), its content and its cue are."""
    return key_of(article, flat_spans(quote.content), flat_spans(quote.cue))


def flat_spans(spans: Spans) -> str:
    """The spans as text: "3-9;12-20"."""
    return ";".join(f"{start}-{end}" for start, end in spans)


def outlet_names(analysis: Analysis) -> set[str]:
    """Every outlet that the article names: its own, those that were told the words, and those it credits."""
    venues = (quote.venue.name for quote in analysis.quotes if quote.venue and quote.venue.kind == "outlet")
    credits = (quote.credited.name for quote in analysis.quotes if quote.credited)
    own = [analysis.article.outlet] if analysis.article.outlet else []
    return {*own, *venues, *credits}


def article_row(article: Article, outlets: Mapping[str, int]) -> Row:
    """The row of `articles`, without what depends on the analysis or the run."""
    return {
        "key": article_key(article),
        "source_id": article.id,
        "outlet_id": outlets[article.outlet] if article.outlet else None,
        "title": article.title,
        "url": article.url,
        "published": article.published,
        "author": article.author,
        "modified": article.modified,
        "language": article.language,
        "credit": article.credit,
        "stub": int(article.stub),
        "page": article.page,
        "page_start": article.start,
        "text": article.text,
        "furniture": as_json(article.furniture),
        "basis": as_json(dict(sorted(article.basis.items()))),
    }


def distinct_quotes(analysis: Analysis) -> dict[str, Quote]:
    """The quotations by key; of those with the same content and cue the surest, or else the first."""
    key = article_key(analysis.article)
    distinct: dict[str, Quote] = {}
    for quote in analysis.quotes:
        rival = distinct.setdefault(quote_key(key, quote), quote)
        if quote.confidence > rival.confidence:
            distinct[quote_key(key, quote)] = quote
    return distinct


def quote_row(key: str, quote: Quote, article: Article, article_id: int, outlets: Mapping[str, int]) -> Row:
    """The row of `quotes` without what refers to other rows: the speaker across articles, and the quotation that tells
    of it."""
    extent = _extent(quote.content)
    speaker, venue, credited = quote.speaker, quote.venue, quote.credited
    return {
        "key": key,
        "article_id": article_id,
        "kind": quote.kind,
        "text": printed(article.text, quote.content),
        "cue": printed(article.text, quote.cue) or None,
        "source": printed(article.text, quote.source) or None,
        "context": printed(article.text, [_around(article.text, extent)]),
        "start": extent.start,
        "end": extent.end,
        "method": quote.method,
        "confidence": quote.confidence,
        "speaker_name": _written(speaker.name) if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "speaker_role": _written(speaker.role) if speaker else None,
        "speaker_method": speaker.method if speaker else None,
        "speaker_confidence": speaker.confidence if speaker else None,
        "venue": venue.name if venue else None,
        "venue_kind": venue.kind if venue else None,
        "venue_carried": int(venue.carried) if venue else None,
        "venue_outlet_id": outlets[venue.name] if venue and venue.kind == "outlet" else None,
        "credited": credited.name if credited else None,
        "credited_outlet_id": outlets[credited.name] if credited else None,
        "cue_class": quote.cue_class,
        "polarity": quote.polarity,
        "modality": quote.modality,
    }


def teller_rows(analysis: Analysis, ids: Mapping[str, int]) -> Iterator[Row]:
    """For each quotation's key the row of the quotation whose words tell of it, empty for most."""
    article = article_key(analysis.article)
    for key, quote in distinct_quotes(analysis).items():
        teller = None if quote.reported_by is None else analysis.quotes[quote.reported_by]
        told_by = ids[quote_key(article, teller)] if teller else None
        yield {"key": key, "reported_by_id": None if told_by == ids[key] else told_by}


def span_rows(key: str, quote: Quote, quote_id: int) -> Iterator[Row]:
    """The rows of `quote_spans`: every stretch of the article's text that the quotation rests on."""
    spans: dict[str, Spans] = {
        "content": quote.content,
        "cue": quote.cue,
        "source": quote.source,
        "venue": (quote.venue.span,) if quote.venue else (),
        "credited": (quote.credited.span,) if quote.credited else (),
    }
    for role, pieces in spans.items():
        for position, (start, end) in enumerate(pieces):
            yield {
                "key": key_of(key, role, str(position)),
                "quote_id": quote_id,
                "role": role,
                "position": position,
                "start": start,
                "end": end,
            }


def _written(name: str | None) -> str | None:
    """The name as it is to be read; None if nothing legible is left of it."""
    return written(name) or None if name else None


def _extent(spans: Spans) -> Span:
    return Span(min(start for start, _ in spans), max(end for _, end in spans))


def _around(text: str, extent: Span) -> Span:
    """The paragraphs that the extent lies in, with at most CONTEXT characters on each side, cut between words."""
    start = max(text.rfind("\n", 0, extent.start) + 1, extent.start - CONTEXT)
    end = text.find("\n", extent.end)
    end = min(len(text) if end < 0 else end, extent.end + CONTEXT)
    while 0 < start < extent.start and not text[start - 1].isspace():
        start += 1
    while extent.end < end < len(text) and not text[end].isspace():
        end -= 1
    return Span(start, end)
