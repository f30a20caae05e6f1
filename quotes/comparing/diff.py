"""How a version departs from a reference, word by word.

Words are aligned on those that carry matter first, so that a shared "of the" never ties two unrelated stretches
together; what is left between is aligned by stems and then by small words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple

from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.tokens import Word, fold_marks, words

Op = Literal["equal", "marks", "added", "removed", "changed"]
"""The same but for quotation marks' style and spacing; the same words in other marks, case or spelling; only in the
version; only in the reference; one wording for another."""

_LONG = 250_000
"""Above so many word pairs in one gap, small words are left unaligned: texts that far apart share little to show."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both texts as printed. `reference` is empty where it was added, `version` where it was removed."""

    op: Op
    reference: str
    version: str


@dataclass(frozen=True, slots=True)
class Difference:
    """The pieces in order. Their reference sides join to the reference exactly, their version sides to the version."""

    pieces: tuple[Piece, ...]

    def __iter__(self) -> Iterator[Piece]:
        return iter(self.pieces)


class Stretch(NamedTuple):
    """Words of both sides that face each other; `same` where they are the same words for comparing."""

    same: bool
    reference: tuple[Word, ...]
    version: tuple[Word, ...]


def diff(reference: str, version: str) -> Difference:
    """The difference of two texts as pieces that join back to both."""
    pieces = (piece for stretch in align(reference, version) for piece in _pieces(stretch))
    return Difference(tuple(_merged(pieces)))


def align(reference: str, version: str) -> tuple[Stretch, ...]:
    """Both texts' words in stretches that are the same or face each other changed."""
    a, b = words(reference), words(version)
    return tuple(_unified(_stretches(a, b, _matches(a, b))))


def _matches(a: Sequence[Word], b: Sequence[Word]) -> list[tuple[int, int]]:
    """Positions that face each other, in order: the matter first, then stems, then small words in the gaps."""
    normals = [word.normal for word in a], [word.normal for word in b]
    stems = [stem(n) for n in normals[0]], [stem(n) for n in normals[1]]
    found = _blocks(*normals, (0, len(a), 0, len(b)), skip_small=True)
    for keys, skip_small in ((stems, True), (normals, False)):
        for gap in list(_gaps(found, len(a), len(b))):
            found += _blocks(*keys, gap, skip_small=skip_small)
        found.sort()
    return found


def _blocks(
    a: Sequence[str], b: Sequence[str], gap: tuple[int, int, int, int], *, skip_small: bool
) -> list[tuple[int, int]]:
    """Matching positions inside the gap."""
    start, end, other_start, other_end = gap
    is_long = (end - start) * (other_end - other_start) > _LONG
    if is_long and not skip_small:
        return []
    # In a long text a word that is everywhere is no anchor either; the matcher drops it.
    matcher = SequenceMatcher(_is_small if skip_small else None, a[start:end], b[other_start:other_end], is_long)
    return [
        (start + block.a + i, other_start + block.b + i)
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    ]


def _is_small(normal: str) -> bool:
    return not carries_matter(normal)


def _gaps(found: Sequence[tuple[int, int]], a_length: int, b_length: int) -> Iterator[tuple[int, int, int, int]]:
    """What lies between matches and has words on both sides."""
    i = j = 0
    for match_i, match_j in [*found, (a_length, b_length)]:
        if match_i > i and match_j > j:
            yield i, match_i, j, match_j
        i, j = match_i + 1, match_j + 1


def _stretches(a: Sequence[Word], b: Sequence[Word], found: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
    """Matches and what lies between them. A match by stem alone ("discussion", "discussions") is a changed stretch."""
    i = j = 0
    for match_i, match_j in [*found, (len(a), len(b))]:
        if match_i > i or match_j > j:
            yield Stretch(False, tuple(a[i:match_i]), tuple(b[j:match_j]))
        if match_i < len(a):
            yield Stretch(a[match_i].normal == b[match_j].normal, (a[match_i],), (b[match_j],))
        i, j = match_i + 1, match_j + 1


def _unified(stretches: Iterator[Stretch]) -> list[Stretch]:
    """Neighbours of one kind as one stretch, and lone small words between two rewordings as part of them: "by the
    Ministry" against "to the board" is one change, not two with a "the" between."""
    runs = _joined_runs(stretches)
    return _joined_runs(
        run._replace(same=False)
        if _is_soup(run, runs[max(0, index - 1) : index] + runs[index + 1 : index + 2])
        else run
        for index, run in enumerate(runs)
    )


def _joined_runs(stretches: Iterable[Stretch]) -> list[Stretch]:
    runs = []
    for same, run in groupby(stretches, key=_is_same):
        parts = list(run)
        reference = tuple(word for part in parts for word in part.reference)
        runs.append(Stretch(same, reference, tuple(word for part in parts for word in part.version)))
    return runs


def _is_same(stretch: Stretch) -> bool:
    return stretch.same


def _is_soup(run: Stretch, neighbours: Sequence[Stretch]) -> bool:
    """True for one or two small words between two changes that have words on both sides; a mere cut is left alone."""
    return (
        run.same
        and len(run.reference) <= 2
        and all(_is_small(word.normal) for word in run.reference)
        and len(neighbours) == 2
        and any(neighbour.reference for neighbour in neighbours)
        and any(neighbour.version for neighbour in neighbours)
    )


def _pieces(stretch: Stretch) -> Iterator[Piece]:
    """The stretch as pieces: same words one by one, for each may differ in its marks; a change as a whole."""
    if stretch.same:
        for a, b in zip(stretch.reference, stretch.version, strict=True):
            op: Op = "equal" if fold_marks(a.printed) == fold_marks(b.printed) else "marks"
            yield Piece(op, a.printed, b.printed)
        return
    reference = "".join(word.printed for word in stretch.reference)
    version = "".join(word.printed for word in stretch.version)
    yield Piece("changed" if reference and version else "removed" if reference else "added", reference, version)


def _merged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one piece."""
    for op, run in groupby(pieces, key=_op):
        parts = list(run)
        yield Piece(op, "".join(part.reference for part in parts), "".join(part.version for part in parts))


def _op(piece: Piece) -> Op:
    return piece.op
