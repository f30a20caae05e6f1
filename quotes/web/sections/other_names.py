"""The very words under another speaker's name: “...,” said Moe in three papers, and Álvarez in a fourth.

Versions of one utterance tell by a flag that they name another speaker. What stands apart, since nothing but its words
ties it to the others, would never be seen beside them: so each shows the other, and neither is called wrong.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from quotes.comparing.language.tokens import normals
from quotes.dates import apart
from quotes.sentences import sentences
from quotes.web.database.queries import Row, rows

_FEWEST = 5
"""Words in common from which they are somebody's own: many say "we will not give up"."""

_DAYS = 31
"""Between two prints of one story; later another may say the same."""

_SENTENCES = 8
"""Sentences by whose beginnings others are looked for."""


def under_other_names(conn: sqlite3.Connection, said: Mapping[str, Any]) -> list[Row]:
    """Who else is quoted with these words or part of them at about that time, each with where: of direct speech by
    somebody named with its text, `speaker_key`, `utterance` and `published`."""
    own = normals(said["text"])
    phrases = _beginnings(said["text"])
    if said["kind"] != "direct" or not said["speaker_key"] or not phrases:
        return []
    asked = {"phrases": f"text : ({phrases})", "speaker": said["speaker_key"], "utterance": said["utterance"]}
    found: dict[str, Row] = {}
    for row in rows(conn, "prints_with_phrases", **asked):
        if not apart(said["published"], row["published"], _DAYS) and _is_within(own, normals(row["text"])):
            one = {name: row[name] for name in ("key", "utterance", "speaker", "speaker_key")}
            other = found.setdefault(row["speaker_key"], {**one, "prints": 0, "outlets": []})
            other["prints"] += 1
            if row["outlet"] and row["outlet"] not in other["outlets"]:
                other["outlets"].append(row["outlet"])
    return sorted(found.values(), key=lambda row: (-row["prints"], row["speaker"]))


def _beginnings(text: str) -> str:
    """The first words of each sentence, as FTS5 asks for any of them."""
    found = []
    for start, end in sentences(text)[:_SENTENCES]:
        begin = [word.strip('"“”') for word in text[start:end].split()][:_FEWEST]
        if len(begin) == _FEWEST and all(any(map(str.isalnum, word)) for word in begin):
            found.append(" ".join(begin).replace('"', " "))
    return " OR ".join(f'"{phrase}"' for phrase in found)


def _is_within(own: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the shorter stands in the longer word for word."""
    shorter, longer = sorted((own, other), key=len)
    return len(shorter) >= _FEWEST and f" {' '.join(shorter)} " in f" {' '.join(longer)} "
