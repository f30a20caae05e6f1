"""Who acts and on whom: one that acts in one wording and is acted on in the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.places import Place, Side, ends_clause, negates
from quotes.datafiles import listed, word_list
from quotes.versions import Flag

_words = partial(listed, "quotes.comparing", "roles")

_LONGEST = 16
"""Words behind a verb among which is looked for the one that it is done to."""


class _Deed(NamedTuple):
    """One who acts, and what stands behind the verb up to the end of the clause."""

    verb: str
    actor: Place
    rest: Side


def role_flag(a: Side, b: Side) -> Flag | None:
    """One that does to another what that one does to it in the version: "we bought it from the monks", "the monks
    bought it from them"."""
    in_b = {stem(deed.verb): deed for deed in _deeds(b)}
    for deed in _deeds(a):
        other = in_b.get(stem(deed.verb))
        if other and _are_two(deed.actor, other.actor) and _suffers(other.actor, deed) and _suffers(deed.actor, other):
            return Flag("order", f"{deed.actor.word.core} … {deed.verb}", f"{other.actor.word.core} … {other.verb}")
    return None


def _deeds(side: Side) -> Iterator[_Deed]:
    """What somebody does, where it is named once; not what two do to each other, as "met"."""
    count = Counter(stem(place.word.normal) for place in side)
    for at, place in enumerate(side):
        a_stem = stem(place.word.normal)
        actor = _actor(side, at) if count[a_stem] == 1 and carries_matter(place.word.normal) else None
        if actor and not is_mutual(place.word.normal) and not ends_clause([place.word]):
            yield _Deed(place.word.core, actor, _rest(side, at + 1))


def _actor(side: Side, verb: int) -> Place | None:
    """Who stands before the verb, with nothing but "had" or "quickly" between."""
    for at in range(verb - 1, -1, -1):
        place = side[at]
        if ends_clause([place.word]):
            return None
        normal = place.word.normal
        if normal in _words("acting") or (carries_matter(normal) and not normal.endswith("ly")):
            return place
        if not (normal in _words("before_verbs") or negates(place.word) or normal.endswith("ly")):
            return None
    return None


def _rest(side: Side, start: int) -> Side:
    """The places from there to the end of the clause, of a long one the first."""
    last = min(start + _LONGEST, len(side))
    end = next((at + 1 for at in range(start, last) if ends_clause([side[at].word])), last)
    return side[start:end]


def _are_two(one: Place, other: Place) -> bool:
    """True for two actors that are surely not one: two words, or a word and a pronoun that stands for somebody else."""
    are_pronouns = {one.word.normal, other.word.normal} <= _words("acting")
    return not are_pronouns and stem(one.word.normal) != stem(other.word.normal)


def _suffers(who: Place, deed: _Deed) -> bool:
    """True for one behind the verb whom the deed is done to; neither its doer ("by"), nor one who does it as well
    ("with")."""
    wanted = _words("acted_on") if who.word.normal in _words("acting") else {who.word.normal}
    at = next((at for at, place in enumerate(deed.rest) if place.word.normal in wanted), None)
    return at is not None and not {"by", "with", "and"} & {place.word.normal for place in deed.rest[:at]}


def is_mutual(normal: str) -> bool:
    """True for what two do to each other: "A met B" is "B met A"."""
    return stem(normal) in _symmetric()


@lru_cache(maxsize=1)
def _symmetric() -> frozenset[str]:
    return frozenset(stem(verb) for verb in word_list("quotes.comparing", "symmetric"))
