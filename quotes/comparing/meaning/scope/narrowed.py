"""What is denied of a kind alone: where there is "no immediate risk", it need not be that there is "no risk"."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.comparing.facing.places import Side, ends_clause, negates
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import entries
from quotes.versions import Flag

_FAR = 6
"""Words before what is denied among which the "no" or "not" stands."""


def narrowed_flag(a: Side, b: Side) -> Flag | None:
    """A word that narrows what is denied, where the other side denies all of it."""
    for side, other in ((a, b), (b, a)):
        for at in _narrowing(side):
            if _is_denied_whole(side[at + 1].word.normal, other):
                return Flag.between("scope", side[at].word.core, "", in_reference=side is a)
    return None


def _narrowing(side: Side) -> Iterator[int]:
    """The places of such words that only this side has, right before what is denied and both have."""
    for at in range(1, len(side) - 1):
        place, behind = side[at], side[at + 1]
        is_own = place.changed and place.word.normal in entries("narrowing") and not ends_clause([place.word])
        if is_own and not behind.changed and carries_matter(behind.word.normal) and _is_denied(side, at):
            yield at


def _is_denied(side: Side, at: int) -> bool:
    """True where a "no" or a "not" stands before that, in its clause; not for "we did not see the final bill", which
    tells of one bill."""
    for place in reversed(side[max(0, at - _FAR) : at]):
        if ends_clause([place.word]) or place.word.normal in entries("determiners"):
            return False
        if negates(place.word):
            return True
    return False


def _is_denied_whole(normal: str, other: Side) -> bool:
    """True where the other side denies the same, and has nothing there that narrows it."""
    places = [at for at in range(1, len(other)) if stem(other[at].word.normal) == stem(normal)]
    return any(_is_denied(other, at) for at in places) and not any(
        carries_matter(other[at - 1].word.normal) and not negates(other[at - 1].word) for at in places
    )
