"""The names of a text as spaCy's own entity recogniser finds them, for all tokens at once.

spaCy walks over the tokens and asks its model at each what to do. While no name is open, the answer depends on that
token alone, so that all such answers can be had in one multiplication of matrices; only within a name, where its first
word counts, are they asked for one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy
from numpy.typing import NDArray
from spacy.tokens import Doc, Span

Floats = NDArray[numpy.float32]

_HERE, _FIRST, _BEFORE = range(3)
"""What the model looks at: this token, the first of the open name, the one before this."""


def can_be_quick(ner: Any) -> bool:
    """Whether the component is a greedy recogniser of the shape that spaCy's English models have."""
    try:
        lower, upper = ner.model.get_ref("lower"), ner.model.get_ref("upper")
        known = (lower.get_dim("nF"), upper.get_dim("nO")) == (3, ner.moves.n_moves)
        return known and ner.cfg["beam_width"] == 1 and not ner.model.attrs["unseen_classes"]
    except (AttributeError, KeyError, ValueError):
        return False


class QuickEntities:
    """The component: sets `doc.ents`."""

    def __init__(self, ner: Any) -> None:
        self._vectors, self._lower, self._upper = ner.model.layers
        self._moves = moves = [ner.moves.get_class_name(number) for number in range(ner.moves.n_moves)]  # "B-ORG", "O"
        self._number = {move: number for number, move in enumerate(moves)}
        self._begins = numpy.array([move[:2] == "B-" for move in moves])
        self._units = numpy.array([move[:2] == "U-" for move in moves])
        # No name is open that could go on or end; spaCy keeps "U-" for words that a user bars from names.
        self._never = numpy.array([move[:2] in {"I-", "L-"} or move == "U-" for move in moves])

    def __call__(self, doc: Doc) -> Doc:
        """The same doc with its names."""
        if len(doc):
            doc.set_ents(list(self._names(doc)), default="outside")
        return doc

    def _names(self, doc: Doc) -> Iterator[Span]:
        """The names, one after the other."""
        features = self._lower.predict(self._vectors.predict([doc]))  # a row for what is missing, then a row a token
        starts = doc.to_array("SENT_START") == 1
        moves = self._outside(features, starts, doc.to_array("IS_SPACE") == 1)
        done = 0
        for first in numpy.flatnonzero(moves != self._number["O"]).tolist():
            if first < done:
                continue  # within the name before
            kind, label = self._moves[moves[first]].split("-", 1)
            done = first + 1 if kind == "U" else self._end(features, starts, first, label)
            yield Span(doc, first, done, label=label)

    def _outside(self, features: Floats, starts: NDArray[numpy.bool_], spaces: NDArray[numpy.bool_]) -> NDArray[Any]:
        """For each token what to do if no name is open: begin one, take the word for one, or neither."""
        scores = self._scores(features[1:, _HERE] + features[0, _FIRST] + features[0, _BEFORE])
        scores[:, self._never] = -numpy.inf
        last = numpy.append(starts[1:], [True])  # no name goes on into the next sentence
        scores[numpy.logical_and.outer(last | spaces, self._begins)] = -numpy.inf
        scores[numpy.logical_and.outer(spaces, self._units)] = -numpy.inf
        best: NDArray[Any] = scores.argmax(axis=1)
        return best

    def _end(self, features: Floats, starts: NDArray[numpy.bool_], first: int, label: str) -> int:
        """The token after the name of that label that begins at `first`."""
        goes_on, ends = self._number[f"I-{label}"], self._number[f"L-{label}"]
        for i in range(first + 1, len(starts) - 1):
            if starts[i + 1]:
                return i + 1
            scores = self._scores(features[i + 1, _HERE] + features[first + 1, _FIRST] + features[i, _BEFORE])
            if scores[goes_on] <= scores[ends]:
                return i + 1
        return len(starts)

    def _scores(self, summed: Floats) -> Floats:
        """What the model gives each move, from the sum of what it looks at."""
        hidden = (summed + self._lower.get_param("b")).max(axis=-1)
        scores: Floats = hidden @ self._upper.get_param("W").T + self._upper.get_param("b")
        return scores
