"""Deeds that somebody is accused of on one side and has done on the other: "accused of killing", "killed"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from quotes.comparing.facing.echoes import echoed
from quotes.comparing.facing.places import COORDINATING, Side, ends_clause, negates, shown
from quotes.comparing.facing.terms import Term, has_own, spread_terms_in
from quotes.comparing.language.matter import carries_matter, stem, stemmed
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.certainty.strengths import doubting
from quotes.versions import Flag

_MOST = 20
"""Accusations of a side that are looked at."""

_DEED_WORDS = 2
"""The first words of matter behind the accusation: they tell the deed, "killing his wife"."""


def accusation_flag(a: Side, b: Side) -> Flag | None:
    """An accusation that only one side has, where the other tells the deed and neither accuses nor doubts."""
    for side, other in ((a, b), (b, a)):
        for term in islice(_own_accusations(side), _MOST):
            if _is_done_there(side, term, other) and not _leaves_open(other):
                said = shown(side[term.start : term.end])
                return Flag.between("hedge", said, "", in_reference=side is a)
    return None


def _own_accusations(side: Side) -> Iterator[Term]:
    for term in spread_terms_in(side, entries("accusations")):
        if side[term.start].changed or side[term.end - 1].changed:
            yield term


def _is_done_there(side: Side, term: Term, other: Side) -> bool:
    """True where the other side has the deed, and, if it is named here again, what it was done to as well: of "the man
    accused of taking bribes took the stand" a "took the stand" tells no deed."""
    deed = _deed(side, term)
    said = echoed(deed, other)
    if not deed or deed[0] not in said:
        return False
    is_named_again = sum(stem(place.word.normal) == stem(deed[0]) for place in side) > 1
    return not is_named_again or len(said) == _DEED_WORDS


def _deed(side: Side, term: Term) -> list[str]:
    """The first words of matter behind the accusation, in its clause; a "deliberately" is no deed."""
    deed: list[str] = []
    for before, place in pairwise(side[term.end - 1 :]):
        normal = place.word.normal
        if ends_clause([before.word]) or normal in COORDINATING or len(deed) == _DEED_WORDS:
            break
        if carries_matter(normal) and not normal.endswith("ly"):
            deed.append(normal)
    return deed


def _leaves_open(side: Side) -> bool:
    """True where this side accuses, doubts or denies in words of its own: an "innocent" that both have is none."""
    return any(
        place.changed and (stem(place.word.normal) in stemmed("accusing") or negates(place.word)) for place in side
    ) or has_own(side, doubting())
