"""A "not" that reaches something else because it stands before the verb on one side and behind it on the other."""

from __future__ import annotations

from functools import lru_cache

from quotes.comparing.denials import matter_of, reached
from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.places import Side, negates
from quotes.datafiles import word_list
from quotes.versions import Flag


def moved_denial(a: Side, b: Side) -> Flag | None:
    """A "not" before the verb on one side and behind it on the other: "did not tell them to fire", "told them not to
    fire"; no matter with "think" and its like."""
    for side, other in ((a, b), (b, a)):
        for at, place in enumerate(side):
            verb = side[at + 1].word if at + 1 < len(side) and negates(place.word) else None
            if not verb or not carries_matter(verb.normal) or stem(verb.normal) in _raising():
                continue
            behind = _denied_behind(other, stem(verb.normal))
            if behind and set(matter_of(behind)) & set(matter_of(reached(side, at + 1))):
                said = [" ".join(one.word.core for one in some) for some in (side[at : at + 2], behind[:2])]
                return Flag("negation", *(said if side is a else said[::-1]))
    return None


def _denied_behind(side: Side, verb: str) -> Side:
    """What a "not" denies that comes behind this verb, which nothing denies: the "not to fire" of "told them not to
    fire"."""
    for at, place in enumerate(side):
        if stem(place.word.normal) == verb and not any(negates(one.word) for one in side[max(0, at - 3) : at]):
            for index, later in enumerate(reached(side, at)):
                behind = reached(side, at)[index:]
                is_of_deed = later.word.normal == "not" and [one.word.normal for one in behind[1:2]] == ["to"]
                if is_of_deed or later.word.normal.endswith("n't"):
                    return tuple(behind)
    return ()


@lru_cache(maxsize=1)
def _raising() -> frozenset[str]:
    return frozenset(stem(verb) for verb in word_list("quotes.comparing", "raising"))
