"""How a version departs from a reference, word by word, in pieces that join back to both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from quotes.comparing.aligning.alignment import align
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.tokens import Word, fold_marks

Op = Literal["equal", "marks", "added", "removed", "changed", "moved"]
"""The same but for quotation marks' style and spacing; the same words in other marks, case or spelling; only in the
version; only in the reference; one wording for another; words that stand elsewhere on the other side."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both texts as printed. `reference` is empty where it was added, `version` where it was removed; of
    words that moved there are two pieces, one where they were and one where they are, each with one side empty."""

    op: Op
    reference: str
    version: str


@dataclass(frozen=True, slots=True)
class Difference:
    """The pieces in order. Their reference sides join to the reference exactly, their version sides to the version."""

    pieces: tuple[Piece, ...]

    def __iter__(self) -> Iterator[Piece]:
        return iter(self.pieces)


def diff(reference: str, version: str) -> Difference:
    """The difference of two texts as pieces that join back to both."""
    pieces = (piece for stretch in align(reference, version) for piece in _pieces(stretch))
    return Difference(tuple(_merged(pieces)))


def _pieces(stretch: Stretch) -> Iterator[Piece]:
    """The stretch as pieces: same words one by one, for each may differ in its marks; a change as a whole."""
    if stretch.same:
        for a, b in zip(stretch.reference, stretch.version, strict=True):
            yield Piece(op_of(a, b), a.printed, b.printed)
        return
    reference = "".join(word.printed for word in stretch.reference)
    version = "".join(word.printed for word in stretch.version)
    op: Op = "moved" if stretch.moved else "changed" if reference and version else "removed" if reference else "added"
    yield Piece(op, reference, version)


def op_of(one: Word, other: Word) -> Op:
    """Whether the same word is printed the same but for the style of its marks."""
    return "equal" if fold_marks(one.printed) == fold_marks(other.printed) else "marks"


def _merged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbouring pieces of one kind joined into one."""
    for (op, _), run in groupby(pieces, key=_kind):
        parts = list(run)
        yield Piece(op, "".join(part.reference for part in parts), "".join(part.version for part in parts))


def _kind(piece: Piece) -> tuple[Op, bool]:
    """What pieces must have in common to be joined; what moved away and what moved here stay apart."""
    return piece.op, piece.op == "moved" and bool(piece.version)
