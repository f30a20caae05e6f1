"""A side without the sentences that it alone has, and that say nothing of what the other says."""

from __future__ import annotations

from collections.abc import Collection

from quotes.comparing.facing.echoes import echoed, matter_in
from quotes.comparing.facing.places import Side, each_sentence
from quotes.comparing.language.wordlists import entries

_FEWEST = 2
"""Words that carry matter from which a sentence says something of its own: "It is not." and "Never." answer what stands
before them."""


def without_additions(side: Side, other: Side) -> Side:
    """The side as it is without its sentences about something else: of "The pier is safe. We never saw a crack there"
    beside "the pier is not safe" the first, for "never" denies nothing of the pier."""
    faced = {place.stretch for place in other}
    return tuple(place for one in each_sentence(side) if not _is_addition(one, other, faced) for place in one)


def _is_addition(sentence: Side, other: Side, faced: Collection[int]) -> bool:
    """True where none of its words faces any, and none that carries matter is said by the other side; not where it
    may say that what stands before it is not so: "That is not true, and I never said it"."""
    if any(not place.changed or place.stretch in faced for place in sentence):
        return False
    judging = entries("truths", "falsities", "distancing")
    if any(place.word.normal in judging for place in sentence):
        return False
    matter = matter_in(sentence)
    return len(matter) >= _FEWEST and not echoed(matter, other)
