"""Trees of prints: which was taken from which, from each one's parent, to be drawn as lines set in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Branch:
    """A print, and what was taken from it."""

    key: str
    children: tuple[Branch, ...] = ()


def trees(parents: Mapping[str, str | None]) -> tuple[Branch, ...]:
    """The prints as trees, in the order given, from each one's parent."""
    below: defaultdict[str | None, list[str]] = defaultdict(list)
    for key, parent in parents.items():
        below[parent if parent in parents else None].append(key)
    # Grown from the leaves, without recursion: a text copied a thousand times in a row is a deep tree.
    order = list(below[None])
    for key in order:
        order += below.get(key, [])
    grown: dict[str, Branch] = {}
    for key in reversed(order):
        grown[key] = Branch(key, tuple(grown[child] for child in below.get(key, [])))
    return tuple(grown[key] for key in below[None])


def flattened(branches: Sequence[Branch]) -> Iterator[tuple[int, str]]:
    """How deep each print stands, and its key, in the order of the lines of a drawing."""
    waiting = [(0, branch) for branch in reversed(branches)]
    while waiting:
        depth, branch = waiting.pop()
        yield depth, branch.key
        waiting += [(depth + 1, child) for child in reversed(branch.children)]
