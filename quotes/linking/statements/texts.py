"""An article prepared for comparing with others: its sentences, what they are about, and its runs of five words."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quotes.comparing.language.matter import stems
from quotes.comparing.language.tokens import spot
from quotes.linking.statements.index import hashed_runs
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
    starts: Sequence[int]
    """Where each word begins in the text; its numbers alone, as there are a thousand words in each of many articles."""
    ends: Sequence[int]
    """Where each word ends."""
    runs: Mapping[int, int]
    """The key of each run of five words, and which word it begins with."""
    names: frozenset[str]
    """Words with a capital within a sentence."""
    figures: frozenset[str]

    @cached_property
    def stems(self) -> Counter[str]:
        """In how many sentences each stem occurs."""
        return Counter(stem for sentence in self.sentences for stem in sentence.stems)

    def printed(self, run: int) -> Span:
        """Where the run of that key is printed."""
        first = self.runs[run]
        return Span(self.starts[first], self.ends[first + _RUN - 1])


def text_of(article: StoredArticle) -> Text:
    """The article ready for comparing."""
    found = []
    words: list[tuple[str, Span]] = []
    names: set[str] = set()
    figures: set[str] = set()
    for span in sentences(article.text):
        own = spot(article.text, span.start, span.end)
        found.append(Sentence(span, frozenset(stems(normal for normal, _ in own))))
        firsts = [(normal, article.text[word.start]) for normal, word in own]
        names.update(normal for normal, first in firsts[1:] if first.isupper())
        figures.update(normal for normal, first in firsts if first.isdigit())
        words += own
    keys = hashed_runs("article run", [normal for normal, _ in words], _RUN)
    runs = {key: first for first, key in enumerate(keys)}
    starts, ends = (array("L", [place[side] for _, place in words]) for side in (0, 1))
    return Text(article, tuple(found), starts, ends, runs, frozenset(names), frozenset(figures))


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
