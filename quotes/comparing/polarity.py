"""What was turned round: a "not" on one side only, a word against its denial, or against its opposite.

Denials are counted where they reach: "cannot enter without a permit" denies twice and says the same as "needs a permit
to enter"; "not guilty" says the same as "innocent"; without a "delay" on the other side "without delay" turns nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product

from quotes.comparing.kin import are_kin
from quotes.comparing.matter import carries_matter, stem
from quotes.comparing.places import COORDINATING, SENTENCE_END, Place, Side, ends_clause, negates
from quotes.comparing.terms import kinds, terms_in
from quotes.datafiles import table, word_list
from quotes.versions import Flag, FlagName

_NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")

_FAR = 10
"""Words behind a "not" up to which it reaches: "We do not believe that the new scheme is fair"."""


def negation_flag(a: Side, b: Side) -> Flag | None:
    """A "not" that only one side has, where the other denies in no other way; or "likely" against "unlikely"."""
    in_a, in_b = _negators(a, b), _negators(b, a)
    if not in_a and not in_b:
        return _denials(a, b)
    if in_a and in_b:
        return None
    own, other = (a, b) if in_a else (b, a)
    standing = _standing(own, other, in_a or in_b)
    if not any(own[at].bound for at in standing) or denies(other, own):
        return None
    said = ", ".join(dict.fromkeys(own[at].word.core for at in standing))
    return Flag("negation", said, "") if in_a else Flag("negation", "", said)


def _negators(side: Side, other: Side) -> list[int]:
    """Where words stand that turn a statement round and that only this side has: "not", or the "failed" of "failed to
    warn"; no "without" whose object the other side lacks as well."""
    found = [at for at, place in enumerate(side) if place.changed and negates(place.word) and not _answers(side, at)]
    refusing = [term.start for term in terms_in(side, kinds("refusals")) if side[term.start].changed]
    if not found and not refusing:
        return []
    theirs = {stem(place.word.normal) for place in other}
    found += [at for at in refusing if at not in found and stem(side[at].word.normal) not in theirs]
    idle = {at for term in terms_in(side, kinds("unnegating")) for at in range(term.start, term.end)}
    return [
        at
        for at in sorted(found)
        if at not in idle and (side[at].word.normal != "without" or _has_kin(other, _reached(side, at)))
    ]


def _answers(side: Side, at: int) -> bool:
    """True for the "no" of "No, I meant it": it answers what was asked and denies nothing of what follows."""
    opens = at == 0 or ends_clause([side[at - 1].word], SENTENCE_END)
    return opens and at + 1 < len(side) and side[at].word.normal == "no" and "," in side[at].word.after


def _has_kin(side: Side, some: Sequence[Place]) -> bool:
    """True where the side has the first of the words that carry matter, or the second, in some form."""
    first = [place.word.normal for place in some if carries_matter(place.word.normal)][:2]
    return any(are_kin(normal, other.word.normal) for normal in first for other in side)


def _reached(side: Side, at: int) -> list[Place]:
    """The words that the denial there reaches: behind it, in its clause."""
    reached: list[Place] = []
    for before, place in pairwise(side[at : at + _FAR + 1]):
        if ends_clause([before.word]) or place.word.normal in COORDINATING:
            break
        reached.append(place)
    return reached


def _standing(own: Side, other: Side, negators: Sequence[int]) -> list[int]:
    """Those of the denials that nothing takes back: neither a second one in the same clause, as in "cannot go without",
    "not impossible" and "did not fail to", nor a word of the other side that says as much, as "unhappy" and "sad" do
    for "not happy"."""
    standing: list[int] = []
    for at in negators:
        reached = _reached(own, at)
        if standing and own[at].word.normal == "nor":
            continue
        if standing and _in_one_clause(own[standing[-1] : at]):
            standing.pop()
        elif not (_is_taken_back(reached, other) or _is_said_in_one_word(reached, other)):
            standing.append(at)
    return standing


def _in_one_clause(side: Side) -> bool:
    return not ends_clause([place.word for place in side]) and not any(
        place.word.normal in COORDINATING for place in side
    )


def _is_taken_back(reached: Sequence[Place], other: Side) -> bool:
    """True where a denial reaches another that the other side lacks: "impossible", "failed"."""
    theirs = {stem(place.word.normal) for place in other}
    return any(
        place.changed
        and stem(place.word.normal) not in theirs
        and (stem(place.word.normal) in _negative_verbs() or bool(_denied(place.word.normal) & theirs))
        for place in reached
    )


def _is_said_in_one_word(reached: Sequence[Place], other: Side) -> bool:
    """True where the other side says in one word what is denied here: "unhappy" or "sad" for "not happy"."""
    denied = {stem(place.word.normal) for place in reached}
    return any(
        place.changed
        and not {stem(place.word.normal)} & denied
        and (
            bool(_denied(place.word.normal) & denied)
            or bool(_opposites().get(stem(place.word.normal), {}).keys() & denied)
        )
        for place in other
    )


def denies(side: Side, other: Side) -> bool:
    """True where the side denies in a word of its own, as "refused" does; not in one that the other denies: "the crew
    abandoned the ship" is no other way to say that it did not abandon it."""
    theirs = {stem(place.word.normal) for place in other}
    kind = kinds("near_negators", "negators")
    found = {place for term in terms_in(side, kind) for place in side[term.start : term.end]}
    found |= {place for place in side if stem(place.word.normal) in _negative_verbs()}
    return any(place.changed and stem(place.word.normal) not in theirs for place in found)


@lru_cache(maxsize=1)
def _negative_verbs() -> frozenset[str]:
    """The stems of "refuse", "fail", "lack"."""
    return frozenset(stem(verb) for verb in word_list("quotes.comparing", "negative_verbs"))


@lru_cache(maxsize=65536)
def without_prefix(normal: str) -> frozenset[str]:
    """What a word denies, if its beginning does: "unhappy" denies "happy"."""
    return frozenset(
        normal[len(prefix) :] for prefix in _NEGATING_PREFIXES if normal.startswith(prefix) and len(normal) > 5
    )


@lru_cache(maxsize=65536)
def _denied(normal: str) -> frozenset[str]:
    """The stems of what a word denies by its beginning or its ending: "harmless" denies "harm" and "harmful"."""
    rest = normal.removesuffix("less")
    ending = {rest, f"{rest}ful"} if rest != normal and len(rest) > 2 else set()
    return frozenset(stem(word) for word in without_prefix(normal) | ending)


def _denials(a: Side, b: Side) -> Flag | None:
    """One word against its denial, facing each other."""
    facing = {(place.stretch, stem(place.word.normal)): place for place in b if place.changed}
    denied = {(number, rest): place for (number, _), place in facing.items() for rest in _denied(place.word.normal)}
    for place in a:
        keys = [(place.stretch, rest) for rest in _denied(place.word.normal)]
        other = denied.get((place.stretch, stem(place.word.normal))) or next(
            (facing[key] for key in keys if key in facing), None
        )
        if place.changed and other:
            return Flag("negation", place.word.core, other.word.core)
    return None


def opposite_flags(a: Side, b: Side) -> Iterator[Flag]:
    """One word against its opposite, facing each other, where neither side denies: "rise" and "fall"."""
    if _negators(a, b) or _negators(b, a):
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
