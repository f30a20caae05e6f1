"""A speaker's page: names and roles as printed, who quotes them, and what they said."""

from __future__ import annotations

import sqlite3
from itertools import groupby
from typing import Any

from quotes.web.page import Asked
from quotes.web.queries import Row, one, rows

_MOST = 500
"""Quotations on the page; the table of quotations has the rest."""


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The speaker, and the quotations grouped by utterance, the latest utterance first."""
    speaker = one(conn, "speaker", asked.key)
    number = speaker.pop("id")
    quotations = rows(conn, "speaker_quotations", speaker=number, limit=_MOST)
    return {
        **speaker,
        "names": rows(conn, "speaker_names", speaker=number),
        "roles": rows(conn, "speaker_roles", speaker=number),
        "outlets": rows(conn, "speaker_outlets", speaker=number),
        "shown": len(quotations),
        "utterances": [_utterance(list(group)) for _, group in groupby(quotations, key=lambda row: row["utterance"])],
    }


def _utterance(quotations: list[Row]) -> Row:
    first = quotations[0]
    shared = {name: first[name] for name in ("utterance", "versions", "wordings")}
    return {
        **shared,
        "text": first["reference_text"] or first["text"],
        "kind": first["reference_kind"] or first["kind"],
        "quotations": [
            {name: row[name] for name in ("key", "text", "kind", "relation", "article", "published", "outlet")}
            for row in quotations
        ],
    }
