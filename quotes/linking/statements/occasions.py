"""On what occasion a quotation was said, as far as the words around it tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from quotes.comparing.language.wordlists import as_compared
from quotes.datafiles import table, word_list
from quotes.outlets import Outlet, known_outlets


def occasions(around: Sequence[str], own: Sequence[str]) -> frozenset[str]:
    """The occasions that the words around the content name: "debate" in "she claimed during the debate that …", "cnn"
    in "he told CNN that …". What the content itself speaks of does not count."""
    names = _occasion_names()
    said = {*_words_and_pairs(own)}
    return frozenset(names[word] for word in _words_and_pairs(around) if word in names and word not in said)


def _words_and_pairs(words: Sequence[str]) -> Iterator[str]:
    """The words, and each with the next: "op ed" is an occasion."""
    yield from words
    yield from map(" ".join, pairwise(words))


def kinds_of_occasion() -> frozenset[str]:
    """The occasions that are not named after an outlet: "debate", "hall"."""
    return frozenset(table("quotes.linking", "occasions"))


def is_public(occasion: str | None) -> bool:
    """True for one on which any reporter may hear or read what is said: a council meeting, but no interview."""
    words = (occasion or "").casefold().split()
    return not word_list("quotes.linking", "public_occasions").isdisjoint(words)


def recurs(around: Sequence[str], own: Sequence[str]) -> bool:
    """True where the words around say that it was said more than once or before: "has repeatedly called for"."""
    said = set(own)
    return any(word in _recurring() and word not in said for word in around)


@cache
def _occasion_names() -> dict[str, str]:
    listed = table("quotes.linking", "occasions").items()
    occasions = {as_compared(word): name for name, words in listed for word in words}
    outlets = (name.casefold() for outlet in known_outlets().all for name in _venue_names(outlet))
    return {name: name for name in outlets} | occasions


def _venue_names(outlet: Outlet) -> Iterator[str]:
    """The names that tell where somebody spoke: "CNN", "Reuters". Words are compared without capitals, so "Today", or
    DR, which is also a title, would name no outlet."""
    for name in (outlet.name, *outlet.aliases):
        is_short = name.isupper() and len(name) > 2 and outlet.kind == "broadcaster"
        if name.isalpha() and name not in outlet.cautious and (is_short or outlet.kind == "agency"):
            yield name


@cache
def _recurring() -> frozenset[str]:
    return frozenset(word_list("quotes.linking", "recurring"))
