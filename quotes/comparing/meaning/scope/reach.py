"""How much a statement is said of: all, a part or none, of things or of occasions; these and no others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quotes.comparing.facing.places import Side, ends_clause, negates, normals_of, shown
from quotes.comparing.facing.terms import Term, has_own, own_terms, terms_in
from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import carries_matter, stem
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.negation.denials import idle_words
from quotes.comparing.meaning.negation.provisos import tells_only
from quotes.comparing.meaning.scope.parts import counted, counts_several, part_flag
from quotes.comparing.quantities.amounts import amount_of
from quotes.comparing.quantities.units import span_of_time
from quotes.versions import Flag

_BEFORE = 4
"""Words before an "alone" among which stands the "by" that makes a limit of it: "granted by the chief alone"."""


def reach_flag(a: Side, b: Side) -> Flag | None:
    """A "few" on one side and an "a few" on the other; an "only" on one side, or for a "not only"; all of them on one
    and a part on the other, a part and none, or a part and nothing that says so."""
    return (
        _lost_article(a, b)
        or _made_the_only_ones(a, b)
        or _limited(a, b)
        or _exchanged(a, b)
        or _denied_of_all(a, b)
        or _generalised(a, b)
    )


def _lost_article(a: Side, b: Side) -> Flag | None:
    """A word that tells of some on one side, with its article, and of hardly any on the other."""
    for word in sorted(entries("articled")):
        own, other = _some_or_hardly_any(a, word), _some_or_hardly_any(b, word)
        if len(own) == len(other) == 1 and own.keys() != other.keys():
            return Flag("scope", *own.values(), *other.values())
    return None


def _some_or_hardly_any(side: Side, word: str) -> dict[bool, str]:
    """Whether the word tells of some or of hardly any, with its words; both where it may do either."""
    found: dict[bool, str] = {}
    for at, place in enumerate(side):
        if place.word.normal == word:
            before = normals_of(side[max(0, at - 2) : at])
            is_some = before[-1:] == ["a"]
            found[is_some] = shown(side[at - is_some : at + 1])
            if _may_tell_of_either(before, is_some):
                found[not is_some] = ""
    return found


def _may_tell_of_either(before: Sequence[str], is_some: bool) -> bool:
    """True behind "only a" and behind "the", "as" and "a very"."""
    if is_some:
        return not entries("limits", "near_limits").isdisjoint(before)
    return "a" in before or not entries("before_nouns").isdisjoint(before[-1:]) or before[-1:] == ["as"]


def _limited(a: Side, b: Side) -> Flag | None:
    """An "only" that one side has and the other neither has nor says in a "just"; not that of "not only", nor the
    "alone" of "let alone"; or an "and no others", which is bound to nothing."""
    for side, other in ((a, b), (b, a)):
        own = [term.said for term in own_terms(side, entries("limits")) if not _limits_nothing(side, term.start)]
        own += [term.said for term in terms_in(side, entries("closings")) if side[term.start].changed]
        if own and not (has_own(other, entries("limits", "near_limits", "closings")) or tells_only(other, side)):
            return Flag.between("scope", own[0], "", in_reference=side is a)
    return None


def _made_the_only_ones(a: Side, b: Side) -> Flag | None:
    """A "not only" on one side and an "only" on the other, which has no "also": "not only for children", "for children
    alone"."""
    for side, other in ((a, b), (b, a)):
        more = [term.said for term in terms_in(side, entries("not_only"))]
        only = terms_in(other, entries("limits")) if more else ()
        limits = [term for term in only if not _limits_nothing(other, term.start)]
        if more and limits and not any(terms_in(other, entries("not_only", "additions"))):
            return Flag.between("scope", more[0], limits[0].said, in_reference=side is a)
    return None


def _limits_nothing(side: Side, start: int) -> bool:
    """True for the "only" of "only after", "only just", "only 22 and" and "only to be", for the "alone" of "let alone"
    and one that ends a clause and does not tell whose something is, and for the ", only that" of what was said
    instead; not for that of an "only if" beside the same "if"."""
    before, behind = side[max(0, start - 1) : start], normals_of(side[start + 1 : start + 3])
    if behind[:1] == ["if"]:
        return side[start + 1].changed
    if behind[:1] and (behind[0] in entries("subordinators") | entries("only_when") or span_of_time(behind[0])):
        return True
    if side[start].word.normal == "alone" and ends_clause([side[start].word]):
        return not _is_owned(side, start)
    counts_nothing = bool(behind) and bool(amount_of(behind[0])) and not any(map(carries_matter, behind[1:]))
    is_correction = behind[:1] == ["that"] and ends_clause([place.word for place in before])
    is_denied = any(negates(place.word) or place.word.normal == "let" for place in before)
    return counts_nothing or behind == ["to", "be"] or is_correction or is_denied


