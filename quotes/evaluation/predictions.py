"""Predicted quotations from a file, as `quotes extract` prints them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from quotes.errors import QuotesError
from quotes.records import CLASSES, GIVEN, REPORT_WITHIN, Quote, Span, Spans


def read_predictions(path: Path) -> dict[str, tuple[Quote, ...]]:
    """The quotations by the id of their article; QuotesError where a line is no prediction."""
    predictions = {}
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                article, quotes = _prediction(line, f"{path}, line {number}")
                predictions[article] = quotes
    return predictions


def comparable(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The quotations without reports within a report: gold data has none, since it gives each word to one source."""
    return tuple(quote for quote in quotes if quote.method != REPORT_WITHIN)


def _prediction(line: bytes, place: str) -> tuple[str, tuple[Quote, ...]]:
    try:
        record = json.loads(line)
        return str(record["id"]), comparable(_quote(quote) for quote in record["quotes"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise QuotesError(
            f"{place}: is no prediction ({error!r}). `quotes extract GOLD > PRED` writes some."
        ) from error


def _quote(record: dict[str, Any]) -> Quote:
    named = record.get("cue_class", record.get("class"))
    return Quote(
        kind=record.get("kind", "indirect"),  # scoring reads the kind off the quotation marks
        content=_spans(record["content"]),
        cue=_spans(record.get("cue")),
        source=_spans(record.get("source")),
        method=record.get("method", GIVEN),
        cue_class=next((name for name in CLASSES if name == named), "speech"),
    )


def _spans(pairs: list[list[int]] | None) -> Spans:
    return tuple(_span(start, end) for start, end in pairs or ())


def _span(start: int, end: int) -> Span:
    if not (isinstance(start, int) and isinstance(end, int)):
        raise TypeError(f"a span is two whole numbers, not {start!r} and {end!r}")
    return Span(start, end)
