"""Clauses that changed places round a word like "because": "A because B" is no "B because A"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from quotes.comparing.matter import stems
from quotes.comparing.places import SENTENCE_END, Side, ends_clause
from quotes.datafiles import word_list
from quotes.versions import Flag

_SHOWN = 3
"""Words on both sides of such a word that are shown with it."""


class _Joint(NamedTuple):
    """A word between two clauses, and what those are about."""

    word: str
    main: frozenset[str]
    subordinate: frozenset[str]
    printed: str
    """The word with what is on both sides of it."""


def clause_flag(a: Side, b: Side) -> Flag | None:
    """The first such word that both have, or "after" against "before", whose clauses changed places."""
    joints = {joint.word: joint for joint in _joints(b)}
    for one in _joints(a):
        other = joints.get(one.word)
        if other and _crossed(one, other):
            return Flag("order", one.printed, other.printed)
    return None


def _crossed(one: _Joint, other: _Joint) -> bool:
    """True where most of each clause is in the other's place and little in its own."""
    across = len(one.main & other.subordinate), len(one.subordinate & other.main)
    straight = len(one.main & other.main) + len(one.subordinate & other.subordinate)
    sizes = (
        min(len(one.main), len(other.subordinate)),
        min(len(one.subordinate), len(other.main)),
    )
    return straight < min(across) and all(2 * shared >= size for shared, size in zip(across, sizes, strict=True))


def _joints(side: Side) -> Iterator[_Joint]:
    """Each subordinating word that stands once on this side, with its clauses."""
    kind = word_list("quotes.comparing", "subordinators")
    count = Counter(place.word.normal for place in side)
    for at, place in enumerate(side):
        if place.word.normal in kind and count[place.word.normal] == 1:
            joint = _joint(side, at)
            if joint.main and joint.subordinate:
                yield joint


def _joint(side: Side, at: int) -> _Joint:
    """The clauses round the word there: of one that opens a sentence the comma tells where the main clause begins. What
    comes before comes after the other way round."""
    ends = [position + 1 for position, place in enumerate(side) if ends_clause([place.word], SENTENCE_END)]
    start = max((end for end in ends if end <= at), default=0)
    end = min((end for end in ends if end > at), default=len(side))
    opens = not stems(place.word.normal for place in side[start:at])
    cut = next((position + 1 for position in range(at, end) if ends_clause([side[position].word])), end)
    spans = ((cut, end), (at + 1, cut)) if opens else ((start, at), (at + 1, end))
    main, subordinate = (frozenset(stems(place.word.normal for place in side[slice(*span)])) for span in spans)
    word = side[at].word.normal
    printed = " ".join(place.word.core for place in side[max(start, at - _SHOWN) : min(end, at + _SHOWN + 1)])
    if word == "before":
        return _Joint("after", subordinate, main, printed)
    return _Joint(word, main, subordinate, printed)
