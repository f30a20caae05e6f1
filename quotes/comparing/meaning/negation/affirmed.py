"""A verb that one side denies of a subject and the other affirms of it, while it denies something of another: "the plan
would not work", "the plan would work but the levy would not"."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.comparing.facing.places import Side, asks, ends_clause, negates
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import entries, groups
from quotes.comparing.meaning.negation.denials import idle_words, matter_of, reached
from quotes.comparing.meaning.negation.doublings import is_doubled
from quotes.comparing.meaning.negation.negatives import is_negative
from quotes.versions import Flag


def affirmed_flag(a: Side, b: Side, in_a: Sequence[int], in_b: Sequence[int]) -> Flag | None:
    """Such a verb; the denials that only one of the sides has are given by their places."""
    for side, other, own, theirs in ((a, b, in_a, in_b), (b, a, in_b, in_a)):
        idle = idle_words(side)
        for at in own:
            if at not in idle and not is_doubled(side, at, other) and _is_affirmed(side, at, other, theirs):
                word = side[at].word.core
                return Flag.between("negation", word, "", in_reference=side is a)
    return None


def _is_affirmed(side: Side, at: int, other: Side, theirs: Sequence[int]) -> bool:
    """True where the other side affirms in a clause of its own what is denied there, and denies things of others."""
    subject, verb = _subject_before(side, at), _verb_from(side, at)
    if subject is None or verb is None:
        return False
    said = stem(side[verb].word.normal)
    matter = set(matter_of(reached(side, at)))
    for here, place in enumerate(other):
        their_verb = _verb_from(other, here) if stem(place.word.normal) == subject and _opens(other, here) else None
        if their_verb is None or stem(other[their_verb].word.normal) != said:
            continue
        end = _end_of_clause(other, their_verb)
        if asks(other[here:end]):
            continue
        is_more = not matter.issuperset(matter_of(other[their_verb:end]))
        is_other_verb = _particle(other, their_verb) not in ("", _particle(side, verb))
        others = [None if here <= one < end else _subject_before(other, one) for one in theirs]
        if not (is_more or is_other_verb) and all(one not in (None, subject) for one in others):
            return True
    return False


def _subject_before(side: Side, at: int) -> str | None:
    """The stem of the subject of which the verb behind the denial is denied: of "the plan would not" the plan's."""
    for place in reversed(side[:at]):
        normal = place.word.normal
        if ends_clause([place.word]) or _parts(normal) or normal in ("to", "or", "nor"):
            return None
        if carries_matter(normal):
            return stem(normal)
    return None


def _verb_from(side: Side, at: int) -> int | None:
    """Where the next word stands that carries matter, in the clause and with no denial and no "to" before it."""
    for index in range(at + 1, len(side)):
        normal = side[index].word.normal
        is_parted = ends_clause([side[index - 1].word]) or _parts(normal) or normal in ("to", "or", "nor")
        if is_parted or negates(side[index].word) or is_negative(normal):
            return None
        if carries_matter(normal):
            return None if any(terms_in(side[at:index], entries("near_negators"))) else index
    return None


def _parts(normal: str) -> bool:
    """True for a word with which a clause of another subject begins."""
    return normal in ("and", "but") or normal in entries("contrasting")


def _end_of_clause(side: Side, at: int) -> int:
    for index in range(at, len(side)):
        if ends_clause([side[index].word]):
            return index + 1
        if _parts(side[index].word.normal):
            return index
    return len(side)


def _particle(side: Side, at: int) -> str:
    """The "off" of "called off"."""
    following = "" if ends_clause([side[at].word]) else "".join(one.word.normal for one in side[at + 1 : at + 2])
    return following if any(following in group for group in groups("particles")) else ""


def _opens(side: Side, at: int) -> bool:
    """True where nothing but small words of no weight stands before the word in its clause."""
    for place in reversed(side[:at]):
        if ends_clause([place.word]) or place.word.normal in ("and", "but"):
            return True
        if place.word.normal not in ("a", "an", "this", "that") and place.word.normal not in entries("determiners"):
            return False
    return True
