"""The keys by which quotations and articles are found: integers made from their own words, speaker and date, so that
whatever a new one may belong with is looked up rather than searched for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Literal

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from quotes.dates import day

KeyKind = Literal["words", "run", "speaker", "article run", "story", "around", "unnamed"]
"""What a key stands for: all words of a quotation, a run of three of them, a telling word of one speaker in a stretch
of days; a run of five words of an article, a word that tells its story in a stretch of days; a telling word in the
sentences around what a speaker is quoted with, in a few days; a telling word of what nobody named, or anybody named,
says in a stretch of days."""

_NUMBERS: dict[KeyKind, int] = {
    "words": 0,
    "run": 1,
    "speaker": 2,
    "article run": 3,
    "story": 4,
    "around": 5,
    "unnamed": 6,
}
KIND_BITS = 0b111
"""The bits of a key that tell its kind."""

_ALL_BITS = 2**64 - 1
_FACTOR = 0x9E3779B97F4A7C15
"""Odd, so that no bit of an earlier part is lost: a key is the sum of its parts' numbers, each times a power of it."""

_POWERS = np.array([pow(_FACTOR, number, 2**64) for number in (4, 3, 2, 1, 0)], dtype=np.uint64)

COMMON: dict[KeyKind, int] = {"run": 30, "speaker": 400, "article run": 30, "around": 400, "unnamed": 400}
"""A key that more than this have finds nothing: a set phrase, a word that most of a speaker's quotations have, page
furniture."""

STANDING: dict[KeyKind, int] = {"article run": 2}
"""The first so many with a common key stand for all of them: when a hundred outlets print one report, each is found to
carry the text of the first."""

WINDOW = 14
"""Days within which one speaker's statements with words in common may be one (252 of 270 labelled versions are), and
within which two articles may tell one story."""


def hashed(kind: KeyKind, *parts: str) -> int:
    """The key of the parts, the same in every process."""
    total = 0
    for part in parts:
        total = (total * _FACTOR + _number(part)) & _ALL_BITS
    signed = total - 2**64 if total >= 2**63 else total  # as SQLite and numpy keep it
    return signed & ~KIND_BITS | _NUMBERS[kind]


def hashed_runs(kind: KeyKind, words: Sequence[str], length: int) -> list[int]:
    """The key of each run of so many of the words, five at most, in their order: those that `hashed` makes, but all at
    once, since an article has hundreds."""
    if len(words) < length:
        return []
    numbers = np.array([_number(word) for word in words], dtype=np.uint64)
    runs = sliding_window_view(numbers, length) @ _POWERS[-length:]
    keys: list[int] = (runs.astype(np.int64) & ~KIND_BITS | _NUMBERS[kind]).tolist()
    return keys


@lru_cache(maxsize=65536)
def _number(part: str) -> int:
    """A number of 64 bits that stands for the part."""
    return int.from_bytes(blake2b(part.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def limits() -> list[tuple[int, int, int]]:
    """For each kind of key that may be common: the bits of its keys, how many may share one, and how many stand for
    all."""
    return [(_NUMBERS[kind], most, STANDING.get(kind, 0)) for kind, most in COMMON.items()]


def common_keys(keys: Iterable[tuple[int, str]]) -> frozenset[int]:
    """The keys that too many share. Each is given with its owner: for quotations their text, since a statement that
    hundreds print is one, or the key of an article."""
    most = {bits: most for bits, most, _ in limits()}
    counted = Counter(key for key, _ in set(keys))
    return frozenset(key for key, count in counted.items() if count > most.get(key & KIND_BITS, count))


def window(published: str | None, days: int = WINDOW) -> int | None:
    """The number of the stretch of days that a date is in: dates no further apart than that lie in the same or in
    neighbouring ones. None where the day is not known."""
    known = day(published) if len(published or "") >= len("2016-01-01") else None
    return known.toordinal() // days if known else None


def windows_near(one: int | None, known: Iterable[int]) -> tuple[int | None, ...]:
    """The stretches of days that may be near this one; all the known ones where it is not known itself."""
    return (None, one - 1, one, one + 1) if one is not None else (None, *known)
