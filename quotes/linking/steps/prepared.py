"""The articles and quotations of a pool, prepared for linking; those needed last are kept at hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from quotes.linking.judging.candidates import Keys, keys_of
from quotes.linking.judging.judgements import Judgements
from quotes.linking.judging.whereabouts import Whereabouts
from quotes.linking.reprints.article_pairs import Side
from quotes.linking.reprints.reprints import side_of
from quotes.linking.statements.index import window
from quotes.linking.statements.quoted import quoted_in
from quotes.linking.statements.statements import Statement, prepare
from quotes.linking.statements.texts import Text, text_of
from quotes.linking.statements.weights import ArticleWeights, StatementWeights
from quotes.linking.steps.pool import Pool
from quotes.pairs import Pair, pair_of
from quotes.versions import Version

_REMEMBERED, _WORDS = 20_000, 800_000
"""Quotations that are kept at hand, and words of articles, which may be long: some thousand of the usual length."""

_T = TypeVar("_T")


class Prepared:
    """What linking compares, out of a pool."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._statements: dict[int, Statement] = {}
        self._keys: dict[int, Keys] = {}
        self._texts: dict[int, Text] = {}
        self._weights: tuple[ArticleWeights, StatementWeights] | None = None
        self._windows: set[int] | None = None

    def statements(self, ids: Collection[int]) -> dict[int, Statement]:
        """The quotations of these numbers."""
        return self._prepared(self._pool.versions(ids))

    def statements_in(self, articles: Collection[int]) -> dict[int, Statement]:
        """The quotations of the articles."""
        return self._prepared(self._pool.versions_in(articles))

    def keys(self, statements: Mapping[int, Statement]) -> dict[int, Keys]:
        """The keys that these quotations are found by."""
        found = {id_: self._keys.get(id_) or keys_of(one) for id_, one in statements.items()}
        _remember(self._keys, found, _REMEMBERED)
        return found

    def keys_by_place(self, ids: Sequence[int], placed: Sequence[Statement]) -> dict[int, Keys]:
        """The keys that quotations in the order of their places are found by."""
        return dict(enumerate(self.keys(dict(zip(ids, placed, strict=True))).values()))

    def texts(self, ids: Collection[int]) -> dict[int, Text]:
        """The articles."""
        found = {}
        for id_, article in self._pool.articles(ids).items():
            at_hand = self._texts.get(id_)
            is_same = at_hand is not None and at_hand.article == article
            found[id_] = at_hand if at_hand and is_same else text_of(article)
        _remember(self._texts, found, _WORDS, lambda text: len(text.starts))
        return found

    def sides(self, ids: Collection[int]) -> dict[int, Side]:
        """The articles as they are compared with others."""
        weight, _ = self._weighed()
        texts = self.texts(ids)
        quoted = quoted_in((text.article for text in texts.values()), self.statements_in(ids).values())
        return {id_: side_of(text, weight, quoted) for id_, text in texts.items()}

    def weight(self) -> StatementWeights:
        """How telling stems are in quotations, as they were counted."""
        return self._weighed()[1]

    def count_anew(self) -> None:
        """Forget how telling stems are: they have been counted again."""
        self._weights = None

    def windows(self) -> set[int]:
        """The stretches of days in which anything was printed, looked up once: there may be 500,000 days of printing,
        and thousands of steps that ask."""
        if self._windows is None:
            self._windows = {each for each in map(window, self._pool.days()) if each is not None}
        return self._windows

    def forget_windows(self) -> None:
        """Look the stretches of days up again: something came that may have been printed in another."""
        self._windows = None

    def facing(self, ids: Sequence[int]) -> set[Pair]:
        """The pairs of places that face each other, of quotations in the order of their places."""
        place = {id_: number for number, id_ in enumerate(ids)}
        pairs = self._pool.facing(ids)
        return {pair_of(place[a], place[b]) for a, b in pairs if a in place and b in place}

    def judgements(self, ids: Sequence[int], articles: Collection[str]) -> Judgements:
        """The judgements on quotations (in the order of their places) that stand in these articles."""
        return Judgements(self.weight(), Whereabouts(self.facing(ids), self._pool.reprints(articles)))

    def _prepared(self, versions: Mapping[int, Version]) -> dict[int, Statement]:
        """The quotations ready for linking; those at hand are not prepared again."""
        found = {}
        for id_, version in versions.items():
            at_hand = self._statements.get(id_)
            is_same = at_hand is not None and at_hand.version == version
            if not is_same:
                self._keys.pop(id_, None)
            found[id_] = at_hand if at_hand and is_same else prepare([version])[0]
        _remember(self._statements, found, _REMEMBERED)
        return found

    def _weighed(self) -> tuple[ArticleWeights, StatementWeights]:
        if self._weights is None:
            articles, quotes = self._pool.counts("articles"), self._pool.counts("quotes")
            self._weights = ArticleWeights(*articles), StatementWeights(*quotes)
        return self._weights


def in_order(statements: Mapping[int, Statement]) -> tuple[list[int], list[Statement]]:
    """The numbers of the statements in the order of their keys, and the statements with their places in it."""
    ids = sorted(statements, key=lambda id_: statements[id_].version.key)
    return ids, [replace(statements[id_], place=place) for place, id_ in enumerate(ids)]


def _remember(
    at_hand: dict[int, _T], found: Mapping[int, _T], most: int, size: Callable[[_T], int] = lambda _: 1
) -> None:
    """Keep what was found at hand, and drop what was used longest ago if that is too much."""
    for id_, one in found.items():
        at_hand.pop(id_, None)
        at_hand[id_] = one
    too_much = sum(map(size, at_hand.values())) - most
    for id_ in list(at_hand):
        if too_much <= 0:
            break
        too_much -= size(at_hand.pop(id_))
