"""What checking asks of the database: each question is a file of this room's SQL, and nowhere else in it is any."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from sqlite_utils import Database

from quotes.checking.record.prints import Print, print_of
from quotes.store.articles.edits import Fate, fates
from quotes.store.sqlfiles import sql

_sql = partial(sql, package="quotes.checking")


class Stored:
    """A database as it is asked in checking. Reads alone."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def names(self) -> Iterator[tuple[str, int, str]]:
        """Every name on record with the id of each whom it is for, and what kind of speaker the name is one's of."""
        return self._rows("names")

    def roles(self, speakers: Sequence[int]) -> list[tuple[str, str | None]]:
        """What articles call speakers, and the bodies that they have a role in."""
        return list(self._rows("roles", speakers=json.dumps(speakers)))

    def candidates(self, expression: str, speakers: Iterable[int], limits: Mapping[str, int]) -> list[Print]:
        """The prints of the wordings that answer an expression best, of all speakers and of these, the likeliest first,
        within the LIMITS."""
        asked = {"expression": _of_text(expression), "speakers": json.dumps(list(speakers))}
        cursor = self._conn.execute(_sql("candidates"), {**asked, **limits})
        columns = [column for column, *_ in cursor.description]
        return [print_of(dict(zip(columns, row, strict=True))) for row in cursor.fetchall()]

    def prints_with(self, expression: str, most: int) -> int:
        """How many quotations answer an expression, counted up to so many."""
        return self._number("prints", expression, most)

    def articles_with(self, expression: str, most: int) -> int:
        """How many articles answer an expression, counted up to so many."""
        return self._number("articles", expression, most)

    def article_texts(self, articles: Sequence[str]) -> dict[str, str]:
        """What articles say, by their keys."""
        return dict(self._rows("article_texts", articles=json.dumps(articles)))

    def put_down_to(self, utterance: str) -> list[tuple[int | None, str, int]]:
        """The people to whom prints of an utterance put it down, each with id and number of prints, the most first."""
        return list(self._rows("put_down_to", utterance=utterance))

    def fates(self, prints: Iterable[str]) -> dict[str, Fate]:
        """What articles did to the words of prints, by key, where they did anything."""
        return fates(Database(self._conn, execute_plugins=False), prints)

    def _number(self, question: str, expression: str, most: int) -> int:
        ((number,),) = self._rows(question, expression=_of_text(expression), limit=most)
        return int(number)

    def _rows(self, question: str, **asked: Any) -> Iterator[Any]:
        return iter(self._conn.execute(_sql(question), asked))


def phrase(text: str) -> str:
    """The words as an expression, whatever marks are in them."""
    return '"' + text.replace('"', " ").replace("\0", " ") + '"'


def any_of(expressions: Iterable[str]) -> str:
    """An expression that each of these answers; empty where there are none."""
    return " OR ".join(expressions)


def _of_text(expression: str) -> str:
    return f"text : ({expression})"
