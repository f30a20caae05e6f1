"""What was cut in one place and put in another: it moved, and was neither removed nor added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import Word

_FEWEST = 3
"""The fewest words that count as a move, one of them with matter; fewer only if they are all of a change, like a lone
"tomorrow"."""

_COMMON = 20
"""A word that was cut or added in more places than this is no sign of a move."""


class Move(NamedTuple):
    """Words of the reference that stand elsewhere in the version: the stretch and the place in it, on both sides."""

    length: int
    cut: int
    cut_at: int
    put: int
    put_at: int


def with_moves(stretches: Sequence[Stretch]) -> list[Stretch]:
    """The stretches, with what moved in stretches of its own."""
    moves = _moves(stretches)
    if not moves:
        return list(stretches)
    cuts: dict[int, list[tuple[int, int]]] = defaultdict(list)
    puts: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for move in moves:
        cuts[move.cut].append((move.cut_at, move.cut_at + move.length))
        puts[move.put].append((move.put_at, move.put_at + move.length))
    return [
        part
        for number, stretch in enumerate(stretches)
        for part in (_parts(stretch, sorted(cuts[number]), sorted(puts[number])))
    ]


def _moves(stretches: Sequence[Stretch]) -> list[Move]:
    """What moved, the longest first; no word is in two moves."""
    used: set[tuple[bool, int, int]] = set()
    moves = []
    for move in sorted(_candidates(stretches), key=lambda move: (-move.length, move)):
        places = {
            place
            for k in range(move.length)
            for place in ((True, move.cut, move.cut_at + k), (False, move.put, move.put_at + k))
        }
        if not places & used:
            used |= places
            moves.append(move)
    return moves


def _candidates(stretches: Sequence[Stretch]) -> Iterator[Move]:
    """Runs of the same words in two changes, each as long as possible."""
    places = defaultdict(list)
    for number, stretch in enumerate(stretches):
        if not stretch.same:
            for at, word in enumerate(stretch.version):
                places[word.normal].append((number, at))
    for number, stretch in enumerate(stretches):
        if not stretch.same:
            for at, word in enumerate(stretch.reference):
                facing = places.get(word.normal, [])
                for put, put_at in facing if len(facing) <= _COMMON else ():
                    if put != number:
                        ours, theirs = stretch.reference, stretches[put].version
                        length = _common_length(ours, at, theirs, put_at)
                        if length and _is_a_move(ours, at, theirs, length):
                            yield Move(length, number, at, put, put_at)


def _common_length(ours: Sequence[Word], at: int, theirs: Sequence[Word], put_at: int) -> int:
    """How many words are the same from here on; 0 if the ones before are the same already, for then they belong to a
    longer run."""
    if at and put_at and ours[at - 1].normal == theirs[put_at - 1].normal:
        return 0
    length = 0
    while (
        at + length < len(ours)
        and put_at + length < len(theirs)
        and ours[at + length].normal == theirs[put_at + length].normal
    ):
        length += 1
    return length


def _is_a_move(ours: Sequence[Word], at: int, theirs: Sequence[Word], length: int) -> bool:
    run = ours[at : at + length]
    is_whole = length in (len(ours), len(theirs))
    return (length >= _FEWEST or is_whole) and any(carries_matter(word.normal) for word in run)


def _parts(stretch: Stretch, cuts: list[tuple[int, int]], puts: list[tuple[int, int]]) -> Iterator[Stretch]:
    """What moved away or came here, and what is left of the stretch between, in the order of both sides."""
    removed = list(_pieces(stretch.reference, cuts))
    added = list(_pieces(stretch.version, puts))
    if stretch.same or not (cuts or puts):
        yield stretch
        return
    while removed or added:
        if removed and removed[0][0]:
            yield Stretch(False, removed.pop(0)[1], (), moved=True)
        elif added and added[0][0]:
            yield Stretch(False, (), added.pop(0)[1], moved=True)
        else:
            reference = removed.pop(0)[1] if removed else ()
            version = added.pop(0)[1] if added else ()
            yield Stretch(False, reference, version)


def _pieces(some: tuple[Word, ...], moved: list[tuple[int, int]]) -> Iterator[tuple[bool, tuple[Word, ...]]]:
    """The words in pieces, each with whether it moved."""
    position = 0
    for start, end in moved:
        if start > position:
            yield False, some[position:start]
        yield True, some[start:end]
        position = end
    if position < len(some):
        yield False, some[position:]
