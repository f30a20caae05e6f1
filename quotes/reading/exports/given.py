"""Quotations that came with a record: its `attributions`, as offsets into its text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from quotes.records import Quote, Span, Spans


def given_quotes(record: Mapping[str, Any], length: int) -> tuple[tuple[Quote, ...] | None, int]:
    """The quotations that came with a record, and how many were dropped; None where it has no `attributions` at all.

    The kind of each is a stand-in: the pipeline tells it, once it is known which lines are the page's own, whose marks
    pair with none of the article's.
    """
    attributions = record.get("attributions")
    if attributions is None:
        return None, 0
    if not isinstance(attributions, list):
        return (), 1
    quotes = [_quote(attribution, length) for attribution in attributions]
    kept = tuple(quote for quote in quotes if quote)
    return kept, len(quotes) - len(kept)


def _quote(attribution: object, length: int) -> Quote | None:
    if not isinstance(attribution, dict):
        return None
    content, cue, source = (_spans(attribution.get(role), length) for role in ("content", "cue", "source"))
    if not content or cue is None or source is None:
        return None
    return Quote(kind="indirect", content=content, cue=cue, source=source)


def _spans(pairs: object, length: int) -> Spans | None:
    """PAIRS as spans in the text's order; None if one is no stretch of a text of LENGTH."""
    if pairs is None:
        return ()
    if not isinstance(pairs, list) or not all(_is_stretch(pair, length) for pair in pairs):
        return None
    return tuple(sorted(Span(start, end) for start, end in pairs))


def _is_stretch(pair: object, length: int) -> bool:
    if not isinstance(pair, list) or len(pair) != 2:
        return False
    start, end = pair
    whole = all(isinstance(edge, int) and not isinstance(edge, bool) for edge in pair)
    return whole and 0 <= start < end <= length
