"""How a version departs from a reference, word by word, in pieces that join back to both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from quotes.comparing.aligning.alignment import align
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.tokens import Word, fold_marks
from quotes.comparing.shifts import by_reporting
from quotes.records import Kind

Op = Literal["equal", "marks", "shifted", "added", "removed", "changed", "moved"]
"""The same but for quotation marks' style and spacing; the same words in other marks, case or spelling; the same in the
tense and person of reported speech; only in the version; only in the reference; one wording for another; words that
stand elsewhere on the other side."""

AGREEING: frozenset[Op] = frozenset({"equal", "marks", "shifted"})
"""Where both say the same: nothing to look at."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both texts as printed. `reference` is empty where it was added, `version` where it was removed; of
    words that moved there are two pieces, one where they were and one where they are, each with one side empty."""

    op: Op
    reference: str
    version: str

    @property
    def agrees(self) -> bool:
        """Whether both sides say the same here."""
        return self.op in AGREEING


@dataclass(frozen=True, slots=True)
class Difference:
    """The pieces in order. Their reference sides join to the reference exactly, their version sides to the version."""

    pieces: tuple[Piece, ...]

    def __iter__(self) -> Iterator[Piece]:
        return iter(self.pieces)


def diff(reference: str, version: str, reference_kind: Kind = "direct", version_kind: Kind = "direct") -> Difference:
    """The difference of two texts as pieces that join back to both. Only where one of them reports speech in its own
    words do tense and person shift: between direct quotations "I will" and "he would" are other words."""
    stretches = by_reporting(align(reference, version), reference_kind, version_kind)
    pieces = (piece for stretch, is_shifted in stretches for piece in _pieces(stretch, is_shifted))
    return Difference(tuple(_merged(pieces)))


def _pieces(stretch: Stretch, is_shifted: bool) -> Iterator[Piece]:
    """The stretch as pieces: same words one by one, for each may differ in its marks; a change as a whole."""
    if stretch.same:
        for a, b in zip(stretch.reference, stretch.version, strict=True):
            yield Piece(op_of(a, b), a.printed, b.printed)
        return
    reference = "".join(word.printed for word in stretch.reference)
    version = "".join(word.printed for word in stretch.version)
    yield Piece("shifted" if is_shifted else op_of_change(stretch), reference, version)


def op_of_change(stretch: Stretch) -> Op:
    """What became of words that are not the same."""
    if stretch.moved:
        return "moved"
    return "removed" if not stretch.version else "changed" if stretch.reference else "added"


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
