"""Two that changed places behind a word that tells what the one is: "according to A, B fired first", "according to B, A
fired first"; "A, not B", "B, not A"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from quotes.comparing.facing.places import Side, ends_clause, sentence_of
from quotes.comparing.facing.terms import spread_terms_in
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import entries, listed
from quotes.versions import Flag

_FAR = 4
"""Words behind the marking one among which the marked one stands: "no one who had been vaccinated"."""

_MOST = 8
"""Marked words of a side that are looked at."""


class _Marked(NamedTuple):
    """A word with what marks it, and the stems of all else in its sentence."""

    marker: str
    word: str
    stem: str
    others: frozenset[str]


def swap_flag(a: Side, b: Side) -> Flag | None:
    """A word that is marked on one side alone and another that is marked in the same way on the other alone, each of
    which the other side has in the same sentence."""
    in_a, in_b = (list(islice(_marked(side), _MOST)) for side in (a, b))
    for one in _alone(in_a, in_b):
        for other in _alone(in_b, in_a):
            if one.marker == other.marker and one.stem in other.others and other.stem in one.others:
                return Flag("order", f"{one.marker} {one.word}", f"{other.marker} {other.word}")
    return None


def _alone(some: Sequence[_Marked], others: Sequence[_Marked]) -> list[_Marked]:
    """Those whose word the others do not mark."""
    marked = {(other.marker, other.stem) for other in others}
    return [one for one in some if (one.marker, one.stem) not in marked]


def _marked(side: Side) -> Iterator[_Marked]:
    # "No one who" is compared as "no 1 who", and a "no nurse who" counts as "no … who".
    terms = spread_terms_in(side, entries("markers"))
    ends = [(term.phrase if "…" in term.phrase else term.said, term.end) for term in terms]
    ends += [
        ("not", at + 1)
        for at, place in enumerate(side)
        if at and place.word.normal == "not" and ends_clause([side[at - 1].word])
    ]
    pronouns = listed("roles", "acted_on")
    for marker, end in ends:
        for at in range(end, min(end + _FAR, len(side))):
            normal = side[at].word.normal
            if carries_matter(normal) or (marker == "not" and at == end and normal in pronouns):
                start, last = sentence_of(side, at, at + 1)
                others = (*side[start:at], *side[at + 1 : last])
                stems = frozenset(stem(place.word.normal) for place in others)
                yield _Marked(marker, side[at].word.core, stem(normal), stems)
                break
