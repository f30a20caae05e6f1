"""What in a quotation's words tells it from others: its matter, its own words, its figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from quotes.comparing import words
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import word_list as compared_words
from quotes.comparing.quantities.amounts import SUM, amount_of
from quotes.comparing.quantities.labels import is_label
from quotes.datafiles import table, word_list


def matter(normals: Iterable[str]) -> frozenset[str]:
    """The stems of the words that say what it is about. Figures and days are not among them: who puts 37 for 73 tells
    the same, wrongly."""
    told = [normal for normal in normals if carries_matter(normal)]
    return frozenset(stem(normal) for normal in told if not _measures(normal)) or frozenset(map(stem, told))


def _measures(normal: str) -> bool:
    return bool(amount_of(normal)) or normal in calendar()


def has_figure(normals: Iterable[str]) -> bool:
    """True where a number is told."""
    return any(character.isdigit() for normal in normals for character in normal)


@cache
def calendar() -> frozenset[str]:
    """The names of days and months."""
    kinds: dict[str, list[str]] = table("quotes.comparing", "calendar")
    return frozenset(name for names in kinds.values() for name in names)


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


def missing(some: Mapping[str, str], others: Mapping[str, str]) -> list[str]:
    """As printed, the figures that the others have not."""
    return [printed for value, printed in some.items() if value not in others]


def figures(text: str) -> dict[str, str]:
    """The figures of a text as printed, by how they are compared, wherever they stand: of "in the last week 2,300 were
    lost" and "3,200 were lost in the last week" none faces the other. "One" is mostly no figure, the number of a
    name never."""
    found = {}
    told = words(text)
    for at, word in enumerate(told):
        sum_of_money = SUM.fullmatch(word.normal)
        value = sum_of_money["figure"] if sum_of_money else word.normal
        if any(map(str.isdigit, value)) and value != "1" and not is_label(told, at):
            found[value] = word.core
    return found
