"""Other forms of the words that were typed, where these begin otherwise: who looks for "midwives" means a midwife too,
and who looks for 1300 the 1,300 that are printed.

A term is a full-text expression: one word or phrase, or several of which any will do, ("midwives"* OR "midwife").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from sqlite_utils import Database

from quotes.datafiles import word_list

_SHORTEST = 4
"""Letters of a word that may end in "y" or "ies" for its number."""

_BARE_FIGURE = re.compile(r"(?!(?:19|20)\d\d$)[1-9]\d{3,14}")  # no year
_FIGURE_WITH_COMMAS = re.compile(r"[1-9]\d{,2}(?:,\d{3})+")


class Widened(NamedTuple):
    """A word that was typed, and its other forms that were searched for and are on record."""

    word: str
    forms: list[str]


def other_forms(word: str, *, is_start: bool) -> tuple[str, ...]:
    """The other forms of the word, but for those that begin with it where such are found anyway."""
    typed = word.casefold()
    forms = (*_irregular().get(typed, ()), *_of_other_number(typed), *_of_figure(typed))
    return tuple(form for form in forms if not (is_start and form.startswith(typed)))


def any_of(expressions: Sequence[str]) -> str:
    """The expressions as one term, in which the first is what was typed."""
    return f"({' OR '.join(expressions)})" if len(expressions) > 1 else expressions[0]


def alternatives(term: str) -> tuple[str, ...]:
    """The expressions of which any will do, what was typed first."""
    return tuple(term[1:-1].split(" OR ")) if term.startswith("(") else (term,)


def widened(db: Database, terms: Iterable[str]) -> list[Widened]:
    """The words that were searched for in other forms as well, as far as these are on record."""
    found = []
    for typed, *others in map(alternatives, terms):
        forms = [form.strip('"') for form in others if _is_on_record(db, form)]
        if forms:
            found.append(Widened(typed.strip('*"'), forms))
    return found


def _is_on_record(db: Database, expression: str) -> bool:
    return bool(db.execute("select 1 from quotes_fts where quotes_fts match ? limit 1", [expression]).fetchone())


def _of_other_number(word: str) -> tuple[str, ...]:
    """ "cities" for "city" and the other way round."""
    if not word.isalpha():
        return ()
    if len(word) > _SHORTEST and word.endswith("ies"):
        return (f"{word[:-3]}y",)
    if len(word) >= _SHORTEST and word.endswith("y") and word[-2] not in "aeiou":
        return (f"{word[:-1]}ies",)
    return ()


def _of_figure(word: str) -> tuple[str, ...]:
    """ "1,300" for "1300" and the other way round."""
    if _BARE_FIGURE.fullmatch(word):
        return (f"{int(word):,}",)
    return (word.replace(",", ""),) if _FIGURE_WITH_COMMAS.fullmatch(word) else ()


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    """The other forms of each word that has some."""
    lines = [line.split() for line in word_list("quotes.store", "forms")]
    return {word: tuple(form for form in line if form != word) for line in lines for word in line}
