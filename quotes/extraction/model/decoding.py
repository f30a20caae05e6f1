"""Scores of tags become the best sequence of tags (Viterbi 1967) with how sure each is, and that becomes spans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quotes.extraction.model.tags import OUTSIDE, ROLES, TAGS, Role, begins, inside, may_follow

Floats = NDArray[np.float32]

_NEVER = np.float32(-1e4)
_HARDLY = np.float32(-60)  # below the best tag's score; e to the power of much less is nothing, and sums may not be


@dataclass(frozen=True, slots=True)
class Transitions:
    """How well a window starts with a tag, and how well one tag (row) is followed by another (column)."""

    start: Floats
    step: Floats

    @classmethod
    def of(cls, start: Sequence[float], step: Sequence[Sequence[float]]) -> Transitions:
        """The learned scores, with what may not follow barred."""
        barred = [[0.0 if may_follow(a, b) else _NEVER for b in range(len(TAGS))] for a in range(len(TAGS))]
        return cls(np.array(start, np.float32), np.array(step, np.float32) + np.array(barred, np.float32))


@dataclass(frozen=True, slots=True)
class Tagged:
    """A window's words: the tag of each, and the probability of that tag given all scores."""

    tags: NDArray[np.int64]
    certainty: Floats


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """Words of one role, from `first` up to `last` (exclusive)."""

    role: Role
    first: int
    last: int
    certainty: float
    """The lower of the probabilities of its first and its last word's tag."""
    goes_on: bool = False
    """Whether it began in the window before."""


def decode(scores: Sequence[Floats], transitions: Transitions) -> list[Tagged]:
    """The best tags of several windows, each words x tags, all at once."""
    lengths = np.array([len(window) for window in scores])
    if not len(lengths) or not lengths.max():
        return [Tagged(np.zeros(0, np.int64), np.zeros(0, np.float32)) for _ in scores]
    padded = np.zeros((len(scores), lengths.max(), len(TAGS)), np.float32)
    for row, window in enumerate(scores):
        padded[row, : len(window)] = window
    best = _best(padded, lengths, transitions)
    certainty = _certainty(padded, lengths, transitions, best)
    return [Tagged(best[row, :n], certainty[row, :n]) for row, n in enumerate(lengths)]


def _best(scores: Floats, lengths: NDArray[np.int64], transitions: Transitions) -> NDArray[np.int64]:
    """The best sequence of each window. Behind a window's end the tags stand still."""
    count, words, _ = scores.shape
    rows = np.arange(count)
    back = np.empty((words, count, len(TAGS)), np.int64)
    stay = np.broadcast_to(np.arange(len(TAGS)), (count, len(TAGS)))
    value = transitions.start + scores[:, 0]
    for at in range(1, words):
        paths = value[:, :, None] + transitions.step
        back[at] = paths.argmax(axis=1)
        further = paths.max(axis=1) + scores[:, at]
        going = (at < lengths)[:, None]
        if not going.all():
            back[at] = np.where(going, back[at], stay)
            further = np.where(going, further, value)
        value = further
    best = np.zeros((count, words), np.int64)
    best[:, -1] = value.argmax(axis=1)
    for at in range(words - 1, 0, -1):
        best[:, at - 1] = back[at, rows, best[:, at]]
    return best


def _certainty(scores: Floats, lengths: NDArray[np.int64], transitions: Transitions, tags: NDArray[np.int64]) -> Floats:
    """The probability of each word's tag, by the forward-backward algorithm with its sums scaled to one."""
    words = scores.shape[1]
    likely = np.exp(np.maximum(scores - scores.max(axis=2, keepdims=True), _HARDLY))
    likely[np.arange(words) >= lengths[:, None]] = 1.0
    step = np.exp(transitions.step - transitions.step.max())
    ahead = np.empty_like(likely)
    ahead[:, 0] = np.exp(transitions.start - transitions.start.max()) * likely[:, 0]
    for at in range(1, words):
        new = (ahead[:, at - 1] @ step) * likely[:, at]
        ahead[:, at] = new / new.sum(axis=1, keepdims=True)
    behind = np.ones_like(likely)
    for at in range(words - 2, -1, -1):
        new = (behind[:, at + 1] * likely[:, at + 1]) @ step.T
        new /= new.sum(axis=1, keepdims=True)
        behind[:, at] = np.where((at + 1 < lengths)[:, None], new, 1.0)
    both = ahead * behind
    chosen = np.take_along_axis(both, tags[:, :, None], axis=2)[:, :, 0]
    certainty: Floats = chosen / both.sum(axis=2)
    return certainty


def spans(tagged: Tagged) -> Iterator[TaggedSpan]:
    """The spans that the tags tell, in order."""
    tags = tagged.tags
    changes = np.flatnonzero(tags != OUTSIDE)
    at = 0
    while at < len(changes):
        first = int(changes[at])
        role = ROLES[(int(tags[first]) - 1) // 2]
        last = first + 1
        while last < len(tags) and tags[last] == inside(role):
            last += 1
        certainty = float(min(tagged.certainty[first], tagged.certainty[last - 1]))
        yield TaggedSpan(role, first, last, certainty, tags[first] != begins(role))
        at = int(np.searchsorted(changes, last))
