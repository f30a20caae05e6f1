"""Who holds a role: the person whom an article calls a senator, for a later "the senator"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quotes.attribution import names
from quotes.attribution.cast import Cast, Figure
from quotes.attribution.focus import Focus
from quotes.datafiles import table
from quotes.nameparts import titles

_STEM = 7
"""Letters that tell words of a role apart: "Democrat" and "Democratic" are alike."""
_BARELY = 0.2
"""What a role must fit at least: more than its bare noun in a description full of other words."""
_MISFIT = 0.4
"""What a word of the description that the role lacks takes away."""
_JUST_NAMED = 1.5
"""How much rather a description takes up the subject of the sentence before: "Ann Lee came home. The baker said"."""

Words = frozenset[str]


def holder(cast: Cast, focus: Focus, noun: str, wanted: Words, gender: str | None = None) -> Figure | None:
    """The person with a role of that noun that fits the description's words best, those in focus first."""
    nouns = _stems(titles().get(noun, noun).split())
    words = _stems(wanted)
    salience = dict(focus.ranked(lambda figure: 1.0))
    best, most = None, _BARELY
    for figure in cast.figures:
        if figure.kind != "person" or figure is focus.teller or (gender and focus.gender(figure) not in {gender, None}):
            continue
        roles = [_stems(role.words) for role in focus.roles(figure)]
        if _opposed(frozenset().union(*roles), words):
            continue  # "Republican Lee", elsewhere "the nominee Lee", is not "the Democratic nominee"
        fits = [_fit(role, words) for role in roles if nouns <= role]
        fit = max((fit for fit in fits if fit is not None), default=None)
        if fit is not None and fit + salience.get(figure, 0.0) > most:
            best, most = figure, fit + salience.get(figure, 0.0)
    return best


def most_salient(focus: Focus, gender: str | None = None, wanted: Words = frozenset()) -> Figure | None:
    """The person most in focus whom nothing in the description contradicts; a shared word of a role helps."""
    words = _stems(wanted)

    def fits(figure: Figure) -> float:
        roles = [_stems(role.words) for role in focus.roles(figure)]
        if figure.kind != "person" or figure is focus.teller or (gender and focus.gender(figure) not in {gender, None}):
            return 0.0
        if _opposed(frozenset().union(*roles), words) or any(_of_another_field(role, words) for role in roles):
            return 0.0
        if _of_another_rank(roles, words):
            return 0.0
        just_named = _JUST_NAMED if focus.just_subject(figure) else 1.0
        return just_named * (1.0 + max((len(role & words) for role in roles), default=0))

    people = focus.ranked(fits)
    return people[0][0] if people else None


def _stems(words: Words | list[str]) -> Words:
    return frozenset(word[:_STEM] for word in words)


def _fit(role: Words, wanted: Words) -> float | None:
    """How well a role fits a description, None where it is another's: "vice president" is not "the president"."""
    marks = _stems(table(names.PACKAGE, "contradictions")["marks"])
    if role & marks != wanted & marks or _of_another_field(role, wanted):
        return None
    return len(role & wanted) - _MISFIT * len(wanted - role)


def _of_another_field(role: Words, wanted: Words) -> bool:
    """Whether the description tells a field that the role lacks, which is of something else: "the transport secretary"
    is not the general secretary of a union."""
    fields = _stems(names.lower_words("office_fields"))
    return bool(wanted & fields and role - wanted and not role & wanted & fields)


def _of_another_rank(roles: Sequence[Words], wanted: Words) -> bool:
    """Whether every role that the description shares a noun with is above or below it: "the deputy head" is not the
    head teacher."""
    marks = _stems(table(names.PACKAGE, "contradictions")["marks"])
    alike = [role for role in roles if role & wanted - marks]
    return bool(alike) and all(role & marks != wanted & marks for role in alike)


def _opposed(role: Words, wanted: Words) -> bool:
    """Whether the one is of the other's rival party, and of no other."""
    return any(role & one and wanted & other and not (role & other or wanted & one) for one, other in _rivals())


@cache
def _rivals() -> tuple[tuple[Words, Words], ...]:
    pairs = [tuple(map(_stems, pair)) for pair in table(names.PACKAGE, "contradictions")["rivals"]]
    return tuple((a, b) for one, other in pairs for a, b in ((one, other), (other, one)))
