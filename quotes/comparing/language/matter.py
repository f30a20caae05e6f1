"""What a word counts for in a comparison: whether it carries matter, and its stem."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from quotes.comparing.language.wordlists import entries
from quotes.datafiles import table

_VOWELS = frozenset("aeiouy")

_MADE_AGAIN = ("ion", "al", "iv", "iz", "abl")
"""Endings behind which another is found: "question" of "questioner", "surviv" of "survivor"."""

_NO_STEM = {"y": tuple("aeiou"), "al": ("e",), "at": tuple("eo"), "ly": ("pp",)}
"""Letters before an ending by which it is none."""

_LONG = 5
"""Letters of what is left without an ending from which an "e" at its end is none of its own, as in "engineer"; that of
"career" and "agreement" is."""

_TIED = 4
"""Letters of "ties" and "tied", whose "y" was no part of them, unlike that of "tries"."""


def carries_matter(normal: str) -> bool:
    """True for a word that says what a statement is about; False for "the", "is", "we"."""
    return bool(normal) and normal not in entries("stopwords")


def stems(normals: Iterable[str]) -> list[str]:
    """The stems of those of the words that carry matter."""
    return [stem(normal) for normal in normals if carries_matter(normal)]


def are_several(normal: str) -> bool:
    """True for a plural by its ending, which that of "news" is none, and for "people" and "anyone"."""
    is_plural = normal.endswith("s") and not normal.endswith("ss") and normal not in entries("one_in_s")
    return normal in entries("anybody") or (is_plural and carries_matter(normal))


def is_negator(normal: str) -> bool:
    """True for "not", "never", "won't", and the "nobody's" of "nobody's been"."""
    return normal.removesuffix("'s") in entries("negators") or normal.endswith("n't")


@cache
def stemmed(*lists: str) -> frozenset[str]:
    """The stems of the words of these lists together."""
    return frozenset(map(stem, entries(*lists)))


@lru_cache(maxsize=65536)
def stem(normal: str) -> str:
    """What all forms of a word have in common, and words made of it: "taken" and "takes" are "tak", "raised" and
    "raise" "rais", "negotiators" and "negotiate" "negoti"."""
    word = normal[:-2] if normal.endswith(("'s", "s'")) else normal
    word = _irregular_forms().get(word, word)
    if not word.isalpha():
        return word
    base, ended_in_e = _base(word)
    if f"{base}l" in word:
        return base  # the "al" of "recall" is no ending
    found = _without_ending(base, ended_in_e)
    return _without_ending(found, None) if found != base and found.endswith(_MADE_AGAIN) else found


def _base(word: str) -> tuple[str, bool | None]:
    """The word without what makes it one of several forms, be it a plural or a past, and without an "e" at its end; and
    whether it had one, if that can be seen. This comes first: "covered" is no other word than "cover", whatever that is
    made of."""
    word = _singular(word.removesuffix("ly") if word.endswith(("edly", "ingly")) else word)
    if word.endswith("ied") and len(word) > _TIED:
        return f"{word[:-3]}y", False
    rest = word[: -len("ing")] if word.endswith("ing") else word[: -len("ed")] if _is_past(word) else ""
    if len(rest) > 2 and not _VOWELS.isdisjoint(rest):
        undoubled = _undoubled(rest)
        return _without_e(undoubled), None if undoubled == rest else False
    return _undoubled(_without_e(word)), word.endswith("e")


def _singular(word: str) -> str:
    """The word without the "s" of several, or of "takes"."""
    if word.endswith("ies") and len(word) > _TIED:
        return f"{word[:-3]}y"
    if not word.endswith("s") or word.endswith(("ss", "us", "sis")) or len(word) < _TIED:
        return word
    single = word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zzes")) else word[:-1]
    return _irregular_forms().get(single, single)


def _is_past(word: str) -> bool:
    """True for "agreed" by its ending, not for "speed"."""
    return word.endswith("ed") and not word.endswith("eed")


def _without_e(word: str, shortest: int = 4) -> str:
    return word[:-1] if word.endswith("e") and len(word) >= shortest else word


def _without_ending(base: str, ended_in_e: bool | None) -> str:
    """The base without the ending by which it was made of another word."""
    for suffix, ends_in_e in _suffixes():
        rest = base[: -len(suffix)]
        may_be_so = ended_in_e is None or ended_in_e == ends_in_e
        if may_be_so and base.endswith(suffix) and _leaves_a_stem(rest, suffix, ends_in_e):
            made_of = _undoubled(rest) if suffix != "e" else rest  # "commit" and "committee" are two
            return _without_e(made_of, _LONG) + ("i" if suffix == "y" else "")
    return base


def _leaves_a_stem(rest: str, suffix: str, ends_in_e: bool) -> bool:
    """True where enough of the word is left and this is an ending, unlike the "y" of "destroy", the "al" of "reveal",
    the "at" of "repeat" and the "ly" of "supply"."""
    if rest.endswith(_NO_STEM.get(suffix, ())):
        return False
    return len(rest) >= (3 if len(suffix) <= 2 and not ends_in_e else 4)


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
def _suffixes() -> tuple[tuple[str, bool], ...]:
    """The endings without an "e" at their end, which a base has lost, too, and whether they had one; the longest
    first."""
    endings = {(suffix.removesuffix("e"), suffix.endswith("e")) for suffix in entries("suffixes")}
    return tuple(sorted(endings, key=lambda ending: (-len(ending[0]), ending)))
