"""Quotations in spaCy's own binary form, so that docs that hold them can be stored and travel between processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Any

import srsly

from quotes.records import Credit, Quote, Span, Spans, Speaker, Venue

_MARK = "quotes.records.Quote"


@srsly.msgpack_encoders("quotes")
def pack(value: Any, chain: Callable[[Any], Any] | None = None) -> Any:
    """A quotation as a mapping; anything else as whoever packs next has it."""
    if isinstance(value, Quote):
        return {_MARK: asdict(value)}
    return value if chain is None else chain(value)


@srsly.msgpack_decoders("quotes")
def unpack(value: Any, chain: Callable[[Any], Any] | None = None) -> Any:
    """The quotation that a mapping was made of; anything else as whoever unpacks next has it."""
    if isinstance(value, dict) and _MARK in value:
        return _quote(value[_MARK])
    return value if chain is None else chain(value)


def _quote(packed: dict[str, Any]) -> Quote:
    speaker, venue, credited = packed["speaker"], packed["venue"], packed["credited"]
    return Quote(
        **{
            **packed,
            **{role: _spans(packed[role]) for role in ("content", "cue", "source")},
            "speaker": Speaker(**speaker) if speaker else None,
            "venue": Venue(**{**venue, "span": Span(*venue["span"])}) if venue else None,
            "credited": Credit(**{**credited, "span": Span(*credited["span"])}) if credited else None,
        }
    )


def _spans(pairs: Iterable[Sequence[int]]) -> Spans:
    return tuple(Span(start, end) for start, end in pairs)
