"""Where the words that were searched for stand in a text, read as full-text search reads it: letters and numbers are
words, capitals and accents are the same as without."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotes.store.finding.forms import alternatives

Parts = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it is what was searched for."""

_WORDS_SHOWN = 60
"""Of a longer text only the stretch with most of what was found is shown."""

_BEFORE = 8
"""Words shown before the first that was found, where a text is cut."""

# As the index's tokenizer has it, which parts at all but letters, numbers and the accents that stand by themselves.
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")


class _Word(NamedTuple):
    folded: str
    start: int
    end: int


def found_in(text: str, terms: Sequence[str]) -> Parts:
    """The text in pieces, cut to some sixty words around what was found."""
    words = [_Word(folded(word[0]), *word.span()) for word in _WORD.finditer(text)]
    expressions = [each for term in terms for each in alternatives(term)]
    hits = sorted({place for expression in expressions for place in _places(expression, words)})
    start, end = _shown(words, hits, len(text))
    marked = [("…", False)] if start else []
    at = start
    for first, last in hits:
        hit = (max(at, words[first].start), min(end, words[last].end))
        if hit[0] < hit[1]:
            marked += [(text[at : hit[0]], False), (text[hit[0] : hit[1]], True)]
            at = hit[1]
    marked += [(text[at:end], False), ("…" if end < len(text) else "", False)]
    return _joined(marked)


def _places(expression: str, words: Sequence[_Word]) -> Iterator[tuple[int, int]]:
    """The first and the last word of each place where a full-text expression is met, such as "on monday"*."""
    wanted = [folded(word[0]) for word in _WORD.finditer(expression)]
    is_start = expression.endswith("*")
    for first in range(len(words) - len(wanted) + 1):
        last = first + len(wanted) - 1
        same = all(words[first + place].folded == word for place, word in enumerate(wanted[:-1]))
        if same and (words[last].folded.startswith(wanted[-1]) if is_start else words[last].folded == wanted[-1]):
            yield first, last


def _shown(words: Sequence[_Word], hits: Sequence[tuple[int, int]], length: int) -> tuple[int, int]:
    """Where the stretch that is shown begins and ends: all of a short text."""
    if len(words) <= _WORDS_SHOWN:
        return 0, length
    starts = [max(0, min(first - _BEFORE, len(words) - _WORDS_SHOWN)) for first, _ in hits] or [0]
    best = max(starts, key=lambda start: sum(start <= first < start + _WORDS_SHOWN for first, _ in hits))
    after = best + _WORDS_SHOWN
    return words[best].start if best else 0, words[after - 1].end if after < len(words) else length


def _joined(parts: Sequence[tuple[str, bool]]) -> Parts:
    """Without empty pieces, and what is not marked in one piece."""
    joined: list[tuple[str, bool]] = []
    for text, is_hit in parts:
        if joined and not is_hit and not joined[-1][1]:
            joined[-1] = (joined[-1][0] + text, False)
        elif text:
            joined.append((text, is_hit))
    return tuple(joined)


def folded(word: str) -> str:
    """The word as the index has it."""
    parted = unicodedata.normalize("NFD", word.casefold())
    return "".join(character for character in parted if not unicodedata.combining(character))
