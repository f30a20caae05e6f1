"""Two articles side by side, and what they have in common: runs of words, sentences, quotations, a story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quotes.dates import apart, later
from quotes.linking.carried import is_carried
from quotes.linking.index import WINDOW
from quotes.linking.statements import Statement
from quotes.linking.texts import Text
from quotes.records import Spans

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
    quoted: Spans
    """Where its quotations are, in order."""
    direct: Sequence[Statement]
    """Its direct quotations."""
    credits: frozenset[str] = frozenset()
    """Outlets that it credits, or that its words were said to."""

    def likeness(self, other: Side) -> float:
        """How much alike the two stories are (cosine)."""
        return sum(weight * other.story[stem] for stem, weight in self.story.items() if stem in other.story)


@dataclass(frozen=True)
class ArticlePair:
    """Two articles and what they have in common."""

    one: Text
    other: Text
    shared: frozenset[int]
    """The runs of words that are in both."""
    quoted: float
    """Share of the shared runs that stand in quotations."""
    facing: tuple[tuple[int, int], ...]
    """Sentences that face each other."""
    likeness: float
    direct: tuple[Sequence[Statement], Sequence[Statement]]
    """The direct quotations of both."""
    credits: tuple[frozenset[str], frozenset[str]]
    """The outlets that each credits."""

    @property
    def crediting(self) -> tuple[Text, ...]:
        """Which of the two credit the other's outlet: an article that prints "told the Post" after the Post printed it
        has it from there. An article that was printed before the other is left out."""
        sides = ((self.one, self.other, self.credits[0]), (self.other, self.one, self.credits[1]))
        return tuple(
            text
            for text, source, credits in sides
            if source.article.outlet in credits - {text.article.outlet}
            and later(text.article.published, source.article.published) >= 0
        )

    @property
    def share_direct(self) -> bool:
        """True where a direct quotation is in both, whole or cut: who tells a story on his own has his own."""
        return any(
            is_carried(a, b, _QUOTED_WORDS) or is_carried(b, a, _QUOTED_WORDS)
            for a in self.direct[0]
            for b in self.direct[1]
        )

    @property
    def is_one_pattern(self) -> bool:
        """True where each has several names or figures but they share hardly any: then only the pattern of the report
        is the same."""
        both = (self.one.names, self.other.names), (self.one.figures, self.other.figures)
        return any(
            min(len(one), len(other)) >= _SEVERAL and len(one & other) < _ITS_OWN * min(len(one), len(other))
            for one, other in both
        )

    def containment(self, text: Text) -> float:
        """Share of the article's runs that are in the other as well."""
        return len(self.shared) / max(1, len(text.runs))

    def carried(self, text: Text) -> float:
        """Share of the article's sentences that face one of the other."""
        side = 0 if text is self.one else 1
        return len({pair[side] for pair in self.facing}) / max(1, len(text.sentences))


def may_be_one_story(one: Text, other: Text, likeness: float) -> bool:
    """True where the articles' telling words are much the same, and their time may be."""
    return likeness >= SAME_STORY and not apart(one.article.published, other.article.published, _DAYS)
