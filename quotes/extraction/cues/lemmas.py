"""Words of a short English stretch and what they may be forms of, without a parse: for looking up in a lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotes.datafiles import table

_WORD = re.compile(r"[^\W\d_]+(?=n't\b)|n't\b|'(?:s|re|m|ve|d|ll)\b|[^\W_]+")
_ENDINGS = {
    "ies": ("y", "ie"),
    "ied": ("y", "ie"),
    "es": ("e", ""),
    "s": ("",),
    "ed": ("e", ""),
    "ying": ("ie", "y"),
    "ing": ("", "e"),
}


def words(stretch: str) -> list[str]:
    """The words as printed; "didn't" is two, and so is a word with a hyphen."""
    return _WORD.findall(stretch.replace("’", "'").replace("e-mail", "email").replace("E-mail", "Email"))


def lemmas(word: str) -> Iterator[str]:
    """What WORD, in small letters, may be a form of, likeliest first; -ize is made -ise.

    >>> list(lemmas("denying"))
    ['denying', 'denie', 'deny', 'denye']
    """
    if word in _irregular():
        yield _irregular()[word]
    yield word
    for stem in _stems(word):
        yield stem
        if stem.endswith("ize"):
            yield stem[:-2] + "se"
    if word.endswith("ize"):
        yield word[:-2] + "se"


def singular(noun: str) -> str:
    """The noun, in small letters, without its plural ending."""
    if noun.endswith("ies") and len(noun) > 4 and noun != "movies":
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


def _stems(word: str) -> Iterator[str]:
    for ending, restored in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            stem = word[: -len(ending)]
            if len(stem) > 2 and stem[-1] == stem[-2] and ending in ("ed", "ing"):
                yield stem
                yield stem[:-1]
            for letters in restored:
                yield stem + letters


@cache
def _irregular() -> dict[str, str]:
    return {form: lemma for lemma, forms in table("quotes.extraction", "irregular_verbs").items() for form in forms}
