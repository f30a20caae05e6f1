"""What may have changed in meaning between two wordings: a look-here for a person, never a verdict.

What went with a whole clause that was cut raises nothing, unless it governs the rest ("I do not believe that ...").
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from quotes.comparing.alignment import align
from quotes.comparing.matter import carries_matter, stem, stems
from quotes.comparing.order import order_flag
from quotes.comparing.places import (
    Place,
    Side,
    ends_clause,
    has_own,
    is_own,
    negates,
    own_terms,
    phrases,
    places_of,
)
from quotes.comparing.scope import scope_flag
from quotes.comparing.stretches import Stretch
from quotes.comparing.tokens import Word
from quotes.datafiles import table, word_list
from quotes.records import Flag, FlagName

_NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")
_THOUGHT = frozenset({"i think", "i believe", "i guess", "i suppose", "we think"})


def flags(reference: str, version: str, *, indirect: bool = False) -> tuple[Flag, ...]:
    """The look-heres, in a fixed order, with the words on both sides. `indirect` tells that one side is indirect
    speech, where "I think" is not part of what was said but its cue."""
    stretches = align(reference, version)
    if all(stretch.same for stretch in stretches) or not _share_enough(stretches):
        return ()
    a, b = places_of(stretches, 0), places_of(stretches, 1)
    are_near = _face_each_other(stretches)
    found = [
        _negation(a, b) if are_near else None,
        _number(a, b),
        _hedge(a, b, indirect) if are_near else _number_hedge(a, b),
        _intensifier(a, b),
        _modal(a, b) if are_near else None,
        order_flag(a, b),
        scope_flag(a, b) or _presence("scope", a, b, word_list("quotes.comparing", "limits")),
    ]
    return tuple(flag for flag in found if flag)


def _share_enough(stretches: Sequence[Stretch]) -> bool:
    """True where both sides share words that carry matter, or at least every other word: else nothing is bound."""
    shared = [word for stretch in stretches if stretch.same for word in stretch.reference]
    shorter = min(
        sum(len(stretch.reference) for stretch in stretches), sum(len(stretch.version) for stretch in stretches)
    )
    return bool(stems(word.normal for word in shared)) or 2 * len(shared) >= shorter > 0


def _face_each_other(stretches: Sequence[Stretch]) -> bool:
    """True where half of the shorter side's words, or of those that carry matter, face their like on the other. Between
    sentences that have little more than their subject in common, the "could" of one is not the "would" of another."""
    one = [word.normal for stretch in stretches for word in stretch.reference]
    other = [word.normal for stretch in stretches for word in stretch.version]
    facing = [
        word.normal
        for stretch in stretches
        for word in stretch.reference
        if stretch.same or stem(word.normal) in {stem(other.normal) for other in stretch.version}
    ]
    pairs = (facing, one, other), (stems(facing), stems(one), stems(other))
    return any(2 * len(common) >= min(len(a), len(b)) > 0 for common, a, b in pairs)


def _intensifier(a: Side, b: Side) -> Flag | None:
    """A word of strength that only one side has, where what it strengthens is still there on the other: of "completely
    new" and "new" one is stronger, of "completely new" and "odd" nobody can tell."""
    terms = word_list("quotes.comparing", "intensifiers")
    for side, other in ((a, b), (b, a)):
        own = [term for term, start, end in _own_places(side, terms) if _is_still_there(side, start, end, other)]
        if own and not has_own(other, terms):
            return Flag("intensifier", _said(own), "") if side is a else Flag("intensifier", "", _said(own))
    return None


def _own_places(side: Side, terms: Collection[str]) -> list[tuple[str, int, int]]:
    return [(phrase, start, end) for phrase, start, end in phrases(side) if phrase in terms and is_own(side[start:end])]


def _is_still_there(side: Side, start: int, end: int, other: Side) -> bool:
    """True where the other side has the next word that carries matter, or, at the end of a clause, the one before."""
    before = [place.word for place in reversed(side[:start]) if carries_matter(place.word.normal)]
    after = [place.word for place in side[end:] if carries_matter(place.word.normal)]
    closes = ends_clause([side[end - 1].word]) or not after
    strengthened = (before if closes else after)[:1]
    return bool({stem(word.normal) for word in strengthened} & {stem(place.word.normal) for place in other})


def _presence(name: FlagName, a: Side, b: Side, terms: Collection[str]) -> Flag | None:
    """A flag where words of a kind are bound on one side and there are none of that kind on the other."""
    if (in_a := own_terms(a, terms)) and not has_own(b, terms):
        return Flag(name, _said(in_a), "")
    if (in_b := own_terms(b, terms)) and not has_own(a, terms):
        return Flag(name, "", _said(in_b))
    return None


def _said(terms: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(terms))


def _negation(a: Side, b: Side) -> Flag | None:
    """A "not" that only one side has, where the other denies in no other way; or "likely" against "unlikely"."""
    in_a, in_b = _negators(a), _negators(b)
    if not in_a and not in_b:
        return _opposites(a, b)
    if in_a and in_b:
        return None
    own, other = (a, b) if in_a else (b, a)
    denials = word_list("quotes.comparing", "near_negators") | word_list("quotes.comparing", "negators")
    if not any(place.bound for place in in_a + in_b) or has_own(other, denials) or _has_negating_prefix(other, own):
        return None
    return Flag("negation", *(_said([place.word.core for place in places]) for places in (in_a, in_b)))


