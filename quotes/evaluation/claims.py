"""Attributions as sets of words, and which prediction stands for which gold one.

A content, cue or source is the set of words that its spans touch, so that no boundary's punctuation decides; a
content's leading "that" is left out. The kind is read off the quotation marks by the same rule for gold and
predictions, whatever the extractor called it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from quotes.records import CueClass, Kind, Quote, Span, Spans
from quotes.regions import Region, kind_of, regions

OVERLAP = 0.5
"""Jaccard from which a prediction is taken for the gold content."""

_TOKEN = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Claim:
    """One attribution as sets of words (numbers of tokens)."""

    kind: Kind
    cue_class: CueClass
    content: frozenset[int]
    that: frozenset[int]
    cue: frozenset[int]
    source: frozenset[int]


class ClaimedText:
    """A text's tokens and quoted regions."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [match.span() for match in _TOKEN.finditer(text)]

    @cached_property
    def _regions(self) -> tuple[Region, ...]:
        return regions(self.text)

    @cached_property
    def _token_at(self) -> dict[int, int]:
        return {at: number for number, (start, end) in enumerate(self.tokens) for at in range(start, end)}

    def claim(self, quote: Quote) -> Claim | None:
        """The quotation as sets of words, or None where its content has no word."""
        words = sorted(self._words(quote.content))
        if not words:
            return None
        that = words[:1] if len(words) > 1 and self._token(words[0]).lower() == "that" else []
        return Claim(
            self._kind(quote),
            quote.cue_class,
            frozenset(words[len(that) :]),
            frozenset(that),
            self._role(quote.cue),
            self._role(quote.source),
        )

    def _kind(self, quote: Quote) -> Kind:
        # "My aunt says it rains," said Al: the marks are Al's, so what the aunt says is indirect.
        if quote.cue and kind_of(self.text, quote.cue, self._regions) == "direct":
            return "indirect"
        return kind_of(self.text, quote.content, self._regions)

    def _role(self, spans: Spans) -> frozenset[int]:
        """Its words, or its punctuation where the cue is a colon."""
        return self._words(spans) or self._touched(spans)

    def _words(self, spans: Spans) -> frozenset[int]:
        return frozenset(number for number in self._touched(spans) if _WORD.match(self._token(number)))

    def _touched(self, spans: Iterable[Span]) -> frozenset[int]:
        return frozenset(self._token_at[at] for span in spans for at in range(*span) if at in self._token_at)

    def _token(self, number: int) -> str:
        return self.text[slice(*self.tokens[number])]


def pairs(gold: list[Claim], predicted: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Gold and prediction, one to one, the best Jaccard first; ties go to the pair whose source, then cue, agrees."""
    candidates = []
    for i, right in enumerate(gold):
        for j, found in enumerate(predicted):
            likeness = _jaccard(right.content, found.content)
            if likeness >= OVERLAP:
                apart = (not agree(right.source, found.source), not agree(right.cue, found.cue))
                candidates.append((-likeness, apart, i, j))
    taken_gold: set[int] = set()
    taken: set[int] = set()
    for _, _, i, j in sorted(candidates):
        if i not in taken_gold and j not in taken:
            taken_gold.add(i)
            taken.add(j)
            yield gold[i], predicted[j]


def _jaccard(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / len(one | other)


def agree(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two mentions share at least half of the smaller one's words."""
    return bool(one and other) and 2 * len(one & other) >= min(len(one), len(other))


def right_end_to_end(right: Claim, found: Claim) -> bool:
    """Whether a quotation that was found for a gold one has its source, too."""
    return not right.source or agree(right.source, found.source)
