"""The collection as linking meets it: what waits to be linked, what is looked up for it, and what is kept of it.

Triggers note what came, changed or went (see sql/growing.sql), so that nothing that writes need think of linking, and
a run that is killed leaves noted what it has not done.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Literal

from sqlite_utils import Database

from quotes import __version__
from quotes.decided import Gathered
from quotes.store.database import transaction
from quotes.store.gathering import read_gathered
from quotes.store.links import save_groups, save_reprints, save_utterances
from quotes.store.schema import sql, statements
from quotes.store.versions import read_some_texts, read_some_versions, read_utterance_keys
from quotes.versions import Reprint, ReprintGroup, StoredArticle, Utterance, Version

Step = Literal["index articles", "index quotes", "count", "compare articles", "compare quotes", "gather"]
Pair = tuple[int, int]

_INDEX, _COMPARE, _GATHER = range(3)
"""The steps that articles and quotations wait for."""

_STEPS: tuple[tuple[str, int, Step], ...] = (
    ("_unlinked_articles", _INDEX, "index articles"),
    ("_unlinked_quotes", _INDEX, "index quotes"),
    ("_unlinked_articles", _COMPARE, "compare articles"),
    ("_unlinked_quotes", _COMPARE, "compare quotes"),
    ("_unlinked_quotes", _GATHER, "gather"),
)

_SLACK = 1e-6
"""Sums in SQL may differ from sums in Python by so much; what is found is looked at again there."""


class LinkingPool:
    """A database as linking meets it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def writing(self) -> AbstractContextManager[None]:
        """All that is written within, or nothing."""
        return transaction(self._db)

    def is_due(self, small: int, growth: float) -> bool:
        """Whether something is to be linked, and all is to be linked anew for it."""
        if not self._is_waiting():
            return False
        stored = self._rows("select counted, quotes, version from _linking")
        if not stored or stored[0][2] != __version__:
            return True
        counted, before, _ = stored[0]
        ((now,),) = self._rows("select count(*) from quotes where cue_class in ('speech', 'document')")
        return bool(counted and (now <= small or now > growth * before))

    def begin_anew(self) -> None:
        """Everything is to be linked again; what was counted is forgotten."""
        for name in ("keys", "stories", "stems"):
            self._db.execute(f"delete from _linking_{name}")  # noqa: S608
        for statement in statements("link_anew"):
            self._db.execute(statement, {"version": __version__} if ":version" in statement else {})

    def next_step(self) -> Step | None:
        """What there is to do first."""
        for name, number, step in _STEPS:
            if number > _INDEX and not self._is_counted() and self._is_waiting():
                return "count"
            if self._rows(f"select 1 from {name} where step = {number} limit 1"):  # noqa: S608
                return step
        return None

    def waiting_articles(self, most: int) -> list[int]:
        """Articles whose step is the next."""
        return self._waiting("article", most)

    def waiting_quotes(self, most: int) -> list[int]:
        """Quotations whose step is the next. To be gathered, those of one component come all together."""
        waiting = self._waiting("quote", most)
        ((step,),) = self._rows("select min(step) from _unlinked_quotes")
        return waiting if step != _GATHER else self._of_components(waiting, most)

    def _waiting(self, thing: str, most: int) -> list[int]:
        least = f"(select min(step) from _unlinked_{thing}s)"  # noqa: S608
        select = f"select {thing}_id from _unlinked_{thing}s where step = {least} order by {thing}_id limit ?"  # noqa: S608
        return [id_ for (id_,) in self._rows(select, [most])]

    def _of_components(self, waiting: Sequence[int], most: int) -> list[int]:
        """All quotations of the components of the first of the waiting, until they are many."""
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

    def articles(self, ids: Collection[int]) -> dict[int, StoredArticle]:
        """The articles."""
        return read_some_texts(self._db, ids)

    def versions(self, ids: Collection[int]) -> dict[int, Version]:
        """The quotations, those that have versions."""
        return read_some_versions(self._db, ids)

    def versions_in(self, articles: Collection[int]) -> dict[int, Version]:
        """The quotations of the articles."""
        rows = self._rows(
            "select id from quotes where article_id in (select value from json_each(?))", [_json(articles)]
        )
        return read_some_versions(self._db, [id_ for (id_,) in rows])

    def add_keys(self, keys: Iterable[tuple[int, int]]) -> None:
        """Keys, each with the article or quotation that has it."""
        self._many(sql("add_linking_key"), sorted(keys))

    def add_counts(self, thing: str, stems: Mapping[str, int]) -> None:
        """How many more articles or quotations have each stem; nothing once they are counted."""
        if not self._is_counted():
            rows = ((thing, stem, number) for stem, number in sorted(stems.items()))
            add = "on conflict do update set number = number + excluded.number"
            self._many(f"insert into _linking_stems values (?, ?, ?) {add}", rows)  # noqa: S608

    def indexed(self, *, articles: Collection[int] = (), quotes: Collection[int] = ()) -> None:
        """They have their keys; what is no quotation that has versions any more leaves its utterance."""
        self._advance("article", articles, _COMPARE)
        for statement in statements("unquoted"):
            self._db.execute(statement, {"quotes": _json(quotes)})
        self._advance("quote", quotes, _COMPARE)

    def count(self, limits: Sequence[tuple[int, int, int]]) -> None:
        """What is common is told, and stands."""
        for bits, most, standing in limits:
            common = self._rows(sql("common_linking_keys"), {"bits": bits, "most": most})
            self._many(sql("fell_linking_key"), [{"key": key, "standing": standing} for (key,) in common])
        self._db.execute(sql("count_linking"))

    def counts(self, thing: str) -> tuple[Mapping[str, int], int]:
        """How many articles or quotations had each stem, and how many there were, when they were counted."""
        ((number,),) = self._rows(f"select {thing} from _linking")  # noqa: S608
        return dict(self._rows("select stem, number from _linking_stems where thing = ?", [thing])), number

    def printed(self) -> list[str]:
        """The dates of which articles are."""
        return [day for (day,) in self._rows("select distinct published from articles where published is not null")]

    def common(self, keys: Collection[int]) -> set[int]:
        """Those of the keys that find nothing."""
        return {key for (key,) in self._rows(sql("common_of_keys"), [_json(keys)])}

    def waiting_of(self, articles: Collection[int]) -> set[int]:
        """Those of the articles that wait for a step."""
        select = "select article_id from _unlinked_articles where article_id in (select value from json_each(?))"
        return {id_ for (id_,) in self._rows(select, [_json(articles)])}

    def sharing_passages(self, article: int, keys: Collection[int], least: int) -> set[int]:
        """Articles with at least so many of the keys."""
        given = {"article": article, "keys": _json(keys), "least": least}
        return {id_ for (id_,) in self._rows(sql("sharing_passages"), given)}

    def sharing_story(self, story: Sequence[tuple[int, float]], least: float) -> set[int]:
        """Articles whose stories are that much alike."""
        given = {"story": _json(story), "least": least - _SLACK}
        return {id_ for (id_,) in self._rows(sql("sharing_story"), given)}

    def add_stories(self, stories: Iterable[tuple[int, int, float]]) -> None:
        """Keys of stories, each with the article and how much of its story it is."""
        self._many("insert or replace into _linking_stories values (?, ?, ?)", sorted(stories))

    def compared_articles(self, ids: Collection[int], found: Sequence[Reprint]) -> None:
        """They have been compared, with these reprints."""
        pairs = save_reprints(self._db, ids, found)
        self._many(sql("unface"), [both for one, other in pairs for both in ((one, other), (other, one))])
        changed = {id_ for pair in pairs for id_ in pair}
        self._advance("article", ids, None)
        # Whose reprints are others now is another copy or original in all that it quotes.
        for own, step in ((changed & set(ids), _COMPARE), (changed | set(ids), _GATHER)):
            self._await("article_id in (select value from json_each(?))", own, step)

    def face(self, pairs: Collection[Pair], reprints: Sequence[Reprint]) -> None:
        """In these reprints just these quotations face each other."""
        both = _json([[reprint.article, reprint.original] for reprint in reprints])
        stored = {(one, other) for one, other in self._rows(sql("facing_in_reprints"), [both])}
        found = {(min(pair), max(pair)) for pair in pairs}
        self._many("delete from _facing_quotes where one_id = ? and other_id = ?", sorted(stored - found))
        self._many("insert into _facing_quotes values (?, ?)", sorted(found - stored))
        self._await(
            "id in (select value from json_each(?))", {id_ for pair in stored ^ found for id_ in pair}, _COMPARE
        )

    def groups_with(self, articles: Collection[int]) -> tuple[list[StoredArticle], list[Reprint]]:
        """The articles of the groups of which these were or are, and their reprints."""
        ids = [id_ for (id_,) in self._rows(sql("groups_with"), [_json(articles)])]
        stored = read_some_texts(self._db, ids)
        return list(stored.values()), self.reprints({article.key for article in stored.values()})

    def save_groups(self, articles: Collection[StoredArticle], groups: Sequence[ReprintGroup]) -> None:
        """These are the groups of the articles now."""
        save_groups(self._db, [article.key for article in articles], groups)

    def sharing_keys(self, keys: Collection[int]) -> set[int]:
        """Compared quotations with one of the keys."""
        return {id_ for (id_,) in self._rows(sql("sharing_keys"), [_json(keys)])}

    def sharing_told(self, told: Sequence[tuple[int, float]], total: float, share: float) -> set[int]:
        """Compared quotations that have enough of the keys, by their weight."""
        given = {"told": _json(told), "total": total, "share": share, "slack": _SLACK}
        return {id_ for (id_,) in self._rows(sql("sharing_told"), given)}

    def facing(self, quotes: Collection[int]) -> set[Pair]:
        """Pairs of quotations that face each other, of which one is among these."""
        return {(one, other) for one, other in self._rows(sql("facing"), {"quotes": _json(quotes)})}

    def reprints(self, articles: Collection[str]) -> list[Reprint]:
        """The reprints that the articles carry or are carried by, without their passages."""
        return [Reprint(*row) for row in self._rows(sql("reprints_of"), {"articles": _json(articles)})]

    def credits(self, articles: Collection[str]) -> dict[str, frozenset[str]]:
        """The outlets that each article credits."""
        rows = self._rows(sql("credits_of"), [_json(articles)])
        return {article: frozenset(json.loads(outlets)) for article, outlets in rows}

    def compared_quotes(self, totals: Mapping[int, float], linked: Iterable[Collection[int]]) -> None:
        """They have been compared, and those linked are of one component."""
        add = "insert into _linked_quotes values (?1, ?1, ?2) on conflict do update set total = excluded.total"
        self._many(add, sorted(totals.items()))
        self._join(linked, totals)
        self._advance("quote", totals, _GATHER)

    def _join(self, linked: Iterable[Collection[int]], new: Iterable[int]) -> None:
        """Make one component of those that are linked, or of one utterance already."""
        linked = [*linked, *self._rows(sql("linked_before"), [_json(new)])]
        ids = _json({id_ for some in linked for id_ in some})
        rows = self._rows(
            "select quote_id, component from _linked_quotes where quote_id in (select value from json_each(?))", [ids]
        )
        component: dict[int, int] = dict(rows)
        leads: dict[int, int] = {}

        def lead(of: int) -> int:
            while of in leads:
                of = leads[of]
            return of

        for some in linked:
            found = sorted({lead(component[id_]) for id_ in some if id_ in component})
            leads |= dict.fromkeys(found[1:], found[0] if found else 0)
        self._many(
            "update _linked_quotes set component = ? where component = ?", [(lead(one), one) for one in sorted(leads)]
        )

    def decided(self) -> Gathered:
        """What people decided."""
        return read_gathered(self._db)

    def ids(self, keys: Collection[str]) -> dict[str, int]:
        """The quotations of these keys."""
        return dict(
            self._rows("select key, id from quotes where key in (select value from json_each(?))", [_json(keys)])
        )

    def known(self, quotes: Collection[int]) -> dict[str, str]:
        """The key of each quotation's utterance, by the quotation's key."""
        return read_utterance_keys(self._db, quotes)

    def taken(self, known: Collection[str]) -> Container[str]:
        """The keys of all utterances but the known."""
        return _Taken(self._db, frozenset(known))

    def gathered(self, quotes: Collection[int], utterances: Sequence[Utterance]) -> None:
        """They are the versions of these utterances."""
        save_utterances(self._db, utterances)
        self._advance("quote", quotes, None)

    def _is_waiting(self) -> bool:
        return any(self._rows(f"select 1 from _unlinked_{thing} limit 1") for thing in ("articles", "quotes"))  # noqa: S608

    def _is_counted(self) -> bool:
        return bool(self._rows("select 1 from _linking where counted"))

    def _advance(self, thing: str, ids: Collection[int], step: int | None) -> None:
        """Let them wait for the step; for nothing any more where there is none."""
        some = f"{thing}_id in (select value from json_each(?))"  # noqa: S608
        waiting = self._db.table(f"_unlinked_{thing}s")
        if step is None:
            waiting.delete_where(some, [_json(ids)])
        else:
            self._db.execute(f"update {waiting.name} set step = {step} where {some}", [_json(ids)])  # noqa: S608

    def _await(self, which: str, ids: Collection[int], step: int) -> None:
        """Let quotations wait for the step, or for an earlier one for which they do."""
        select = f"select id, {step} from quotes where {which} and +cue_class in ('speech', 'document')"  # noqa: S608
        conflict = "on conflict do update set step = min(step, excluded.step)"
        self._db.execute(f"insert into _unlinked_quotes {select} {conflict}", [_json(ids)])

    def _rows(self, statement: str, given: Any = ()) -> list[Any]:
        return list(self._db.execute(statement, given))

    def _many(self, statement: str, rows: Iterable[Any]) -> None:
        self._db.conn.executemany(statement, rows)


class _Taken:
    """The keys of all utterances but some."""

    def __init__(self, db: Database, known: frozenset[str]) -> None:
        self._db, self._known = db, known

    def __contains__(self, key: object) -> bool:
        return key not in self._known and self._db.table("utterances").count_where("key = ?", [key]) > 0


def _json(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
