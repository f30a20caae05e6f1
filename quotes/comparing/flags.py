"""What may have changed in meaning between two wordings: a look-here for a person, never a verdict.

A word counts where it is bound to words that both sides share: near them, with no end of a clause between. What went
with a whole clause that was cut says nothing about the rest, unless it governs it ("I do not believe that ...").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from quotes.comparing.diff import Stretch, align
from quotes.comparing.tokens import Word
from quotes.comparing.words import carries_matter, stem
from quotes.datafiles import table, word_list
from quotes.records import Flag, FlagName

_SHORT = 3
"""A change of so many words is bound to what is around it as a whole."""

_NEAR = 2
"""In a longer cut, so many words next to a kept word are bound to it."""

_CLAUSE_END = frozenset(",;:.!?—–…")
_SENTENCE_END = frozenset(";.!?")
_NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")
_THOUGHT = frozenset({"i think", "i believe", "i guess", "i suppose", "we think"})


@dataclass(frozen=True, slots=True)
class _Place:
    """A word of one side: whether the other side lacks it, and whether it is bound to words that both share."""

    word: Word
    changed: bool
    bound: bool
    stretch: int


_Side = tuple[_Place, ...]


def flags(reference: str, version: str, *, indirect: bool = False) -> tuple[Flag, ...]:
    """The look-heres, in a fixed order, with the words on both sides. `indirect` tells that one side is indirect
    speech, where "I think" is not part of what was said but its cue."""
    stretches = align(reference, version)
    if not _share_enough(stretches):
        return ()
    a, b = _side(stretches, 0), _side(stretches, 1)
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
    return bool(_matter(shared)) or 2 * len(shared) >= shorter > 0


def _matter(some: Sequence[Word]) -> list[str]:
    return [stem(word.normal) for word in some if carries_matter(word.normal)]


# Where a word stands ---------------------------------------------------------------------------------------------


def _side(stretches: Sequence[Stretch], which: int) -> _Side:
    """All words of the reference (0) or the version (1) with their places."""
    places: list[_Place] = []
    for number, stretch in enumerate(stretches):
        own = (stretch.reference, stretch.version)[which]
        other = (stretch.version, stretch.reference)[which]
        is_reworded = bool(other) and len(own) <= _SHORT * len(other)
        for index, word in enumerate(own):
            bound = stretch.same or is_reworded or len(own) <= _SHORT or _is_near(stretches, number, own, index)
            places.append(_Place(word, not stretch.same, bound, number))
    return tuple(places)


def _is_near(stretches: Sequence[Stretch], number: int, own: Sequence[Word], index: int) -> bool:
    """True for a word close to a kept one, with no end of a clause between."""
    kept_before, kept_after = number > 0, number + 1 < len(stretches)
    to_end = own[index:]
    if kept_after and len(to_end) <= _NEAR and not _ends_clause(to_end):
        return True
    from_start = own[: index + 1]
    before = (stretches[number - 1].reference[-1:], stretches[number - 1].version[-1:])
    return (
        kept_before
        and len(from_start) <= _NEAR
        and not any(_ends_clause(words) for words in before)
        and not _ends_clause(from_start[:-1])
    )


def _ends_clause(some: Sequence[Word], marks: Collection[str] = _CLAUSE_END) -> bool:
    return any(mark in marks for word in some for mark in word.after)


# The kinds of flag -----------------------------------------------------------------------------------------------


def _presence(name: FlagName, a: _Side, b: _Side, terms: Collection[str]) -> Flag | None:
    """A flag where words of a kind are bound on one side and there are none of that kind on the other."""
    if (in_a := _terms(a, terms)) and not _has_own(b, terms):
        return Flag(name, _said(in_a), "")
    if (in_b := _terms(b, terms)) and not _has_own(a, terms):
        return Flag(name, "", _said(in_b))
    return None


def _said(terms: Sequence[str]) -> str:
    return ", ".join(dict.fromkeys(terms))


def _terms(side: _Side, terms: Collection[str]) -> list[str]:
    """Words and phrases of the kind that only this side has, and that are bound to what is shared."""
    return [phrase for phrase, start, end in _phrases(side) if phrase in terms and _is_own(side[start:end])]


def _has_own(side: _Side, terms: Collection[str]) -> bool:
    """True where this side has such words that the other lacks, bound or not."""
    return any(phrase in terms and any(p.changed for p in side[start:end]) for phrase, start, end in _phrases(side))


def _phrases(side: _Side) -> Iterator[tuple[str, int, int]]:
    """All runs of one to three words, and where they begin and end."""
    for start in range(len(side)):
        for end in range(start + 1, min(start + 3, len(side)) + 1):
            yield " ".join(place.word.normal for place in side[start:end]), start, end


def _is_own(places: _Side) -> bool:
    return any(place.changed for place in places) and all(place.bound for place in places)


def _negation(a: _Side, b: _Side) -> Flag | None:
    """A "not" that only one side has, where the other denies in no other way; or "likely" against "unlikely"."""
    in_a, in_b = _negators(a), _negators(b)
    if not in_a and not in_b:
        return _opposites(a, b)
    if in_a and in_b:
        return None
    own, other = (a, b) if in_a else (b, a)
    denials = word_list("quotes.comparing", "near_negators") | word_list("quotes.comparing", "negators")
    if not any(place.bound for place in in_a + in_b) or _has_own(other, denials) or _has_negating_prefix(other, own):
        return None
    return Flag("negation", *(_said([place.word.core for place in places]) for places in (in_a, in_b)))


def _negators(side: _Side) -> list[_Place]:
    return [place for place in side if place.changed and _negates(place.word)]


def _negates(word: Word) -> bool:
    return word.normal in word_list("quotes.comparing", "negators") or word.normal.endswith("n't")


def _has_negating_prefix(side: _Side, other: _Side) -> bool:
    """True where one side's "unhappy" does the work of the other's "not happy"."""
    plain = {place.word.normal for place in other}
    return any(place.changed and _without_prefix(place.word.normal) & plain for place in side)


def _without_prefix(normal: str) -> set[str]:
    return {normal[len(prefix) :] for prefix in _NEGATING_PREFIXES if normal.startswith(prefix) and len(normal) > 5}


def _opposites(a: _Side, b: _Side) -> Flag | None:
    for place in a:
        for other in b:
            if place.changed and other.changed and place.stretch == other.stretch:
                one, two = place.word.normal, other.word.normal
                if one in _without_prefix(two) or two in _without_prefix(one):
                    return Flag("negation", place.word.core, other.word.core)
    return None


def _number(a: _Side, b: _Side, stretches: int) -> Flag | None:
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


def _hedge(a: _Side, b: _Side, indirect: bool) -> Flag | None:
    """A word of doubt that only one side has, or an "about" before a figure."""
    terms = word_list("quotes.comparing", "hedges") - (_THOUGHT if indirect else frozenset())
    return _presence("hedge", a, b, terms) or _number_hedge(a, b)


def _number_hedge(a: _Side, b: _Side) -> Flag | None:
    in_a, in_b = _before_figures(a), _before_figures(b)
    return Flag("hedge", _said(in_a), _said(in_b)) if bool(in_a) != bool(in_b) else None


def _before_figures(side: _Side) -> list[str]:
    terms = word_list("quotes.comparing", "number_hedges")
    return [
        phrase
        for phrase, start, end in _phrases(side)
        if phrase in terms and _is_own(side[start:end]) and end < len(side) and _amount(side[end].word)
    ]


def _modal(a: _Side, b: _Side) -> Flag | None:
    """A commitment of another strength: "could" for "will"; or a "might" that is gone."""
    in_a, in_b = _modals(a), _modals(b)
    strengths_a, strengths_b = ({_strength(word) for word in words} for words in (in_a, in_b))
    if in_a and in_b:
        return Flag("modal", _said(in_a), _said(in_b)) if not strengths_a & strengths_b else None
    if strengths_a | strengths_b == {"possible"} and not _hedged(b if in_a else a):
        open_words = [word for word in in_a + in_b if word.casefold() in ("could", "may", "might")]
        return Flag("modal", _said(in_a), _said(in_b)) if open_words else None
    return None


def _modals(side: _Side) -> list[str]:
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


def _hedged(side: _Side) -> bool:
    return bool(_terms(side, word_list("quotes.comparing", "hedges")))


def _order(a: _Side, b: _Side) -> Flag | None:
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


def _stems(side: _Side) -> list[str]:
    return _matter([place.word for place in side])


def _count(side: _Side, normal: str) -> int:
    return sum(place.word.normal == normal for place in side)


def _names(side: _Side) -> list[tuple[str, int]]:
    """Capitalised words that occur once, with their positions."""
    names = [
        (place.word.normal, index)
        for index, place in enumerate(side)
        if place.word.core[:1].isupper() and carries_matter(place.word.normal)
    ]
    count = Counter(name for name, _ in names)
    return [(name, index) for name, index in names if count[name] == 1]


def _are_listed(side: _Side, start: int, end: int) -> bool:
    """True for "Paris and Kiev", whose order says nothing."""
    return all(place.word.normal in ("and", "or", "with") for place in side[start + 1 : end])


def _scope(a: _Side, b: _Side) -> Flag | None:
    """A cut that took what governs the rest: "I do not believe that", "unless", "but not"."""
    governing_a, governing_b = _governing(a), _governing(b)
    return Flag("scope", governing_a, governing_b) if bool(governing_a) != bool(governing_b) else None


def _governing(side: _Side) -> str:
    """The first such words that only this side has."""
    for start, end in _one_sided(side):
        cut = side[start:end]
        if _negation_reaches_on(cut, followed=end < len(side)) or _is_condition(side, start, end):
            return " ".join(place.word.core for place in cut[:6])
    return ""


def _one_sided(side: _Side) -> Iterator[tuple[int, int]]:
    """Where longer stretches begin and end that only this side has."""
    start = 0
    while start < len(side):
        end = start
        while end < len(side) and side[end].stretch == side[start].stretch:
            end += 1
        if side[start].changed and end - start > 1:
            yield start, end
        start = end


def _negation_reaches_on(cut: _Side, *, followed: bool) -> bool:
    """True where a "not" that is too far away to be bound still governs the kept words that follow."""
    for index, place in enumerate(cut):
        rest = [later.word for later in cut[index:]]
        if _negates(place.word) and not place.bound and followed:
            return not _ends_clause(rest) and not any(word.normal in ("and", "but", "or") for word in rest)
    return False


def _is_condition(side: _Side, start: int, end: int) -> bool:
    """True where the cut opens with an "if" that belongs to the kept words' sentence."""
    conditions = word_list("quotes.comparing", "conditions")
    opening = [place.word.normal for place in side[start : start + 3]]
    if not any(" ".join(opening[:length]) in conditions for length in (1, 2, 3)):
        return False
    if start > 0 and not _ends_clause([side[start - 1].word], _SENTENCE_END):
        return True
    return end < len(side) and not _ends_clause([place.word for place in side[start:end]], _SENTENCE_END)
