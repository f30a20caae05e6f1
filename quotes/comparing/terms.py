"""Words and phrases of a kind on one side of a comparison: hedges, conditions, modal verbs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from quotes.comparing.places import Side, is_own
from quotes.comparing.tokens import Word
from quotes.comparing.wordlists import word_list
from quotes.versions import Flag, FlagName


class Term(NamedTuple):
    """A word or phrase of the kind, as it is compared and as it is printed, and where it begins and ends among the
    words of its side."""

    phrase: str
    start: int
    end: int
    said: str


@cache
def kinds(*names: str) -> frozenset[str]:
    """The words and phrases of several lists."""
    return word_list(*names)


def terms_in(side: Side, kind: Collection[str]) -> Iterator[Term]:
    """All words and phrases of the kind on this side, of several that begin at one word the longest."""
    by_first = _compiled(frozenset(kind))
    starts = [start for start, place in enumerate(side) if place.word.normal in by_first]
    for start in starts:
        for phrase, normals in by_first[side[start].word.normal]:
            end = start + len(normals)
            if tuple(other.word.normal for other in side[start:end]) == normals:
                said = " ".join(other.word.core for other in side[start:end])
                yield Term(phrase, start, end, said.casefold().replace("’", "'"))
                break


def own_terms(side: Side, kind: Collection[str]) -> list[Term]:
    """Those that only this side has, and that are bound to what is shared."""
    return [term for term in terms_in(side, kind) if is_own(side[term.start : term.end])]


def has_own(side: Side, kind: Collection[str]) -> bool:
    """True where this side has such words that the other lacks, bound or not."""
    return any(place.changed for term in terms_in(side, kind) for place in side[term.start : term.end])


def has_phrase(some: Sequence[Word], kind: Collection[str]) -> bool:
    """True where one of the words and phrases stands there."""
    text = f" {' '.join(word.normal for word in some)} "
    return any(f" {phrase} " in text for phrase in kind)


def one_sided(name: FlagName, terms: Sequence[Term], in_reference: bool) -> Flag:
    """The flag that tells of words which only one side has."""
    said = ", ".join(dict.fromkeys(term.said for term in terms))
    return Flag(name, said, "") if in_reference else Flag(name, "", said)


@lru_cache(maxsize=256)
def _compiled(kind: frozenset[str]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """The phrases by their first word, each with its words as they are compared, the longest first."""
    by_first = defaultdict(list)
    for phrase in sorted(kind, key=lambda phrase: (-len(phrase.split()), phrase)):
        normals = tuple(phrase.split())
        by_first[normals[0]].append((phrase, normals))
    return by_first
