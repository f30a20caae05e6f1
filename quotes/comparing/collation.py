"""Many wordings beside one: a table whose columns are stretches of the base and what each version has there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quotes.comparing.aligning.alignment import align
from quotes.comparing.diff import AGREEING, Op, op_of, op_of_change
from quotes.comparing.language.tokens import words
from quotes.comparing.shifts import by_reporting
from quotes.records import Kind


@dataclass(frozen=True, slots=True)
class Reading:
    """What a version has in a column, as printed, and how it departs from the base there. `text` is empty where the
    version has nothing; `op` is "equal", too, where neither the base nor the version has anything."""

    op: Op
    text: str

    @property
    def agrees(self) -> bool:
        """Whether the version says here what the base says."""
        return self.op in AGREEING


@dataclass(frozen=True, slots=True)
class Column:
    """A stretch of the base, empty where versions add something between two of its words, and what each version has."""

    base: str
    readings: tuple[Reading, ...]

    @property
    def agrees(self) -> bool:
        """Whether every version has the base's words here, if in other marks, case, spelling or as reported speech
        shifts them: nothing to look at."""
        return all(reading.agrees for reading in self.readings)


@dataclass(frozen=True, slots=True)
class Collation:
    """The columns in order. Their base joins to the base wording, and each version's readings join to that version."""

    columns: tuple[Column, ...]


def gathered(collation: Collation, most: int) -> Collation:
    """The table in fewer columns, to be read rather than counted in: neighbours on which not all agree are one, up to
    so many words of the base. Each version's readings join to the version as before."""
    columns: list[Column] = []
    for column in collation.columns:
        if columns and not (columns[-1].agrees or column.agrees):
            base = columns[-1].base + column.base
            if len(base.split()) <= most:
                pairs = zip(columns.pop().readings, column.readings, strict=True)
                column = Column(base, tuple(_as_one(one, other) for one, other in pairs))
        columns.append(column)
    return Collation(tuple(columns))


def _as_one(one: Reading, other: Reading) -> Reading:
    """What a version has in two neighbouring columns together."""
    text, ops = one.text + other.text, {one.op, other.op}
    if ops <= AGREEING:
        return Reading(_least_alike(ops), text)
    if text:
        return Reading(ops.pop() if len(ops) == 1 else "changed", text)
    return Reading("moved" if ops == {"moved"} else "removed", text)


class _Atom(NamedTuple):
    """Words of a version and the base's words, by their positions, that they stand for."""

    start: int
    end: int
    text: str
    op: Op


def collate(base: str, versions: Sequence[str], kinds: Sequence[Kind] = ()) -> Collation:
    """The table of the versions against the base, which is none of them. Columns are as narrow as can be without
    parting a rewording. `kinds` are the base's and the versions' in their order; all are direct if none are given."""
    base_words = words(base)
    base_kind, *version_kinds = kinds or ["direct"] * (1 + len(versions))
    rows = [_atoms(base, version, base_kind, kind) for version, kind in zip(versions, version_kinds, strict=True)]
    columns = []
    for start, end in _bounds([atom for row in rows for atom in row], len(base_words)):
        printed = "".join(word.printed for word in base_words[start:end])
        columns.append(Column(printed, tuple(_reading(row, start, end) for row in rows)))
    return Collation(tuple(_joined(columns)))


def _atoms(base: str, version: str, base_kind: Kind, version_kind: Kind) -> list[_Atom]:
    """What faces each other of the two, with its place in the base, the same words one by one."""
    atoms = []
    at = 0
    for stretch, is_shifted in by_reporting(align(base, version), base_kind, version_kind):
        if stretch.same:
            for one, other in zip(stretch.reference, stretch.version, strict=True):
                length = len(words(one.printed))  # "do not" that faces "don't" is one word there, two in the base
                atoms.append(_Atom(at, at + length, other.printed, op_of(one, other)))
                at += length
        else:
            end = at + len(stretch.reference)
            text = "".join(word.printed for word in stretch.version)
            atoms.append(_Atom(at, end, text, "shifted" if is_shifted else op_of_change(stretch)))
            at = end
    return atoms


def _bounds(atoms: Sequence[_Atom], length: int) -> list[tuple[int, int]]:
    """Where columns begin and end; one begins where it ends where something is only added."""
    inside = {place for atom in atoms if atom.text for place in range(atom.start + 1, atom.end)}
    edges = sorted({0, length, *(edge for atom in atoms for edge in (atom.start, atom.end))} - inside)
    added = {atom.start for atom in atoms if atom.start == atom.end} - inside
    bounds = []
    for start, end in zip(edges, [*edges[1:], length], strict=True):
        if start in added:
            bounds.append((start, start))
        if start < end:
            bounds.append((start, end))
    return bounds


def _reading(row: Sequence[_Atom], start: int, end: int) -> Reading:
    """What the version has between these places of the base."""
    first = max(0, bisect_left(row, start, key=_start) - 1)
    here = [atom for atom in row[first : bisect_right(row, end, key=_start)] if _is_within(atom, start, end)]
    text = "".join(atom.text for atom in here)
    ops = {atom.op for atom in here} or {"equal" if start == end else "removed"}
    if not text and start < end:
        return Reading("moved" if ops == {"moved"} else "removed", "")
    if len(ops) == 1:
        return Reading(ops.pop(), text)
    return Reading(_least_alike(ops) if ops <= AGREEING else "changed", text)


def _least_alike(ops: Collection[Op]) -> Op:
    """Of ways to agree, the one that holds of all."""
    return next(op for op in ("shifted", "marks", "equal") if op in ops)


def _start(atom: _Atom) -> int:
    return atom.start


def _is_within(atom: _Atom, start: int, end: int) -> bool:
    if atom.start == atom.end:
        return start < atom.start < end or start == atom.start == end
    if not atom.text:
        return atom.start < end and start < atom.end  # what is left out may be a part of the column, or go beyond it
    return start <= atom.start and atom.end <= end and start < end


def _joined(columns: Iterable[Column]) -> list[Column]:
    """Neighbours as one where each version either has the base's words in both or leaves out both."""
    joined: list[Column] = []
    for column in columns:
        if joined and _belong_together(joined[-1], column):
            before = joined.pop()
            pairs = zip(before.readings, column.readings, strict=True)
            column = Column(before.base + column.base, tuple(_as_one(one, other) for one, other in pairs))
        joined.append(column)
    return joined


def _belong_together(one: Column, other: Column) -> bool:
    """True where every version goes on as before: agrees, has left out, or has moved the base's words."""
    return bool(one.base and other.base) and all(
        (before.agrees and after.agrees) or (before.op == after.op and before.op in ("removed", "moved"))
        for before, after in zip(one.readings, other.readings, strict=True)
    )
