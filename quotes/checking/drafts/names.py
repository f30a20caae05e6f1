"""Names as a draft has them: which words may be one, without what stands beside it with a capital of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise, takewhile

from quotes.checking.drafts import saying
from quotes.checking.words.naming import bare, is_first_name, may_bear, without_title
from quotes.comparing import Word, words
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.wordlists import calendar
from quotes.datafiles import listed
from quotes.nameparts import particles, words_before_names

_TITLES = 60
"""Characters before a name among which its titles stand."""

_MARKS = ".,:;!?…“”\"'‘’()[]*_"


def name_in(source: str) -> str | None:
    """The source if it is but a name, in a draft that nowhere tells more of it: "Farrow said"."""
    return mere_name(source) if re.fullmatch(saying.name(), source) else None


def mere_name(name: str) -> str | None:
    """The name without a title and what else stands around it; None where it is no name: "The", "Linden's"."""
    bare = without_title(_without_openers(name))
    return bare if any(map(_tells, words(bare))) and not bare.endswith(("'s", "’s")) else None


def full_names_in(text: str) -> Mapping[str, frozenset[str]]:
    """The full names in a text by their surnames in small letters: "Ana Brandt" by "brandt"."""
    found = defaultdict(set)
    parts = [part for part in text.split() if part not in particles()]
    for first, last in pairwise(parts):
        if first[0].isupper() and first[-1].isalpha() and last[0].isupper() and may_name(first):
            surname = last.strip(_MARKS).removesuffix("'s").removesuffix("’s")
            found[plain(surname)].add(f"{first.strip(_MARKS)} {surname}")
    return {surname: frozenset(names) for surname, names in found.items()}


def full_names_of(name: str, full_names: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Those of a draft's full names that may be somebody's who is named by the surname alone, "Ms Brandt"."""
    parts = bare(name)
    full = full_names.get(parts[0], frozenset()) if len(parts) == 1 else frozenset()
    return frozenset(other for other in full if may_bear(name, other))


def titled(name: str, around: str) -> str:
    """The name with the titles that stand before it in the words around: "Mr Justice Marsh" for "Marsh"."""
    for found in re.finditer(rf"\b{re.escape(name)}\b", around):
        before = around[max(0, found.start() - _TITLES) : found.start()].split()
        titles = [*takewhile(lambda word: plain(word) in words_before_names(), reversed(before))]
        if titles:
            return " ".join((*reversed(titles), name))
    return name


def may_name(word: str) -> bool:
    """False for a word that is no name's: a day, a month, "Correction", "Dear"."""
    normal = plain(word)
    labels = (listed("quotes.checking", "labels", key) for key in ("notes", "others"))
    return normal not in calendar() and not any(normal in label for label in labels)


def is_pronoun(source: str) -> bool:
    """True for the pronouns that stand for one person."""
    return source.casefold() in saying.words_of("pronouns")


def _without_openers(name: str) -> str:
    """The name without what stands before it with a capital of its own, or behind it: "But Owen Pryce", "In Linden Owen
    Pryce", "Owen Pryce On Monday"."""
    parts = name.split()
    while len(parts) > 1 and _is_no_part(parts[-1]):
        parts.pop()
    while len(parts) > 1 and _is_no_part(parts[0]):
        has_place = plain(parts[0]) in saying.words_of("openers_of_places")
        del parts[: 2 if has_place and len(parts) > 2 else 1]
    return " ".join(parts)


def _is_no_part(word: str) -> bool:
    """True for what stands beside a name and is no part of one: a day, "But", "In"."""
    normal = plain(word)
    if normal in calendar():
        return not is_first_name(normal)  # "April Jones"
    keys = ("aside", "openers", "openers_of_places")
    return any(normal in saying.words_of(key) for key in keys)


def _tells(word: Word) -> bool:
    return carries_matter(word.normal)


def plain(word: str) -> str:
    """The word in small letters, without the marks around it."""
    return word.strip(_MARKS).replace("’", "'").lower()
