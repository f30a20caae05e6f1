"""Linking what came since, and only what that touches.

All is kept in steps that are each done or not done: what is new or changed is given its keys; articles are compared
with those that share runs of words or a story, quotations with those that share keys; pairs that may be one utterance
make components; the components touched are brought together anew. What depends on the whole collection, how telling a
word is and which keys are common, is counted once and then stands, until so much has come that all is linked anew: so
it is no matter in what order articles come, and what one costs does not grow with the collection.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from quotes.linking.bringing import bring_together, credits_of, direct_of, spans_of
from quotes.linking.candidates import SHARE, find_candidates, keys_of, told_near
from quotes.linking.clusters import Judgements, Pair
from quotes.linking.index import hashed, limits, window, windows_near
from quotes.linking.lineage import Lineages
from quotes.linking.passages import find_facing
from quotes.linking.pool import Pool, Step
from quotes.linking.reprints import CARRYING, SAME_STORY, SHARED_RUNS, Side, reprint_of, side_of
from quotes.linking.statements import Statement, Weights, count_stems, prepare, weight_of
from quotes.linking.texts import Text
from quotes.linking.texts import Weights as TextWeights
from quotes.linking.texts import count_stems as count_text_stems
from quotes.linking.texts import prepare as prepare_text
from quotes.versions import Reprint, Version

SMALL = 2_000
"""So few quotations are linked anew each time: it takes seconds."""

GROWTH = 1.5
"""All is linked anew when there are so many times the quotations that were counted: each then is linked three times at
most, however many come."""

_ARTICLES, _QUOTES = 20, 500
"""So many are done in one step, which is written as a whole."""

_REMEMBERED = 20_000
"""Quotations that are kept at hand, and a hundredth of that articles."""

_T = TypeVar("_T")


def grow(pool: Pool, *, anew: bool = False, small: int = SMALL, growth: float = GROWTH) -> None:
    """Bring together what is not linked yet, and what that touches. All `anew` if asked, or if that is due."""
    work = _Work(pool)
    with pool.writing():
        if anew or pool.is_due(small, growth):
            pool.begin_anew()
    is_left = True
    while is_left:
        with pool.writing():
            is_left = work.do_next()


class _Work:
    """The steps, and what was prepared in earlier ones."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._statements: dict[int, Statement] = {}
        self._texts: dict[int, Text] = {}
        self._weights: tuple[TextWeights, Weights] | None = None

    def do_next(self) -> bool:
        """Do the next step; False where there is nothing left to do."""
        step = self._pool.next_step()
        if step is None:
            return False
        steps: Mapping[Step, Callable[[], None]] = {
            "index articles": self._index_articles,
            "index quotes": self._index_quotes,
            "count": self._count,
            "compare articles": self._compare_articles,
            "compare quotes": self._compare_quotes,
            "gather": self._gather,
        }
        steps[step]()
        return True

    def _index_articles(self) -> None:
        ids = self._pool.waiting_articles(_ARTICLES)
        texts = self._prepared_texts(ids)
        self._pool.add_keys((key, id_) for id_, text in texts.items() for key in text.runs)
        self._pool.add_counts("articles", count_text_stems(texts.values()))
        self._pool.indexed(articles=ids)

    def _index_quotes(self) -> None:
        ids = self._pool.waiting_quotes(_QUOTES)
        statements = self._prepared(self._pool.versions(ids))
        self._pool.add_keys((key, id_) for id_, one in statements.items() for key in keys_of(one).all())
        self._pool.add_counts("quotes", count_stems(statements.values()))
        self._pool.indexed(quotes=ids)

    def _count(self) -> None:
        self._weights = None
        self._pool.count(limits())

    def _compare_articles(self) -> None:
        ids = self._pool.waiting_articles(_ARTICLES)
        sides = self._sides(ids)
        stories = {id_: list(_story_keys(side, [window(side.text.article.published)])) for id_, side in sides.items()}
        self._pool.add_stories((key, id_, share) for id_, own in stories.items() for key, share in own)
        windows = self._windows()
        alike = {id_: self._alike(id_, side, windows) for id_, side in sides.items()}
        later = self._pool.waiting_of(set().union(*alike.values())) - sides.keys()  # looked at when it is their turn
        pairs = {(min(id_, other), max(id_, other)) for id_, others in alike.items() for other in others - later}
        sides |= self._sides({id_ for pair in pairs for id_ in pair} - sides.keys())
        # The keys of an article that is gone are still found.
        there = [pair for pair in sorted(pairs) if sides.keys() >= set(pair)]
        compared = ((pair, reprint_of(sides[pair[0]], sides[pair[1]])) for pair in there)
        found = {pair: reprint for pair, reprint in compared if reprint}
        self._pool.compared_articles(ids, list(found.values()))
        self._face({pair: reprint for pair, reprint in found.items() if reprint.relation in CARRYING})
        articles, reprints = self._pool.groups_with({*ids, *(id_ for pair in found for id_ in pair)})
        lineages = Lineages(self._pool.credits([article.key for article in articles]), reprints)
        self._pool.save_groups(articles, lineages.of_articles(articles))

    def _alike(self, id_: int, side: Side, windows: Collection[int]) -> set[int]:
        """Articles that may carry the text or tell the story of this one."""
        near = windows_near(window(side.text.article.published), windows)
        told = list(_story_keys(side, near))
        found = self._pool.sharing_passages(id_, side.text.runs.keys(), SHARED_RUNS)
        return (found | self._pool.sharing_story(told, SAME_STORY)) - {id_}

    def _face(self, carrying: Mapping[Pair, Reprint]) -> None:
        """Find which quotations face each other in the reprints."""
        statements = self._prepared(self._pool.versions_in({id_ for pair in carrying for id_ in pair}))
        ids, placed = _placed(statements)
        facing = find_facing(placed, carrying.values())
        self._pool.face([(ids[a], ids[b]) for a, b in facing], list(carrying.values()))

    def _compare_quotes(self) -> None:
        ids = self._pool.waiting_quotes(_QUOTES)
        statements = self._prepared(self._pool.versions(ids))
        _, weight = self._weighed()
        windows = self._windows()
        totals = {id_: weight_of(one.stems, weight) for id_, one in statements.items()}
        others: set[int] = {id_ for pair in self._pool.facing(ids) for id_ in pair}
        reach = {id_: (keys_of(one), told_near(one, windows)) for id_, one in statements.items()}
        common = self._pool.common(
            {key for own, near in reach.values() for key in (*own.all(), *(key for _, key in near))}
        )
        for id_, (own, near) in reach.items():
            others |= self._pool.sharing_keys(own.words - common)
            told = [(key, weight[stem]) for stem, key in near if key not in common and own.told[stem] not in common]
            others |= self._pool.sharing_told(told, totals[id_], SHARE)
        statements |= self._prepared(self._pool.versions(others - statements.keys()))
        self._pool.compared_quotes(totals, [*self._linked(statements, totals, common), *self._by_hand(ids)])

    def _linked(self, statements: Mapping[int, Statement], new: Container[int], common: set[int]) -> Iterator[Pair]:
        """Pairs with a new quotation that by themselves state the same, or have the same words."""
        _, weight = self._weighed()
        ids, placed = _placed(statements)
        candidates = find_candidates(placed, weight, common) | self._facing(ids)
        pairs = [(a, b) for a, b in candidates if ids[a] in new or ids[b] in new]
        judgements = self._judgements(ids, placed, {place for pair in pairs for place in pair})
        for a, b in pairs:
            if placed[a].words == placed[b].words or judgements.between(placed[a], placed[b]).is_near:
                yield ids[a], ids[b]

    def _by_hand(self, ids: Collection[int]) -> Iterator[Collection[int]]:
        """What people put together, where one of these is in it."""
        groups = self._pool.decided().together
        known = self._pool.ids({key for group in groups for key in group}) if groups else {}
        for group in groups:
            own = {known[key] for key in group if key in known}
            if not own.isdisjoint(ids):
                yield own

    def _gather(self) -> None:
        ids = self._pool.waiting_quotes(_QUOTES)
        _, weight = self._weighed()
        of_place, placed = _placed(self._prepared(self._pool.versions(ids)))
        common = self._pool.common({key for one in placed for key in keys_of(one).all()})
        articles = {one.version.article for one in placed}
        reprints = self._pool.reprints(articles)
        facing = self._facing(of_place)
        known = self._pool.known(ids)
        utterances = bring_together(
            placed,
            find_candidates(placed, weight, common) | facing,
            Judgements(weight, facing, reprints),
            Lineages(self._pool.credits(articles), reprints),
            reprints,
            known,
            self._pool.decided(),
            self._pool.taken(known.values()),
        )
        self._pool.gathered(ids, utterances)

    def _judgements(self, ids: Sequence[int], placed: Sequence[Statement], places: Iterable[int]) -> Judgements:
        _, weight = self._weighed()
        reprints = self._pool.reprints({placed[place].version.article for place in places})
        return Judgements(weight, self._facing(ids), reprints)

    def _facing(self, ids: Sequence[int]) -> set[Pair]:
        """The pairs of places that face each other, of quotations in the order of their places."""
        place = {id_: number for number, id_ in enumerate(ids)}
        pairs = ((place[a], place[b]) for a, b in self._pool.facing(ids) if a in place and b in place)
        return {(min(pair), max(pair)) for pair in pairs}

    def _weighed(self) -> tuple[TextWeights, Weights]:
        """How telling stems are in articles and in quotations, as they were counted."""
        if self._weights is None:
            self._weights = TextWeights(*self._pool.counts("articles")), Weights(*self._pool.counts("quotes"))
        return self._weights

    def _windows(self) -> set[int]:
        """The stretches of days in which anything was printed."""
        found = (window(published) for published in self._pool.printed())
        return {each for each in found if each is not None}

    def _sides(self, ids: Collection[int]) -> dict[int, Side]:
        """The articles as they are compared with others."""
        weight, _ = self._weighed()
        texts = self._prepared_texts(ids)
        statements = self._prepared(self._pool.versions_in(ids)).values()
        versions = [one.version for one in statements]
        of_all = spans_of(versions), direct_of(statements), credits_of(versions)
        return {id_: side_of(text, weight, *of_all) for id_, text in texts.items()}

    def _prepared(self, versions: Mapping[int, Version]) -> dict[int, Statement]:
        """The quotations ready for linking; those at hand are not prepared again."""
        found = {}
        for id_, version in versions.items():
            at_hand = self._statements.get(id_)
            is_same = at_hand is not None and at_hand.version == version
            found[id_] = at_hand if at_hand and is_same else prepare([version])[0]
        _remember(self._statements, found, _REMEMBERED)
        return found

    def _prepared_texts(self, ids: Collection[int]) -> dict[int, Text]:
        found = {}
        for id_, article in self._pool.articles(ids).items():
            at_hand = self._texts.get(id_)
            is_same = at_hand is not None and at_hand.article == article
            found[id_] = at_hand if at_hand and is_same else prepare_text(article)
        _remember(self._texts, found, _REMEMBERED // 100)
        return found


def _story_keys(side: Side, windows: Iterable[int | None]) -> Iterator[tuple[int, float]]:
    """The keys of an article's story in each of the stretches of days, with how much of the story each is."""
    return ((hashed("story", str(at), stem), share) for at in windows for stem, share in side.story.items())


def _placed(statements: Mapping[int, Statement]) -> tuple[list[int], list[Statement]]:
    """The numbers of the statements in the order of their keys, and the statements with their places in it."""
    ids = sorted(statements, key=lambda id_: statements[id_].version.key)
    return ids, [replace(statements[id_], place=place) for place, id_ in enumerate(ids)]


def _remember(at_hand: dict[int, _T], found: Mapping[int, _T], most: int) -> None:
    """Keep what was found at hand, and let go of what was found longest ago where that is too much."""
    for id_, one in found.items():
        at_hand.pop(id_, None)
        at_hand[id_] = one
    for id_ in list(at_hand)[: max(0, len(at_hand) - most)]:
        del at_hand[id_]
