"""Where the words of both sides stand in a comparison: whether the other side lacks them, and whether they are bound to
what both share. Flags look here.

A word counts where it is bound to words that both sides share: near them, with no end of a clause between. What went
with a whole clause that was cut says nothing about the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import is_negator
from quotes.comparing.language.tokens import Word, first_shown, shown_words, words
from quotes.nameparts import abbreviated_titles

_SHORT = 3
"""A change of so many words is bound to what is around it as a whole."""

_NEAR = 2
"""In a longer cut, so many words next to a kept word are bound to it."""

COORDINATING = frozenset({"and", "but", "or", "nor"})

CLAUSE_END = frozenset(",;:.!?—–…")
SENTENCE_END = frozenset(";.!?")


_INVERTED = frozenset({"should", "had", "were"})


@dataclass(frozen=True, slots=True)
class Place:
    """A word of one side: whether the other side lacks it, and whether it is bound to words that both share."""

    word: Word
    changed: bool
    bound: bool
    stretch: int


Side = tuple[Place, ...]


def places_of(stretches: Sequence[Stretch], which: int) -> Side:
    """All words of the reference (0) or the version (1) with their places."""
    places: list[Place] = []
    for number, stretch in enumerate(stretches):
        own = (stretch.reference, stretch.version)[which]
        other = (stretch.version, stretch.reference)[which]
        is_kept = stretch.same or stretch.moved
        is_bound = is_kept or (bool(other) and len(own) <= _SHORT * len(other))
        before = [place.word for place in places[-1:]]
        is_apart = not other and _stands_apart(own, before, is_last=number + 1 == len(stretches))
        for index, word in enumerate(own):
            bound = is_bound or (not is_apart and (len(own) <= _SHORT or _is_near(stretches, number, own, index)))
            places.append(Place(word, not is_kept, bound, number))
    return tuple(places)


def _stands_apart(cut: Sequence[Word], before: Sequence[Word], is_last: bool) -> bool:
    """True for a cut that is a whole of its own and bound to nothing: an aside as in "The vote, which nobody expected,
    was close", or the second half of "a third of the wheat and nearly all of the maize"."""
    is_closed = ends_clause(cut[-1:])
    is_second_half = bool(cut) and cut[0].normal in COORDINATING and (is_last or is_closed)
    return is_second_half or (is_closed and ends_clause(before))


def _is_near(stretches: Sequence[Stretch], number: int, own: Sequence[Word], index: int) -> bool:
    """True for a word close to a kept one, with no end of a clause between."""
    kept_before, kept_after = number > 0, number + 1 < len(stretches)
    to_end = own[index:]
    if kept_after and len(to_end) <= _NEAR and not ends_clause(to_end):
        return True
    from_start = own[: index + 1]
    before = (stretches[number - 1].reference[-1:], stretches[number - 1].version[-1:])
    return (
        kept_before
        and len(from_start) <= _NEAR
        and not any(ends_clause(words) for words in before)
        and not ends_clause(from_start[:-1])
    )


def by_itself(text: str) -> Side:
    """The words of a text that stands beside no other."""
    return tuple(Place(word, changed=False, bound=True, stretch=0) for word in words(text))


def normals_of(some: Iterable[Place]) -> list[str]:
    """The words as they are compared."""
    return [place.word.normal for place in some]


def shown(some: Iterable[Place]) -> str:
    """The words as a flag shows them: as printed, without the marks around."""
    return shown_words(place.word for place in some)


def first_of(some: Side) -> str:
    """The first few of the words as a flag shows them, with an ellipsis for the others."""
    return first_shown([place.word for place in some])


def ends_clause(some: Sequence[Word], marks: Collection[str] = CLAUSE_END) -> bool:
    """True where one of the words is followed by a mark that ends a clause; the full stop of "Mr." ends none."""
    return any(mark in marks and not (mark == "." and _is_short(word)) for word in some for mark in word.after)


def opens_clause(side: Side, at: int, marks: Collection[str] = CLAUSE_END) -> bool:
    """True where a clause begins at that place: the first of all, or one behind a mark."""
    return at == 0 or ends_clause([side[at - 1].word], marks)


def closes_clause(side: Side, end: int, marks: Collection[str] = CLAUSE_END) -> bool:
    """True where a clause ends before that place: the last of all, or one with a mark behind it."""
    return end == len(side) or ends_clause([side[end - 1].word], marks)


def clause_start(side: Side, at: int, first: int) -> int:
    """Where the clause begins that has this place: behind the last mark, or at this first place if there is none."""
    return next((here for here in range(at, first, -1) if ends_clause([side[here - 1].word])), first)


def clause_end(side: Side, at: int, end: int) -> int:
    """Where the clause ends that has this place: behind the first mark, or at this end if there is none before."""
    return next((here + 1 for here in range(at, end) if ends_clause([side[here].word])), end)


def _is_short(word: Word) -> bool:
    """True for a title or an initial, but for "I"; "No." is an answer rather than a number."""
    is_initial = len(word.core) == 1 and word.core.isupper() and word.core != "I"
    return is_initial or word.normal in abbreviated_titles()


def sentence_of(side: Side, at: int, behind: int) -> tuple[int, int]:
    """Where the sentence begins and ends that has these places, or those that have them."""
    start, end = at, behind
    while start > 0 and not ends_clause([side[start - 1].word], SENTENCE_END):
        start -= 1
    while end < len(side) and not (end > at and ends_clause([side[end - 1].word], SENTENCE_END)):
        end += 1
    return start, end


def each_sentence(side: Side) -> Iterator[Side]:
    """The sentences of a side, one after the other."""
    start = 0
    while start < len(side):
        _, end = sentence_of(side, start, start + 1)
        yield side[start:end]
        start = end


def asks(sentence: Side) -> bool:
    """True for a question."""
    return "?" in sentence[-1].word.after


def opens_condition(side: Side, at: int) -> bool:
    """True for the "should" of "Should the dam fail, we leave", which stands for an "if"; not for that of a question,
    and "had" and "were" beside it."""
    if side[at].word.normal not in _INVERTED or not opens_clause(side, at, SENTENCE_END):
        return False
    sentence = side[slice(*sentence_of(side, at, at + 1))]
    return not asks(sentence) and any("," in place.word.after for place in sentence[:-1])


def negates(word: Word) -> bool:
    """True for a word that turns a statement round."""
    return is_negator(word.normal)


def is_own(places: Side) -> bool:
    """True for words that only this side has, all bound to what is shared."""
    return any(place.changed for place in places) and all(place.bound for place in places)
