"""Which version of an utterance was likely taken from which, as the lines of a tree; how two stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from quotes.dates import sort_key
from quotes.trees import flattened, trees
from quotes.versions import ORDER_UNKNOWN, TIME_ALONE, Standing, standing

Row = dict[str, Any]

_SHOWN = ("key", "outlet", "title", "opening", "published", "wording")
"""What is shown of a print in a line."""

_UNTIMED = "nothing more than that both print it"
"""What speaks for it where time would, and the order in time is not known."""


def lineage(versions: Sequence[Row]) -> list[Row]:
    """A line a version, each behind the one that it was most likely taken from, with how deep it stands, why, who else
    it may be from, and whether that is a guess; nothing for what one article alone prints, however often, and for a
    file that was last linked by a version of this program that knew no parents."""
    by_key = {version["key"]: version for version in sorted(versions, key=_age)}
    articles = {version["article"] for version in by_key.values()}
    if len(articles) < 2 or not any(version["parent_evidence"] for version in versions):
        return []
    parents = {key: version["parent"] for key, version in by_key.items()}
    return [_line(depth, by_key[key], by_key) for depth, key in flattened(trees(parents))]


def standing_of(version: Row) -> Standing:
    """How what the version departs from stands to it."""
    return standing(version["versions"], version["wordings"], version["articles"], version["parent_order"])


def standing_in(utterance: Row, versions: Sequence[Row]) -> Standing:
    """How the reference of the utterance stands to its other versions."""
    departing = next((version for version in versions if version["relation"] != "reference"), {"parent_order": ""})
    return standing_of({**utterance, "parent_order": departing["parent_order"]})


def _age(version: Row) -> tuple[tuple[bool, str], str]:
    """The earliest print first, as a key to sort by; those without a date last."""
    return sort_key(version["published"]), version["key"]


def _line(depth: int, version: Row, by_key: dict[str, Row]) -> Row:
    return {
        "depth": depth,
        **_print(version),
        "parent": version["parent"],
        "taken_from": _print(by_key[version["parent"]]) if version["parent"] in by_key else None,
        "perhaps": version["parent"] is not None and bool(version["parent_is_guess"]),
        "evidence": _evidence(version["parent_evidence"]),
        "ties": [_print(by_key[key]) for key in version["parent_ties"] if key in by_key],
    }


def _evidence(evidence: str) -> str:
    """What speaks for it, without what contradicts itself: "by time alone; which came first is not known"."""
    return evidence.replace(TIME_ALONE, _UNTIMED) if ORDER_UNKNOWN in evidence else evidence


def _print(version: Row) -> Row:
    return {name: version[name] for name in _SHOWN}
