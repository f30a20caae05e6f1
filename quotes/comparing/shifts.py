"""Tense and person that shift where speech is reported: "I will sign", "he would sign"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import stem
from quotes.comparing.language.tokens import Word
from quotes.comparing.markings import in_marks
from quotes.datafiles import table
from quotes.records import Kind

_AUXILIARIES = frozenset({"that", "had", "has", "have"})
"""What a shifted tense or a clause brings with it: "we failed", "that they had failed"."""

_MORE = 2
"""How many times as many words, and one, the one side of a rewording may have."""


def as_unshifted(stretch: Stretch) -> Stretch:
    """The stretch as the same on both sides, if only tense and person differ; as it is, if more does."""
    return stretch._replace(same=True) if _is_shifted(stretch) else stretch


def by_reporting(
    stretches: Iterable[Stretch], reference_kind: Kind, version_kind: Kind
) -> Iterator[tuple[Stretch, bool]]:
    """The stretches, each with whether only tense and person differ in it, which one side at least tells in its own
    words: beside "We will sign", "they would" is in "they would sign" and in "they would “sign”", not in "“they would
    sign”". One that shifts at an end only is parted there: "himself" of "himself and knew" faces "myself"."""
    stretches = list(stretches)
    references = _reported([word for stretch in stretches for word in stretch.reference], reference_kind)
    versions = _reported([word for stretch in stretches for word in stretch.version], version_kind)
    for stretch in stretches:
        one = list(islice(references, len(stretch.reference)))
        other = list(islice(versions, len(stretch.version)))
        if _is_shifted(stretch):
            yield stretch, any(all(each.is_own for each in side) for side in (one, other))
        elif stretch.same or stretch.moved:
            yield stretch, False
        else:
            yield from _parted(one, other)


class _Reported(NamedTuple):
    """A word, and whether the text has it as its own, outside quotation marks."""

    word: Word
    is_own: bool


def _reported(words: Sequence[Word], kind: Kind) -> Iterator[_Reported]:
    for word, is_inside in zip(words, in_marks(words), strict=True):
        yield _Reported(word, kind == "indirect" or (kind == "mixed" and not is_inside))


def _parted(one: Sequence[_Reported], other: Sequence[_Reported]) -> Iterator[tuple[Stretch, bool]]:
    """What shifts at the beginning of a change, the rest of it, and what shifts at its end. Not where most of one side
    is left out: of "We cannot pay. I started here", told as "he had begun here", "he" is not the "We"."""
    head = _shifting(one, other)
    tail = _shifting(one[head:][::-1], other[head:][::-1])
    shorter, longer = sorted(len(side) - head - tail for side in (one, other))
    if longer > _MORE * shorter + 1:
        head = tail = 0
    parts = zip(_cut(one, head, tail), _cut(other, head, tail), (True, False, True), strict=True)
    return ((Stretch(False, here, there), is_shifted) for here, there, is_shifted in parts if here or there)


def _shifting(one: Sequence[_Reported], other: Sequence[_Reported]) -> int:
    """How many words at the beginning are the other side's but for tense and person."""
    pairs = takewhile(_is_reported_so, zip(one, other, strict=False))
    return sum(1 for _ in pairs)


def _is_reported_so(pair: tuple[_Reported, _Reported]) -> bool:
    one, other = pair
    is_shifted = one.word.normal != other.word.normal and _shifts(one.word, other.word)
    return is_shifted and (one.is_own or other.is_own)


def _cut(side: Sequence[_Reported], head: int, tail: int) -> Iterator[tuple[Word, ...]]:
    words = tuple(each.word for each in side)
    end = len(words) - tail
    yield from (words[:head], words[head:end], words[end:])


def _is_shifted(stretch: Stretch) -> bool:
    if stretch.same or stretch.moved or not (stretch.reference and stretch.version):
        return False
    one, other = (
        [word for word in some if word.normal not in _AUXILIARIES] for some in (stretch.reference, stretch.version)
    )
    return len(one) == len(other) and all(_shifts(a, b) for a, b in zip(one, other, strict=True))


def _shifts(one: Word, other: Word) -> bool:
    a, b = one.normal, other.normal
    return a == b or b in _shifted().get(a, ()) or a in _shifted().get(b, ()) or _is_past_of(a, b) or _is_past_of(b, a)


def _is_past_of(past: str, present: str) -> bool:
    """True for "wanted" of "want", and for "went" of "go"."""
    return stem(past) == stem(present) and (past.endswith("ed") or past in _irregular().get(present, ()))


@lru_cache(maxsize=1)
def _shifted() -> dict[str, frozenset[str]]:
    listed: dict[str, Sequence[str]] = table("quotes.comparing", "shifts")
    return {word: frozenset(forms) for word, forms in listed.items()}


@lru_cache(maxsize=1)
def _irregular() -> dict[str, Sequence[str]]:
    """The irregular forms of each word."""
    forms: dict[str, Sequence[str]] = table("quotes.comparing", "irregular")
    return forms
