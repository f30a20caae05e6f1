"""What in a quotation's words tells it from others: its matter, its own words, its figures."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from quotes.comparing import words
from quotes.comparing.language.matter import carries_matter, is_negator, stem
from quotes.comparing.language.wordlists import calendar
from quotes.comparing.language.wordlists import entries as compared_words
from quotes.comparing.quantities.amounts import amount_of
from quotes.datafiles import listed, table, word_list


def matter(normals: Iterable[str]) -> frozenset[str]:
    """The stems of the words that say what it is about. Figures and days are not among them: who puts 37 for 73 tells
    the same, wrongly."""
    carrying = [normal for normal in normals if carries_matter(normal)]
    return frozenset(stem(normal) for normal in carrying if not measures(normal)) or frozenset(map(stem, carrying))


def tells(normal: str) -> bool:
    """True for a word without which a sentence tells something else: "dialysis", "not", "before", "may"."""
    is_small = normal in listed("quotes.checking", "telling", "small") or normal in reported()
    return carries_matter(normal) or is_negator(normal) or is_small


def reported() -> dict[str, str]:
    """The verb that stands for another in reported speech: "would" for "will"."""
    found: dict[str, str] = table("quotes.checking", "telling")["reported"]
    return found


def measures(normal: str) -> bool:
    """True for a figure, a day or a month."""
    return bool(amount_of(normal)) or normal in calendar()


def has_figure(normals: Iterable[str]) -> bool:
    """True where a number is given."""
    return any(character.isdigit() for normal in normals for character in normal)


@cache
def _everyday() -> frozenset[str]:
    return frozenset(map(stem, word_list("quotes.checking", "everyday")))


def own_words(normals: Iterable[str]) -> frozenset[str]:
    """The matter without what anybody's words are full of: "completely", "perhaps", "nobody"."""
    common = compared_words("intensifiers", "hedges", "negators")
    return matter(normal for normal in normals if normal not in common) - _everyday()


def has_names(text: str) -> bool:
    """True where words behind the first have a capital: a name or a slogan is in many mouths."""
    others = (word for word in words(text)[1:] if word.normal not in calendar() and not word.normal.startswith("i'"))
    return any(word.core[:1].isupper() and word.normal != "i" for word in others)
