"""Which words of two wordings face each other.

Words are aligned on those that carry matter first, so that a shared "of the" never ties two unrelated stretches
together; what is left between is aligned by stems, by what is written in another number of words ("don't", "do not"),
by synonyms, and then by small words. What is left of that and stands elsewhere on the other side has moved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from quotes.comparing.aligning.alike import Run, alike
from quotes.comparing.aligning.ends import turned_ends
from quotes.comparing.aligning.moves import with_moves
from quotes.comparing.aligning.scores import with_scores
from quotes.comparing.aligning.sequences import are_short, common
from quotes.comparing.facing.stretches import Stretch, unified
from quotes.comparing.language.figures import is_figure
from quotes.comparing.language.kin import matches
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.tokens import Word, words
from quotes.comparing.quantities.units import units_of

_LONG = 250_000
"""Above this many word pairs in one gap, small words are left unaligned: texts that differ so much have little to
show."""

Gap = tuple[tuple[int, int], tuple[int, int]]
"""Where a stretch begins and ends in the one text, and in the other."""


@lru_cache(maxsize=64)
def align(reference: str, version: str) -> tuple[Stretch, ...]:
    """Both texts' words in stretches that are the same, have moved, or face each other changed; the same whichever is
    taken for the reference. The last few results are kept, since relation, flags and picture ask for the same pair in
    turn."""
    a, b = with_scores(words(reference), words(version))
    if (len(a), reference) <= (len(b), version):
        return tuple(_aligned(a, b))
    return tuple(stretch._replace(reference=stretch.version, version=stretch.reference) for stretch in _aligned(b, a))


def _aligned(a: Sequence[Word], b: Sequence[Word]) -> list[Stretch]:
    return with_moves(unified(_stretches(a, b, _matches(a, b))))


def _matches(a: Sequence[Word], b: Sequence[Word]) -> list[Run]:
    """The matches, in order."""
    normals = [word.normal for word in a], [word.normal for word in b]
    for side, places in enumerate(turned_ends(a, b)):
        for at in places:
            normals[side][at] = f"{normals[side][at]} {side}"  # that of no word of the other side
    stems = [stem(n) for n in normals[0]], [stem(n) for n in normals[1]]
    matter = [[i for i, n in enumerate(side) if carries_matter(n)] for side in normals]
    if are_short(*normals):
        found = [Run(i, j) for i, j in common(*normals)]
    else:
        found = _grown(_blocks(*normals, *matter), *normals)
    for gap in _gaps(found, len(a), len(b)):
        found += _blocks(*stems, *(_inside(positions, gap[side]) for side, positions in enumerate(matter)))
    for more in (
        lambda gap: alike(a, b, gap),
        lambda gap: _kin(*normals, gap),
        lambda gap: _small(*normals, gap),
    ):
        found.sort()
        found += [run for gap in _gaps(found, len(a), len(b)) for run in more(gap)]
    return sorted(found)


def _blocks(a: Sequence[str], b: Sequence[str], of_a: Sequence[int], of_b: Sequence[int]) -> list[Run]:
    """Matching words among those at these positions on both sides."""
    pairs = common([a[i] for i in of_a], [b[j] for j in of_b])
    return [Run(of_a[i], of_b[j]) for i, j in pairs]


def _grown(found: Sequence[Run], a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """The matches, extended by identical words right before and after each, such as "the" of "the harbour", and at the
    ends of both texts. Where a word could go with either neighbour it goes with the longer run, else with the later
    one."""
    grown: list[Run] = []
    i = j = 0
    for run in [*found, Run(len(a), len(b))]:
        ours, theirs = a[i : run.reference], b[j : run.version]
        most = min(len(ours), len(theirs))
        after, before = _alike_from_start(ours, theirs), _alike_from_start(ours[::-1], theirs[::-1])
        after, before = (after, min(before, most - after)) if after > before else (min(after, most - before), before)
        grown += [Run(i + k, j + k) for k in range(after)]
        grown += [Run(run.reference - k, run.version - k) for k in range(before, 0, -1)]
        grown += [run] if run.reference < len(a) else []
        i, j = run.reference + 1, run.version + 1
    return grown


def _alike_from_start(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words are the same from the start."""
    return next((k for k, (one, other) in enumerate(zip(a, b, strict=False)) if one != other), min(len(a), len(b)))


def _inside(positions: Sequence[int], bounds: tuple[int, int]) -> Sequence[int]:
    """Those of the positions (which are in order) that lie within the bounds."""
    return positions[bisect_left(positions, bounds[0]) : bisect_left(positions, bounds[1])]


def _small(a: Sequence[str], b: Sequence[str], gap: Gap) -> list[Run]:
    """Identical words inside the gap, counting the small ones that are left."""
    of_a, of_b = (range(*bounds) for bounds in gap)
    return [] if len(of_a) * len(of_b) > _LONG else _blocks(a, b, of_a, of_b)


def _kin(a: Sequence[str], b: Sequence[str], gap: Gap) -> list[Run]:
    """Words inside the gap that may stand for each other."""
    return [Run(gap[0][0] + i, gap[1][0] + j) for i, j in matches(a[slice(*gap[0])], b[slice(*gap[1])])]


def _gaps(found: Sequence[Run], a_length: int, b_length: int) -> list[Gap]:
    """What lies between matches and has words on both sides."""
    gaps = []
    i = j = 0
    for run in [*found, Run(a_length, b_length)]:
        if run.reference > i and run.version > j:
            gaps.append(((i, run.reference), (j, run.version)))
        i, j = run.reference + run.reference_length, run.version + run.version_length
    return gaps


def _stretches(a: Sequence[Word], b: Sequence[Word], found: Sequence[Run]) -> Iterator[Stretch]:
    """Matches and what lies between them. A match by stem or meaning ("talks", "discussions") is a changed stretch."""
    i = j = 0
    for run in [*found, Run(len(a), len(b))]:
        if run.reference > i or run.version > j:
            yield Stretch(False, tuple(a[i : run.reference]), tuple(b[j : run.version]))
        before = a[i - 1 : i] if (run.reference, run.version) == (i, j) else ()
        i, j = run.reference + run.reference_length, run.version + run.version_length
        if run.reference < len(a):
            yield _match(a[run.reference : i], b[run.version : j], before)


def _match(a: Sequence[Word], b: Sequence[Word], before: Sequence[Word]) -> Stretch:
    """The stretch of a match; what is written in several words counts as one word for comparing, and so does a unit
    behind its number: "27 years old", "27-year-old"."""
    is_same = [word.normal for word in a] == [word.normal for word in b]
    if is_same or (len(a) == len(b) == 1 and not _is_one_unit(a[0], b[0], before)):
        return Stretch(is_same, tuple(a), tuple(b))
    shorter = min(a, b, key=len)
    normal = next((word.normal for word in shorter if carries_matter(word.normal)), shorter[0].normal)
    return Stretch(True, (_as_one(a, normal),), (_as_one(b, normal),))


def _is_one_unit(one: Word, other: Word, before: Sequence[Word]) -> bool:
    """True for "years" and "year" behind a number that both have."""
    is_counted = len(before) == 1 and is_figure(before[0].normal)
    is_unit = bool(units_of(one.normal)) and units_of(one.normal) == units_of(other.normal)
    return is_counted and is_unit and stem(one.normal) == stem(other.normal)


def _as_one(some: Sequence[Word], normal: str) -> Word:
    before, after = some[0].before, some[-1].after
    printed = "".join(word.printed for word in some)
    return Word(before, printed[len(before) : len(printed) - len(after)], after, normal)
