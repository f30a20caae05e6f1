"""The names on one side of a comparison: runs of words with a capital, without titles before them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from quotes.comparing.facing.places import (
    SENTENCE_END,
    Place,
    Side,
    by_itself,
    ends_clause,
    normals_of,
    opens_clause,
    shown,
)
from quotes.comparing.language.figures import is_figure
from quotes.comparing.language.matter import carries_matter, stems
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries, listed
from quotes.nameparts import abbreviated_titles, words_before_names

_SHOUTED = 0.6
"""In a text with more of its words in capitals than this, a headline, capitals are no sign of names."""


class Name(NamedTuple):
    """A name on one side, and whether it is surely one; a capital at the beginning of a sentence tells nothing."""

    places: tuple[Place, ...]
    is_sure: bool
    start: int
    """Where it begins among the places of its side."""

    @property
    def printed(self) -> str:
        """The words of the name."""
        return shown(self.places)


def names_of(side: Side) -> Iterator[Name]:
    """Runs of words with a capital, without titles before them."""
    capitals = [place.word.core[:1].isupper() and not is_figure(place.word.normal) for place in side]  # nor is "A$5"
    if sum(capitals) > max(2, _SHOUTED * len(side)):
        return
    start = 0
    while start < len(side):
        end = start
        while end < len(side) and capitals[end] and (end == start or not ends_clause([side[end - 1].word])):
            end += 1
        if end > start:
            yield from _without_titles(side, start, end)
        start = end + 1


def stems_without_names(text: str) -> frozenset[str]:
    """The stems of the words that carry matter but for what is surely a name: one print says "his client" where another
    says "Mr. Lund"."""
    side = by_itself(text)
    named = {place.word.normal for name in names_of(side) if name.is_sure for place in name.places}
    named |= abbreviated_titles()
    return frozenset(stems(normal for normal in normals_of(side) if normal not in named))


def _without_titles(side: Side, start: int, end: int) -> Iterator[Name]:
    opens = opens_clause(side, start, SENTENCE_END) or bool(side[start].word.before)
    titles = words_before_names()
    first = start
    while first < end and (side[first].word.normal in titles or _is_small(side[first].word)):
        first += 1
    if first < end:
        is_sure = not opens or end - first > 1 or first > start or _stands_like_a_name(side, first)
        if is_sure or side[first].word.normal not in _opening():
            yield Name(side[first:end], is_sure, first)


@cache
def _opening() -> frozenset[str]:
    """Words with which a sentence often begins, and that are no names there: "Perhaps she made it up", "Though the
    harbour froze", "Last night you said"."""
    joining = entries("hedges", "conceding", "contrasting", "subordinators", "leading", "sequels", "times")
    return joining.union(*(listed("nearness", distance) for distance in ("past", "present", "coming")))


def _is_small(word: Word) -> bool:
    """True for a small word; not for "US", which is not "us", nor for the month of May."""
    is_name = word.core == "May" or (word.core.isupper() and len(word.core) > 1)
    return not carries_matter(word.normal) and not is_name


def _stands_like_a_name(side: Side, at: int) -> bool:
    """True for a word at the beginning of a sentence that a finite verb follows, with no article before it: "Lufthansa
    has", though not "Critics have"."""
    normal = side[at].word.normal
    follows = normals_of(side[at + 1 : at + 2])
    return not normal.endswith(("s", "ing")) and set(follows) <= entries("finite") and bool(follows)


def bare(normal: str) -> str:
    """The word without the ending that tells whose something is: of "anna's" the "anna"."""
    return normal.removesuffix("'s").removesuffix("'")
