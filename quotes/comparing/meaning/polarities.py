"""What two quotations state where either is told as a denial: "denied taking money" is "said he took no money"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.records import Polarity
from quotes.versions import Flag


def as_told(raised: Sequence[Flag], reference: Polarity | None, version: Polarity | None) -> tuple[Flag, ...]:
    """The flags that the words raised, seen with how they were told, if that is known of both: a "not" that only one
    side has where the other was denied turns nothing, and the same words denied and said are turned round."""
    if reference is None or version is None or reference == version:
        return tuple(raised)
    if {reference, version} == {"said", "denied"} and any(flag.name == "negation" for flag in raised):
        return tuple(flag for flag in raised if flag.name != "negation")
    return Flag("negation", f"({reference})", f"({version})"), *raised
