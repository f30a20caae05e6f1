"""The collection as linking sees it. Numbers are row ids; what is written in one step is written together."""

from __future__ import annotations

import json
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlite_utils import Database

from quotes.decided import DecidedUtterances
from quotes.pairs import Pair, pair_of
from quotes.records import Span
from quotes.store.keyed import AMONG, as_array
from quotes.store.links.decisions import read_decided_utterances
from quotes.store.links.links import save_groups, save_reprints, save_utterances
from quotes.store.links.versions import read_some_texts, read_some_versions, read_utterance_keys
from quotes.store.links.waiting import COMPARE, GATHER, Waiting
from quotes.store.sqlfiles import sql, statements
from quotes.versions import Reprint, ReprintGroup, StoredArticle, Utterance, Version

if TYPE_CHECKING:
    from quotes.linking.steps.pool import Counted

_SLACK = 1e-6
"""Sums in SQL may differ from sums in Python by this much; whatever is found is checked again in Python."""


class LinkingPool(Waiting):
    """A database as linking meets it."""

    def articles(self, ids: Collection[int]) -> dict[int, StoredArticle]:
        """The articles."""
        return read_some_texts(self._db, ids)

    def versions(self, ids: Collection[int]) -> dict[int, Version]:
        """The quotations of these numbers, as far as they can have versions."""
        return read_some_versions(self._db, ids)

    def versions_in(self, articles: Collection[int]) -> dict[int, Version]:
        """The quotations of the articles."""
        rows = self._rows(f"select id from quotes where article_id {AMONG}", [as_array(articles)])  # noqa: S608
        return read_some_versions(self._db, [id_ for (id_,) in rows])

    def add_keys(self, keys: Iterable[tuple[int, int]]) -> None:
        """Add keys, each with the article or quotation that has it."""
        self._many(sql("add_linking_key"), sorted(keys))

    def add_counts(self, thing: Counted, stems: Mapping[str, int]) -> None:
        """Add to how many articles or quotations have each stem; ignored once they have been counted."""
        if not self._is_counted():
            rows = ((thing, stem, number) for stem, number in sorted(stems.items()))
            add = "on conflict do update set number = number + excluded.number"
            self._many(f"insert into _linking_stems values (?, ?, ?) {add}", rows)  # noqa: S608

    def indexed(self, *, articles: Collection[int] = (), quotes: Collection[int] = ()) -> None:
        """Note that these have their keys; whatever is no longer a quotation that can have versions leaves its
        utterance."""
        self._advance("article", articles, COMPARE)
        for statement in statements("unquoted"):
            self._db.execute(statement, {"quotes": as_array(quotes)})
        self._advance("quote", quotes, COMPARE)

    def count(self, limits: Sequence[tuple[int, int, int]]) -> None:
        """Settle which keys are common, and how many there are of everything."""
        for bits, most, standing in limits:
            common = self._rows(sql("common_linking_keys"), {"bits": bits, "most": most})
            self._many(sql("fell_linking_key"), [{"key": key, "standing": standing} for (key,) in common])
        self._db.execute(sql("count_linking"))

    def counts(self, thing: Counted) -> tuple[Mapping[str, int], int]:
        """How many articles or quotations had each stem, and how many there were, when they were last counted."""
        ((number,),) = self._rows(f"select {thing} from _linking")  # noqa: S608
        return dict(self._rows("select stem, number from _linking_stems where thing = ?", [thing])), number

    def days(self) -> list[str]:
        """The days on which something was printed, or changed; a month or a year where no more is known."""
        return [day for (day,) in self._rows(sql("days"))]

    def common(self, keys: Collection[int]) -> set[int]:
        """Those of the keys that are common and so find nothing."""
        return {key for (key,) in self._rows(sql("common_of_keys"), [as_array(keys)])}

    def waiting_of(self, articles: Collection[int]) -> set[int]:
        """Those of the articles that still wait for a step."""
        select = f"select article_id from _unlinked_articles where article_id {AMONG}"  # noqa: S608
        return {id_ for (id_,) in self._rows(select, [as_array(articles)])}

    def sharing_runs(self, article: int, keys: Collection[int], least: int) -> set[int]:
        """The articles with at least so many of the keys."""
        given = {"article": article, "keys": as_array(keys), "least": least}
        return {id_ for (id_,) in self._rows(sql("sharing_runs"), given)}

    def sharing_story(self, story: Sequence[tuple[int, float]], least: float) -> set[int]:
        """The articles whose stories are at least this much alike."""
        given = {"story": as_array(story), "least": least - _SLACK}
        return {id_ for (id_,) in self._rows(sql("sharing_story"), given)}

    def add_stories(self, stories: Iterable[tuple[int, int, float]]) -> None:
        """Add keys of stories, each with its article and how much of the story it stands for."""
        self._many("insert or replace into _linking_stories values (?, ?, ?)", sorted(stories))

    def compared_articles(self, ids: Collection[int], found: Sequence[Reprint]) -> None:
        """Note that these articles have been compared, and the reprints that were found."""
        pairs = save_reprints(self._db, ids, found)
        self._many(sql("unface"), [both for one, other in pairs for both in ((one, other), (other, one))])
        changed = {id_ for pair in pairs for id_ in pair}
        self._advance("article", ids, None)
        # Whose reprints are others now is another copy or original in all that it quotes.
        for own, step in ((changed & set(ids), COMPARE), (changed | set(ids), GATHER)):
            self._await("article_id", own, step)

    def face(self, pairs: Collection[Pair], reprints: Sequence[Reprint]) -> None:
        """Store that these quotations, and no others, face each other in the reprints."""
        both = as_array([[reprint.article, reprint.original] for reprint in reprints])
        stored = {(one, other) for one, other in self._rows(sql("facing_in_reprints"), [both])}
        found = {pair_of(*pair) for pair in pairs}
        self._many("delete from _facing_quotes where one_id = ? and other_id = ?", sorted(stored - found))
        self._many("insert into _facing_quotes values (?, ?)", sorted(found - stored))
        self._await("id", {id_ for pair in stored ^ found for id_ in pair}, COMPARE)

    def groups_with(self, articles: Collection[int]) -> tuple[list[StoredArticle], list[Reprint]]:
        """The articles of every group that these are or were in, and their reprints."""
        ids = [id_ for (id_,) in self._rows(sql("groups_with"), [as_array(articles)])]
        stored = read_some_texts(self._db, ids)
        return list(stored.values()), self.reprints({article.key for article in stored.values()})

    def save_groups(self, articles: Collection[StoredArticle], groups: Sequence[ReprintGroup]) -> None:
        """Store the groups of the articles in place of those they were in."""
        save_groups(self._db, [article.key for article in articles], groups)

    def sharing_keys(self, keys: Collection[int]) -> set[int]:
        """The quotations compared so far that have one of the keys."""
        return {id_ for (id_,) in self._rows(sql("sharing_keys"), [as_array(keys)])}

    def sharing_telling_words(
        self, words: Sequence[tuple[int, float]], total: float, share: float, least: float
    ) -> set[int]:
        """The quotations compared so far that have enough of the keys, by weight: so much, and such a share of the
        shorter one's words."""
        given = {"words": as_array(words), "total": total, "share": share, "least": least, "slack": _SLACK}
        return {id_ for (id_,) in self._rows(sql("sharing_telling_words"), given)}

    def facing(self, quotes: Collection[int]) -> set[Pair]:
        """Pairs of quotations that face each other, with one of these among them."""
        return {(one, other) for one, other in self._rows(sql("facing"), {"quotes": as_array(quotes)})}

    def reprints(self, articles: Collection[str]) -> list[Reprint]:
        """The reprints in which these articles carry another's text or have theirs carried, rewrites with passages."""
        rows = self._rows(sql("reprints_of"), {"articles": as_array(articles)})
        return [
            Reprint(article, original, relation, containment, evidence, _passages(passages))
            for article, original, relation, containment, evidence, passages in rows
        ]

    def credits(self, articles: Collection[str]) -> dict[str, frozenset[str]]:
        """The outlets that each article credits."""
        rows = self._rows(sql("credits_of"), {"articles": as_array(articles)})
        return {article: frozenset(json.loads(outlets)) for article, outlets in rows}

    def compared_quotes(
        self, ids: Collection[int], totals: Mapping[int, float], linked: Iterable[Collection[int]]
    ) -> None:
        """Note that these quotations have been compared, with the total weight of each one's words, and that those
        linked are of one component."""
        add = "insert into _linked_quotes values (?1, ?1, ?2) on conflict do update set total = excluded.total"
        self._many(add, sorted(totals.items()))
        self._join(linked, totals)
        self._advance("quote", ids, GATHER)

    def _join(self, linked: Iterable[Collection[int]], new: Iterable[int]) -> None:
        """Make one component of those that are linked, or are of one utterance already."""
        linked = [*linked, *self._rows(sql("linked_before"), [as_array(new)])]
        ids = as_array({id_ for some in linked for id_ in some})
        select = f"select quote_id, component from _linked_quotes where quote_id {AMONG}"  # noqa: S608
        component: dict[int, int] = dict(self._rows(select, [ids]))
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

    def decided(self) -> DecidedUtterances:
        """What people decided about utterances."""
        return read_decided_utterances(self._db)

    def ids(self, keys: Collection[str]) -> dict[str, int]:
        """The row ids of the quotations with these keys."""
        return dict(self._rows(f"select key, id from quotes where key {AMONG}", [as_array(keys)]))  # noqa: S608

    def known(self, quotes: Collection[int]) -> dict[str, str]:
        """The key of each quotation's utterance, by the quotation's key, as it was before."""
        return read_utterance_keys(self._db, quotes)

    def taken(self, known: Collection[str]) -> Container[str]:
        """The keys of all utterances except the known ones."""
        return _Taken(self._db, frozenset(known))

    def gathered(self, quotes: Collection[int], utterances: Sequence[Utterance]) -> None:
        """Store that these quotations are the versions of these utterances."""
        save_utterances(self._db, utterances)
        self._advance("quote", quotes, None)


class _Taken:
    """The keys of all utterances except some."""

    def __init__(self, db: Database, known: frozenset[str]) -> None:
        self._db, self._known = db, known

    def __contains__(self, key: object) -> bool:
        return key not in self._known and self._db.table("utterances").count_where("key = ?", [key]) > 0


def _passages(stored: str) -> tuple[tuple[Span, Span], ...]:
    return tuple((Span(*copy), Span(*original)) for copy, original in json.loads(stored))
