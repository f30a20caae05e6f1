"""What quotations and articles are found by: whole numbers that each has from its own words, speaker and date, so that
what a new one may belong to is looked up and never searched for among all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b
from typing import Literal

from quotes.linking.dates import day

Kind = Literal["words", "run", "speaker", "passage", "story"]
"""What a key stands for: all words of a quotation, three in a row of them, a telling word of one speaker in a stretch
of days; five words in a row of an article, a word that tells its story in a stretch of days."""

_NUMBERS: dict[Kind, int] = {"words": 0, "run": 1, "speaker": 2, "passage": 3, "story": 4}
KIND_BITS = 0b111
"""The bits of a key that tell its kind."""

COMMON: dict[Kind, int] = {"run": 30, "speaker": 400, "passage": 30}
"""A key that more have finds nothing: a set phrase, a word that tells none of a speaker's quotations, furniture."""

STANDING: dict[Kind, int] = {"passage": 2}
"""Of those who have a common key so many, the first, stand for all: of a report that a hundred outlets print, each is
found to carry the text of the first."""

WINDOW = 14
"""Days within which one speaker's statements with words in common may be one (252 of 270 labelled versions are), and
within which two articles may tell one story."""


def hashed(kind: Kind, *parts: str) -> int:
    """The key of the parts, the same in every process."""
    digest = blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True) & ~KIND_BITS | _NUMBERS[kind]


def limits() -> list[tuple[int, int, int]]:
    """For each kind that may be common: the bits of its keys, how many may have one, and how many stand for all."""
    return [(_NUMBERS[kind], most, STANDING.get(kind, 0)) for kind, most in COMMON.items()]


def common_keys(keys: Iterable[tuple[int, str]]) -> frozenset[int]:
    """Those of the keys that too many have, each given with what has it: the text of a quotation, for a statement that
    hundreds print is one, or the key of an article."""
    most = {bits: most for bits, most, _ in limits()}
    counted = Counter(key for key, _ in set(keys))
    return frozenset(key for key, count in counted.items() if count > most.get(key & KIND_BITS, count))


def window(published: str | None) -> int | None:
    """Number of the stretch of days that a date is in: dates no further apart lie in one or in two neighbours. None
    where the day is not known."""
    known = day(published) if len(published or "") >= len("2016-01-01") else None
    return known.toordinal() // WINDOW if known else None


def windows_near(one: int | None, known: Iterable[int]) -> tuple[int | None, ...]:
    """The stretches of days that may be near one, out of those known where it is not known itself."""
    return (None, one - 1, one, one + 1) if one is not None else (None, *known)
