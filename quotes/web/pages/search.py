"""The search page: quotations that hold the words, one entry an utterance, the best first."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from quotes.store.search import Hit, search
from quotes.web.page import Asked
from quotes.web.queries import Row, rows
from quotes.web.words import is_aside

_LONGEST = 300
"""Characters of a question that are looked at."""

_MOST = 200
"""Quotations that are ranked and brought together; whoever needs more adds a word."""


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The utterances found for `q`, each with its best quotation. No question is an error."""
    words = " ".join((asked.parameters.get("q") or "").split())[:_LONGEST]
    try:
        db = Database(conn, execute_plugins=False)
        found = search(db, words, limit=_MOST, all_classes=asked.all_classes)
    except sqlite3.OperationalError as error:
        if error.args != ("interrupted",):
            raise
        problem = "That search took too long. A rarer word, or one word more, makes it quicker."
        return _answer(asked, words, [], problem=problem)
    hits = _by_utterance(conn, found.hits)
    return _answer(asked, words, hits, more=len(found.hits) == _MOST, aside=found.aside)


def _answer(
    asked: Asked, words: str, hits: list[Row], *, more: bool = False, aside: int = 0, problem: str | None = None
) -> dict[str, Any]:
    """What the page shows: `found` utterances and `told` thoughts and stances; `aside` of these there are in all."""
    told = sum(is_aside(hit["cue_class"]) for hit in hits)
    return {
        "asked": words,
        "found": len(hits) - told,
        "told": told,
        "aside": aside,
        "all_classes": asked.all_classes,
        "more": more,
        "problem": problem,
        "hits": hits,
    }


def _by_utterance(conn: sqlite3.Connection, found: list[Hit]) -> list[Row]:
    """The best hit of each utterance, with how often it was printed, and how many of its versions have the words."""
    best: dict[str, Row] = {}
    for hit in found:
        entry = best.setdefault(hit.utterance or hit.key, {**asdict(hit), "matching": 0})
        entry["matching"] += 1
    details = rows(conn, "hit_details", keys=json.dumps([entry["key"] for entry in best.values()]))
    of_key = {row["key"]: row for row in details}
    return [entry | of_key[entry["key"]] for entry in best.values()]
