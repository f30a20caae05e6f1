"""A side without the sentences that it alone has, and that say nothing of what the other says; and two without the
clauses of concession that only one of them has."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from quotes.comparing.facing.echoes import echoed, matter_in
from quotes.comparing.facing.places import SENTENCE_END, Side, each_sentence, ends_clause
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import carries_matter
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


def without_concessions(stretches: Sequence[Stretch]) -> list[Stretch]:
    """The stretches without a "While not all of it is dry" that opens a sentence of one side alone: whatever it denies,
    it denies nothing of what stands behind it."""
    pairs = pairwise([None, *stretches])
    return [stretch for before, stretch in pairs if stretch and not _is_concession(before, stretch)]


def _is_concession(before: Stretch | None, stretch: Stretch) -> bool:
    """True for one that is whole, with a verb and a word that carries matter at its end; of "Though nobody believes the
    dam is safe" the first three words deny what stands behind them."""
    words = stretch.reference or stretch.version
    is_of_one = not (stretch.same or stretch.moved or (stretch.reference and stretch.version))
    last = (before.reference if stretch.reference else before.version)[-1:] if before else ()
    opens = before is None or ends_clause(last, SENTENCE_END)
    has_verb = any(word.normal in entries("finite") for word in words[1:-1])
    is_whole = ends_clause(words[-1:]) or (has_verb and any(carries_matter(word.normal) for word in words[-1:]))
    return is_of_one and opens and is_whole and words[0].normal in entries("contrasting")
