"""Which quantity of one side was put for which of the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from quotes.comparing.quantities.quantities import Quantity, agree, may_be_exchanged

_FEWEST_AROUND = 2
"""Words of matter that two quantities have around them, from which they are of the same thing."""

_MOST_PAIRS = 10_000
"""Pairs of amounts up to which each is looked for in all of the other text, and not only where they face each other."""

_FEW = 50
"""Unmatched quantities of a side among which one may be the only one of its kind."""

_MOST_CROSSED = 400
"""Pairs of quantities up to which it is looked at whether two have changed places."""


_OLD = frozenset({"old", "olds", "age"})
"""What tells that years are an age."""


def exchanged(ours: Sequence[Quantity], theirs: Sequence[Quantity]) -> list[tuple[Quantity, Quantity]]:
    """The pairs of which one was put for the other, that for which most speaks first; each quantity is in one."""
    if _are_few(ours, theirs):
        return _exchanged(ours, theirs)
    facing = [_exchanged(some, others) for some, others in _by_stretch(ours, theirs) if _are_few(some, others)]
    return sorted((pair for pairs in facing for pair in pairs), key=lambda pair: _apart(*pair))


def _are_few(ours: Sequence[Quantity], theirs: Sequence[Quantity]) -> bool:
    """True where it takes no long time to look for each amount that only one side has among all of the other."""
    own, other = len(_only(ours, theirs)), len(_only(theirs, ours))
    return max(own * len(theirs), other * len(ours)) <= _MOST_PAIRS


def _only(some: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """The quantities whose amount the other side does not have in the same form."""
    amounts = {other.amount for other in others}
    return [one for one in some if one.amount not in amounts]


def _by_stretch(
    ours: Sequence[Quantity], theirs: Sequence[Quantity]
) -> Iterator[tuple[list[Quantity], list[Quantity]]]:
    """What only one side has and what only the other has in each change; nothing of two texts that have less than half
    of their amounts in common, and so are hardly versions of each other."""
    own, other = _only(ours, theirs), _only(theirs, ours)
    if 2 * len(own) > len(ours) or 2 * len(other) > len(theirs):
        return
    facing: dict[int, tuple[list[Quantity], list[Quantity]]] = defaultdict(lambda: ([], []))
    for side, some in enumerate((own, other)):
        for one in some:
            for stretch in sorted(one.stretches)[:1]:
                facing[stretch][side].append(one)
    yield from facing.values()


def _exchanged(ours: Sequence[Quantity], theirs: Sequence[Quantity]) -> list[tuple[Quantity, Quantity]]:
    unmatched = _unmatched(ours, theirs), _unmatched(theirs, ours)
    alone = {id(one) for side in unmatched if len(side) <= _FEW for one in side if _is_alone(one, side)}
    found = [
        (one, other)
        for one in unmatched[0]
        for other in unmatched[1]
        if _is_exchanged(one, other, are_alone=alone.issuperset((id(one), id(other))))
    ]
    if not found:  # of two that changed places each tells of both
        crossed = _renumbered(ours, theirs, [*unmatched[0], *unmatched[1]])
        return [min(crossed, key=lambda pair: _apart(*pair))] if crossed else []
    taken: set[int] = set()
    pairs = []
    for one, other in sorted(found, key=lambda pair: _apart(*pair)):
        if taken.isdisjoint((id(one), id(other))):
            taken |= {id(one), id(other)}
            pairs.append((one, other))
    return pairs


def _unmatched(some: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """The quantities that none of the others tells; "many" tells of a number only if it counts the same."""
    by_amount = {other.amount: other for other in others}
    own = {one.amount: one for one in _only(some, others)}
    telling = {amount: [other for other in by_amount.values() if agree(one, other)] for amount, one in own.items()}
    facing: dict[object, set[object]] = defaultdict(set)  # what each amount counts and where it stands, over all of it
    for other in others:
        facing[other.amount] |= other.counted | other.stretches
    return [
        one
        for one in some
        if one.amount in own
        and not any(
            one.is_rough == other.is_rough or facing[other.amount] & (one.counted | one.stretches)
            for other in telling[one.amount]
        )
    ]


def _renumbered(
    ours: Sequence[Quantity], theirs: Sequence[Quantity], unmatched: Sequence[Quantity]
) -> list[tuple[Quantity, Quantity]]:
    """Two numbers of the only things of their name, or that alone face each other, where the one is given nowhere, or
    each is given for what the other was: "five men and seven women", "seven men and five women"; "from 19 to 14", "from
    14 to 19"; "£40 in May and £60 in June", "£40 in May and £40 in June"."""
    if len(ours) * len(theirs) > _MOST_CROSSED:
        return []
    pairs = [(one, other) for one in ours for other in theirs if _are_called_alike(one, other)]
    named = Counter(quantity for pair in pairs for quantity in map(id, pair))
    lone = [pair for pair in pairs if all(named[id(one)] == 1 for one in pair)]
    lone += [(one, other) for one in ours for other in theirs if _face_alone(one, other, ours, theirs)]
    lone = [(one, other) for one, other in lone if not agree(one, other)]
    return [
        (one, other)
        for one, other in lone
        if one in unmatched
        or other in unmatched
        or any(agree(one, their) and agree(own, other) for own, their in lone if own is not one)
    ]


