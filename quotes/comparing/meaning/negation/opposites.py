"""A word against its opposite, facing each other: "rise" and "fall"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from quotes.comparing.facing.places import Side, sentence_of
from quotes.comparing.facing.terms import has_own, spread_terms_in, terms_in
from quotes.comparing.language.matter import stem, stems
from quotes.comparing.language.tokens import normal
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.negation.denials import idle_words, negators
from quotes.comparing.quantities.amounts import is_before_amount
from quotes.comparing.quantities.numerals import is_minus
from quotes.comparing.quantities.units import span_of_time
from quotes.datafiles import table
from quotes.versions import Flag, FlagName

_NEAR = 4
"""Words before and behind an opposite among which is looked for what it is said of."""

_SHORT = 6
"""In a change of more words than these, an opposite faces its like only beside the same words."""

_ANYWHERE: tuple[FlagName, ...] = ("negation", "name", "number", "scope")
"""What such a word says wherever in a rewritten sentence it stands; a "before" and a "little" depend on that."""


def opposite_flags(a: Side, b: Side) -> Iterator[Flag]:
    """One word against its opposite, facing each other, where neither side denies in that sentence: "rise" and "fall".
    The word may stand on the other side as well, if less often: "I love this club. I have loved it for years", "I hate
    this club. I have loved it for years". The "deny" of "I can't deny that" is no opposite of "concede"; and where
    three survived, "all but three died"; nor is "it fell by 0.3%" of "growth was -0.3%"."""
    if _is_below_zero(a) != _is_below_zero(b):
        return
    pairs = list(_facing(a, b))
    if not pairs or leaves_out(a) != leaves_out(b) or _is_until_and_when(a, b):
        return
    idle_a, idle_b = (
        {*idle_words(side), *_in_denying_sentences(side, other), *_in_another_sense(side)}
        for side, other in ((a, b), (b, a))
    )
    for name, one, other in pairs:
        is_of_leaving = name == "name" and (_has_gone(a, one) or _has_gone(b, other))
        if one not in idle_a and other not in idle_b and not is_of_leaving:
            yield Flag(name, a[one].word.core, b[other].word.core)


def _in_denying_sentences(side: Side, other: Side) -> Iterator[int]:
    """The places of the sentences that deny in a word of their own; what another sentence says is its own."""
    for at in negators(side, other):
        yield from range(*sentence_of(side, at, at + 1))


def _in_another_sense(side: Side) -> list[int]:
    """The places of the "kept" of "kept them from going" and of the "left" of "are left"."""
    terms = spread_terms_in(side, entries("no_opposites"))
    return [at for term in terms for at in ((term.start, term.end - 1) if "…" not in term.phrase else (term.start,))]


def _has_gone(side: Side, at: int) -> bool:
    """True for the "left" of "they left", which is no side."""
    before = side[max(0, at - 1)].word.normal
    return side[at].word.normal == "left" and (before == "who" or before in listed("roles", "acting"))


def _facing(a: Side, b: Side) -> Iterator[tuple[FlagName, int, int]]:
    """Where words of both sides stand that are opposites and face each other or stand beside the same words, each of
    which stands more often on its side."""
    facing = {(place.stretch, stem(place.word.normal)): at for at, place in enumerate(b) if place.changed}
    anywhere = {one: at for (_, one), at in facing.items()}
    sizes = Counter(place.stretch for place in a) | Counter(place.stretch for place in b)
    ours, theirs = (Counter(stem(place.word.normal) for place in side) for side in (a, b))
    for at, place in enumerate(a):
        one = stem(place.word.normal)
        for against, name in opposites().get(one, {}).items() if place.changed and ours[one] > theirs[one] else ():
            other = facing.get((place.stretch, against))
            if other is not None and sizes[place.stretch] > _SHORT and not _are_beside_the_same(a, at, b, other):
                other = None
            elif other is None and name in _ANYWHERE and against in anywhere:
                there = anywhere[against]
                other = there if _are_beside_the_same(a, at, b, there) else None
            are_spans = name == "number" and bool(span_of_time(place.word.normal))  # "weeks" is not "weekly"
            if other is not None and theirs[against] > ours[against] and not are_spans:
                yield name, at, other


def _are_beside_the_same(a: Side, at: int, b: Side, there: int) -> bool:
    """True for the "brother" of "the brother of the victim" and the "father" of "the victim's father"."""
    ours, theirs = (
        set(stems(place.word.normal for place in side[max(0, where - _NEAR) : where + _NEAR + 1]))
        for side, where in ((a, at), (b, there))
    )
    return not ours.isdisjoint(theirs)


def leaves_out(side: Side) -> bool:
    """True where an "all but" stands before a number."""
    return any(is_before_amount(side, term.end) for term in terms_in(side, entries("exceptions")))


def _is_until_and_when(a: Side, b: Side) -> bool:
    """True for an "until" of one side and a "when" or "once" of the other: "shut until it is mended", "open when it
    is"."""
    return any(
        has_own(side, entries("lasting_until")) and has_own(other, entries("coming_when"))
        for side, other in ((a, b), (b, a))
    )


def _is_below_zero(side: Side) -> bool:
    """True where a number with a minus is given."""
    some = [place.word for place in side]
    return any(word.normal[:1] == "-" or is_minus(some, at) for at, word in enumerate(some))


@lru_cache(maxsize=1)
def opposites() -> dict[str, dict[str, FlagName]]:
    """The opposites of each word, by their stems, and the flag that each raises."""
    listed: dict[FlagName, Sequence[str]] = table("quotes.comparing", "opposites")
    found: dict[str, dict[str, FlagName]] = defaultdict(dict)
    for name, lines in listed.items():
        for line in lines:
            ones, others = ([stem(normal(word.strip())) for word in side.split(",")] for side in line.split("|"))
            for one, other in product(ones, others):
                found[one][other] = found[other][one] = name
    return found
