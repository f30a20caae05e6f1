"""The room's word lists, their entries as the words of texts are compared: "rumour" is "rumor" in both."""

from __future__ import annotations

from functools import cache
from itertools import chain

from quotes import datafiles
from quotes.comparing.language.tokens import words

_ROOM = "quotes.comparing"


@cache
def entries(*names: str) -> frozenset[str]:
    """The words and phrases of a list, or of several together."""
    lists = (datafiles.word_list(_ROOM, name) for name in names)
    return frozenset(as_compared(entry) for entry in chain.from_iterable(lists))


@cache
def listed(name: str, *keys: str) -> frozenset[str]:
    """Those that data/NAME.yml lists under a key, or under one key within another."""
    return frozenset(map(as_compared, datafiles.listed(_ROOM, name, *keys)))


@cache
def calendar() -> frozenset[str]:
    """The names of days and months."""
    names: dict[str, list[str]] = datafiles.table(_ROOM, "calendar")
    return frozenset(chain.from_iterable(names.values()))


@cache
def groups(name: str) -> tuple[tuple[str, ...], ...]:
    """The words that stand in a line of data/NAME.txt together."""
    lines = sorted(datafiles.word_list(_ROOM, name))
    return tuple(tuple(map(as_compared, line.split(", "))) for line in lines)


def as_compared(phrase: str) -> str:
    """The words of the phrase as they are compared; a "…" in it, which stands for any words, stays."""
    return " … ".join(" ".join(word.normal for word in words(part)) for part in phrase.split(" … "))
