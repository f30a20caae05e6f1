"""What waits to be linked, and for which step.

Triggers record what was added, changed or deleted (see sql/growing.sql), so that no writer need think of linking, and
whatever a killed run has not done stays on record.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Literal

from sqlite_utils import Database

from quotes import __version__
from quotes.store.keyed import AMONG, as_array
from quotes.store.sqlfiles import fragment, statements
from quotes.store.transactions import transaction
from quotes.versions import LINKING_RULES, LinkingStep

_LINKED_BY = f"{__version__}, rules {LINKING_RULES}"
"""What a file is linked by, as it is stored in it."""

INDEX, COMPARE, GATHER = range(3)
"""The steps that articles and quotations wait for."""

_STEPS: tuple[tuple[str, int, LinkingStep], ...] = (
    ("_unlinked_articles", INDEX, "index articles"),
    ("_unlinked_quotes", INDEX, "index quotes"),
    ("_unlinked_articles", COMPARE, "compare articles"),
    ("_unlinked_quotes", COMPARE, "compare quotes"),
    ("_unlinked_quotes", GATHER, "gather"),
)


class Waiting:
    """The articles and quotations of a database that are not linked yet."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def writing(self) -> AbstractContextManager[None]:
        """A context in which everything is written, or nothing."""
        return transaction(self._db)

    def is_due(self, small: int, growth: float) -> bool:
        """Whether everything is to be linked anew: it was by other rules, or something waits that makes it due."""
        stored = self._rows("select counted, quotes, version from _linking")
        if stored and stored[0][2] != _LINKED_BY:
            return True
        if not self._is_waiting():
            return False
        if not stored:
            return True
        counted, before, _ = stored[0]
        ((now,),) = self._rows(f"select count(*) from quotes where {fragment('shown', 'quotes')}")  # noqa: S608
        return bool(counted and (now <= small or now > growth * before))

    def begin_anew(self) -> None:
        """Mark everything to be linked again, and forget what was counted."""
        for name in ("keys", "stories", "stems"):
            self._db.execute(f"delete from _linking_{name}")  # noqa: S608
        for statement in statements("link_anew"):
            self._db.execute(statement, {"version": _LINKED_BY} if ":version" in statement else {})

    def next_step(self) -> LinkingStep | None:
        """The next step; None when nothing is left to do."""
        for name, number, step in _STEPS:
            if number > INDEX and not self._is_counted() and self._is_waiting():
                return "count"
            if self._rows(f"select 1 from {name} where step = {number} limit 1"):  # noqa: S608
                return step
        return None

    def waiting_articles(self, most: int) -> list[int]:
        """The articles that wait for the next step."""
        return self._waiting("article", most)

    def waiting_quotes(self, most: int) -> list[int]:
        """The quotations that wait for the next step. When they are to be gathered, all those of one component come
        together."""
        waiting = self._waiting("quote", most)
        ((step,),) = self._rows("select min(step) from _unlinked_quotes")
        return waiting if step != GATHER else self._of_components(waiting, most)

    def _waiting(self, thing: Literal["article", "quote"], most: int) -> list[int]:
        least = f"(select min(step) from _unlinked_{thing}s)"  # noqa: S608
        select = f"select {thing}_id from _unlinked_{thing}s where step = {least} order by {thing}_id limit ?"  # noqa: S608
        return [id_ for (id_,) in self._rows(select, [most])]

    def _of_components(self, waiting: Sequence[int], most: int) -> list[int]:
        """All quotations of the components of the first of those waiting, until there are enough."""
        found: dict[int, None] = {}
        of_component = (
            "select quote_id from _linked_quotes where component = "
            "(select component from _linked_quotes where quote_id = ?) order by quote_id"
        )
        for id_ in waiting:
            if id_ not in found:
                found |= dict.fromkeys([id_, *(other for (other,) in self._rows(of_component, [id_]))])
            if len(found) >= most:
                break
        return list(found)

    def _is_waiting(self) -> bool:
        return any(self._rows(f"select 1 from _unlinked_{thing} limit 1") for thing in ("articles", "quotes"))  # noqa: S608

    def _is_counted(self) -> bool:
        return bool(self._rows("select 1 from _linking where counted"))

    def _advance(self, thing: Literal["article", "quote"], ids: Collection[int], step: int | None) -> None:
        """Let them wait for this step, or for nothing any more if there is none."""
        some = f"{thing}_id {AMONG}"
        waiting = self._db.table(f"_unlinked_{thing}s")
        if step is None:
            waiting.delete_where(some, [as_array(ids)])
        else:
            self._db.execute(f"update {waiting.name} set step = {step} where {some}", [as_array(ids)])  # noqa: S608

    def _await(self, column: str, ids: Collection[int], step: int) -> None:
        """Let the quotations that have one of the ids in the column wait for this step, unless they wait for an earlier
        one."""
        select = f"select id, {step} from quotes where {column} {AMONG} and +{fragment('shown', 'quotes')}"  # noqa: S608
        conflict = "on conflict do update set step = min(step, excluded.step)"
        self._db.execute(f"insert into _unlinked_quotes {select} {conflict}", [as_array(ids)])

    def _rows(self, statement: str, given: Any = ()) -> list[Any]:
        return list(self._db.execute(statement, given))

    def _many(self, statement: str, rows: Iterable[Any]) -> None:
        self._db.conn.executemany(statement, rows)
