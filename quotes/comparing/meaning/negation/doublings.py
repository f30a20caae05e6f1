"""Denials that another takes back, so that nothing is turned round: "not impossible", "surprised if they did not"; and
those that another stands for on the other side."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.echoes import echoed
from quotes.comparing.facing.places import COORDINATING, Place, Side, ends_clause, negates, normals_of, sentence_of
from quotes.comparing.language.matter import stem, stemmed
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.negation.denials import clause_from, matter_of, negators, reached
from quotes.comparing.meaning.negation.negatives import denied
from quotes.comparing.meaning.negation.opposites import opposites

_BEHIND = 6
"""Words before a denial among which is looked for what takes it back."""


def unmatched(side: Side, other: Side) -> list[int]:
    """Where words turn a statement round on this side only, and no other denial stands for them alone: of "can no
    longer say; there is no proof", "cannot say; there is proof" the second; nor do they say again what both deny."""
    own = (at for at in negators(side, other) if not _is_exchanged(side[at], side, other))
    return [at for at in own if not _is_resumed(side, at, other)]


def without_exchanged(side: Side, other: Side) -> Side:
    """The side without the denials that only stand for another of the other side."""
    return tuple(place for place in side if not (place.changed and _is_exchanged(place, side, other)))


def _is_exchanged(denial: Place, side: Side, other: Side) -> bool:
    """True for a "no longer" where the other side has "not" or "never", and nothing else is changed there."""
    here, there = ([place.word for place in one if place.stretch == denial.stretch] for one in (side, other))
    both = (*here, *there)
    is_of_denials = all(negates(word) or word.normal in entries("ending") for word in both)
    return is_of_denials and any(map(negates, here)) and any(map(negates, there))


def standing(own: Side, other: Side, at_negators: Sequence[int]) -> list[int]:
    """Those of the denials that nothing takes back: neither a second one in the same clause, as in "cannot go without",
    "not impossible" and "did not fail to", nor a word of the other side that says as much, as "unhappy" and "sad" do
    for "not happy"."""
    found: list[int] = []
    for at in at_negators:
        words = reached(own, at)
        if found and own[at].word.normal == "nor":
            continue
        if found and _in_one_clause(own[found[-1] : at]):
            found.pop()
        elif not (_follows_doubler(own, at, other) or _is_answered(words, other)):
            found.append(at)
    return found


def _is_answered(some: Sequence[Place], other: Side) -> bool:
    """True where a word that the denial reaches, or one of the other side, takes it back."""
    return is_taken_back(some, other) or is_said_in_one_word(some, other)


def is_doubled(side: Side, at: int, other: Side) -> bool:
    """True for a denial that stands behind another in its clause, or behind a word that takes it back: "surprised if
    they did not"."""
    for place in reversed(side[max(0, at - _BEHIND) : at]):
        if ends_clause([place.word]):
            break
        if negates(place.word):
            return True
    return _follows_doubler(side, at, other)


def _is_resumed(side: Side, at: int, other: Side) -> bool:
    """True for the "nobody" of "there was never, not here, not abroad, nobody quicker to help", set off by a mark from
    a denial that both sides have, and that on the other side reaches what it denies."""
    start, _ = sentence_of(side, at, at + 1)
    before = side[start:at]
    if not ends_clause([place.word for place in before[-1:]]):
        return False
    is_kept = any(negates(place.word) and not place.changed for place in before)
    again = set(matter_of(reached(side, at))[:1])
    return is_kept and any(
        negates(place.word) and again <= set(matter_of(clause_from(other, here))) for here, place in enumerate(other)
    )


def _follows_doubler(side: Side, at: int, other: Side) -> bool:
    """True for the "not" of "surprised if they did not", which expects that they will; not where the other side is
    surprised as well: "surprised if they did" expects that they will not."""
    before = normals_of(side[max(0, at - _BEHIND) : at])
    theirs = {stem(place.word.normal) for place in other}
    return any(
        normal in entries("doublers") and stem(normal) not in theirs and {"if", "that"}.intersection(before[index:])
        for index, normal in enumerate(before)
    )


def _in_one_clause(side: Side) -> bool:
    return not ends_clause([place.word for place in side]) and not any(
        place.word.normal in COORDINATING for place in side
    )


def is_taken_back(some: Sequence[Place], other: Side) -> bool:
    """True where a denial reaches another that the other side lacks: "impossible", "failed"."""
    theirs = {stem(place.word.normal) for place in other}
    return any(
        place.changed
        and not echoed([place.word.normal], other)
        and (stem(place.word.normal) in stemmed("negative_verbs") or bool(denied(place.word.normal) & theirs))
        for place in some
    )


def is_denied_alike(some: Sequence[Place], other: Side) -> bool:
    """True where the first thing that a denial reaches is what the other side denies and says nowhere else, wherever
    the rest is: "If we send 30 men, I can't defend it", "he could not defend sending 30 men"."""
    first = matter_of(some)[:1]
    said = [place for place in other if stem(place.word.normal) in first]
    reaches = (reached(other, at) for at, place in enumerate(other) if negates(place.word))
    return len(said) == 1 and any(said[0] in places for places in reaches)


def is_said_in_one_word(some: Sequence[Place], other: Side) -> bool:
    """True where the other side says in one word what is denied here: "unhappy" or "sad" for "not happy". What both
    sides say is not said otherwise: "no use to you, with nobody there" is none of "of use to everyone, with nobody
    there"."""
    said = {stem(place.word.normal) for place in some if place.changed}
    return any(
        place.changed
        and not {stem(place.word.normal)} & said
        and (bool(denied(place.word.normal) & said) or bool(opposites().get(stem(place.word.normal), {}).keys() & said))
        for place in other
    )
