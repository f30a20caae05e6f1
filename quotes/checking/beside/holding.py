"""Whether a stored wording holds a draft's words, in a row or nearly, and what the draft's ellipses left out of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match
from functools import lru_cache
from itertools import accumulate

from quotes.checking.words.wordings import GAP, Compounds, in_parts, normals, with_whole_words
from quotes.comparing.language.matter import is_negator
from quotes.datafiles import table

_STRETCH = 3
"""Times the draft's words that a print's stretch may have and still be the same wording: much may be cut."""

_READINGS = 2
"""What a contracted word may stand for: "it's" is "it is" or "it has", "he'd" is "he would" or "he had"."""

_EXPLAINED = 8
"""Words that an editor's bracket stands for at most."""


@dataclass(frozen=True, slots=True)
class _Segment:
    """Words that have to stand in a row, and how many may be missing before them: None is any number."""

    words: tuple[str, ...]
    gap: int | None


@dataclass(frozen=True, slots=True)
class Held:
    """A draft's words found in a stored wording."""

    passed_over: tuple[tuple[str, ...], ...]
    """The wording's words that the draft's ellipses and brackets stand for, each row by itself; none before the first
    of the draft's rows."""
    before: tuple[str, ...]
    behind: tuple[str, ...]
    """The wording's words before and behind the draft's."""

    def denial(self, clauses: Sequence[Sequence[str]] = ()) -> str:
        """The negations that are passed over: "not", "never"; none of what are whole CLAUSES of the wording, for these
        deny nothing of what stands beside them."""
        words = (word for row in self.passed_over if not _is_whole(row, clauses) for word in row)
        return ", ".join(dict.fromkeys(filter(is_negator, words)))

    @property
    def negations_beside(self) -> tuple[str, ...]:
        """Those directly before and behind the draft's words."""
        return tuple(filter(is_negator, self.before[-1:] + self.behind[:1]))


def _is_whole(row: tuple[str, ...], clauses: Sequence[Sequence[str]]) -> bool:
    """True for a row of words that are one clause, or several that follow each other."""
    words = tuple(word for clause in clauses for word in clause)
    bounds = {0, *accumulate(map(len, clauses))}
    return any(at + len(row) in bounds and words[at : at + len(row)] == row for at in bounds)


def held(quoted: str, stored: Sequence[str], joined: Compounds | None = None) -> Held | None:
    """Where the quoted words stand among the stored ones in a row, but for what ellipses and brackets stand for; None
    where they do not. Marks, case, the spelling of a word, figures written as words and "isn't" for "is not" do not
    count; nor, of the words that JOINED has the parts of, the hyphen."""
    segments = _segments(quoted)
    if not segments:
        return None
    if joined:
        segments = tuple(_Segment(in_parts(segment.words, joined), segment.gap) for segment in segments)
        stored = in_parts(stored, joined)
    found = _find(segments, tuple(stored))
    if found or not any(map(_may_be_two, (*stored, *(word for segment in segments for word in segment.words)))):
        return found
    readings = (_find(*_read(segments, stored, number)) for number in range(_READINGS))
    return next(filter(None, readings), None)


def _may_be_two(word: str) -> bool:
    return word.endswith(("'s", "'d"))


def _read(segments: Sequence[_Segment], stored: Sequence[str], number: int) -> tuple[list[_Segment], tuple[str, ...]]:
    """Both with one reading of what is contracted and may be several things: "it's" is "it is" or "it has"."""
    read = [_Segment(_in_full(segment.words, number), segment.gap) for segment in segments]
    return read, _in_full(stored, number)


def _in_full(words: Sequence[str], number: int) -> tuple[str, ...]:
    endings: dict[str, list[str]] = table("quotes.comparing", "contractions")["endings"]
    full: list[str] = []
    for word in words:
        full.append(word[:-2] if _may_be_two(word) else word)
        if _may_be_two(word):
            full.append(endings[word[-2:]][min(number, len(endings[word[-2:]]) - 1)])
    return tuple(full)


@lru_cache(maxsize=64)
def _segments(quoted: str) -> tuple[_Segment, ...]:
    """The rows of words; the last few are kept, for a draft's quotation is looked for in many prints in turn."""
    found = []
    text = with_whole_words(quoted)
    at = 0
    gap: int | None = 0
    for cut in [*GAP.finditer(text), None]:
        row = normals(text[at : cut.start() if cut else len(text)])
        if row:
            found.append(_Segment(row, gap))
            gap = 0
        if cut:
            at = cut.end()
            gap = None if cut["ellipsis"] or gap is None else _EXPLAINED
    return tuple(found)


def _find(segments: Sequence[_Segment], stored: tuple[str, ...]) -> Held | None:
    """The segments one after the other, each at the first place from which those behind it can follow."""
    places: list[list[int]] = []  # of each segment from the last to the first
    for number in range(len(segments) - 1, -1, -1):
        here = list(_places(segments[number].words, stored))
        if places:
            length, gap = len(segments[number].words), segments[number + 1].gap
            here = [start for start in here if _following(places[-1], start + length, gap) is not None]
        if not here:
            return None
        places.append(here)
    passed_over: list[tuple[str, ...]] = []
    first = end = places[-1][0]
    for segment, starts in zip(segments, reversed(places), strict=True):
        start = starts[bisect_left(starts, end)]
        passed_over.append(stored[end:start])
        end = start + len(segment.words)
    return Held(tuple(passed_over), stored[:first], stored[end:])


def _places(words: tuple[str, ...], stored: tuple[str, ...]) -> Iterator[int]:
    """Where the words stand in a row."""
    for start in range(len(stored) - len(words) + 1):
        if stored[start] == words[0] and stored[start : start + len(words)] == words:
            yield start


def _following(starts: Sequence[int], end: int, gap: int | None) -> int | None:
    """The first of the places that is behind that end, if it is no further off than the gap allows."""
    first = bisect_left(starts, end)
    return starts[first] if first < len(starts) and (gap is None or starts[first] <= end + gap) else None


def most_in_a_stretch(blocks: Sequence[Match], length: int) -> int:
    """Of the words that both have in order, the most that stand in one stretch of the print, not much longer than the
    draft's: "good" here and "health" there are no wording."""
    most = 0
    for at, first in enumerate(blocks):
        end = first.a + _STRETCH * length
        most = max(most, sum(block.size for block in blocks[at:] if block.a + block.size <= end))
    return most
