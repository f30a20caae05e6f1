"""What was turned round: a "not" on one side only, a word against its denial, or against its opposite."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from quotes.comparing.matter import stem
from quotes.comparing.places import Place, Side, negates
from quotes.comparing.terms import terms_in
from quotes.datafiles import table, word_list
from quotes.versions import Flag, FlagName

_NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")


def negation_flag(a: Side, b: Side) -> Flag | None:
    """A "not" that only one side has, where the other denies in no other way; or "likely" against "unlikely"."""
    in_a, in_b = _negators(a), _negators(b)
    if not in_a and not in_b:
        return _denials(a, b)
    if in_a and in_b:
        return None
    own, other = (a, b) if in_a else (b, a)
    if not any(place.bound for place in in_a + in_b) or _denies(other, own) or has_negating_prefix(other, own):
        return None
    return Flag("negation", *(", ".join(dict.fromkeys(place.word.core for place in own)) for own in (in_a, in_b)))


def _denies(side: Side, other: Side) -> bool:
    """True where the side denies in a word of its own, as "refused" does; not in one that the other denies: "the crew
    abandoned the ship" is no other way to say that it did not abandon it."""
    kind = word_list("quotes.comparing", "near_negators") | word_list("quotes.comparing", "negators")
    theirs = {stem(place.word.normal) for place in other}
    found = (place for term in terms_in(side, kind) for place in side[term.start : term.end])
    return any(place.changed and stem(place.word.normal) not in theirs for place in found)


def _negators(side: Side) -> list[Place]:
    """Words that turn a statement round and that only this side has: "not", or the "failed" of "failed to warn"."""
    idle = {
        position
        for term in terms_in(side, word_list("quotes.comparing", "unnegating"))
        for position in range(term.start, term.end)
    }
    refusing = {term.start for term in terms_in(side, word_list("quotes.comparing", "refusals"))}
    return [
        place
        for at, place in enumerate(side)
        if place.changed and at not in idle and (negates(place.word) or at in refusing)
    ]


def has_negating_prefix(side: Side, other: Side) -> bool:
    """True where one side's "unhappy" does the work of the other's "not happy"."""
    plain = {place.word.normal for place in other}
    return any(place.changed and without_prefix(place.word.normal) & plain for place in side)


@lru_cache(maxsize=65536)
def without_prefix(normal: str) -> frozenset[str]:
    """What a word denies, if its beginning does: "unhappy" denies "happy"."""
    return frozenset(
        normal[len(prefix) :] for prefix in _NEGATING_PREFIXES if normal.startswith(prefix) and len(normal) > 5
    )


def _denials(a: Side, b: Side) -> Flag | None:
    """One word against its denial, facing each other."""
    plain = {(place.stretch, place.word.normal): place for place in b if place.changed}
    denied = {(number, rest): place for (number, word), place in plain.items() for rest in without_prefix(word)}
    for place in a:
        keys = [(place.stretch, rest) for rest in without_prefix(place.word.normal)]
        other = denied.get((place.stretch, place.word.normal)) or next(
            (plain[key] for key in keys if key in plain), None
        )
        if place.changed and other:
            return Flag("negation", place.word.core, other.word.core)
    return None


def opposite_flags(a: Side, b: Side) -> Iterator[Flag]:
    """One word against its opposite, facing each other, where neither side denies: "rise" and "fall"."""
    if _negators(a) or _negators(b):
        return
    facing = {(place.stretch, stem(place.word.normal)): place for place in b if place.changed}
    everywhere = {stem(place.word.normal) for place in a}, {stem(place.word.normal) for place in b}
    for place in a:
        one = stem(place.word.normal)
        for against, name in _opposites().get(one, {}).items() if place.changed and one not in everywhere[1] else ():
            other = facing.get((place.stretch, against))
            if other and against not in everywhere[0]:
                yield Flag(name, place.word.core, other.word.core)


@lru_cache(maxsize=1)
def _opposites() -> dict[str, dict[str, FlagName]]:
    """The opposites of each word, by their stems, and the flag that each raises."""
    listed: dict[FlagName, Sequence[str]] = table("quotes.comparing", "opposites")
    opposites: dict[str, dict[str, FlagName]] = defaultdict(dict)
    for name, lines in listed.items():
        for line in lines:
            ones, others = ([stem(word.strip()) for word in side.split(",")] for side in line.split("|"))
            for one, other in product(ones, others):
                opposites[one][other] = opposites[other][one] = name
    return opposites
