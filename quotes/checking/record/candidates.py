"""The stored quotations that may hold a draft's words, found by the rarest of them: none is compared with all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from quotes.checking.record.prints import Print
from quotes.checking.record.stored import Stored, any_of, phrase
from quotes.comparing import Word, words
from quotes.comparing.language.matter import carries_matter

_RANKED = 4000
"""Stored quotations that are ranked for one of a draft, at most."""

_LIMITS = {"ranked": _RANKED, "looked_at": 600, "limit": 40, "prints": 100}
"""Of those ranked so many of all speakers, and of those who may be whom the draft names, are looked at for wordings;
so many wordings of each are compared, and so many prints of a wording shown."""

_WORDS, _RUNS, _RUN = 12, 8, 3
"""So many single words, at most, and fewer than twice so many runs of three that a quotation is looked for by."""

_COMMON = 2000
"""Stored quotations that have a word, or a run, of which more tell nothing: to rank them all would take seconds."""


def candidates(text: str, speakers: Iterable[int], stored: Stored) -> list[Print]:
    """The stored quotations that have most of the text's rare words and runs of words, by whomever and by these
    SPEAKERS, the likeliest first."""
    expressions = list(_expressions(words(text)))
    if not expressions:
        return []
    return stored.candidates(any_of(_rarest(expressions, stored) or expressions), speakers, _LIMITS)


def _rarest(expressions: Sequence[str], stored: Stored) -> list[str]:
    """Those that few prints have, the rarest first, as many as can be ranked at once, and one at least."""
    prints = {expression: stored.prints_with(expression, _COMMON) for expression in expressions}
    ordered = sorted((expression for expression in prints if prints[expression] < _COMMON), key=prints.__getitem__)
    ranked = accumulate(prints[expression] for expression in ordered)
    few = [expression for expression, total in zip(ordered, ranked, strict=True) if total <= _RANKED]
    return few or ordered[:1]


def _expressions(found: Sequence[Word]) -> Iterator[str]:
    """Full-text expressions: the words that carry matter, the longest first for they are rarest, and runs of words
    spread over the text, which find it where it is all small words."""
    cores = [word.core for word in found if any(letter.isalnum() for letter in word.core)]
    telling = dict.fromkeys(word.core.casefold() for word in found if carries_matter(word.normal))
    for word in sorted(telling, key=len, reverse=True)[:_WORDS]:
        if any(letter.isalnum() for letter in word):
            yield phrase(word)
    runs = [" ".join(cores[start : start + _RUN]) for start in range(max(1, len(cores) - _RUN + 1))]
    for run in runs[:: max(1, len(runs) // _RUNS)]:
        if run:
            yield phrase(run)