def _are_called_alike(one: Quantity, other: Quantity) -> bool:
    """True where both count the same or in the same unit, or both are the beginning or the end of a change."""
    if one.is_rough or other.is_rough or one.is_weak or other.is_weak or not may_be_exchanged(one, other):
        return False
    kinds = one.readings[0].kind, other.readings[0].kind
    is_unit = kinds[0] == kinds[1] != "count" and one.readings[0].size == other.readings[0].size
    is_change = bool(one.change) and one.change == other.change
    return is_unit or is_change or not one.counted.isdisjoint(other.counted)


def _face_alone(one: Quantity, other: Quantity, ours: Sequence[Quantity], theirs: Sequence[Quantity]) -> bool:
    """True where each is the only quantity of its side in a change that both are in, and nothing but its number is
    another."""
    is_loose = any(each.is_rough or each.is_weak for each in (one, other))
    if is_loose or not may_be_exchanged(one, other) or one.readings[0].kind != other.readings[0].kind:
        return False
    shared = one.stretches & other.stretches
    return any(all(sum(at in each.stretches for each in side) == 1 for side in (ours, theirs)) for at in shared)


def _is_exchanged(one: Quantity, other: Quantity, are_alone: bool) -> bool:
    """True where one of the two stands for the other: of the same thing, or the only ones of their kind."""
    if not may_be_exchanged(one, other):
        return False
    if one.vague or other.vague:
        return bool(one.stretches & other.stretches)
    if one.is_weak or other.is_weak:
        is_faced = bool(one.stretches & other.stretches) or _are_ages(one, other)
        return not one.counted.isdisjoint(other.counted) or (is_faced and bool(one.around & other.around))
    return are_alone or are_of_one(one, other)


def _are_ages(one: Quantity, other: Quantity) -> bool:
    """True for "Ann Lee, 51, said" and "the 15-year-old" or "aged 15"; not for "after 15 years"."""
    years, others = ({reading.size for reading in each.readings if reading.kind == "duration"} for each in (one, other))
    are_old = (each.is_weak or not _OLD.isdisjoint(place.word.normal for place in each.places) for each in (one, other))
    return not years.isdisjoint(others) and all(are_old)


def _is_alone(one: Quantity, side: Sequence[Quantity]) -> bool:
    """True for the only number of its kind on its side."""
    return sum(may_be_exchanged(one, other) for other in side if not (other.vague or other.is_weak)) == 1


def are_of_one(one: Quantity, other: Quantity) -> bool:
    """True where both tell of one thing, as they face each other or by what stands around them."""
    fewest = _FEWEST_AROUND if "count" in (one.readings[0].kind, other.readings[0].kind) else 1
    return _face_each_other(one, other) or len(one.around & other.around) >= fewest


def _face_each_other(one: Quantity, other: Quantity) -> bool:
    """True where both count the same or are in one change."""
    return not one.counted.isdisjoint(other.counted) or not one.stretches.isdisjoint(other.stretches)


def _apart(one: Quantity, other: Quantity) -> tuple[int, ...]:
    """How little speaks for the two being one, the same whichever is the reference."""
    shared = (
        len(one.counted & other.counted) + len(one.around & other.around) + 3 * bool(one.stretches & other.stretches)
    )
    return -shared, abs(one.start - other.start), one.start + other.start
