"""Words of two wordings that face each other, and how neighbouring ones of one kind are joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from quotes.comparing.language.matter import carries_matter
from quotes.comparing.language.tokens import Word


class Stretch(NamedTuple):
    """Words of both sides that face each other; `same` where they are the same words for comparing; `moved` where the
    words of the one side stand elsewhere on the other."""

    same: bool
    reference: tuple[Word, ...]
    version: tuple[Word, ...]
    moved: bool = False


def unified(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Neighbouring stretches of one kind joined into one, and lone small words between two rewordings joined to them:
    "by the Ministry" against "to the board" is one change, not two with a "the" in between."""
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
        and not any(carries_matter(word.normal) for word in run.reference)
        and len(neighbours) == 2
        and any(neighbour.reference for neighbour in neighbours)
        and any(neighbour.version for neighbour in neighbours)
    )
