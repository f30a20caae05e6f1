"""A "not" that reaches something else because it stands before the verb on one side and behind it on the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from quotes.comparing.denials import matter_of, reached
from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.places import COORDINATING, Place, Side, ends_clause, negates
from quotes.comparing.wordlists import word_list
from quotes.versions import Flag

_FAR = 8
"""Words before a "not" among which the verb stands that it might have stood before."""


def moved_denial(a: Side, b: Side) -> Flag | None:
    """A "not" before the verb on one side and behind it on the other: "did not tell them to fire", "told them not to
    fire"; no matter with "think" and its like."""
    for side, other in ((a, b), (b, a)):
        denied = [at + 1 for at, place in enumerate(side[:-1]) if negates(place.word) and _is_told(side[at + 1])]
        behind = dict(_denied_behind(other)) if denied else {}
        for at in denied:
            theirs = behind.get(stem(side[at].word.normal), ())
            if set(matter_of(theirs)) & set(matter_of(reached(side, at))):
                said = [" ".join(one.word.core for one in some) for some in (side[at - 1 : at + 1], theirs[:2])]
                return Flag("negation", *(said if side is a else said[::-1]))
    return None


def _is_told(place: Place) -> bool:
    """True for a verb, if it is one, that makes a difference to a "not" before and behind it."""
    return carries_matter(place.word.normal) and stem(place.word.normal) not in _raising()


def _denied_behind(side: Side) -> Iterator[tuple[str, Side]]:
    """What each "not to" and "didn't" denies, under the stems of the words before it in its clause that nothing
    denies: of "told them not to fire" the "not to fire", under "tell"."""
    for at, place in enumerate(side):
        is_of_deed = place.word.normal == "not" and [one.word.normal for one in side[at + 1 : at + 2]] == ["to"]
        if not (is_of_deed or place.word.normal.endswith("n't")):
            continue
        for before in range(at - 1, max(-1, at - _FAR), -1):
            word = side[before].word
            if ends_clause([word]) or negates(word) or word.normal in COORDINATING:
                break
            yield stem(word.normal), (place, *reached(side, at))


@lru_cache(maxsize=1)
def _raising() -> frozenset[str]:
    return frozenset(stem(verb) for verb in word_list("raising"))
