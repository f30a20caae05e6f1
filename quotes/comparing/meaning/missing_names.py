"""The names that only one of two wordings has, in whatever form: "Germany" is there where "German" is, and "UN" where
the United Nations are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache

from quotes.comparing.facing.echoes import echoed
from quotes.comparing.facing.places import COORDINATING, Side, clause_end, clause_start, normals_of
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.wordlists import listed
from quotes.comparing.meaning.capitals import Name, bare, names_of
from quotes.datafiles import table

_START = 4
"""Letters that two forms of a name share at least."""


def missing_names(side: Side, other: Side) -> list[Name]:
    """The names on this side that the other side lacks in any form."""
    names = [name for name in names_of(side) if name.places[-1].changed]
    words = {place.word.normal for place in other} if names else set()
    by_start: dict[str, set[str]] = defaultdict(set)
    for word in map(bare, words):
        by_start[word[:_START]].add(word)
    countries = frozenset[str]().union(*(known_countries().get(bare(word), frozenset()) for word in words))
    initials = "".join(place.word.normal[:1] for place in other if place.word.core[:1].isupper())
    return [
        name
        for name in names
        if not (_is_form(name, by_start, countries) or _is_shortened(name, words) or _is_spelt_out(name, initials))
        and not _is_of_another_event(side, name, other)
    ]


def _is_of_another_event(side: Side, name: Name, other: Side) -> bool:
    """True for the day of "Saturday's defeat still hurt, but" where the other side tells of neither: it tells which
    defeat is meant, and not when something was done."""
    word, end = name.places[-1].word, name.start + len(name.places)
    if bare(word.normal) == word.normal or not calendar_kind(last_word(name)):
        return False
    before = side[clause_start(side, name.start, 0) : name.start]
    behind = side[end : clause_end(side, end, len(side))]
    apart = next((at for at, place in enumerate(behind) if place.word.normal in COORDINATING), len(behind))
    told = [normal for normal in normals_of((*before, *behind[:apart])) if carries_matter(normal)]
    return bool(told) and not echoed(told, other)


def _is_form(name: Name, by_start: Mapping[str, Collection[str]], countries: Collection[str]) -> bool:
    """True where the other side has a form of the name: "Germany", "German"; "Moscow", "Russia"."""
    last = bare(name.places[-1].word.normal)
    alike = by_start.get(last[:_START], ())
    return (
        last in alike
        or not known_countries().get(last, frozenset()).isdisjoint(countries)
        or any(_begin_alike(last, word) for word in alike)
    )


def _is_shortened(name: Name, words: set[str]) -> bool:
    """True where the other side has the initials for the name: "UN"."""
    short = "".join(place.word.normal[:1] for place in name.places)
    others = words - {place.word.normal for place in name.places}  # the "sa" of "Saint Anne" begins a "Saint", too
    return len(short) > 1 and any(word.startswith(short) and len(word) <= 6 for word in others)


def _is_spelt_out(name: Name, initials: str) -> bool:
    """True where the other side has words for the initials that are the name."""
    last = bare(name.places[-1].word.normal)
    return name.printed.isupper() and 2 <= len(last) <= 6 and last in initials


def _begin_alike(one: str, other: str) -> bool:
    """True for "Iran" and "Iranian", "Zelensky" and "Zelenskyy"; not for "Keller" and "Kessler", "Slovakia" and
    "Slovenia"."""
    common = 0
    while common < min(len(one), len(other)) and one[common] == other[common]:
        common += 1
    return common >= _START and common >= min(len(one), len(other)) - 1


def last_word(name: Name) -> str:
    """The last word of the name as it is compared, a "Feb." as the month that it is."""
    word = name.places[-1].word
    months: list[str] = table("quotes.comparing", "calendar")["month"]
    is_short = "." in word.after and word.normal in listed("moments", "months")
    return next(month for month in months if month.startswith(word.normal[:3])) if is_short else bare(word.normal)


def calendar_kind(normal: str) -> str:
    """Whether the word is a day or a month; nothing for any other."""
    calendar: dict[str, list[str]] = table("quotes.comparing", "calendar")
    return next((kind for kind, words in calendar.items() if normal in words), "")


@lru_cache(maxsize=1)
def known_countries() -> dict[str, frozenset[str]]:
    """The countries that a word stands for: its name, its people, its capital, its seat of government."""
    countries: dict[str, list[str]] = table("quotes.comparing", "countries")
    known: dict[str, set[str]] = {}
    for country, words in countries.items():
        for word in [country, *words]:
            known.setdefault(word, set()).add(country)
    return {word: frozenset(names) for word, names in known.items()}
