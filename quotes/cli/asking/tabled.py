"""The wordings of an utterance, or two quotations, as a table beside the base, without those that are another part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, NamedTuple

from quotes.comparing import Collation, collate
from quotes.explaining.differences import without_parts


class Tabled(NamedTuple):
    """The wordings, each as its prints, and those of them that have something to compare with the base as a table."""

    base: list[Mapping[str, Any]]
    compared: list[list[Mapping[str, Any]]]
    other_parts: list[list[Mapping[str, Any]]]
    table: Collation

    def as_told(self) -> dict[str, Any]:
        """The table for JSON, with the key of a print of each wording that has a reading in the columns, in their
        order, and of each that is another part and has none."""
        return {
            **asdict(self.table),
            "others": [prints[0]["key"] for prints in self.compared],
            "other_parts": [prints[0]["key"] for prints in self.other_parts],
        }


def tabled_of(found: Mapping[str, Any]) -> Tabled:
    """The wordings of the utterance beside the base, or of the two quotations the second beside the first."""
    if "first" in found:
        base, printed = found["first"], [found["first"]]
        others = [{"relation": found["relation"], "versions": [found["second"]]}]
    else:
        base, printed = found["base"], next(one["versions"] for one in found["wordings"] if one["is_base"])
        others = [wording for wording in found["wordings"] if not wording["is_base"]]
    compared, parts = ([wording["versions"] for wording in some] for some in without_parts(others))
    firsts = [prints[0] for prints in compared]
    table = collate(base["text"], [one["text"] for one in firsts], [one["kind"] for one in (base, *firsts)])
    return Tabled(printed, compared, parts, table)
