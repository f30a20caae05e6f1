"""A speaker's page: names and roles as printed and when, what was decided, who quotes them, and what they said."""

from __future__ import annotations

import sqlite3
from itertools import groupby
from typing import Any

from quotes.store.decisions import as_decision
from quotes.web.page import Asked
from quotes.web.queries import Row, one, rows

_MOST = 200
"""Quotations on the page; search and the table of quotations have the rest."""

_HOW = ("cue_class", "polarity", "modality", "told_by")
_OF_A_QUOTATION = ("key", "text", "kind", *_HOW, "relation", "article", "published", "outlet")


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The speaker, and the quotations grouped by utterance, the latest first; if asked, thoughts and stances."""
    speaker = one(conn, "speaker", asked.key)
    number = speaker.pop("id")
    quotations = rows(conn, "speaker_quotations", speaker=number, limit=_MOST)
    return {
        **speaker,
        "names": rows(conn, "speaker_names", speaker=number),
        "roles": rows(conn, "speaker_roles", speaker=number),
        "ties": rows(conn, "speaker_ties", speaker=number),
        "decisions": [_decision(row) for row in rows(conn, "speaker_decisions", speaker=number, name=speaker["name"])],
        "outlets": rows(conn, "speaker_outlets", speaker=number),
        "shown": len(quotations),
        "utterances": [
            _utterance(list(group)) for _, group in groupby(quotations, key=lambda row: row["utterance"] or row["key"])
        ],
        "all_classes": asked.all_classes,
        "thoughts_and_stances": rows(conn, "speaker_aside", speaker=number, limit=_MOST) if asked.all_classes else [],
    }


def _decision(row: Row) -> Row:
    """What a person decided about who this is, in words."""
    return {"id": row["id"], "made": row["made"], "note": row["note"], "decided": as_decision(row).in_words}


def _utterance(quotations: list[Row]) -> Row:
    first = quotations[0]
    shared = {name: first[name] for name in ("utterance", "versions", "wordings")}
    return {
        **shared,
        "text": first["reference_text"] or first["text"],
        "kind": first["reference_kind"] or first["kind"],
        **{name: first[name] for name in _HOW},
        "quotations": [{name: row[name] for name in _OF_A_QUOTATION} for row in quotations],
    }
