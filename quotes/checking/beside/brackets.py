"""What a draft's [brackets] add to the words on record, where they explain none of them."""

from __future__ import annotations

from itertools import islice

from quotes.checking.beside.holding import held
from quotes.checking.words.telling import matter
from quotes.checking.words.wordings import GAP, compounds, normals, plain_words, with_whole_words

_MOST = 20
"""Brackets of one quotation that are looked at; each costs another search for the words."""


def put_in(quoted: str, stored: str) -> list[str]:
    """What stands in brackets between words that a print has directly behind each other, and tells something that it
    does not: the "publicly" of “We will not [publicly] hesitate”. Brackets that stand for words, “[the mayor] will” for
    "he will", explain these."""
    text, words, joined = with_whole_words(quoted), plain_words(stored), compounds(quoted, stored)
    found = []
    for bracket in islice(GAP.finditer(text), _MOST):
        before, behind = text[: bracket.start()], text[bracket.end() :]
        inner = bracket.group().strip("[]")
        is_between = bool(plain_words(before) and plain_words(behind)) and not bracket["ellipsis"]
        if is_between and matter(normals(inner)) - matter(words) and held(f"{before} {behind}", words, joined):
            found.append(inner)
    return found
