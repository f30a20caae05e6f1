"""Which of two is more: "women drank more coffee than men" is no "men drank more than women", but "fewer boys than
girls" are "more girls than boys"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from quotes.comparing.facing.places import Side, clause_end, clause_start, ends_clause, negates
from quotes.comparing.language.matter import stem, stems
from quotes.comparing.language.wordlists import listed
from quotes.comparing.quantities.amounts import amount
from quotes.versions import Flag

_FAR = 6
"""Words before a "than" among which stands what it compares: "more cups of strong coffee than"."""

_LONGEST = 16
"""Words on either side of a comparison that are looked at."""

_STANDING_FOR = frozenset({"ones", "1"})
"""The "ones" of "the new ones", which stand for what the other side may call by its name."""


class _Comparison(NamedTuple):
    """What is said to be more and what less, as stems, and the clause with the place of the word that compares."""

    direction: str
    """"more" or "less", or the stem of the word itself, as of "warmer", which has a scale of its own."""
    of: str
    """What there is more of, if it may be a quality: "affordable", "coffee"."""
    above: frozenset[str]
    below: frozenset[str]
    head: str
    """The first word that tells what is below: what stands behind it, as "in June", may be said of both."""
    clause: Side
    at: int


def comparison_flag(a: Side, b: Side) -> Flag | None:
    """Two that changed places round a word that compares them in the same direction."""
    for one, other in _turned(a, b):
        if _are_of_one_direction(one, other):
            shared = (one.above | one.below) & (other.above | other.below)
            return Flag("order", _printed(one, shared), _printed(other, shared))
    return None


def is_compared_from_below(a: Side, b: Side) -> bool:
    """True where two changed places because the word that compares them did: "more girls than boys", "fewer boys than
    girls"; "the mill is cheaper than the barn", "the barn costs more than the mill"."""
    turned = list(_turned(a, b))
    return bool(turned) and not any(_are_of_one_direction(*pair) for pair in turned)


def _are_of_one_direction(one: _Comparison, other: _Comparison) -> bool:
    """True for two that tell of more, or of less, and not of two qualities: "more expensive", "more affordable"."""
    return one.direction == other.direction and (one.of == other.of or not (one.of and other.of))


def _turned(a: Side, b: Side) -> Iterator[tuple[_Comparison, _Comparison]]:
    """The comparisons of both sides in which what is before the "than" on one is behind it on the other."""
    theirs = list(_comparisons(b))
    for one in _comparisons(a) if theirs else ():
        for other in theirs:
            crossed = one.above & other.below, one.below & other.above
            are_denied = [any(negates(place.word) for place in each.clause) for each in (one, other)]
            has_kept = one.head in other.below or other.head in one.below
            if all(crossed) and not has_kept and not any(are_denied):
                yield one, other


def _comparisons(side: Side) -> Iterator[_Comparison]:
    verbs = listed("comparisons", "verbs")
    for at, place in enumerate(side):
        normal = place.word.normal
        if normal == "than":
            by = _comparative(side, at)
            if by is not None and not any(amount(behind.word) for behind in side[at + 1 : at + 2]):
                yield _compared(side, by, at)
        elif normal in verbs and not ends_clause([place.word]):
            yield _compared(side, at, at)


def _comparative(side: Side, than: int) -> int | None:
    """Where the "more" or "warmer" stands that belongs to a "than", or the "rather" of "would rather lose a vote than a
    war"; of "rather than" there is none."""
    for at in range(than - 1, max(-1, than - 1 - _FAR), -1):
        normal = side[at].word.normal
        if normal == "rather" and at < than - 1:
            return at
        if ends_clause([side[at].word]) or normal in listed("comparisons", "idle"):
            return None
        if normal in listed("comparisons", "more") | listed("comparisons", "less"):
            return at
        if normal.endswith("er") and at == than - 1:
            return at
    return None


def _compared(side: Side, at: int, than: int) -> _Comparison:
    """What stands in the clause on both sides of the comparison."""
    start = clause_start(side, at, max(0, at - _LONGEST))
    end = clause_end(side, than, min(len(side), than + _LONGEST))
    before, behind = (*side[start:at], *side[at + 1 : than]), side[than + 1 : end]
    above, below = ([one for one in stems(_normals(some)) if one not in _STANDING_FOR] for some in (before, behind))
    sides = frozenset(above).difference(below), frozenset(below).difference(above)
    head = next((one for one in below if one in sides[1]), "")
    return _Comparison(*_direction(side, at, than), *sides, head, side[start:end], at - start)


def _normals(some: Side) -> Iterator[str]:
    return (place.word.normal for place in some)


def _direction(side: Side, at: int, than: int) -> tuple[str, str]:
    """Whether it tells of more or of less, and what alone stands before the "than" and may be a quality; several things
    are none."""
    normal = side[at].word.normal
    if at == than:
        return "more", ""
    way = next((way for way in ("more", "less") if normal in listed("comparisons", way)), stem(normal))
    of = side[at + 1].word.normal if than == at + 2 else ""
    return way, "" if of.endswith("s") else stem(of)


def _printed(comparison: _Comparison, shared: Collection[str]) -> str:
    """Who is above whom: "women … more … men"."""
    shown = [
        at for at, place in enumerate(comparison.clause) if at == comparison.at or stem(place.word.normal) in shared
    ]
    return " … ".join(comparison.clause[at].word.core for at in shown)
