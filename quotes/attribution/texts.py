"""An article's words, taken from its doc once: spaCy makes an object for each token that is looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from spacy.tokens import Doc, Token

from quotes.records import Span
from quotes.regions import Region, regions

Answer = TypeVar("Answer")

_kept: list[Any] = []


def once_a_doc(look: Callable[[Doc], Answer]) -> Callable[[Doc], Answer]:
    """A function of a doc that keeps its answer for the doc last asked about, until `forget`."""
    kept = lru_cache(maxsize=1)(look)
    _kept.append(kept)
    return kept


def forget() -> None:
    """Let go of the last doc, which may have been changed since."""
    for kept in _kept:
        kept.cache_clear()


@once_a_doc
def words_of(doc: Doc) -> tuple[str, ...]:
    """The text of each token."""
    strings = doc.vocab.strings
    return tuple([strings[word] for word in doc.to_array("ORTH").tolist()])


@once_a_doc
def bounds_of(doc: Doc) -> tuple[list[int], list[int]]:
    """Where the tokens begin, and where they end, in code points."""
    bounds = doc.to_array(["IDX", "LENGTH"])
    return bounds[:, 0].tolist(), bounds.sum(axis=1).tolist()


@once_a_doc
def lower_words_of(doc: Doc) -> tuple[str, ...]:
    """The text of each token in small letters."""
    return tuple([word.lower() for word in words_of(doc)])


@once_a_doc
def parts_of(doc: Doc) -> tuple[str, ...]:
    """The part of speech of each token."""
    strings = doc.vocab.strings
    return tuple([strings[part] for part in doc.to_array("POS").tolist()])


@once_a_doc
def regions_of(doc: Doc) -> tuple[Region, ...]:
    """The text's quoted regions."""
    return regions(text_of(doc))


@once_a_doc
def text_of(doc: Doc) -> str:
    """The text, which spaCy puts together anew each time it is asked."""
    return doc.text


def tokens_of(doc: Doc, spans: Sequence[Span]) -> frozenset[int]:
    """The tokens that the spans touch."""
    starts, ends = bounds_of(doc)
    return frozenset(i for start, end in spans for i in range(bisect_right(ends, start), bisect_left(starts, end)))


def is_capital(token: Token) -> bool:
    """Whether the word begins with a capital."""
    return token.text[0].isupper()
