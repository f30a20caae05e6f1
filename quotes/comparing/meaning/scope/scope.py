"""How far a statement goes: cuts that took the words which limit or deny the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quotes.comparing.facing.echoes import is_said, matter_in
from quotes.comparing.facing.places import (
    COORDINATING,
    SENTENCE_END,
    Side,
    clause_end,
    ends_clause,
    first_of,
    negates,
    normals_of,
    opens_condition,
    sentence_of,
)
from quotes.comparing.facing.terms import terms_in
from quotes.comparing.language.matter import carries_matter, stem, stemmed
from quotes.comparing.language.tokens import Word
from quotes.comparing.language.wordlists import entries
from quotes.comparing.meaning.certainty.unsettled import measures
from quotes.comparing.meaning.negation.denials import denies, denies_with_another
from quotes.comparing.meaning.negation.doublings import is_said_in_one_word
from quotes.comparing.meaning.scope.conditions import is_answered
from quotes.comparing.meaning.scope.deadlines import is_deadline
from quotes.versions import Flag

_FIRST = 6
"""Words of a cut among which stands what it opens with."""

_ASIDE = 5
"""The most words of an aside with a verb of its own before the object of two."""


def scope_flag(a: Side, b: Side) -> Flag | None:
    """A cut that took what governs the rest: "I do not believe that", "unless", "but not"."""
    if all(any(place.changed and negates(place.word) for place in side) for side in (a, b)):
        return None  # both deny, if in other words
    for side, other in ((a, b), (b, a)):
        conditions = [term for term in terms_in(side, entries("conditions")) if side[term.start].changed]
        if any(is_answered(side, term, other) for term in conditions):
            return None  # each has its "if", if in another place or another word
    governing_a, governing_b = _governing(a, b), _governing(b, a)
    return Flag("scope", governing_a, governing_b) if bool(governing_a) != bool(governing_b) else None


def _governing(side: Side, other: Side) -> str:
    """The first such words that only this side has; a "not" counts where the other denies in no word of its own."""
    for start, end in _one_sided(side):
        cut = side[start:end]
        limits = _is_condition(side, start, end, other) or is_deadline(side, start, end, other)
        is_denied = _denies(other, side) or _is_denied_anyway(side, start, end, other)
        governs = _keeps_away(side, start, end) or _undoes(side, start, end)
        first = 0 if limits or (governs and not is_denied) else None
        if first is None and end < len(side) and not is_denied:
            first = _negation_reaching_on(cut)
        if first is not None:
            return first_of(_of_one_sentence(cut[first:]))
    return ""


def _of_one_sentence(cut: Side) -> Side:
    """What the cut has of its first sentence, which ends before a word with a capital: not at "vol." or "Jan. 6"."""
    ends = (
        at
        for at, (place, behind) in enumerate(pairwise(cut), 1)
        if ends_clause([place.word], SENTENCE_END) and behind.word.core[:1].isupper()
    )
    return cut[: next(ends, len(cut))]


def _denies(other: Side, side: Side) -> bool:
    return denies(other, side) or any(place.changed and negates(place.word) for place in other)


def _is_denied_anyway(side: Side, start: int, end: int, other: Side) -> bool:
    """True where the denial that is kept before the cut denies what is kept behind it: of "nobody told us, nobody asked
    us, nobody paid us" the one of "nobody paid us"; where an "or" joins what the cut denies to it, or another denial
    takes it back; and where the other side says it in one word: "unfair"."""
    is_kept = start > 0 and negates(side[start - 1].word) and not ends_clause([side[start - 1].word])
    _, last = sentence_of(side, start, end)
    is_doubled = any(place.changed and negates(place.word) for place in side[end:last])
    is_told = is_kept or is_doubled or denies_with_another(other, side[start : end + _FIRST])
    return is_told or is_said_in_one_word(side[start:end], other)


def _one_sided(side: Side) -> Iterator[tuple[int, int]]:
    """Where longer stretches begin and end that only this side has."""
    start = 0
    while start < len(side):
        end = start
        while end < len(side) and side[end].stretch == side[start].stretch:
            end += 1
        if side[start].changed and end - start > 1:
            yield start, end
        start = end


def _negation_reaching_on(cut: Side) -> int | None:
    """Where a "not" and its verb begin that is too far away to be bound but governs the kept words that follow."""
    idle = {at for term in terms_in(cut, entries("unnegating")) for at in range(term.start, term.end)}
    for index, place in enumerate(cut):
        if negates(place.word) and not place.bound and index not in idle:
            rest = _without_aside([later.word for later in cut[index:]])
            ends = ends_clause(rest) or any(word.normal in ("and", "but", "or", "without") for word in rest)
            return None if ends else max(0, index - 2)
    return None


def _keeps_away(side: Side, start: int, end: int) -> bool:
    """True where the cut says of what follows that it is others' word, or wrong: "It would be wrong to say that"."""
    cut = [place.word for place in side[start:end]]
    distancing = {stem(word) for word in entries("distancing")}
    at = next((at for at in range(len(cut) - 1, -1, -1) if stem(cut[at].normal) in distancing), None)
    is_before_that = cut[-1].normal == "that" and end < len(side)
    if at is None or not is_before_that or _is_idle(side, start + at):
        return False
    return not ends_clause(_without_aside(cut[at:]))


