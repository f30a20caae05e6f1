"""What linking asks of the store: what waits to be linked, what has to be looked up, and what is kept."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Literal, Protocol

from quotes.decided import DecidedUtterances
from quotes.pairs import Pair
from quotes.versions import LinkingStep, Reprint, ReprintGroup, StoredArticle, Utterance, Version

Counted = Literal["articles", "quotes"]
"""What stems are counted of."""


class Pool(Protocol):
    """The collection as linking sees it. Numbers are row ids; what is written in one step is written together."""

    def writing(self) -> AbstractContextManager[None]:
        """A context in which everything is written, or nothing."""

    def is_due(self, small: int, growth: float) -> bool:
        """Whether there is something to link, and everything is to be linked anew for it."""

    def begin_anew(self) -> None:
        """Mark everything to be linked again, and forget what was counted."""

    def next_step(self) -> LinkingStep | None:
        """The next step; None when nothing is left to do."""

    def waiting_articles(self, most: int) -> list[int]:
        """The articles that wait for the next step."""

    def waiting_quotes(self, most: int) -> list[int]:
        """The quotations that wait for the next step. When they are to be gathered, all those of one component come
        together."""

    def articles(self, ids: Collection[int]) -> dict[int, StoredArticle]:
        """The articles."""

    def versions(self, ids: Collection[int]) -> dict[int, Version]:
        """The quotations of these numbers, as far as they can have versions."""

    def versions_in(self, articles: Collection[int]) -> dict[int, Version]:
        """The quotations of the articles."""

    def add_keys(self, keys: Iterable[tuple[int, int]]) -> None:
        """Add keys, each with the article or quotation that has it."""

    def add_counts(self, thing: Counted, stems: Mapping[str, int]) -> None:
        """Add to how many articles or quotations have each stem; ignored once they have been counted."""

    def indexed(self, *, articles: Collection[int] = (), quotes: Collection[int] = ()) -> None:
        """Note that these have their keys; whatever is no longer a quotation that can have versions leaves its
        utterance."""

    def count(self, limits: Sequence[tuple[int, int, int]]) -> None:
        """Settle which keys are common, and how many there are of everything."""

    def counts(self, thing: Counted) -> tuple[Mapping[str, int], int]:
        """How many articles or quotations had each stem, and how many there were, when they were last counted."""

    def days(self) -> list[str]:
        """The days on which something was printed, or changed; a month or a year where no more is known."""

    def waiting_of(self, articles: Collection[int]) -> set[int]:
        """Those of the articles that still wait for a step."""

    def common(self, keys: Collection[int]) -> set[int]:
        """Those of the keys that are common and so find nothing."""

    def sharing_runs(self, article: int, keys: Collection[int], least: int) -> set[int]:
        """The articles with at least so many of the keys."""

    def sharing_story(self, story: Sequence[tuple[int, float]], least: float) -> set[int]:
        """The articles whose stories are at least this much alike."""

    def add_stories(self, stories: Iterable[tuple[int, int, float]]) -> None:
        """Add keys of stories, each with its article and how much of the story it stands for."""

    def compared_articles(self, ids: Collection[int], found: Sequence[Reprint]) -> None:
        """Note that these articles have been compared, and the reprints that were found."""

    def face(self, pairs: Collection[Pair], reprints: Sequence[Reprint]) -> None:
        """Store that these quotations, and no others, face each other in the reprints."""

    def groups_with(self, articles: Collection[int]) -> tuple[list[StoredArticle], list[Reprint]]:
        """The articles of every group that these are or were in, and their reprints."""

    def save_groups(self, articles: Collection[StoredArticle], groups: Sequence[ReprintGroup]) -> None:
        """Store the groups of the articles in place of those they were in."""

    def sharing_keys(self, keys: Collection[int]) -> set[int]:
        """The quotations compared so far that have one of the keys."""

    def sharing_telling_words(
        self, words: Sequence[tuple[int, float]], total: float, share: float, least: float
    ) -> set[int]:
        """The quotations compared so far that have enough of the keys, by weight: so much, and such a share of the
        shorter one's words."""

    def facing(self, quotes: Collection[int]) -> set[Pair]:
        """Pairs of quotations that face each other, with one of these among them."""

    def reprints(self, articles: Collection[str]) -> list[Reprint]:
        """The reprints in which these articles carry another's text or have theirs carried, rewrites with passages."""

    def credits(self, articles: Collection[str]) -> dict[str, frozenset[str]]:
        """The outlets that each article credits."""

    def compared_quotes(
        self, ids: Collection[int], totals: Mapping[int, float], linked: Iterable[Collection[int]]
    ) -> None:
        """Note that these quotations have been compared, with the total weight of each one's words, and that those
        linked are of one component."""

    def decided(self) -> DecidedUtterances:
        """What people decided about utterances."""

    def ids(self, keys: Collection[str]) -> dict[str, int]:
        """The row ids of the quotations with these keys."""

    def known(self, quotes: Collection[int]) -> dict[str, str]:
        """The key of each quotation's utterance, by the quotation's key, as it was before."""

    def taken(self, known: Collection[str]) -> Container[str]:
        """The keys of all utterances except the known ones."""

    def gathered(self, quotes: Collection[int], utterances: Sequence[Utterance]) -> None:
        """Store that these quotations are the versions of these utterances."""
