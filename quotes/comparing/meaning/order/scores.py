"""Scores and dates that stand the other way round on the other side: "3-1", "1-3"; "5/6", "6/5"."""

from __future__ import annotations

from quotes.comparing.aligning.scores import JOINING
from quotes.comparing.facing.places import Side
from quotes.comparing.language.matter import stem
from quotes.comparing.meaning.negation.opposites import opposites
from quotes.comparing.meaning.order.roles import converses
from quotes.versions import Flag


def score_flag(a: Side, b: Side) -> Flag | None:
    """Such figures, unless the one side tells from the other's end who won: "beat them 3-1", "lost to them 1-3"."""
    there = {place.word.normal: place for place in b if place.changed and JOINING.intersection(place.word.core)}
    for place in a if there else ():
        one, mark, other = place.word.normal.partition("/" if "/" in place.word.normal else "-")
        turned = there.get(f"{other}{mark}{one}") if one.isdigit() and other.isdigit() else None
        if turned and place.changed and not _is_won_and_lost(a, b):
            return Flag("number", place.word.core, turned.word.core)
    return None


def _is_won_and_lost(a: Side, b: Side) -> bool:
    """True where a word of the one side has its converse or its opposite on the other: "beat", "lost to"."""
    ours, theirs = ({stem(place.word.normal) for place in side if place.changed} for side in (a, b))
    return any(theirs.intersection([*converses().get(one, ()), *opposites().get(one, ())]) for one in ours)
