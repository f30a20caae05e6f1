"""Words and phrases of a kind on one side of a comparison: hedges, conditions, modal verbs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotes.comparing.facing.places import Side, ends_clause, is_own, shown
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries
from quotes.versions import Flag, FlagName

_SPREAD = 7
"""Words that a phrase's halves may stand apart, the closing one counted: "ordered the two former directors to"."""


class Term(NamedTuple):
    """A word or phrase of the kind, as it is compared and as it is printed, and where it begins and ends among the
    words of its side."""

    phrase: str
    start: int
    end: int
    said: str


def terms_in(side: Side, kind: Collection[str]) -> Iterator[Term]:
    """All words and phrases of the kind on this side, of several that begin at one word the longest. A phrase with a
    "not" at its head stands in "hasn't ruled out", too."""
    by_first = _compiled(frozenset(kind))
    for start, place in enumerate(side):
        normal = place.word.normal
        phrases = by_first.get(normal, [])
        if normal.endswith("n't"):
            phrases = [*phrases, *(one for one in by_first.get("not", []) if " " in one[0])]
        for phrase, normals in phrases:
            end = start + len(normals)
            if tuple(other.word.normal for other in side[start + 1 : end]) == normals[1:]:
                yield _term(side, phrase, start, end)
                break


def spread_terms_in(side: Side, kind: Collection[str]) -> Iterator[Term]:
    """The same of phrases in which a "…" stands for whom they are said of: "allowed the firm to" for "allowed … to"."""
    closed, openings, closings = _halves(frozenset(kind))
    yield from terms_in(side, closed)
    for first in terms_in(side, openings):
        for phrase, closing in closings[first.phrase]:
            end = _closed_at(side, first.end, closing)
            if end:
                yield _term(side, phrase, first.start, end)


def _term(side: Side, phrase: str, start: int, end: int) -> Term:
    said = shown(side[start:end])
    return Term(phrase, start, end, said.casefold().replace("’", "'"))


def _closed_at(side: Side, start: int, closing: str) -> int | None:
    """Where the phrase ends that closes with this word, behind a few others, without a clause's end or verb between."""
    for at in range(start, min(start + _SPREAD, len(side))):
        word = side[at].word
        if word.normal == closing:
            return at + 1 if at > start else None
        if ends_clause([word]) or word.normal in entries("finite"):
            return None
    return None


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


def one_sided(name: FlagName, terms: Sequence[Term], *, in_reference: bool) -> Flag:
    """The flag that tells of words which only one side has."""
    said = ", ".join(dict.fromkeys(term.said for term in terms))
    return Flag.between(name, said, "", in_reference=in_reference)


@lru_cache(maxsize=16)
def _halves(kind: frozenset[str]) -> tuple[frozenset[str], frozenset[str], dict[str, list[tuple[str, str]]]]:
    """The phrases that are whole, what stands before a "…" in the others, and those by that, each with the word behind
    it."""
    spread: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for phrase in sorted(phrase for phrase in kind if "…" in phrase):
        opening, _, closing = phrase.partition(" … ")
        spread[opening].append((phrase, closing))
    return frozenset(phrase for phrase in kind if "…" not in phrase), frozenset(spread), spread


@lru_cache(maxsize=256)
def _compiled(kind: frozenset[str]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """The phrases by their first word, each with its words as they are compared, the longest first."""
    by_first = defaultdict(list)
    for phrase in sorted(kind, key=lambda phrase: (-len(phrase.split()), phrase)):
        normals = tuple(phrase.split())
        by_first[normals[0]].append((phrase, normals))
    return by_first
