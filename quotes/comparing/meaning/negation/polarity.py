"""What was turned round: a "not" on one side only, a word against its denial, or a denial that reaches something else.

Denials are counted where they reach: "cannot enter without a permit" denies twice and says the same as "needs a permit
to enter"; "not guilty" says the same as "innocent"; without a "delay" on the other side "without delay" turns nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from operator import itemgetter

from quotes.comparing.facing.echoes import share
from quotes.comparing.facing.places import (
    COORDINATING,
    Place,
    Side,
    asks,
    closes_clause,
    ends_clause,
    negates,
    shown,
)
from quotes.comparing.facing.terms import has_own, terms_in
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.negation.affirmed import affirmed_flag
from quotes.comparing.meaning.negation.contrasts import is_contrast
from quotes.comparing.meaning.negation.denials import (
    denies,
    denies_with_another,
    idle_words,
    matter_of,
    reached,
)
from quotes.comparing.meaning.negation.doublings import (
    is_denied_alike,
    is_doubled,
    is_taken_back,
    standing,
    unmatched,
    without_exchanged,
)
from quotes.comparing.meaning.negation.moved_denials import half_denial, moved_denial
from quotes.comparing.meaning.negation.negatives import denied, is_negative
from quotes.comparing.meaning.negation.opposites import leaves_out
from quotes.comparing.meaning.negation.provisos import is_only_if_denied, is_unless_denied, is_until_denied
from quotes.comparing.meaning.negation.reproaches import is_reproach
from quotes.comparing.quantities.reckoning import tell_the_rest
from quotes.versions import Flag

_ECHOED = 0.5
"""The share of what a denial reaches that the other side must have for the denial to be missed there: in other words it
may say the same in many ways."""

_CLOSE = 2
"""Words before a clause that may deny it: "we did not, and I repeat did not, ask"."""

_SURE = 0.75
"""The same where the other side denies something else."""


def negation_flag(a: Side, b: Side) -> Flag | None:
    """A "not" that only one side has, where the other denies in no other way; or "likely" against "unlikely"; or one
    that reaches something else."""
    in_a, in_b = unmatched(a, b), unmatched(b, a)
    if not in_a and not in_b:
        return _denials(a, b)
    if in_a and in_b:
        moved = moved_denial(a, b) or half_denial(a, b)
        unanswered = _unanswered(a, b, in_a, in_reference=True) or _unanswered(b, a, in_b)
        return moved or unanswered or affirmed_flag(a, b, in_a, in_b)
    own, other = (a, b) if in_a else (b, a)
    missed = [at for at in standing(own, other, in_a or in_b) if _is_missed(own, at, other)]
    missed = [at for at in missed if not _is_proviso(own, at, other)]
    if missed and (leaves_out(own) != leaves_out(other) or tell_the_rest(own, other)):
        return None
    rest, said = without_exchanged(other, own), [place for at in missed for place in reached(own, at)]
    if not missed or denies(rest, own, said) or any(place.changed and negates(place.word) for place in rest):
        return None
    return _flag(own, missed, in_reference=bool(in_a))


def _is_proviso(side: Side, at: int, other: Side) -> bool:
    """True for a denial that the other side says by an "only"."""
    return any(is_it(side, at, other) for is_it in (is_unless_denied, is_until_denied, is_only_if_denied))


def _flag(side: Side, at: Sequence[int], *, in_reference: bool = False) -> Flag:
    phrases = (side[one : _end(side, one)] for one in at)
    said = ", ".join(dict.fromkeys(shown(phrase) for phrase in phrases))
    return Flag.between("negation", said, "", in_reference=in_reference)


def _end(side: Side, at: int) -> int:
    """Where the denial there ends: the "too" of "too early to" denies together with the word behind it."""
    return at + 1 + (side[at].word.normal == "too")


def _is_missed(side: Side, at: int, other: Side) -> bool:
    """True for a denial bound to what both share, of something that the other side says; or of all that it reaches."""
    words = _behind_ending(reached(side, _end(side, at) - 1))
    if denies_with_another(other, words) or is_contrast(side, at, words, other):
        return False
    if not (words or negates(side[at].word)) or _is_superlative(words, other) or is_reproach(side, at, other):
        return False
    if _is_cut_alone(side, at, other):
        return True
    clause = [*_subject(side, at), *(place for place in words if place.word.normal not in entries("emphasising"))]
    said = _said(clause, other) if share(words, other) != 0 else 0  # a "wall" tells nothing of "the wall is not dear"
    return (side[at].bound and said >= _ECHOED) or (said >= _SURE and len(matter_of(clause)) > 1)


def _is_cut_alone(side: Side, at: int, other: Side) -> bool:
    """True for a "not" that alone went from between words that both have, the next that tells something among them: of
    "has not been found divers go on" it may seem to reach the divers, too."""
    stretch = side[at].stretch
    beside = [place for near in (at - 1, at + 1) if 0 <= near < len(side) for place in side[near : near + 1]]
    is_alone = len(beside) == 2 and not any(place.changed for place in beside)
    behind = next((place for place in side[at + 1 :] if carries_matter(place.word.normal)), None)
    return (
        is_alone and not any(place.stretch == stretch for place in other) and behind is not None and not behind.changed
    )


def _behind_ending(words: Sequence[Place]) -> Sequence[Place]:
    """What a denial reaches without the "longer" of "no longer" and "not any longer", which belongs to it."""
    for at, place in enumerate(words):
        if place.word.normal in entries("ending"):
            return words[at + 1 :]
        if carries_matter(place.word.normal):
            break
    return words


def _subject(side: Side, at: int) -> Side:
    """The last word that carries matter before the denial, in its clause and in its part of it: of "left without a
    word and was no longer wanted" none, for "word" belongs to "left"."""
    for index in range(at - 1, -1, -1):
        word = side[index].word
        if ends_clause([word]) or word.normal in listed("roles", "acting") or word.normal in COORDINATING:
            break
        if carries_matter(word.normal):
            return side[index : index + 1]
    return ()


