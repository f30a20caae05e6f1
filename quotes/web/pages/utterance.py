"""An utterance's page: its wordings, who printed each when and from whom, and how each departs from the one the reader
compares with."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import asdict
from itertools import groupby
from typing import Any

from quotes.comparing import Column, collate, gathered
from quotes.dates import start_in_utc
from quotes.explaining import differences
from quotes.explaining.descent import lineage, standing_in
from quotes.web.answering.page import Asked
from quotes.web.database.queries import Row, one, rows
from quotes.web.sections.edited import with_fates
from quotes.web.sections.other_names import under_other_names

_OF_A_PRINT = ("key", "article", "wording", "outlet", "title", "opening", "published", "fate")

_TABLED = 24
"""Wordings in the table of all: more are read one by one."""

_LONGEST_TABLED = 5000
"""Characters of a wording in the table."""

_WIDEST = 4
"""Words of the base in a column of the table on which not all agree: it is to be taken in at a glance."""

_LISTED = 60
"""Prints that are listed by date and as a tree."""


def read(conn: sqlite3.Connection, asked: Asked) -> dict[str, Any]:
    """The utterance with its wordings; all of these in a table, and all prints by their dates."""
    found = compared(conn, asked.key, asked.parameters.get("base"))
    versions = [version for wording in found["wordings"] for version in wording["versions"]]
    return {
        **found,
        "collation": _collation(found),
        "prints": [{name: version[name] for name in _OF_A_PRINT} for version in sorted(versions, key=_date)],
        "other_names": under_other_names(
            conn, {**found, "utterance": found["key"], "published": found["first_published"]}
        ),
        "altered_in_sense": differences.altered_in_sense([one for one in found["wordings"] if not one["is_base"]]),
        "echoes": rows(conn, "echoes", utterance=asked.key, limit=_LISTED),
        "listed": _LISTED,
    }


def compared(conn: sqlite3.Connection, key: str, against: str | None = None) -> dict[str, Any]:
    """The utterance with its wordings, the reference's first, and which print was taken from which; `base` is the
    version that they are compared with: the one with the key `against`, or the reference."""
    utterance = one(conn, "utterance", key)
    versions = with_fates(conn, rows(conn, "versions", utterance=utterance.pop("id"), key=None, besides=against))
    reference = next(version for version in versions if version["key"] == utterance["reference"])
    base = next((version for version in versions if version["key"] == against), reference)
    standing = standing_in(utterance, versions)
    versions = [{**version, "is_of_another": _is_of_another(utterance, reference, version)} for version in versions]
    others = sorted({version["named"] for version in versions if version["is_of_another"]})
    if base is not reference:
        versions = differences.departures(base, versions)
    by_wording = groupby(versions, key=lambda version: version["wording"])
    wordings = [_wording(list(group), base) for _, group in by_wording]
    return {
        **utterance,
        "other_speakers": others,
        "standing": standing,
        "base": base,
        "wordings": wordings,
        "lineage": lineage(versions),
    }


def _is_of_another(utterance: Row, reference: Row, version: Row) -> bool:
    """Whether a version is put down to another than the utterance, whose speaker others may have named where its
    reference names nobody."""
    return version["speaker"] != utterance["speaker_key"] and differences.is_of_another(reference, version)


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
            "described": version["described"],
            "relation": version["relation"],
            "flags": [flag["name"] for flag in version["flags"]],
            "difference": wording["diff"],
            "fate": version["fate"],
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
    return {
        "number": first["wording"],
        "text": first["text"],
        "is_base": first["wording"] == base["wording"],
        "relation": relation,
        "relation_in_words": differences.relation_in_words(relation, base["text"], first["text"]),
        "flags": differences.shared_flags(versions),
        "diff": differences.told(relation, base, first),
        "versions": versions,
    }


def _date(version: Row) -> tuple[bool, str, int]:
    """The earliest print first, those of one day or of no date by their wording."""
    return version["published"] is None, start_in_utc(version["published"]), version["wording"]


def _collation(found: dict[str, Any]) -> dict[str, Any] | None:
    """All wordings beside the base, stretch by stretch, with how many of them agree there; those that are another part
    of what was said stand by themselves, for they have nothing beside the base. None where nothing is beside it."""
    base = found["base"]["text"]
    others = [wording for wording in found["wordings"] if not wording["is_base"]]
    shown = [wording for wording in others if len(wording["text"]) <= _LONGEST_TABLED][:_TABLED]
    tabled, parts = differences.without_parts(shown)
    if not tabled or len(base) > _LONGEST_TABLED:
        return None
    kinds = [wording["versions"][0]["kind"] for wording in tabled]
    table = gathered(collate(base, [wording["text"] for wording in tabled], [found["base"]["kind"], *kinds]), _WIDEST)
    return {
        "base": found["base"]["wording"],
        "others": [wording["number"] for wording in tabled],
        "kinds": kinds,
        "other_parts": [wording["number"] for wording in parts],
        "left_out": len(others) - len(shown),
        "columns": [_column(column) for column in table.columns],
    }


def _column(column: Column) -> Row:
    readings = [{**asdict(reading), "agrees": reading.agrees} for reading in column.readings]
    return {"base": column.base, "readings": readings, "agree": 1 + sum(reading.agrees for reading in column.readings)}
