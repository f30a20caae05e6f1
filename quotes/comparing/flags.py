"""What may have changed in meaning between two wordings: a look-here for a person, never a verdict.

What went with a whole clause that was cut raises nothing, unless it governs the rest ("I do not believe that ...").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from quotes.comparing.diff import Stretch, align
from quotes.comparing.matter import carries_matter, stems
from quotes.comparing.places import (
    SENTENCE_END,
    Place,
    Side,
    ends_clause,
    has_own,
    is_own,
    own_terms,
    phrases,
    places_of,
)
from quotes.comparing.tokens import Word
from quotes.datafiles import table, word_list
from quotes.records import Flag, FlagName

_NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")
_THOUGHT = frozenset({"i think", "i believe", "i guess", "i suppose", "we think"})


def flags(reference: str, version: str, *, indirect: bool = False) -> tuple[Flag, ...]:
    """The look-heres, in a fixed order, with the words on both sides. `indirect` tells that one side is indirect
    speech, where "I think" is not part of what was said but its cue."""
    stretches = align(reference, version)
    if not _share_enough(stretches):
        return ()
    a, b = places_of(stretches, 0), places_of(stretches, 1)
    found = [
        _negation(a, b),
        _number(a, b, len(stretches)),
        _hedge(a, b, indirect),
        _presence("intensifier", a, b, word_list("quotes.comparing", "intensifiers")),
        _modal(a, b),
        _order(a, b),
        _scope(a, b),
    ]
    return tuple(flag for flag in found if flag)


def _share_enough(stretches: Sequence[Stretch]) -> bool:
    """True where both sides share words that carry matter, or at least every other word: else nothing is bound."""
    shared = [word for stretch in stretches if stretch.same for word in stretch.reference]
    shorter = min(
        sum(len(stretch.reference) for stretch in stretches), sum(len(stretch.version) for stretch in stretches)
    )
    return bool(stems(word.normal for word in shared)) or 2 * len(shared) >= shorter > 0


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
    return [place for place in side if place.changed and _negates(place.word)]


def _negates(word: Word) -> bool:
    return word.normal in word_list("quotes.comparing", "negators") or word.normal.endswith("n't")


def _has_negating_prefix(side: Side, other: Side) -> bool:
    """True where one side's "unhappy" does the work of the other's "not happy"."""
    plain = {place.word.normal for place in other}
    return any(place.changed and _without_prefix(place.word.normal) & plain for place in side)


def _without_prefix(normal: str) -> set[str]:
    return {normal[len(prefix) :] for prefix in _NEGATING_PREFIXES if normal.startswith(prefix) and len(normal) > 5}


def _opposites(a: Side, b: Side) -> Flag | None:
    for place in a:
        for other in b:
            if place.changed and other.changed and place.stretch == other.stretch:
                one, two = place.word.normal, other.word.normal
                if one in _without_prefix(two) or two in _without_prefix(one):
                    return Flag("negation", place.word.core, other.word.core)
    return None


def _number(a: Side, b: Side, stretches: int) -> Flag | None:
    """Different figures that face each other, in one change."""
    everywhere = {_amount(place.word) for place in a} & {_amount(place.word) for place in b}
    for number in range(stretches):
        in_a, in_b = (
            [
                place.word.core
                for place in side
                if place.stretch == number
                and place.changed
                and (amount := _amount(place.word))
                and amount not in everywhere
            ]
            for side in (a, b)
        )
        if in_a and in_b:
            return Flag("number", _said(in_a), _said(in_b))
    return None


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
    """Modal verbs that only this side has; "May" with a capital is a month."""
    return [
        place.word.core
        for place in side
        if place.changed and place.bound and _strength(place.word.core) and place.word.core != "May"
    ]


def _strength(word: str) -> str:
    normal = word.casefold().replace("’", "'")
    strengths: dict[str, list[str]] = table("quotes.comparing", "modals")
    return next((strength for strength, words in strengths.items() if normal in words), "")


def _hedged(side: Side) -> bool:
    return bool(own_terms(side, word_list("quotes.comparing", "hedges")))


def _order(a: Side, b: Side) -> Flag | None:
    """Two names that changed places while all else stayed: "A attacked B", "B attacked A". A passive is no change."""
    matter_a, matter_b = Counter(_stems(a)), Counter(_stems(b))
    if sum((matter_a & matter_b).values()) < 0.8 * max(sum(matter_a.values()), sum(matter_b.values())):
        return None
    if _count(a, "by") != _count(b, "by"):
        return None
    order_a, order_b = _names(a), _names(b)
    for i, (one, at) in enumerate(order_a):
        for other, other_at in order_a[i + 1 :]:
            places = dict(order_b)
            if one in places and other in places and places[other] < places[one]:
                if _are_listed(a, at, other_at) or _are_listed(b, places[other], places[one]):
                    continue
                return Flag("order", f"{a[at].word.core} … {a[other_at].word.core}", f"{other} … {one}".title())
    return None


def _stems(side: Side) -> list[str]:
    return stems(place.word.normal for place in side)


def _count(side: Side, normal: str) -> int:
    return sum(place.word.normal == normal for place in side)


def _names(side: Side) -> list[tuple[str, int]]:
    """Capitalised words that occur once, with their positions."""
    names = [
        (place.word.normal, index)
        for index, place in enumerate(side)
        if place.word.core[:1].isupper() and carries_matter(place.word.normal)
    ]
    count = Counter(name for name, _ in names)
    return [(name, index) for name, index in names if count[name] == 1]


def _are_listed(side: Side, start: int, end: int) -> bool:
    """True for "Paris and Kiev", whose order says nothing."""
    return all(place.word.normal in ("and", "or", "with") for place in side[start + 1 : end])


def _scope(a: Side, b: Side) -> Flag | None:
    """A cut that took what governs the rest: "I do not believe that", "unless", "but not"."""
    governing_a, governing_b = _governing(a), _governing(b)
    return Flag("scope", governing_a, governing_b) if bool(governing_a) != bool(governing_b) else None


def _governing(side: Side) -> str:
    """The first such words that only this side has."""
    for start, end in _one_sided(side):
        cut = side[start:end]
        if _negation_reaches_on(cut, followed=end < len(side)) or _is_condition(side, start, end):
            return " ".join(place.word.core for place in cut[:6])
    return ""


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


def _negation_reaches_on(cut: Side, *, followed: bool) -> bool:
    """True where a "not" that is too far away to be bound still governs the kept words that follow."""
    for index, place in enumerate(cut):
        rest = [later.word for later in cut[index:]]
        if _negates(place.word) and not place.bound and followed:
            return not ends_clause(rest) and not any(word.normal in ("and", "but", "or") for word in rest)
    return False


def _is_condition(side: Side, start: int, end: int) -> bool:
    """True where the cut opens with an "if" that belongs to the kept words' sentence."""
    conditions = word_list("quotes.comparing", "conditions")
    opening = [place.word.normal for place in side[start : start + 3]]
    if not any(" ".join(opening[:length]) in conditions for length in (1, 2, 3)):
        return False
    if start > 0 and not ends_clause([side[start - 1].word], SENTENCE_END):
        return True
    return end < len(side) and not ends_clause([place.word for place in side[start:end]], SENTENCE_END)
