"""Scores of tags become the best sequence of tags with how sure each is, and that becomes spans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quotes.extraction.model.tags import OUTSIDE, ROLES, TAGS, Role, begins, inside, may_follow

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

_NEVER = -1e4
_HARDLY = -60.0  # below the best tag's score; e to the power of much less is nothing, and sums may not be


@dataclass(frozen=True, slots=True)
class Transitions:
    """How well a window starts with a tag, and how well one tag (row) is followed by another (column)."""

    start: Doubles
    step: Doubles

    @classmethod
    def of(cls, start: Sequence[float], step: Sequence[Sequence[float]]) -> Transitions:
        """The learned scores, with what may not follow barred."""
        barred = [[0.0 if may_follow(a, b) else _NEVER for b in range(len(TAGS))] for a in range(len(TAGS))]
        return cls(np.array(start, np.float64), np.array(step, np.float64) + np.array(barred))


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
    found = [Tagged(np.zeros(0, np.int64), np.zeros(0, np.float32))] * len(scores)
    rows = sorted((row for row, window in enumerate(scores) if len(window)), key=lambda row: -len(scores[row]))
    if not rows:
        return found
    lattice = Lattice.of([scores[row] for row in rows])
    best = _best(lattice, transitions)
    chances = _chances(lattice, transitions)
    for at, row in enumerate(rows):
        tags = best[: lattice.lengths[at], at]
        certainty = chances[np.arange(len(tags)), at, tags]
        found[row] = Tagged(tags, certainty.astype(np.float32))
    return found


@dataclass(frozen=True, slots=True)
class Lattice:
    """Windows side by side, the longest first: those that reach a word are the first ones, however far it is."""

    scores: Doubles
    """Words x windows x tags, zero behind a window's end."""
    lengths: list[int]
    reaching: list[int]
    """For each word the number of windows that have it."""

    @classmethod
    def of(cls, windows: Sequence[Floats]) -> Lattice:
        """The lattice of windows that come in order of their length, the longest first, the shortest not empty."""
        lengths = [len(window) for window in windows]
        scores = np.zeros((lengths[0], len(windows), len(TAGS)))
        for at, window in enumerate(windows):
            scores[: len(window), at] = window
        return cls(scores, lengths, [sum(length > word for length in lengths) for word in range(lengths[0])])

    def turned(self, values: Doubles) -> Doubles:
        """Values of words, those of each window from its last word to its first."""
        turned = values.copy()
        for at, length in enumerate(self.lengths):
            turned[:length, at] = values[:length, at][::-1]
        return turned


def _best(lattice: Lattice, transitions: Transitions) -> NDArray[np.int64]:
    """The best tag of each word, words x windows (Viterbi 1967)."""
    value = lattice.scores.copy()
    value[0] += transitions.start
    into = np.ascontiguousarray(transitions.step.T)  # a row for each tag that is reached
    for word in range(1, len(value)):
        going = lattice.reaching[word]
        value[word, :going] += (value[word - 1, :going, None] + into).max(axis=2)
    before = (value[:-1, :, None] + into).argmax(axis=3)
    best = np.zeros(value.shape[:2], np.int64)
    for at, length in enumerate(lattice.lengths):
        tag = int(value[length - 1, at].argmax())
        path = [tag]
        for choices in reversed(before[: length - 1, at].tolist()):
            tag = choices[tag]
            path.append(tag)
        best[:length, at] = path[::-1]
    return best


def _chances(lattice: Lattice, transitions: Transitions) -> Doubles:
    """The probability of each tag, words x windows x tags: forward and backward sums (Rabiner 1989), scaled to one.

    Both ways are walked at once: backwards the windows are turned round, and the steps with them.
    """
    likely = np.exp(np.maximum(lattice.scores - lattice.scores.max(axis=2, keepdims=True), _HARDLY))
    step = np.exp(transitions.step - transitions.step.max())
    steps = np.stack([step, step.T])
    sums = np.stack([likely, lattice.turned(likely)], axis=1)  # words x ways x windows x tags
    sums[0, 0] *= np.exp(transitions.start - transitions.start.max())
    for word in range(1, len(sums)):
        going = lattice.reaching[word]
        reached = (sums[word - 1, :, :going] @ steps) * sums[word, :, :going]
        sums[word, :, :going] = reached / reached.sum(axis=2, keepdims=True)
    both: Doubles = sums[:, 0] * lattice.turned(sums[:, 1]) / likely  # either sum counts the word's own score
    both /= both.sum(axis=2, keepdims=True)
    return both


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
