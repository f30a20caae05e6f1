"""What linking asks of the store: the collection as what waits to be linked, what is looked up, and what is kept."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from quotes.decided import Gathered
from quotes.versions import LinkingStep, Reprint, ReprintGroup, StoredArticle, Utterance, Version

Pair = tuple[int, int]


class Pool(Protocol):
    """The collection as linking meets it. Numbers are those of rows; what is written in a step is written together."""

    def writing(self) -> AbstractContextManager[None]:
        """All that is written within, or nothing."""

    def is_due(self, small: int, growth: float) -> bool:
        """Whether something is to be linked, and all is to be linked anew for it."""

    def begin_anew(self) -> None:
        """Everything is to be linked again; what was counted is forgotten."""

    def next_step(self) -> LinkingStep | None:
        """What there is to do first."""

    def waiting_articles(self, most: int) -> list[int]:
        """Articles whose step is the next."""

    def waiting_quotes(self, most: int) -> list[int]:
        """Quotations whose step is the next. To be gathered, those of one component come all together."""

    def articles(self, ids: Collection[int]) -> dict[int, StoredArticle]:
        """The articles."""

    def versions(self, ids: Collection[int]) -> dict[int, Version]:
        """The quotations, those that have versions."""

    def versions_in(self, articles: Collection[int]) -> dict[int, Version]:
        """The quotations of the articles."""

    def add_keys(self, keys: Iterable[tuple[int, int]]) -> None:
        """Keys, each with the article or quotation that has it."""

    def add_counts(self, thing: str, stems: Mapping[str, int]) -> None:
        """How many more articles or quotations have each stem; nothing once they are counted."""

    def indexed(self, *, articles: Collection[int] = (), quotes: Collection[int] = ()) -> None:
        """They have their keys; what is no quotation that has versions any more leaves its utterance."""

    def count(self, limits: Sequence[tuple[int, int, int]]) -> None:
        """What is common is told, and stands."""

    def counts(self, thing: str) -> tuple[Mapping[str, int], int]:
        """How many articles or quotations had each stem, and how many there were, when they were counted."""

    def printed(self) -> list[str]:
        """The dates of which articles are."""

    def waiting_of(self, articles: Collection[int]) -> set[int]:
        """Those of the articles that wait for a step."""

    def common(self, keys: Collection[int]) -> set[int]:
        """Those of the keys that find nothing."""

    def sharing_passages(self, article: int, keys: Collection[int], least: int) -> set[int]:
        """Articles with at least so many of the keys."""

    def sharing_story(self, story: Sequence[tuple[int, float]], least: float) -> set[int]:
        """Articles whose stories are that much alike."""

    def add_stories(self, stories: Iterable[tuple[int, int, float]]) -> None:
        """Keys of stories, each with the article and how much of its story it is."""

    def compared_articles(self, ids: Collection[int], found: Sequence[Reprint]) -> None:
        """They have been compared, with these reprints."""

    def face(self, pairs: Collection[Pair], reprints: Sequence[Reprint]) -> None:
        """In these reprints just these quotations face each other."""

    def groups_with(self, articles: Collection[int]) -> tuple[list[StoredArticle], list[Reprint]]:
        """The articles of the groups of which these were or are, and their reprints."""

    def save_groups(self, articles: Collection[StoredArticle], groups: Sequence[ReprintGroup]) -> None:
        """These are the groups of the articles now."""

    def sharing_keys(self, keys: Collection[int]) -> set[int]:
        """Compared quotations with one of the keys."""

    def sharing_told(self, told: Sequence[tuple[int, float]], total: float, share: float) -> set[int]:
        """Compared quotations that have enough of the keys, by their weight."""

    def facing(self, quotes: Collection[int]) -> set[Pair]:
        """Pairs of quotations that face each other, of which one is among these."""

    def reprints(self, articles: Collection[str]) -> list[Reprint]:
        """The reprints that the articles carry or are carried by, without their passages."""

    def credits(self, articles: Collection[str]) -> dict[str, frozenset[str]]:
        """The outlets that each article credits."""

    def compared_quotes(self, totals: Mapping[int, float], linked: Iterable[Collection[int]]) -> None:
        """They have been compared, and those linked are of one component."""

    def decided(self) -> Gathered:
        """What people decided."""

    def ids(self, keys: Collection[str]) -> dict[str, int]:
        """The quotations of these keys."""

    def known(self, quotes: Collection[int]) -> dict[str, str]:
        """The key of each quotation's utterance, by the quotation's key."""

    def taken(self, known: Collection[str]) -> Container[str]:
        """The keys of all utterances but the known."""

    def gathered(self, quotes: Collection[int], utterances: Sequence[Utterance]) -> None:
        """They are the versions of these utterances."""
