"""Who did what to whom, turned round: the same words in an order that says something else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from quotes.comparing.matter import carries_matter, stems
from quotes.comparing.places import Side
from quotes.versions import Flag


def order_flag(a: Side, b: Side) -> Flag | None:
    """Two that changed places round a third while all else stayed: "A attacked B", "B attacked A"."""
    if not _say_the_same(a, b):
        return None
    places_a, places_b = _once(a), _once(b)
    both = [normal for normal in places_a if normal in places_b]
    for index, one in enumerate(both):
        for other in both[index + 2 :]:
            if places_b[other] < places_b[one] and _turn_round(one, other, both, places_b):
                return Flag(
                    "order", *(_facing(side, places, one, other) for side, places in ((a, places_a), (b, places_b)))
                )
    return None


def _say_the_same(a: Side, b: Side) -> bool:
    """True where both have the same words but for small ones. A passive is no change: "B was attacked by A"."""
    stems_a, stems_b = (Counter(stems(place.word.normal for place in side)) for side in (a, b))
    by_a, by_b = (sum(place.word.normal == "by" for place in side) for side in (a, b))
    return stems_a == stems_b and by_a == by_b


def _once(side: Side) -> dict[str, int]:
    """Positions of the words that carry matter and occur once, in order."""
    count = Counter(place.word.normal for place in side)
    return {
        place.word.normal: position
        for position, place in enumerate(side)
        if carries_matter(place.word.normal) and count[place.word.normal] == 1
    }


def _turn_round(one: str, other: str, words: Sequence[str], places: Mapping[str, int]) -> bool:
    """True where a word between the two, which are in order in the reference, is between them in the version as well:
    "today" that moves from the beginning to the end turns round nothing."""
    between = words[words.index(one) + 1 : words.index(other)]
    return any(places[other] < places[word] < places[one] for word in between)


def _facing(side: Side, places: Mapping[str, int], one: str, other: str) -> str:
    return " … ".join(side[place].word.core for place in sorted((places[one], places[other])))
