"""Words that changed places while the sentence says the same: a passive, a date that was put first, two deeds given in
another order."""

from __future__ import annotations

from typing import NamedTuple

from quotes.comparing.facing.places import Side, ends_clause, normals_of
from quotes.comparing.language.figures import is_figure
from quotes.comparing.language.matter import carries_matter, is_negator
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.order.roles import is_mutual, is_time
from quotes.comparing.quantities.units import span_of_time

_NEAR = 4
"""Words before the one who acts in a passive among which the "in" stands: "damaged in the great explosion"."""


class Passives(NamedTuple):
    """Where on each side the first "was" stands, or its end."""

    reference: int
    version: int


def passives(a: Side, b: Side) -> Passives:
    """The same of these two sides."""
    being = listed("roles", "being")
    starts = (next((at for at, place in enumerate(side) if place.word.normal in being), len(side)) for side in (a, b))
    return Passives(*starts)


def is_harmless(a: Side, b: Side, first: tuple[int, int], second: tuple[int, int], being: Passives) -> bool:
    """True for two words, each with its place on both sides, that turn nothing round; in the reference the first comes
    first."""
    are_times = [_tells_time(a, at) for at, _ in (first, second)]
    return (
        are_times[0] != are_times[1]
        or (being.reference == len(a) and being.version < first[1] and _is_cause(b, first[1]))
        or (being.version == len(b) and being.reference < second[0] and _is_cause(a, second[0]))
        or (_have_in_common(a, first[0], second[0]) and _have_in_common(b, second[1], first[1]))
        or (_are_of_one(a, first[0], second[0]) and _are_of_one(b, second[1], first[1]))
        or all(_is_deed(a, at) or _is_deed(b, to) for at, to in (first, second))
        or any(_is_deed(a, at) and _is_deed(b, to) for at, to in (first, second))
    )


def _tells_time(side: Side, at: int) -> bool:
    """True for a day and for a span of time, with its number: the "two" and the "hours" of "in two hours"."""
    normal = side[at].word.normal
    unit = side[at + 1 : at + 2] if is_figure(normal) else side[at : at + 1]
    return is_time(normal) or any(span_of_time(place.word.normal) for place in unit)


def _is_cause(side: Side, at: int) -> bool:
    """True for the "storm" of "six boats were sunk in the storm", which sank them."""
    causing = entries("causing")
    return any(place.word.normal in causing for place in side[max(0, at - _NEAR) : at])


def _have_in_common(side: Side, first: int, last: int) -> bool:
    """True for "Russia's war with Ukraine", which is Ukraine's with Russia, and for "Norway's game against Sweden"."""
    between = normals_of(side[max(first + 1, last - _NEAR) : last])
    is_mutual_deed = "with" in between or ("against" in between and any(map(is_mutual, between)))
    return side[first].word.normal.endswith("'s") and is_mutual_deed


def _are_of_one(side: Side, first: int, last: int) -> bool:
    """True for "he is the tallest man I know and the kindest", of which both are said of him; not for "he met the
    oldest member and the youngest guest"."""
    normals = normals_of(side)
    before, joint = normals[max(first - 2, 0) : first], normals[max(last - 2, 0) : last]
    opens = before in ([], ["the"]) or (before[-1] == "the" and before[0] in listed("roles", "being"))
    ends = last == len(side) - 1 or ends_clause([side[last].word])
    return opens and ends and joint == ["and", "the"] and all(normals[at].endswith("est") for at in (first, last))


def _is_deed(side: Side, at: int) -> bool:
    """True for a verb with a pronoun or an auxiliary verb before it: "we accepted", "it was offered"."""
    roles = "acting", "being", "before_verbs"
    before = normals_of(side[max(0, at - 1) : at])
    return any(is_negator(normal) or normal in listed("roles", role) for normal in before for role in roles) and (
        carries_matter(side[at].word.normal)
    )