def _without_aside(cut: Sequence[Word]) -> Sequence[Word]:
    """The words that govern a "that" without what two commas set off right before it: "It is not true, as some say,
    that" is "It is not true that"."""
    commas = [at for at, word in enumerate(cut) if "," in word.after]
    if len(commas) != 2 or cut[-1].normal != "that" or commas[1] != len(cut) - 2:
        return cut
    opening = cut[commas[0]]
    return [*cut[: commas[0]], replace(opening, after=opening.after.replace(",", "")), cut[-1]]


def _is_idle(side: Side, at: int) -> bool:
    """True for the "impossible" of "not impossible", which keeps away from nothing."""
    return any(term.start < at < term.end for term in terms_in(side, entries("unnegating")))


def _undoes(side: Side, start: int, end: int) -> bool:
    """True where the cut is an aside with a second verb which tells that the first came to nothing, before the object
    of both: "considered, but rejected, an offer", "saw but did not take the money"; not for "the coach but not the
    captain was fined", "Paris but not London on Monday"."""
    aside = [place.word for place in side[start:end]]
    behind = side[end].word.normal if end < len(side) else ""
    opens_object = behind and behind not in entries("auxiliaries", "finite", "prepositions") | COORDINATING
    if not opens_object or len(aside) > _ASIDE or aside[0].normal not in entries("leading", "conceding"):
        return False
    denied = len(aside) > 2 and (aside[-2].normal.endswith("n't") or aside[-2].normal in ("not", "never"))
    is_verb = denied and (aside[-2].normal != "not" or aside[-3].normal in entries("auxiliaries"))
    return carries_matter(aside[-1].normal) and (is_verb or stem(aside[-1].normal) in stemmed("negative_verbs"))


def _is_condition(side: Side, start: int, end: int, other: Side) -> bool:
    """True where the cut opens with an "if" that belongs to the kept words' sentence."""
    conditions = entries("conditions")
    opening = normals_of(side[start : start + 3])
    if _is_inverted(side, start, end):
        return True
    if not any(" ".join(opening[:length]) in conditions for length in (1, 2, 3)) or _is_said(side, start, end, other):
        return False
    if any(terms_in(side[start : start + _FIRST], entries("idle_conditions"))) or measures(side, start):
        return False
    if start > 0 and not ends_clause([side[start - 1].word], SENTENCE_END):
        return True
    return end < len(side) and not ends_clause([place.word for place in side[start:end]], SENTENCE_END)


def _is_said(side: Side, start: int, end: int, other: Side) -> bool:
    """True where the other side has most of what the condition says, as in "any player found near a pub"; or it says
    nothing, as "if we do"."""
    condition = side[start + 1 : clause_end(side, start, end)]
    return not matter_in(condition) or is_said(condition, other)


def _is_inverted(side: Side, start: int, end: int) -> bool:
    """True for a condition without an "if" that opens a sentence: "Should the dam fail, ..."."""
    return end < len(side) and "," in side[end - 1].word.after and opens_condition(side, start)
