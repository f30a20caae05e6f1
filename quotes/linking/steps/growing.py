"""Linking what is new, and only what that touches.

The work is a sequence of steps, each either done or not: whatever is new or changed is given its keys; articles are
compared with those that share runs of words or a story, quotations with those that share keys; pairs that may be one
utterance form components; and the components that were touched are brought together anew. What depends on the whole
collection (how telling a word is, which keys are common) is counted once and then left as it is, until the collection
has grown so much that everything is linked anew. So the order in which articles arrive makes no difference but for what
is common, and the cost of a new one does not grow with the collection.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping
from contextlib import contextmanager

from quotes.linking.judging.candidates import AROUND, REACHES, find_candidates, keys_near
from quotes.linking.judging.judgements import Judgements
from quotes.linking.judging.whereabouts import Whereabouts
from quotes.linking.reprints.article_pairs import SAME_STORY, Side
from quotes.linking.reprints.facing import find_facing
from quotes.linking.reprints.reprints import SHARED_RUNS, may_be_one_story, reprint_of
from quotes.linking.statements.index import hashed, limits, window, windows_near
from quotes.linking.statements.statements import Statement
from quotes.linking.statements.weights import count_stems
from quotes.linking.steps.pool import Pool
from quotes.linking.steps.prepared import Prepared, in_order
from quotes.linking.utterances.bringing import bring_together
from quotes.linking.utterances.lineage import Lineages
from quotes.pairs import Pair, pair_of
from quotes.versions import CARRYING, LinkingStep, Reprint

SMALL = 2_000
"""Up to this many quotations are all linked anew each time: it takes seconds."""

GROWTH = 1.5
"""Everything is linked anew once there are this many times the quotations that were last counted: so each is linked
three times at most, however many come."""

_ARTICLES, _QUOTES = 20, 500
"""How many are done in one step, which is written as a whole."""

_NEW_BEFORE_COLLECTING = 100_000
"""New objects after which Python looks for some that nothing needs any more; by itself it waits for a thousand."""


def grow(pool: Pool, *, anew: bool = False, small: int = SMALL, growth: float = GROWTH) -> None:
    """Bring together what is not linked yet, and what that touches; everything if `anew`, or if that is due."""
    work = _Work(pool)
    with pool.writing():
        if anew or pool.is_due(small, growth):
            pool.begin_anew()
    is_left = True
    with _seldom_collecting():
        while is_left:
            with pool.writing():
                is_left = work.do_next()


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Let Python look seldom for what is kept by nothing but itself: hardly anything here is, and to go through all
    that is at hand took a tenth of the time."""
    before = gc.get_threshold()
    gc.set_threshold(_NEW_BEFORE_COLLECTING, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class _Work:
    """The steps, with what earlier ones prepared."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._prepared = Prepared(pool)

    def do_next(self) -> bool:
        """Do the next step; False where there is nothing left to do."""
        step = self._pool.next_step()
        if step is None:
            return False
        steps: Mapping[LinkingStep, Callable[[], None]] = {
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
        self._prepared.forget_windows()  # what another program adds meanwhile is indexed before it is compared
        texts = self._prepared.texts(ids)
        self._pool.add_keys((key, id_) for id_, text in texts.items() for key in text.runs)
        self._pool.add_counts("articles", count_stems(texts.values()))
        self._pool.indexed(articles=ids)

    def _index_quotes(self) -> None:
        ids = self._pool.waiting_quotes(_QUOTES)
        statements = self._prepared.statements(ids)
        self._pool.add_keys((key, id_) for id_, own in self._prepared.keys(statements).items() for key in own.all())
        self._pool.add_counts("quotes", count_stems(statements.values()))
        self._pool.indexed(quotes=ids)

    def _count(self) -> None:
        self._pool.count(limits())
        self._prepared.count_anew()

    def _compare_articles(self) -> None:
        ids = self._pool.waiting_articles(_ARTICLES)
        sides = self._prepared.sides(ids)
        stories = {id_: list(_story_keys(side, [window(side.article.published)])) for id_, side in sides.items()}
        self._pool.add_stories((key, id_, share) for id_, own in stories.items() for key, share in own)
        found = self._reprints(sides)
        self._pool.compared_articles(ids, list(found.values()))
        self._face({pair: reprint for pair, reprint in found.items() if reprint.relation in CARRYING})
        articles, reprints = self._pool.groups_with({*ids, *(id_ for pair in found for id_ in pair)})
        lineages = Lineages(self._pool.credits([article.key for article in articles]), reprints)
        self._pool.save_groups(articles, lineages.of_articles(articles))

    def _reprints(self, sides: Mapping[int, Side]) -> dict[Pair, Reprint]:
        """The reprints of which one side is among these, the other among them or those compared so far."""
        windows = self._prepared.windows()
        by_runs = self._pairs({id_: self._of_one_text(id_, side) for id_, side in sides.items()})
        by_story = self._pairs({id_: self._of_one_story(side, windows) for id_, side in sides.items()})
        others = self._prepared.sides({id_ for pair in by_runs | by_story for id_ in pair} - sides.keys())
        found: dict[Pair, Reprint | None] = {}
        for pair in sorted(by_runs | by_story):
            one, other = (sides.get(id_) or others.get(id_) for id_ in pair)  # one that is gone still has its keys
            if one and other and (pair in by_runs or may_be_one_story(one, other)):
                found[pair] = reprint_of(one, other)
        return {pair: reprint for pair, reprint in found.items() if reprint}

    def _pairs(self, alike: Mapping[int, set[int]]) -> set[Pair]:
        """Each article with those found for it, except those that still wait: they are compared when it is their
        turn."""
        later = self._pool.waiting_of(set().union(*alike.values())) - alike.keys()
        return {pair_of(id_, other) for id_, others in alike.items() for other in others - later - {id_}}

    def _of_one_text(self, id_: int, side: Side) -> set[int]:
        """The articles that may carry the text of this one."""
        return self._pool.sharing_runs(id_, side.text.runs.keys(), SHARED_RUNS)

    def _of_one_story(self, side: Side, windows: Collection[int]) -> set[int]:
        """The articles that may tell the story of this one."""
        near = windows_near(window(side.article.published), windows)
        return self._pool.sharing_story(list(_story_keys(side, near)), SAME_STORY)

    def _face(self, carrying: Mapping[Pair, Reprint]) -> None:
        """Store which quotations face each other in these reprints."""
        statements = self._prepared.statements_in({id_ for pair in carrying for id_ in pair})
        ids, placed = in_order(statements)
        facing = find_facing(placed, carrying.values())
        self._pool.face([(ids[a], ids[b]) for a, b in facing], list(carrying.values()))

    def _compare_quotes(self) -> None:
        ids = self._pool.waiting_quotes(_QUOTES)
        statements = self._prepared.statements(ids)
        weight = self._prepared.weight()
        totals = {id_: weight.of(one.stems) for id_, one in statements.items()}
        others: set[int] = {id_ for pair in self._pool.facing(ids) for id_ in pair}
        windows = self._prepared.windows()
        keys = {
            id_: (own, {reach: keys_near(statements[id_], reach, windows) for reach in REACHES})
            for id_, own in self._prepared.keys(statements).items()
        }
        common = self._pool.common(
            {
                key
                for own, reached in keys.values()
                for key in (*own.all(), *(key for near in reached.values() for _, key in near))
            }
        )
        for id_, (own, reached) in keys.items():
            others |= self._pool.sharing_keys(own.words - common)
            for reach, near in reached.items():
                at_home = own.telling_words[reach]
                some = [(key, weight[stem]) for stem, key in near if key not in common and at_home[stem] not in common]
                # How much is said around a statement is not kept: there only the least amount is asked for.
                share = 0.0 if reach is AROUND else reach.share
                others |= self._pool.sharing_telling_words(some, totals[id_], share, reach.least)
        statements |= self._prepared.statements(others - statements.keys())
        self._pool.compared_quotes(ids, totals, [*self._linked(statements, totals, common), *self._by_hand(ids)])

    def _linked(self, statements: Mapping[int, Statement], new: Container[int], common: set[int]) -> Iterator[Pair]:
        """Pairs with a new quotation in them that, taken by themselves, state the same or have the same words."""
        weight = self._prepared.weight()
        ids, placed = in_order(statements)
        keys = self._prepared.keys_by_place(ids, placed)
        own = {place for place, id_ in enumerate(ids) if id_ in new}
        facing = {(a, b) for a, b in self._prepared.facing(ids) if a in own or b in own}
        pairs = find_candidates(placed, keys, weight, common, own) | facing
        articles = {placed[place].version.article for pair in pairs for place in pair}
        judgements = self._prepared.judgements(ids, articles)
        for a, b in pairs:
            if placed[a].words == placed[b].words or judgements.between(placed[a], placed[b]).is_near:
                yield ids[a], ids[b]

    def _by_hand(self, ids: Collection[int]) -> Iterator[Collection[int]]:
        """The groups that people put together, where one of these quotations is in them."""
        groups = self._pool.decided().together
        known = self._pool.ids({key for group in groups for key in group}) if groups else {}
        for group in groups:
            own = {known[key] for key in group if key in known}
            if not own.isdisjoint(ids):
                yield own

    def _gather(self) -> None:
        ids = self._pool.waiting_quotes(_QUOTES)
        weight = self._prepared.weight()
        of_place, placed = in_order(self._prepared.statements(ids))
        keys = self._prepared.keys_by_place(of_place, placed)
        common = self._pool.common({key for own in keys.values() for key in own.all()})
        articles = {one.version.article for one in placed}
        reprints = self._pool.reprints(articles)
        facing = self._prepared.facing(of_place)
        known = self._pool.known(ids)
        utterances = bring_together(
            placed,
            find_candidates(placed, keys, weight, common) | facing,
            Judgements(weight, Whereabouts(facing, reprints)),
            Lineages(self._pool.credits(articles), reprints),
            known,
            self._pool.decided(),  # people decide while a run is at work
            self._pool.taken(known.values()),
        )
        self._pool.gathered(ids, utterances)


def _story_keys(side: Side, windows: Iterable[int | None]) -> Iterator[tuple[int, float]]:
    """The keys of an article's story in each stretch of days, with how much of the story each stands for."""
    return ((hashed("story", str(at), stem), share) for at in windows for stem, share in side.story.items())
