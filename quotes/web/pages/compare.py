"""The page that compares any two wordings: two quotations by their keys, or texts that the reader pastes."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import asdict
from typing import Any, Literal

from quotes.comparing import diff
from quotes.explaining import differences
from quotes.explaining.labels import step
from quotes.records import Kind
from quotes.web.answering.page import Asked
from quotes.web.database.functions import quote_similarity
from quotes.web.database.queries import Row, one, rows

_LONGEST = 5000
"""Characters of a wording that is compared."""

_LONGEST_LINK = 2000
"""Characters of both texts up to which an address holds them: servers and mail programs cut longer ones."""

_ADDRESS = re.compile(r"https?://\S+|\S*/-/\S+|[0-9a-f]{16}")
"""What is pasted as an address or a key, and never as words."""

_MEANT = re.compile(r"(?:^|/-/(?P<page>quotation|utterance)/)(?P<key>[0-9a-f]{16})(?![^/?#.])")

_SIDES: tuple[tuple[str, str], ...] = (("a", "first"), ("b", "second"))
"""The parameters of each side: the one that has a quotation's key, and the one that has a text."""

_SHOWN = (
    *("key", "text", "kind", "cue_class", "polarity", "modality", "told_by", "speaker", "speaker_key", "speaker_name"),
    *("described", "speaker_role", "source", "outlet", "published", "title", "opening", "article"),
    *("utterance", "relation"),
)

Refusal = Literal["nothing", "one alone", "too long", "no such address"]


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """Both wordings, relation, flags and difference of the second from the first, and what an address of it has."""
    sides = [_side(conn, asked, *names) for names in _SIDES]
    given = [side for side in sides if side]
    problem: Refusal | None = None
    if any(side["is_unknown"] for side in given):
        problem = "no such address"
    elif any(len(side["text"]) > _LONGEST for side in given):
        problem = "too long"
    elif len(given) < 2:
        problem = "one alone" if given else "nothing"
    shown = {
        "first": sides[0],
        "second": sides[1],
        "problem": problem,
        "longest": _LONGEST,
        "is_asked": bool(asked.parameters),
    }
    return shown if problem else {**shown, **_compared(*given), "link": _link(given)}


def pieces(data: dict[str, Any]) -> list[Row]:
    """A row a piece of the two texts, as they face each other."""
    return [
        {"what": piece["op"], "first": piece["reference"], "second": piece["version"]}
        for piece in data.get("pieces", [])
    ]


def _side(conn: sqlite3.Connection, asked: Asked, by_key: str, by_text: str) -> Row | None:
    """One of the two: a quotation on record, or the reader's text, of which nothing else is known; None for neither."""
    text = asked.parameters.get(by_text, "").strip()
    is_address = _ADDRESS.fullmatch(text)
    key = _meant(conn, text) if is_address else asked.parameters.get(by_key)
    if key and (is_address or not text):
        quotation = one(conn, "quotation", key)
        return {**{name: quotation[name] for name in _SHOWN}, "is_unknown": False}
    return {"key": None, "text": text, "kind": None, "is_unknown": bool(is_address)} if text else None


def _meant(conn: sqlite3.Connection, pasted: str) -> str | None:
    """The key of the quotation that a pasted address or key means; None where nothing here has it."""
    meant = _MEANT.search(pasted)
    found = rows(conn, "pasted_key", key=meant["key"], page=meant["page"] or "") if meant else []
    return str(found[0]["key"]) if found else None


def _compared(first: Row, second: Row) -> dict[str, Any]:
    # Of a pasted text nobody knows whether it was in quotation marks: it is taken as the other one is.
    kind: Kind = first["kind"] or second["kind"] or "direct"
    kinds: tuple[Kind, Kind] = first["kind"] or kind, second["kind"] or kind
    found = differences.comparison(*({**side, "kind": kind} for side, kind in zip((first, second), kinds, strict=True)))
    similarity = quote_similarity(first["text"], second["text"])
    return {
        **found,
        "first": first,
        "second": second,
        "similarity": similarity,
        "similarity_in_words": step("likeness", similarity),
        "pieces": [asdict(piece) for piece in diff(first["text"], second["text"], *kinds)],
        "kinds": kinds,
    }


def _link(sides: list[Row]) -> dict[str, str] | None:
    """The parameters of an address that shows the same; None where the texts are too long for one."""
    if sum(len(side["text"]) for side in sides if not side["key"]) > _LONGEST_LINK:
        return None
    return {
        by_key if side["key"] else by_text: side["key"] or side["text"]
        for side, (by_key, by_text) in zip(sides, _SIDES, strict=True)
    }
