"""Who did what to whom, turned round: the same words in an order that says something different."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from quotes.comparing.facing.places import Side, normals_of
from quotes.comparing.language.matter import carries_matter, stem, stems
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.order.exchanges import is_harmless, passives
from quotes.comparing.meaning.order.roles import is_mutual, is_time
from quotes.comparing.quantities.amounts import amount
from quotes.comparing.quantities.units import units_of
from quotes.versions import Flag

_BEHIND = 2
"""Words behind a "by" among which an amount or a day stands that nobody is: "by about 3%"."""


def order_flag(a: Side, b: Side) -> Flag | None:
    """Two that changed places round a third while all else stayed: "A attacked B", "B attacked A"; or round a word that
    gives direction: "from A to B", "from B to A"; or that kept them though active became passive."""
    a, b = _within(a, b), _within(b, a)
    if not _say_the_same(a, b):
        return None
    by_a, by_b = _agents(a), _agents(b)
    if by_a != by_b:
        flag = _passive_flag(a, b) if by_b else _passive_flag(b, a)
        return flag.mirrored if flag and not by_b else flag
    places_a, places_b, being = _once(a), _once(b), passives(a, b)
    for one, other in _exchanged(a, b, places_a, places_b):
        if is_harmless(a, b, (places_a[one], places_b[one]), (places_a[other], places_b[other]), being):
            continue
        return Flag("order", _facing(a, places_a, one, other), _facing(b, places_b, one, other))
    return None


def _within(side: Side, other: Side) -> Side:
    """The part of the longer side that has all words of the shorter one in a row, in whatever order; all of it if there
    is none."""
    positions = [position for position, place in enumerate(side) if carries_matter(place.word.normal)]
    ours = [stem(side[position].word.normal) for position in positions]
    wanted = Counter(stems(place.word.normal for place in other))
    length, missing = wanted.total(), wanted.copy()
    if not 0 < length < len(ours):
        return side
    for at, one in enumerate(ours):
        missing[one] -= 1
        if at >= length:
            missing[ours[at - length]] += 1
        if at >= length - 1 and not any(missing.values()):
            return side[positions[at - length + 1] : positions[at] + 1]
    return side


def _say_the_same(a: Side, b: Side) -> bool:
    """True where both have the same words but for small ones."""
    stems_a, stems_b = (Counter(stems(place.word.normal for place in side)) for side in (a, b))
    return stems_a == stems_b


def _agents(side: Side) -> int:
    """How many are named behind a "by"; a "fell by 3%" and a "by Friday" tell of none."""
    return sum(_has_agent(side, at) for at in range(len(side)))


def _has_agent(side: Side, at: int) -> bool:
    behind = [place.word for place in side[at + 1 : at + 1 + _BEHIND]]
    if side[at].word.normal != "by" or any(is_time(word.normal) for word in behind):
        return False
    amounts = [here for here, word in enumerate(behind, at + 1) if amount(word)]
    return not amounts or _counts_somebody(side, amounts[0] + 1)


def _counts_somebody(side: Side, at: int) -> bool:
    """True for the "brothers" of "by two brothers", not for a unit and not for what follows a bare number."""
    counted = normals_of(side[at : at + 1])
    return any(carries_matter(normal) and normal.isalpha() and not units_of(normal) for normal in counted)


def _once(side: Side) -> dict[str, int]:
    """Positions of the words that carry matter and occur once, in order; "China's" is "China"."""
    normals = [place.word.normal.removesuffix("'s") for place in side]
    count = Counter(normals)
    return {
        normal: position for position, normal in enumerate(normals) if carries_matter(normal) and count[normal] == 1
    }


def _exchanged(a: Side, b: Side, places_a: Mapping[str, int], places_b: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Pairs of words that changed places round something that makes a difference: a small word that gives a direction,
    or a third word that is between them on both sides. Of each word the first that there is."""
    both = [normal for normal in places_a if normal in places_b]
    at = [places_b[normal] for normal in both]
    is_idle = [is_mutual(normal) for normal in both]
    lowest = _lowest_turned(at, is_idle)
    for index, (one, following) in enumerate(zip_longest(both, both[1:])):
        if following and at[index + 1] < at[index]:  # farther away than the next, a word has matter in between
            there = _direction(a, places_a[one], places_a[following])
            if there and there & _direction(b, places_b[following], places_b[one]):
                yield one, following
        if lowest[index] < at[index]:
            yield one, both[_turned_with(at, is_idle, index)]


def _lowest_turned(at: Sequence[int], is_idle: Sequence[bool]) -> list[float]:
    """For each word the first place in the version that one behind it has which itself stands behind a later one: if it
    is before the word's own, two changed places round it. A "today" that moves from the beginning to the end turns
    round nothing; nor does a "met". From the end on, so that a text of a thousand words is gone through once."""
    lowest = [math.inf] * len(at)
    first = math.inf
    for index in range(len(at) - 1, 0, -1):
        is_turned = first < at[index] and not is_idle[index]
        lowest[index - 1] = min(lowest[index], at[index] if is_turned else math.inf)
        first = min(first, at[index])
    return lowest


def _turned_with(at: Sequence[int], is_idle: Sequence[bool], index: int) -> int:
    """The first word that changed places with that one round another."""
    between = -1
    for later in range(index + 1, len(at)):
        if at[later] < between:
            return later
        if between < at[later] < at[index] and not is_idle[later]:
            between = at[later]
    return index


def _direction(side: Side, start: int, end: int) -> set[str]:
    """Small words that give a direction, provided that nothing else stands between the two places."""
    between = normals_of(side[start + 1 : end])
    return set(between) & entries("directions") if not stems(between) else set()


def _passive_flag(active: Side, passive: Side) -> Flag | None:
    """A flag where the one that acts in the active is not the one behind "by": "A beat B", "A was beaten by B"."""
    at = next(index for index in range(len(passive)) if _has_agent(passive, index))
    before = [stem(place.word.normal) for place in passive[:at] if carries_matter(place.word.normal)]
    after = [stem(place.word.normal) for place in passive[at:] if carries_matter(place.word.normal)]
    order = [stem(place.word.normal) for place in active]
    if len(before) < 2 or not after or len(set(order)) < 3:
        return None
    patient, verb, agent = before[0], before[-1], after[0]
    are_single = all(order.count(one) == 1 for one in (patient, verb, agent))
    if are_single and order.index(patient) < order.index(verb) < order.index(agent):
        said, by = (_printed(side, patient, verb, agent) for side in (active, passive))
        return Flag(
            "order", said, by if said.casefold() != by.casefold() else _printed(passive, patient, verb, "by", agent)
        )
    return None


def _printed(side: Side, *a_stems: str) -> str:
    return " … ".join(place.word.core for place in side if stem(place.word.normal) in a_stems)


def _facing(side: Side, places: Mapping[str, int], one: str, other: str) -> str:
    return " … ".join(side[place].word.core for place in sorted((places[one], places[other])))
