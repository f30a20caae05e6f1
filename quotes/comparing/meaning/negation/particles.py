"""A small word against its opposite, in the very place of the other: "switched on", "switched off"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import permutations

from quotes.comparing.facing.places import Side
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import stem, stemmed
from quotes.comparing.language.tokens import Word, shown_words
from quotes.comparing.language.wordlists import groups
from quotes.comparing.meaning.negation.denials import negators
from quotes.versions import Flag


def particle_flag(stretches: Sequence[Stretch], a: Side, b: Side) -> Flag | None:
    """The first that faces its opposite and nothing else, where nobody denies; not behind a verb that says one thing
    with both, as in "filled in the form", "filled out the form"."""
    if negators(a, b) or negators(b, a):
        return None
    before: tuple[Word, ...] = ()
    for stretch in stretches:
        ours, theirs = _without_verb(stretch)
        is_changed = not (stretch.same or stretch.moved) and (_normal(ours), _normal(theirs)) in _opposite()
        verb = (before + stretch.reference)[: -len(ours)][-1:] if is_changed else ()
        if is_changed and not any(stem(word.normal) in stemmed("same_particles") for word in verb):
            return Flag("negation", shown_words(ours), shown_words(theirs))
        before = stretch.reference
    return None


def _without_verb(stretch: Stretch) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """What stands behind one verb in two tenses: the "up" of "went up" beside the "down" of "had gone down"."""
    for at, word in enumerate(stretch.reference):
        for other, facing in enumerate(stretch.version):
            if stem(word.normal) == stem(facing.normal):
                return stretch.reference[at + 1 :], stretch.version[other + 1 :]
    return stretch.reference, stretch.version


@cache
def _opposite() -> frozenset[tuple[str, ...]]:
    return frozenset(pair for group in groups("particles") for pair in permutations(group))


def _normal(some: Sequence[Word]) -> str:
    return " ".join(word.normal for word in some)
