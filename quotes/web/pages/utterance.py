"""An utterance's page: its wordings, who printed each, and how each departs from the one the reader compares with."""

from __future__ import annotations

import sqlite3
from collections import Counter
from itertools import groupby
from typing import Any

from quotes.web import differences
from quotes.web.page import Asked
from quotes.web.queries import Row, one, rows


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The utterance with its wordings, the reference's first; `base` is the version they are compared with."""
    utterance = one(conn, "utterance", asked.key)
    versions = rows(conn, "versions", utterance=utterance.pop("id"), key=None)
    reference = next(version for version in versions if version["key"] == utterance["reference"])
    base = next((version for version in versions if version["key"] == asked.parameters.get("base")), reference)
    if base is not reference:
        versions = [version | differences.departure(base, version) for version in versions]
    by_wording = groupby(versions, key=lambda version: version["wording"])
    return {**utterance, "base": base, "wordings": [_wording(list(group), base) for _, group in by_wording]}


def table(data: dict[str, Any]) -> list[Row]:
    """A row a version: who printed which words when, and how they depart from the base."""
    return [
        {
            "wording": wording["number"],
            "outlet": version["outlet"],
            "published": version["published"],
            "title": version["title"],
            "text": version["text"],
            "kind": version["kind"],
            "speaker": version["speaker_name"],
            "relation": version["relation"],
            "flags": [flag["name"] for flag in version["flags"]],
            "difference": wording["diff"],
            "url": version["url"],
            "key": version["key"],
        }
        for wording in data["wordings"]
        for version in wording["versions"]
    ]


def _wording(versions: list[Row], base: Row) -> Row:
    """One wording: its words as first printed, how they depart from the base, and who printed them."""
    first = versions[0]
    (relation, _), *_ = Counter(version["relation"] for version in versions).most_common(1)
    flags = [flag for version in versions for flag in version["flags"]]
    return {
        "number": first["wording"],
        "text": first["text"],
        "is_base": first["wording"] == base["wording"],
        "relation": relation,
        "relation_in_words": differences.relation_in_words(relation, base["text"], first["text"]),
        "flags": [flag for index, flag in enumerate(flags) if flag not in flags[:index]],
        "diff": differences.plain(base["text"], first["text"]),
        "versions": versions,
    }
