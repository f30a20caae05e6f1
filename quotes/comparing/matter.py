"""What a word counts for in a comparison: whether it carries matter, and its stem."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from quotes.comparing.wordlists import word_list
from quotes.datafiles import table

_VOWELS = frozenset("aeiouy")

_TIED = 4
"""Letters of "ties" and "tied", whose "y" was no part of them, unlike that of "tries"."""


def carries_matter(normal: str) -> bool:
    """True for a word that says what a statement is about; False for "the", "is", "we"."""
    return bool(normal) and normal not in word_list("stopwords")


def stems(normals: Iterable[str]) -> list[str]:
    """The stems of those of the words that carry matter."""
    return [stem(normal) for normal in normals if carries_matter(normal)]


@lru_cache(maxsize=65536)
def stem(normal: str) -> str:
    """What all forms of a word have in common, and words made of it: "taken" and "takes" are "tak", "raised" and
    "raise" "rais", "negotiators" and "negotiate" "negoti"."""
    word = normal[:-2] if normal.endswith(("'s", "s'")) else normal
    word = _irregular_forms().get(word, word)
    if not word.isalpha():
        return word
    base, may_end_in_e = _base(word)
    for suffix in _suffixes():
        rest = base[: -len(suffix)]
        if base.endswith(suffix) and _leaves_a_stem(rest, suffix, may_end_in_e):
            return _undoubled(rest) + ("i" if suffix == "y" else "")
    return base


def _base(word: str) -> tuple[str, bool]:
    """The word without what makes it one of several forms, be it a plural or a past, and without an "e" at its end; and
    whether it may have had one. This comes first: "covered" is no other word than "cover", whatever that is made of."""
    word = _singular(word)
    rest = word[: -len("ing")] if word.endswith("ing") else word[: -len("ed")] if _is_past(word) else ""
    if word.endswith("ied") and len(word) > _TIED:
        return f"{word[:-3]}y", False
    if len(rest) > 2 and not _VOWELS.isdisjoint(rest):
        undoubled = _undoubled(rest)
        return _without_e(undoubled), undoubled == rest
    return _undoubled(_without_e(word)), word.endswith("e")


def _singular(word: str) -> str:
    """The word without the "s" of several, or of "takes"."""
    if word.endswith("ies") and len(word) > _TIED:
        return f"{word[:-3]}y"
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < _TIED:
        return word
    single = word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zzes")) else word[:-1]
    return _irregular_forms().get(single, single)


def _is_past(word: str) -> bool:
    """True for "agreed" by its ending, not for "speed"."""
    return word.endswith("ed") and not word.endswith("eed")


def _without_e(word: str) -> str:
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def _leaves_a_stem(rest: str, suffix: str, may_end_in_e: bool) -> bool:
    """True where enough of the word is left and this is an ending, unlike the "y" of "destroy", the "al" of "reveal"
    and the "at" of "combat"."""
    if (suffix == "y" and rest[-1:] in tuple("aeiou")) or (suffix == "al" and rest[-1:] == "e"):
        return False
    if suffix == "at" and (not may_end_in_e or rest[-1:] in tuple("eo")):
        return False
    return len(rest) >= (3 if len(suffix) <= 2 and suffix not in _shortened() else 4)


def _undoubled(word: str) -> str:
    """The word without a consonant that was doubled before an ending: "stopp" is "stop", and "patroll" "patrol"; of one
    with a single vowel an "l" is its own, as of "call"."""
    if len(word) < 4 or word[-1] != word[-2] or word[-1] in "aeious":
        return word
    is_of_the_word = word[-1] == "l" and _VOWELS.isdisjoint(word[:-3])
    return word if is_of_the_word else word[:-1]


@lru_cache(maxsize=1)
def _irregular_forms() -> dict[str, str]:
    return {form: base for base, forms in table("quotes.comparing", "irregular").items() for form in forms}


@lru_cache(maxsize=1)
def _suffixes() -> tuple[str, ...]:
    """The endings without the "e" that a base has lost, too, the longest first."""
    endings = {suffix.removesuffix("e") for suffix in word_list("suffixes")}
    return tuple(sorted(endings, key=lambda suffix: (-len(suffix), suffix)))


@lru_cache(maxsize=1)
def _shortened() -> frozenset[str]:
    """Those that have lost one."""
    return frozenset(suffix.removesuffix("e") for suffix in word_list("suffixes") if suffix.endswith("e"))
