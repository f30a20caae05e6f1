"""Two articles side by side, and what they have in common: runs of words, sentences, quotations, a story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quotes.dates import apart, later
from quotes.linking.reprints.alignment import align_sentences
from quotes.linking.statements.carried import is_carried
from quotes.linking.statements.index import WINDOW
from quotes.linking.statements.statements import Statement
from quotes.linking.statements.texts import Text, covered
from quotes.records import Spans
from quotes.versions import StoredArticle

SAME_STORY = 0.22
"""Likeness of two articles' telling words (cosine) from which they may tell one story."""

_DAYS = WINDOW
"""Articles further apart in time tell no one story, unless they share runs of words."""

_ITS_OWN, _SEVERAL = 0.3, 4
"""The share of names, and of figures, that a copied report takes along, and how many there must be to tell: two matches
or two polls reported after one pattern share its words, but none of these."""

_QUOTED_WORDS = 4
"""Words in a row that two direct quotations must share to be one: fewer are a set phrase ("we are sorry")."""


@dataclass(frozen=True)
class Side:
    """An article as it is compared with another."""

    text: Text
    story: Mapping[str, float]
    """Its most telling stems with their weights."""
    quoted_spans: Spans
    """Where its quotations are, in order."""
    direct: Sequence[Statement]
    """Its direct quotations."""
    credits: frozenset[str] = frozenset()
    """Outlets that it credits, or that its words were said to."""

    @property
    def article(self) -> StoredArticle:
        """As it is stored."""
        return self.text.article

    def likeness(self, other: Side) -> float:
        """How much alike the two stories are (cosine)."""
        return sum(weight * other.story[stem] for stem, weight in self.story.items() if stem in other.story)


@dataclass(frozen=True)
class ArticlePair:
    """Two articles and what they have in common."""

    one: Side
    other: Side

    @cached_property
    def shared(self) -> frozenset[int]:
        """The runs of words that are in both."""
        return frozenset(self.one.text.runs.keys() & self.other.text.runs.keys())

    @cached_property
    def share_quoted(self) -> float:
        """Share of the shared runs that stand in quotations."""
        in_quotes = covered(map(self.one.text.printed, self.shared), self.one.quoted_spans)
        return in_quotes / max(1, len(self.shared))

    @cached_property
    def facing(self) -> tuple[tuple[int, int], ...]:
        """Sentences that face each other."""
        return align_sentences(self.one.text.sentences, self.other.text.sentences)

    @property
    def crediting(self) -> tuple[Side, ...]:
        """Which of the two credit the other's outlet: an article that prints "told the Post" after the Post printed it
        has it from there. An article that was printed before the other is left out."""
        both = (self.one, self.other), (self.other, self.one)
        return tuple(
            side
            for side, source in both
            if source.article.outlet in side.credits - {side.article.outlet}
            and later(side.article.published, source.article.published) >= 0
        )

    @property
    def share_direct(self) -> bool:
        """True where a direct quotation is in both, whole or cut: who tells a story on his own has his own."""
        return any(
            is_carried(a, b, _QUOTED_WORDS) or is_carried(b, a, _QUOTED_WORDS)
            for a in self.one.direct
            for b in self.other.direct
        )

    @property
    def is_one_pattern(self) -> bool:
        """True where each has several names or figures but they share hardly any: then only the pattern of the report
        is the same."""
        one, other = self.one.text, self.other.text
        both = (one.names, other.names), (one.figures, other.figures)
        return any(
            min(len(some), len(others)) >= _SEVERAL and len(some & others) < _ITS_OWN * min(len(some), len(others))
            for some, others in both
        )

    @cached_property
    def may_be_one_story(self) -> bool:
        """True where the articles' telling words are much the same, and their time may be."""
        is_alike = self.one.likeness(self.other) >= SAME_STORY
        return is_alike and not apart(self.one.article.published, self.other.article.published, _DAYS)

    def containment(self, side: Side) -> float:
        """Share of the article's runs that are in the other as well."""
        return len(self.shared) / max(1, len(side.text.runs))

    def facing_in(self, side: Side) -> int:
        """How many of the article's sentences face one of the other."""
        number = 0 if side is self.one else 1
        return len({pair[number] for pair in self.facing})

    def share_facing(self, side: Side) -> float:
        """Share of them among its sentences."""
        return self.facing_in(side) / max(1, len(side.text.sentences))
