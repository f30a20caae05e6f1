"""A "not" that reaches something else because it stands before the verb on one side and behind it on the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotes.comparing.facing.places import COORDINATING, Place, Side, ends_clause, negates, normals_of, shown
from quotes.comparing.language.matter import carries_matter, stem, stemmed
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.negation.denials import matter_of, reached
from quotes.versions import Flag

_FAR = 8
"""Words before a "not" among which the verb stands that it might have stood before."""

_APART = 3
"""Words before a name among which the "but not" stands that denies it apart: "but not the guard"."""


def moved_denial(a: Side, b: Side) -> Flag | None:
    """A "not" before the verb on one side and behind it on the other: "did not tell them to fire", "told them not to
    fire"; no matter with "think" and its like."""
    for side, other in ((a, b), (b, a)):
        denied = [at + 1 for at in range(len(side) - 1) if _denies_verb(side[at]) and _is_turned_by_place(side[at + 1])]
        behind = dict(_denied_behind(other)) if denied else {}
        for at in denied:
            theirs = behind.get(stem(side[at].word.normal), ())
            if set(matter_of(theirs)) & set(matter_of(reached(side, at))):
                said = [shown(some) for some in (side[at - 1 : at + 1], theirs[:2])]
                return Flag.between("negation", *said, in_reference=side is a)
    return None


def half_denial(a: Side, b: Side) -> Flag | None:
    """A "neither … nor" on one side, where the other denies one of the two and tells the other: "neither the driver nor
    the guard was hurt", "the driver but not the guard was hurt"."""
    for side, other in ((a, b), (b, a)):
        normals = normals_of(side)
        neither = normals.index("neither") if "neither" in normals else len(side)
        if "nor" not in normals[neither:]:
            continue
        nor = normals.index("nor", neither)
        both = [matter_of(some)[:1] for some in (side[neither + 1 : nor], side[nor + 1 :])]
        apart = [denial for one in both for denial in _denials_apart(other, one)]
        if len(apart) == 1:
            said = shown(side[neither : min(nor + 1, neither + _FAR)])
            return Flag.between("negation", said, apart[0], in_reference=side is a)
    return None


def _denials_apart(side: Side, one: Sequence[str]) -> Iterator[str]:
    """The "but not the guard" of "the driver but not the guard", for the stem of "guard"."""
    at = next((at for at, place in enumerate(side) if [stem(place.word.normal)] == list(one)), 0)
    for opening in range(max(0, at - _APART), at - 1):
        if side[opening].word.normal in ("but", "and") and side[opening + 1].word.normal == "not":
            yield shown(side[opening : at + 1])


def _is_turned_by_place(place: Place) -> bool:
    """True for a verb, if it is one, that makes a difference to a "not" before and behind it."""
    return carries_matter(place.word.normal) and stem(place.word.normal) not in stemmed("raising")


def _denies_verb(place: Place) -> bool:
    """True for a "not" or "never"; a "no decision was taken" is no other than a "decision was not taken", nor
    "neither bank wants" than both "do not want"."""
    return negates(place.word) and place.word.normal not in ("no", "neither")


def _denied_behind(side: Side) -> Iterator[tuple[str, Side]]:
    """What each "not to", "didn't" and "were not" denies, under the stems of the words before it in its clause that
    nothing denies: of "told them not to fire" the "not to fire", under "tell"."""
    for at, place in enumerate(side):
        if not _is_of_deed(side, at):
            continue
        for before in range(at - 1, max(-1, at - _FAR), -1):
            word = side[before].word
            is_denied = before > 0 and negates(side[before - 1].word)
            if ends_clause([word]) or is_denied or negates(word) or word.normal in COORDINATING:
                break
            yield stem(word.normal), (place, *reached(side, at))


def _is_of_deed(side: Side, at: int) -> bool:
    """True for the "not" of "not to fire" and of "were not faulty", and for a "didn't"."""
    behind = normals_of(side[at + 1 : at + 2])
    before = {place.word.normal for place in side[max(0, at - 1) : at]}
    is_of_verb = not before.isdisjoint(entries("auxiliaries"))
    normal = side[at].word.normal
    return normal.endswith("n't") or (normal in ("not", "never") and (behind == ["to"] or is_of_verb))
