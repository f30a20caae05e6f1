"""SQL functions to compare two wordings: in any query, `select quote_diff(a, b)`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import asdict
from functools import wraps

from rapidfuzz.distance import Indel

from quotes.comparing import diff, flags, relation, to_terminal
from quotes.comparing.language.tokens import normals
from quotes.records import KINDS, Kind

_LONGEST = 5000
"""Characters of a wording that are compared; a longer one gives null. SQLite's time limit cannot stop a function."""


def register(conn: sqlite3.Connection) -> None:
    """Add the functions to a connection."""
    for function in (quote_diff, quote_align, quote_relation, quote_flags, quote_similarity):
        conn.create_function(function.__name__, 2, _on_values(function), deterministic=True)
    for function in (quote_diff, quote_align, quote_relation, quote_flags):
        conn.create_function(function.__name__, 4, _on_values(function), deterministic=True)


def quote_diff(reference: str, version: str, reference_kind: Kind = "direct", version_kind: Kind = "direct") -> str:
    """The version with changes marked: [-removed-] {+added+}."""
    return to_terminal(diff(reference, version, reference_kind, version_kind), colour=False)


def quote_align(reference: str, version: str, reference_kind: Kind = "direct", version_kind: Kind = "direct") -> str:
    """The pieces of both texts as they face each other, as JSON: [{"op": "changed", "reference": "five", "version":
    "six"}]. The reference sides join to the reference, the version sides to the version."""
    pieces = diff(reference, version, reference_kind, version_kind)
    return json.dumps([asdict(piece) for piece in pieces], ensure_ascii=False)


def quote_relation(reference: str, version: str, reference_kind: Kind = "direct", version_kind: Kind = "direct") -> str:
    """The name of the relation: "trimmed", "reworded"; "would" for "will" is no change where one is indirect."""
    return relation(reference, version, reference_kind, version_kind)


def quote_flags(reference: str, version: str, reference_kind: Kind = "direct", version_kind: Kind = "direct") -> str:
    """What may have changed in meaning, as JSON: [{"name": "number", "reference": "five", "version": "six"}]."""
    found = flags(reference, version, reference_kind, version_kind)
    return json.dumps([asdict(flag) for flag in found], ensure_ascii=False)


def quote_similarity(reference: str, version: str) -> float:
    """How alike the words are in their order, from 0 to 1; punctuation, case and spelling do not count."""
    normal = [normals(text) for text in (reference, version)]
    return round(Indel.normalized_similarity(*normal), 3)


def _on_values(function: Callable[..., str | float]) -> Callable[..., str | float | None]:
    """The function for values as SQL has them: null where a text is null, none, or too long, or a kind is unknown."""

    @wraps(function)
    def on_values(reference: object, version: object, *kinds: object) -> str | float | None:
        texts = [str(value) for value in (reference, version) if isinstance(value, str | int | float)]
        if len(texts) < 2 or max(map(len, texts)) > _LONGEST or any(kind not in KINDS for kind in kinds):
            return None
        return function(*texts, *kinds)

    return on_values
