"""Parties by names that look like people of a kind, or like no body at all: "Labour said", "the Greens want"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from spacy.tokens import Doc

from quotes.attribution.names import PACKAGE, bare, demonyms
from quotes.attribution.texts import words_of
from quotes.datafiles import word_list

PARTY_AND_STATE = re.compile(r"[DIR]-[A-Z]")
"""How American papers print a politician's: "Ann Lee, R-Ohio,"."""

_GOES_ON = frozenset({"NOUN", "PROPN", "ADJ"})


def parties(doc: Doc) -> dict[int, int]:
    """For the first token of each party's name the token after it; "Labour" in "Labour MP" is none.

    A nation before it is part of the name: "Scottish Conservatives" are a party of their own.
    """
    words = words_of(doc)
    found: dict[int, int] = {}
    for i, word in enumerate(words):
        for name in _by_first_word().get(word, ()):
            end = i + len(name)
            if tuple(words[i:end]) == name and not (end < len(doc) and doc[end].pos_ in _GOES_ON):
                found[i - 1 if i and bare(words[i - 1]) in demonyms() else i] = end
    return found


@cache
def _by_first_word() -> dict[str, list[tuple[str, ...]]]:
    """The names in words, by the first of them, the longest last."""
    names: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in sorted(word_list(PACKAGE, "parties"), key=len):
        names[name.split()[0]].append(tuple(name.split()))
    return dict(names)
