"""What a word counts for in a comparison: whether it carries matter, and its stem."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from quotes.datafiles import table, word_list


def carries_matter(normal: str) -> bool:
    """True for a word that says what a statement is about; False for "the", "is", "we"."""
    return bool(normal) and normal not in word_list("quotes.comparing", "stopwords")


def stems(normals: Iterable[str]) -> list[str]:
    """The stems of those of the words that carry matter."""
    return [stem(normal) for normal in normals if carries_matter(normal)]


@lru_cache(maxsize=65536)
def stem(normal: str) -> str:
    """The word without its endings, irregular forms as their base: "taken" and "takes" are "tak"."""
    word = normal[:-2] if normal.endswith(("'s", "s'")) else normal
    word = _irregular_forms().get(word, word)
    if not word.isalpha():
        return word
    for suffix in _suffixes():
        rest = word[: -len(suffix)]
        if word.endswith(suffix) and _leaves_a_stem(rest, suffix):
            word = _undouble(rest) + ("i" if suffix in ("ies", "ied", "y") else "")
            break
    return word.rstrip("e") if len(word) > 4 else word


def _leaves_a_stem(rest: str, suffix: str) -> bool:
    """True where enough of the word is left and this is an ending, unlike the "y" of "destroy" and an "s" of "pass"."""
    shortest = 3 if len(suffix) <= 2 or suffix == "ing" else 4
    is_of_the_word = (suffix == "y" and rest[-1:] in tuple("aeiou")) or (suffix == "s" and rest[-1:] == "s")
    return len(rest) >= shortest and not is_of_the_word


def _undouble(word: str) -> str:
    """The word without a consonant that was doubled before an ending: "stopp" is "stop"."""
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls" else word


@lru_cache(maxsize=1)
def _irregular_forms() -> dict[str, str]:
    return {form: base for base, forms in table("quotes.comparing", "irregular").items() for form in forms}


@lru_cache(maxsize=1)
def _suffixes() -> tuple[str, ...]:
    return tuple(sorted(word_list("quotes.comparing", "suffixes"), key=lambda suffix: (-len(suffix), suffix)))