def _said(some: Sequence[Place], other: Side) -> float:
    """The share of what is denied that the other side says; all of it where nothing carries matter."""
    said = share(some, other)
    return 1.0 if said is None else said


def _is_superlative(some: Sequence[Place], other: Side) -> bool:
    """True for the "better" of "you won't find a better one", which is the best, the "this low" of what has never been
    "this low", and the "as much" of what no other country spends, where the other side has a "lowest" or a "than"."""
    degrees = entries("degrees")
    is_compared = any(place.word.normal.endswith("er") or place.word.normal in degrees for place in some)
    is_most = any(place.changed and place.word.normal.endswith("est") for place in other)
    return is_compared and (is_most or has_own(other, entries("utmost", "ceilings") | {"than", "ever"}))


def _unanswered(side: Side, other: Side, own: Sequence[int], *, in_reference: bool = False) -> Flag | None:
    """A denial of what the other side says in a clause that denies nothing, while both deny something else: "nobody
    told them, and we got no answer", "they were told, though they did not answer"; of one word only where the denial
    alone is what one side has more: "it is safe, and that is no issue", "it is not safe". What is asked is not said."""
    idle, clauses = idle_words(side), _clauses(other)
    denied_there = [set(matter_of(reached(other, at))) for at, place in enumerate(other) if negates(place.word)]
    for at in own:
        words = reached(side, at)
        matter = set(matter_of(words))
        if (
            at in idle
            or (len(matter) < 2 and not (matter and _is_cut_alone(side, at, other)))
            or is_doubled(side, at, other)
            or _said(words, other) < _SURE
            or is_taken_back(words, other)
            or is_denied_alike(words, other)
            or any(negates(place.word) for place in words)
            or any(2 * len(matter & theirs) > len(matter) for theirs in denied_there)
        ):
            continue
        clause = _clause_about(clauses, matter)
        if clause and not (_has_denial(clause, matter) or asks(clause)):
            return _flag(side, [at], in_reference=in_reference)
    return None


def _clauses(side: Side) -> list[tuple[frozenset[str], Side]]:
    """The clauses, each with the stems of what carries matter in it and with what may deny it right before."""
    clauses, start = [], 0
    for end in range(1, len(side) + 1):
        if closes_clause(side, end) or _opens_clause(side, end):
            clauses.append((frozenset(matter_of(side[start:end])), side[max(0, start - _CLOSE) : end]))
            start = end
    return clauses


def _clause_about(clauses: Sequence[tuple[frozenset[str], Side]], matter: Collection[str]) -> Side:
    """The clause that has most of the matter, if it has more than half of it."""
    shared = [(len(about.intersection(matter)), clause) for about, clause in clauses]
    most, clause = max(shared, key=itemgetter(0), default=(0, ()))
    return clause if 2 * most > len(matter) else ()


def _opens_clause(side: Side, at: int) -> bool:
    """True for an "and" with a subject behind it: not in "you don't find it and handle it", where the "not" goes on."""
    return side[at].word.normal in COORDINATING and any(
        not carries_matter(place.word.normal) for place in side[at + 1 : at + 2]
    )


def _has_denial(clause: Side, matter: Collection[str]) -> bool:
    """Whether the clause denies, and not only by a word that both sides have: the "harmless" of "not harmless"."""
    of_both = [place for place in clause if stem(place.word.normal) in matter]
    negative = any(negates(p.word) or (is_negative(p.word.normal) and p not in of_both) for p in clause)
    return negative or any(terms_in(clause, entries("near_negators", "refusals")))


def _denials(a: Side, b: Side) -> Flag | None:
    """One word against its denial, facing each other; not the "impossible" of "not impossible"."""
    idle_a, idle_b = idle_words(a), idle_words(b)
    facing = {(place.stretch, stem(place.word.normal)): place for place in _changed(b, idle_b)}
    negative = {(number, rest): place for (number, _), place in facing.items() for rest in denied(place.word.normal)}
    for place in _changed(a, idle_a):
        keys = [(place.stretch, rest) for rest in denied(place.word.normal)]
        other = negative.get((place.stretch, stem(place.word.normal))) or next(
            (facing[key] for key in keys if key in facing), None
        )
        if other and not (_is_lost(a, place) or _is_lost(b, other)):
            return Flag("negation", place.word.core, other.word.core)
    return None


def _is_lost(side: Side, place: Place) -> bool:
    """True for the "homes" of "lost their homes", which leaves them homeless."""
    at = side.index(place)
    return any(before.word.normal in entries("losing") for before in side[max(0, at - _CLOSE) : at])


def _changed(side: Side, idle: Collection[int]) -> list[Place]:
    return [place for at, place in enumerate(side) if place.changed and at not in idle]
