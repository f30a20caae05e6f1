"""A word against its opposite, facing each other: "rise" and "fall"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from quotes.comparing.denials import negators
from quotes.comparing.matter import stem
from quotes.comparing.places import Side
from quotes.comparing.tokens import normal
from quotes.datafiles import table
from quotes.versions import Flag, FlagName


def opposite_flags(a: Side, b: Side) -> Iterator[Flag]:
    """One word against its opposite, facing each other, where neither side denies, be it by a minus: "rise" and "fall",
    though not "growth was -0.3%" and "it fell by 0.3%"."""
    if negators(a, b) or negators(b, a) or _is_below_zero(a) != _is_below_zero(b):
        return
    facing = {(place.stretch, stem(place.word.normal)): place for place in b if place.changed}
    everywhere = {stem(place.word.normal) for place in a}, {stem(place.word.normal) for place in b}
    for place in a:
        one = stem(place.word.normal)
        for against, name in opposites().get(one, {}).items() if place.changed and one not in everywhere[1] else ():
            other = facing.get((place.stretch, against))
            if other and against not in everywhere[0]:
                yield Flag(name, place.word.core, other.word.core)


def _is_below_zero(side: Side) -> bool:
    """True where a number with a minus is told."""
    return any(place.word.normal == "minus" or place.word.normal[:1] == "-" for place in side)


@lru_cache(maxsize=1)
def opposites() -> dict[str, dict[str, FlagName]]:
    """The opposites of each word, by their stems, and the flag that each raises."""
    listed: dict[FlagName, Sequence[str]] = table("quotes.comparing", "opposites")
    found: dict[str, dict[str, FlagName]] = defaultdict(dict)
    for name, lines in listed.items():
        for line in lines:
            ones, others = ([stem(normal(word.strip())) for word in side.split(",")] for side in line.split("|"))
            for one, other in product(ones, others):
                found[one][other] = found[other][one] = name
    return found
