"""What two quotations state where either is told as a denial: "denied taking money" is "said he took no money"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.language.matter import is_negator
from quotes.comparing.language.tokens import normals
from quotes.records import Polarity
from quotes.versions import Flag


def as_told(raised: Sequence[Flag], reference: Polarity | None, version: Polarity | None) -> tuple[Flag, ...]:
    """The flags that the words raised, seen with how they were told, if that is known of both: a "not" that only one
    side has where the other was denied turns nothing, and the same words denied and said are turned round."""
    if reference is None or version is None or reference == version:
        return tuple(raised)
    kept = tuple(flag for flag in raised if not _denies(flag))
    if {reference, version} == {"said", "denied"} and len(kept) < len(raised):
        return kept
    return Flag("negation", f"({reference})", f"({version})"), *raised


def _denies(flag: Flag) -> bool:
    """True for a flag about a denial, also for another one that has it among its words: "I never took any"."""
    reference, version = (set(normals(words)) for words in (flag.reference, flag.version))
    return flag.name == "negation" or any(map(is_negator, reference ^ version))
