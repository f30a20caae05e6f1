"""Small words that tie a quotation to the sentence around it, and whether a version has only such of its own."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries


def without_connectives(stretches: Sequence[Stretch]) -> list[Stretch]:
    """The stretches without those at either end that hold small words alone which hang on the sentence around, be they
    the same or not: "It is the best year" quoted as: it “the best year”."""
    kept = list(stretches)
    while len(kept) > 1 and _only_connects(kept[0]) and any(_only_connects(one) and not one.same for one in kept[:2]):
        kept.pop(0)
    while len(kept) > 1 and _only_connects(kept[-1]) and any(_only_connects(one) and not one.same for one in kept[-2:]):
        kept.pop()
    return kept if len(kept) > 1 or not kept or kept[0].same or not _only_connects(kept[0]) else []


def is_cut_alone(stretch: Stretch) -> bool:
    """True where the version has nothing of its own for what was cut but small words that tie the rest together: an
    "and", and no "is" for a "was not"."""
    lost, new = ({word.normal for word in some} for some in (stretch.reference, stretch.version))
    verbs = entries("auxiliaries")
    is_other_verb = bool(new & verbs - lost) and bool(lost & verbs - new)
    return stretch.same or (all(map(connects, stretch.version)) and not is_other_verb)


def _only_connects(stretch: Stretch) -> bool:
    """True for small words that are on one side alone, or on both; not for an "is" that became a "was"."""
    is_exchange = not stretch.same and bool(stretch.reference) and bool(stretch.version)
    return not is_exchange and all(connects(word) for word in stretch.reference + stretch.version)


def connects(word: Word) -> bool:
    """True for a word that hangs on the sentence around a quotation: "the", "that", "is"."""
    return word.normal in entries("connectives")