def _is_owned(side: Side, alone: int) -> bool:
    """True for the "alone" of "by the chief alone" and of "mine alone", not for that of "she lives alone"."""
    before = normals_of(side[max(0, alone - _BEFORE) : alone])
    return "by" in before or any(normal in entries("owners") for normal in before[-1:])


def _exchanged(a: Side, b: Side) -> Flag | None:
    """All on one side and a part on the other, or a part and none, of the same things or occasions: "most farms",
    "every farm"; "few want a fence", "no one wants a fence"."""
    for side, other in ((a, b), (b, a)):
        for extreme in ("whole", "none"):
            everything = [term for term in own_terms(side, _reach(extreme)) if not _is_less(side, term)]
            some = own_terms(other, _reach("part", "sometimes")) if everything else []
            some = [term for term in some if term.phrase != "most" or counts_several(other, term)]
            some = [term for term in some if not _is_no_part(other, term)]
            if extreme == "none":  # "I don't expect one" and "none is expected" count the same
                some = [term for term in some if not amount_of(term.phrase).isdigit()]
            if not some or has_own(side, _reach("part", "sometimes")) or has_own(other, _reach(extreme)):
                continue
            for one, part in ((one, part) for one in everything for part in some):
                if _are_of_the_same(side, one, other, part):
                    return Flag.between("scope", one.said, part.said, in_reference=side is a)
    return None


def _is_no_part(side: Side, term: Term) -> bool:
    """True for the "one" of "a monthly one" and "the only one", and the "few" of "with few exceptions"."""
    if any(stem(normal) == stem("exception") for normal in counted(side, term.end)[:1]):
        return True
    before = normals_of(side[max(0, term.start - 1) : term.start])
    return term.phrase in ("1", "2") and any(carries_matter(normal) or normal == "only" for normal in before)


def _is_less(side: Side, term: Term) -> bool:
    """True for the "all" of "not all" and the "every" of "every second" and "every other", which are a part."""
    behind = normals_of(side[term.end : term.end + 1])
    if term.phrase == "every" and any(normal == "other" or normal[:1].isdigit() for normal in behind):
        return True
    return any(place.word.normal == "not" for place in side[max(0, term.start - 1) : term.start])


def _are_of_the_same(side: Side, term: Term, other: Side, part: Term) -> bool:
    """True where both count the same or tell how often, or face each other in one change."""
    if term.phrase in _reach("occasions") and part.phrase in _reach("sometimes"):
        return True
    ours, theirs = [*counted(side, term.end), *_floating_over(side, term)], counted(other, part.end)
    return side[term.start].stretch == other[part.start].stretch or any(
        are_kin(one, another) for one in ours for another in theirs
    )


def _floating_over(side: Side, term: Term) -> list[str]:
    """The "houses" of "the houses on the dyke all have cracks": what stands before in its clause."""
    found: list[str] = []
    for place in reversed(side[: term.start] if term.phrase in ("all", "each") else ()):
        if ends_clause([place.word]):
            break
        found += [place.word.normal] if carries_matter(place.word.normal) else []
    return found


@cache
def _reach(*names: str) -> frozenset[str]:
    return frozenset[str]().union(*(listed("reach", name) for name in names))


def _denied_of_all(a: Side, b: Side) -> Flag | None:
    """A "not all" on one side and a plain "not" on the other: "not all villages have water", "they have no water"."""
    for side, other in ((a, b), (b, a)):
        idle = idle_words(side)  # "whether or not both sides want it"
        own = [t for t in terms_in(side, _reach("not_whole")) if side[t.start].changed and t.start not in idle]
        own = [t for t in own if side[t.end - 1].changed]  # "we can't say that every job is safe"
        is_denied = any(negates(place.word) and place.changed for place in other)
        if own and is_denied and not has_own(other, _reach("not_whole", "whole", "part", "sometimes")):
            return Flag.between("scope", own[0].said, "", in_reference=side is a)
    return None


def _generalised(a: Side, b: Side) -> Flag | None:
    """A "some of" that only one side has, where what it counts is still there."""
    lost = part_flag(a, b)
    if lost:
        return lost
    for side, other in ((a, b), (b, a)):
        own = [term for term in terms_in(side, _reach("near_whole")) if side[term.start].changed]
        if own and not any(
            terms_in(other, _reach("near_whole", "part") | entries("hedges", "negators", "leaving_out"))
        ):
            return Flag.between("scope", own[0].said, "", in_reference=side is a)
    return None
