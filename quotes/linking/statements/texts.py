"""An article prepared for comparing with others: its sentences, what they are about, and its runs of five words."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quotes.comparing.language.matter import stems
from quotes.comparing.language.tokens import spot
from quotes.linking.statements.index import hashed
from quotes.records import Span, Spans
from quotes.sentences import sentences
from quotes.versions import StoredArticle

_RUN = 5
"""Words in a run: the usual length in work on text reuse, short enough to survive an edit, long enough to be rare."""

_TELLING = 40
"""How many of an article's most telling words stand for its story."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of an article: where it is, and the stems of its words that carry matter."""

    span: Span
    stems: frozenset[str]


@dataclass(frozen=True)
class Text:
    """An article with what is needed to compare it."""

    article: StoredArticle
    sentences: tuple[Sentence, ...]
    runs: Mapping[int, Span]
    """The key of each run of five words, and where it is printed."""
    names: frozenset[str]
    """Words with a capital within a sentence."""
    figures: frozenset[str]

    @cached_property
    def stems(self) -> Counter[str]:
        """In how many sentences each stem occurs."""
        return Counter(stem for sentence in self.sentences for stem in sentence.stems)


def text_of(article: StoredArticle) -> Text:
    """The article ready for comparing."""
    found = []
    normals: list[str] = []
    places: list[Span] = []
    names: set[str] = set()
    figures: set[str] = set()
    for span in sentences(article.text):
        spotted = spot(article.text[span.start : span.end])
        own = [normal for normal, _ in spotted]
        found.append(Sentence(span, frozenset(stems(own))))
        words = [(normal, article.text[span.start + word.start]) for normal, word in spotted]
        names.update(normal for normal, first in words[1:] if first.isupper())
        figures.update(normal for normal, first in words if first.isdigit())
        normals += own
        places += [Span(span.start + word.start, span.start + word.end) for _, word in spotted]
    return Text(article, tuple(found), _runs(normals, places), frozenset(names), frozenset(figures))


def _runs(normals: Sequence[str], places: Sequence[Span]) -> dict[int, Span]:
    return {
        hashed("article run", *normals[i : i + _RUN]): Span(places[i].start, places[i + _RUN - 1].end)
        for i in range(len(normals) - _RUN + 1)
    }


def story(text: Text, weight: Mapping[str, float]) -> dict[str, float]:
    """The article's most telling stems with their weights, as a vector of length one."""
    scored = {stem: (1 + math.log(number)) * weight[stem] for stem, number in text.stems.items()}
    telling = sorted(scored, key=lambda stem: (-scored[stem], stem))[:_TELLING]
    length = math.sqrt(sum(scored[stem] ** 2 for stem in telling)) or 1.0
    return {stem: scored[stem] / length for stem in telling}


def covered(spans: Iterable[Span], by: Spans) -> int:
    """How many of the spans lie wholly within one of the others, which are in order and do not overlap."""
    starts, ends = [span.start for span in by], [span.end for span in by]
    return sum(bisect_right(starts, span.start) - 1 == bisect_left(ends, span.end) for span in spans if by)
