"""What may have been meant by a question: other forms of its words; of one that finds nothing, its words one by one and
others that are spelt alike."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from quotes.store.finding.finding import number_found
from quotes.store.finding.forms import alternatives, widened
from quotes.store.finding.search import OPERATORS, as_they_stand, has_operators, longer_words, without_fields
from quotes.store.finding.suggesting import spelt_alike
from quotes.web.database.patience import TookTooLongError, time_limit
from quotes.web.search.question import Question

_PATIENCE = 700
"""Milliseconds that it may take."""

_MOST_WORDS = 8
"""Words that are counted by themselves."""

_COUNTED = 10_000

_SHOWN = 3
"""Longer words that are named."""


def words_by_themselves(
    conn: sqlite3.Connection, db: Database, terms: Sequence[str], what: Question
) -> list[dict[str, Any]]:
    """Each word by itself with how many quotations have it, where together they are nowhere; for one that is nowhere by
    itself words that are spelt alike."""
    counted: list[dict[str, Any]] = []
    passed_over = OPERATORS if has_operators(what.words) else frozenset()
    with suppress(TookTooLongError), time_limit(conn, _PATIENCE):
        for term in terms[:_MOST_WORDS]:
            typed, *others = alternatives(term)
            if (word := typed.strip('*"')) in passed_over:
                continue
            number = number_found(db, term, _COUNTED)
            meant = [] if number else [_meant(what, word, other) for other in spelt_alike(db, word)]
            query = Question(word if others else typed).query
            counted.append({"word": word, "found": number, "query": query, "meant": meant})
    return counted


def by_itself(what: Question) -> dict[str, str] | None:
    """What stands behind a field's name ("speaker:Karsavin"), with the way to ask for it; None if none is named."""
    words = without_fields(what.words)
    return {"words": words, "query": replace(what, words=words).query} if words != what.words else None


def other_forms_searched(db: Database, terms: Sequence[str], what: Question) -> list[dict[str, Any]]:
    """Each word whose other forms were searched for as well, and are on record, with the way to ask for it alone."""
    return [
        {"word": each.word, "forms": each.forms, "query": _with(what, each.word, f'"{each.word}"')}
        for each in widened(db, terms)
    ]


def longer_words_found(db: Database, what: Question) -> dict[str, Any] | None:
    """Words that were found because they begin with one that was typed, with the way to ask for none of them; None if
    there are none."""
    longer = longer_words(db, what.words)
    exact = replace(what, words=as_they_stand(what.words)).query
    return {"forms": longer[:_SHOWN], "more": len(longer[_SHOWN:]), "query": exact} if longer else None


def _meant(what: Question, word: str, other: str) -> dict[str, str]:
    """The word that may have been meant, with the way to ask the same with it."""
    shown = other.capitalize() if word[:1].isupper() else other
    return {"word": shown, "query": _with(what, word, shown)}


def _with(what: Question, word: str, other: str) -> str:
    """The way to ask the same with another word for one of its words, for one that stands in no phrase if there is."""
    found = list(re.finditer(rf'"[^"]*"|(?<!\w){re.escape(word)}(?!\w)', what.words, flags=re.IGNORECASE))
    alone = next((one for one in found if one.group().lower() == word.lower()), None)
    if alone is None:
        words = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _: other, what.words, count=1, flags=re.IGNORECASE)
    else:
        words = what.words[: alone.start()] + other + what.words[alone.end() :]
    return replace(what, words=words).query
