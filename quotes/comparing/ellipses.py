"""Omissions that changed what is left: what an ellipsis stands for, and where a quotation was cut short."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.places import ends_clause, negates
from quotes.comparing.stretches import Stretch
from quotes.comparing.terms import kinds
from quotes.comparing.tokens import Word
from quotes.versions import Flag

_SHOWN = 6
"""Words of a cut that are shown for the whole."""


def ellipsis_flag(stretches: Sequence[Stretch]) -> Flag | None:
    """An ellipsis that stands for words which deny, limit or condition what is left: "We are not ... going to sign"."""
    for number, stretch in enumerate(stretches):
        before, after = stretches[max(0, number - 1) : number], stretches[number + 1 : number + 2]
        if stretch.same:
            continue
        if not stretch.version and _has_ellipsis(before, after, 1) and _governs(stretch.reference, before, 0):
            return Flag("ellipsis", _printed(stretch.reference), "…")
        if not stretch.reference and _has_ellipsis(before, after, 0) and _governs(stretch.version, before, 1):
            return Flag("ellipsis", "…", _printed(stretch.version))
    return None


def _has_ellipsis(before: Sequence[Stretch], after: Sequence[Stretch], side: int) -> bool:
    """True where an ellipsis stands in this text (0 the reference's, 1 the version's) between the neighbours."""
    marks = [word.after for one in before for word in (one.reference, one.version)[side][-1:]]
    marks += [word.before for one in after for word in (one.reference, one.version)[side][:1]]
    return any("…" in each or "..." in each or ". . ." in each for each in marks)


def _governs(cut: Sequence[Word], before: Sequence[Stretch], side: int) -> bool:
    """True where the cut denies or limits, unless it is a clause of its own that ends in it."""
    kept = [word for one in before for word in (one.reference, one.version)[side]]
    if ends_clause(kept[-1:]) and ends_clause(cut[-1:]):
        return False
    limits = kinds("conditions", "limits")
    return any(negates(word) or word.normal in limits for word in cut)


def _printed(cut: Sequence[Word]) -> str:
    return " ".join(word.core for word in cut[:_SHOWN])
