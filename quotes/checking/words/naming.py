"""Names as a draft and the record are compared by: who "Mayor Brandt", "Ana Brandt" and "Bill Clinton" may be."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from quotes.attribution.names import gender_of_name, gender_of_words
from quotes.comparing import words
from quotes.datafiles import table
from quotes.nameforms import are_forms_of_one, compounded, without_articles
from quotes.nameparts import generations, honours, words_before_names
from quotes.nicknames import full_first_names
from quotes.spelling import fold, may_be_near, near, sounded

_VOWELS = re.compile(r"(?<!^)[aeiou]")

_CONSONANTS, _LONG = 3, 5
"""So many consonants, of so many letters, tell a surname whatever its vowels are."""


def without_title(name: str) -> str:
    """The name without what stands before it: "Mayor Ana Brandt" is Ana Brandt, "Mr Brandt" is Brandt."""
    parts = name.split()
    while len(parts) > 1 and parts[0].rstrip(".").casefold() in words_before_names():
        parts.pop(0)
    return " ".join(parts)


@lru_cache(maxsize=65536)
def bare(name: str) -> tuple[str, ...]:
    """The words of a name as names are compared: no case, accents, possessive, "the", "Jr." or "MP", nothing up to a
    title: "Transport Minister Okoro" is "okoro"."""
    parts = [word.normal.removesuffix("'s") for word in words(name)]
    parts = [part for part in parts if part and part != "the"]
    while len(parts) > 1 and parts[-1] in generations(in_full=True) | honours():
        parts.pop()
    last = max((at for at, part in enumerate(parts[:-1]) if part in words_before_names()), default=-1)
    return compounded(without_articles(parts[last + 1 :]))


def may_bear(name: str, other: str) -> bool:
    """True unless a title tells that whoever is called by the one name is no man or no woman, and the first name of the
    other that he or she is: no "Ms Brandt" is Olaf Brandt."""
    told, of_other = gender_of_words(name.split()[:-1]), gender_of_name(without_title(other))
    return told is None or of_other is None or told == of_other


def are_one(one: str, other: str) -> bool:
    """True where the two names are the same but for parts that only one of them has: "Brandt" and "Ana Brandt"; "Ana
    Ruiz" and "Ana Ruiz Mora"; or for the form, "Lin Meihua" and "Mei-hua Lin"."""
    a, b = bare(one), bare(other)
    if not a or not b:
        return False
    if a[-1] == b[-1] and (set(a) <= set(b) or set(b) <= set(a)):
        return True
    return _has_second_surname(a, other) or _has_second_surname(b, one) or are_forms_of_one(a, b)


def _has_second_surname(short: tuple[str, ...], name: str) -> bool:
    """True for a name that goes on where another ends in its surname: not "Ana Maria" and "Ana Maria Ruiz", nor "Ann
    Ruiz" and "Ann Ruiz-Mora"."""
    full = bare(name)
    is_longer = len(full) > len(short) > 1 and full[: len(short)] == short
    return is_longer and not is_first_name(short[-1]) and "-" not in name


def is_first_of(first: str, full: str) -> bool:
    """True where the one name is but the first name of the other: "Ana" and "Ana Brandt"."""
    a, b = bare(first), bare(full)
    return len(a) == 1 < len(b) and a[0] == b[0]


def may_be_one(one: str, other: str) -> bool:
    """True where the two share a surname and the first names agree: "Bill" and "William", "J." and "Jonas", "Sergei"
    and "Sergey"."""
    a, b = bare(one), bare(other)
    return len(a) > 1 < len(b) and a[-1] == b[-1] and _agree(a[0], b[0])


def may_be_misspelt(one: str, other: str) -> bool:
    """True where one name may be a slip for the other: "Beatrice Salgado" for "Beatriz Salgado", "Dvorzak" for "Marek
    Dvorak", and, behind the same first name, "Vashchenko" for "Vaschchenco" and "Keenan" for "Kinane"."""
    a, b = bare(one), bare(other)
    if not a or not b:
        return False
    if a[-1] == b[-1]:
        return len(a) > 1 < len(b) and a[0][0] == b[0][0]
    if len(a) == 1 or len(b) == 1:
        return near(a[-1], b[-1])
    are_one_first_name = a[0] == b[0] and len(a[0]) > 1
    is_slip = may_be_near(a[-1], b[-1]) or _are_heard_alike(a[-1], b[-1])
    return (near(a[-1], b[-1]) and _agree(a[0], b[0])) or (are_one_first_name and is_slip)


def _are_heard_alike(one: str, other: str) -> bool:
    """True for surnames that differ in their vowels alone, as who took them down by ear spells them."""
    a, b = (_VOWELS.sub("", sounded(word)) for word in (one, other))
    return a == b and len(a) >= _CONSONANTS and one[0] == other[0] and min(len(one), len(other)) >= _LONG


@cache
def _first_names() -> frozenset[str]:
    return frozenset(fold(name) for names in table("quotes.attribution", "first_names").values() for name in names)


def is_first_name(word: str) -> bool:
    """True for a first name that newspapers often print: "Wilhelmina"."""
    return fold(word) in _first_names()


def _agree(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return sounded(one) == sounded(other) or bool(full_first_names(one) & full_first_names(other))
