"""Whether a figure is somebody's age: the "51" of "Ann Lee, 51, said" and of "aged 51"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries, listed

_LONGEST = 2
"""Digits of an age: of three there are more often the dead."""

_OPENING = ("aged", "age of")


def is_age(some: Sequence[Word], at: int) -> bool:
    """True for bare digits between commas behind a name, and behind an "aged"; not for those of "in Kyiv, 12, all of
    them soldiers,", "the Wolves, 12, marched" and "Lund, 21, including"."""
    if not some[at].core.isdigit() or len(some[at].core) > _LONGEST or at == 0:
        return False
    if " ".join(word.normal for word in some[max(0, at - 2) : at]).endswith(_OPENING):
        return True
    start = at
    while start > 0 and some[start - 1].core[:1].isupper() and (start == at or not some[start - 1].after.strip()):
        start -= 1
    before = some[start - 1].normal if start > 0 else ""
    is_thing = before in entries("prepositions") or "the" in (before, some[start].normal)
    behind = some[at + 1].normal if at + 1 < len(some) else ""
    is_between = start < at and some[at - 1].after[:1] == some[at].after[:1] == ","
    return is_between and not is_thing and behind not in entries("among") | listed("reach", "whole")