def _negators(side: Side) -> list[Place]:
    return [place for place in side if place.changed and negates(place.word)]


def _has_negating_prefix(side: Side, other: Side) -> bool:
    """True where one side's "unhappy" does the work of the other's "not happy"."""
    plain = {place.word.normal for place in other}
    return any(place.changed and _without_prefix(place.word.normal) & plain for place in side)


def _without_prefix(normal: str) -> set[str]:
    return {normal[len(prefix) :] for prefix in _NEGATING_PREFIXES if normal.startswith(prefix) and len(normal) > 5}


def _opposites(a: Side, b: Side) -> Flag | None:
    """One word against its denial, facing each other."""
    plain = {(place.stretch, place.word.normal): place for place in b if place.changed}
    denied = {(number, rest): place for (number, word), place in plain.items() for rest in _without_prefix(word)}
    for place in a:
        keys = [(place.stretch, rest) for rest in _without_prefix(place.word.normal)]
        other = denied.get((place.stretch, place.word.normal)) or next(
            (plain[key] for key in keys if key in plain), None
        )
        if place.changed and other:
            return Flag("negation", place.word.core, other.word.core)
    return None


def _number(a: Side, b: Side) -> Flag | None:
    """Different figures that face each other, in one change."""
    everywhere = {_amount(place.word) for place in a} & {_amount(place.word) for place in b}
    in_a, in_b = _own_amounts(a, everywhere), _own_amounts(b, everywhere)
    for change in in_a:
        if change in in_b and not _is_worth_the_same(in_a[change], in_b[change]):
            return Flag("number", *(_said([word.core for word in own[change]]) for own in (in_a, in_b)))
    return None


def _own_amounts(side: Side, everywhere: set[str]) -> dict[int, list[Word]]:
    """Figures that only this side has, by the change they are in."""
    amounts: dict[int, list[Word]] = {}
    for place in side:
        amount = _amount(place.word)
        if place.changed and amount and amount not in everywhere:
            amounts.setdefault(place.stretch, []).append(place.word)
    return amounts


def _is_worth_the_same(some: Sequence[Word], others: Sequence[Word]) -> bool:
    """True where both multiply to one number: "two thousand" is "2,000"."""
    multipliers: dict[str, int] = table("quotes.comparing", "multipliers")["words"]
    try:
        one, other = (
            math.prod(float(multipliers.get(_amount(word)) or _amount(word)) for word in words)
            for words in (some, others)
        )
    except ValueError:  # "dozens", "7th"
        return False
    return math.isclose(one, other)


def _amount(word: Word) -> str:
    """The figure or quantity that a word gives, or nothing."""
    bare = word.normal.lstrip("$£€¥")
    return bare if bare[:1].isdigit() or bare in word_list("quotes.comparing", "quantities") else ""


def _hedge(a: Side, b: Side, indirect: bool) -> Flag | None:
    """A word of doubt that only one side has, or an "about" before a figure."""
    terms = word_list("quotes.comparing", "hedges") - (_THOUGHT if indirect else frozenset())
    return _presence("hedge", a, b, terms) or _number_hedge(a, b)


def _number_hedge(a: Side, b: Side) -> Flag | None:
    in_a, in_b = _before_figures(a), _before_figures(b)
    return Flag("hedge", _said(in_a), _said(in_b)) if bool(in_a) != bool(in_b) else None


def _before_figures(side: Side) -> list[str]:
    terms = word_list("quotes.comparing", "number_hedges")
    return [
        phrase
        for phrase, start, end in phrases(side)
        if phrase in terms and is_own(side[start:end]) and end < len(side) and _amount(side[end].word)
    ]


def _modal(a: Side, b: Side) -> Flag | None:
    """A commitment of another strength: "could" for "will"; or a "might" that is gone."""
    in_a, in_b = _modals(a), _modals(b)
    strengths_a, strengths_b = ({_strength(word) for word in words} for words in (in_a, in_b))
    if in_a and in_b:
        return Flag("modal", _said(in_a), _said(in_b)) if not strengths_a & strengths_b else None
    if strengths_a | strengths_b == {"possible"} and not _hedged(b if in_a else a):
        open_words = [word for word in in_a + in_b if word.casefold() in ("could", "may", "might")]
        return Flag("modal", _said(in_a), _said(in_b)) if open_words else None
    return None


def _modals(side: Side) -> list[str]:
    """Modal verbs, and what does their work ("hope to"), that only this side has; "May" with a capital is a month."""
    return [
        " ".join(place.word.core for place in side[start:end])
        for phrase, start, end in phrases(side)
        if _strength(phrase) and is_own(side[start:end]) and side[start].changed and side[start].word.core != "May"
    ]


def _strength(phrase: str) -> str:
    normal = phrase.casefold().replace("’", "'")
    strengths: dict[str, list[str]] = table("quotes.comparing", "modals")
    return next((strength for strength, words in strengths.items() if normal in words), "")


def _hedged(side: Side) -> bool:
    return bool(own_terms(side, word_list("quotes.comparing", "hedges")))
