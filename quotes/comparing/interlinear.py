"""Many wordings line by line: each version's row has words only where it departs from the base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from quotes.comparing.collation import Collation, Column, Reading
from quotes.comparing.diff import Difference, Piece, diff
from quotes.comparing.picture import to_terminal
from quotes.harmless import harmless

_WIDEST = 32
"""Characters of a cell; longer ones go on in a second line."""

_NOTHING = "–"
"""Stands for none of the base's words."""

Cells = tuple[tuple[str, ...], ...]
"""The cells of a column, the base's first, each as its lines."""


def to_lines(collation: Collation, labels: Sequence[str], width: int) -> Iterator[str]:
    """The table as lines, broken into blocks that fit the width; labels are the base's and the versions'."""
    margin = max(len(label) for label in labels) + 2
    for number, block in enumerate(_blocks(collation, width - margin)):
        if number:
            yield ""
        widths = [max(len(line) for cell in column for line in cell) for column in block]
        for row, label in enumerate(labels):
            height = max(len(column[row]) for column in block)
            for index in range(height):
                line = "  ".join(
                    (column[row][index] if index < len(column[row]) else "").ljust(size)
                    for column, size in zip(block, widths, strict=True)
                )
                if row == 0 or line.strip():
                    yield f"{label if index == 0 else '':{margin}}{line}".rstrip()


def _blocks(collation: Collation, width: int) -> Iterator[list[Cells]]:
    """The columns in blocks, each no wider than that, at least one in each."""
    block: list[Cells] = []
    used = 0
    for cells in (cells for column in collation.columns for cells in _cells(column)):
        size = max(len(line) for cell in cells for line in cell) + 2
        if block and used + size > width:
            yield block
            block, used = [], 0
        block.append(cells)
        used += size
    if block:
        yield block


def _cells(column: Column) -> Iterator[Cells]:
    """The column's cells; where all agree, a column for each word, so that it breaks like text."""
    base = " ".join(harmless(column.base).split())
    if column.agrees:
        for word in base.split(" "):
            yield ((word,), *(("",) for _ in column.readings))
    else:
        yield (_lines(base), *(_lines(_shown(column.base, reading)) for reading in column.readings))


def _shown(base: str, reading: Reading) -> str:
    """The version's words with what it leaves out of the base: "an [-entirely-] new plan"."""
    if reading.agrees:
        return ""
    if not reading.text.strip():
        return _NOTHING
    pieces = (
        piece if piece.op == "removed" else Piece("equal", "", piece.version) for piece in diff(base, reading.text)
    )
    return " ".join(to_terminal(Difference(tuple(pieces)), colour=False, collapse=True).split())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(wrap(text, _WIDEST)) or ("",)
