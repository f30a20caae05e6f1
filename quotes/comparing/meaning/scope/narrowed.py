"""What is denied of a kind alone, or counted: where there is "no immediate risk", it need not be that there is "no
risk", and a "net profit of £5m" is no "profit of £5m"; and who is left out of "cyclists" by "non-resident cyclists"."""

from __future__ import annotations

from quotes.comparing.facing.echoes import echoed
from quotes.comparing.facing.places import Side, ends_clause, negates, normals_of, sentence_of
from quotes.comparing.language.matter import are_several, carries_matter, stem
from quotes.comparing.language.wordlists import entries
from quotes.comparing.quantities.amounts import amount
from quotes.versions import Flag

_FAR = 6
"""Words before what is denied among which the "no" or "not" stands."""


def narrowed_flag(a: Side, b: Side) -> Flag | None:
    """A word that narrows what is denied or counted, where the other side denies or counts all of it, or a "non-"
    before several of whom the other side tells as such."""
    for side, other in ((a, b), (b, a)):
        for at in range(len(side) - 2):
            if _leaves_out(side, at, other):
                said = f"{side[at].word.core}-{side[at + 1].word.core}"
                return Flag.between("scope", said, "", in_reference=side is a)
        for at in range(1, len(side) - 1):
            if _narrows(side, at, other):
                return Flag.between("scope", side[at].word.core, "", in_reference=side is a)
    return None


def _leaves_out(side: Side, at: int, other: Side) -> bool:
    """True for the "non-resident" of "non-resident cyclists", where the other side has the cyclists and nobody
    resident."""
    non, kind, meant = side[at : at + 3]
    is_kind = non.word.normal == "non" and kind.changed and kind.word.normal not in entries("non_bodies")
    is_kept = not meant.changed and are_several(meant.word.normal) and not ends_clause([kind.word])
    return is_kind and is_kept and not echoed([kind.word.normal], other)


def _narrows(side: Side, at: int, other: Side) -> bool:
    """True for such a word that only this side has, right before what both have, or before the "levels of" it."""
    place = side[at]
    is_part = normals_of(side[at + 2 : at + 3]) == ["of"] and side[at + 1].changed and at + 3 < len(side)
    behind = side[at + 3] if is_part else side[at + 1]
    if not place.changed or behind.changed or ends_clause([place.word]) or not carries_matter(behind.word.normal):
        return False
    if place.word.normal in entries("narrowing") and _is_denied(side, at):
        return _is_denied_whole(behind.word.normal, other) and not echoed([place.word.normal], other)
    return (
        place.word.normal in entries("measured_as")
        and _is_counted(side, at)
        and _is_counted_whole(behind.word.normal, other)
    )


def _is_denied(side: Side, at: int) -> bool:
    """True where a "no" or a "not" stands before that, in its clause; not for "we did not see the final bill", which
    tells of one bill."""
    for place in reversed(side[max(0, at - _FAR) : at]):
        if ends_clause([place.word]) or place.word.normal in entries("determiners"):
            return False
        if negates(place.word):
            return True
    return False


def _is_denied_whole(normal: str, other: Side) -> bool:
    """True where the other side denies the same, and has nothing there that narrows it."""
    places = [at for at in range(1, len(other)) if stem(other[at].word.normal) == stem(normal)]
    return any(_is_denied(other, at) for at in places) and not any(
        carries_matter(other[at - 1].word.normal) and not negates(other[at - 1].word) for at in places
    )


def _is_counted(side: Side, at: int) -> bool:
    """True where the sentence tells a number."""
    start, end = sentence_of(side, at, at + 1)
    return any(amount(place.word)[:1].isdigit() for place in side[start:end])


def _is_counted_whole(normal: str, other: Side) -> bool:
    """True where the other side counts the same, and tells nowhere what kind of a number it is; who is "worth £5m" has
    a net worth of it."""
    kinds = entries("measured_as")
    places = [at for at, place in enumerate(other) if stem(place.word.normal) == stem(normal)]
    places = [at for at in places if not (at + 1 < len(other) and amount(other[at + 1].word))]
    return any(_is_counted(other, at) for at in places) and not any(place.word.normal in kinds for place in other)
