"""Omissions that changed what is left: what an ellipsis stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from quotes.comparing.facing.places import COORDINATING, ends_clause, negates
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.facing.terms import has_phrase
from quotes.comparing.language.matter import carries_matter, stem, stemmed
from quotes.comparing.language.tokens import SHOWN, Word, first_shown
from quotes.comparing.language.wordlists import entries, listed
from quotes.versions import Flag

_SPLICED = 3
"""The fewest words of a cut that may reach from one clause into another."""


_CALLED = 2
"""Words that carry matter behind an "a" in what something is called: "a wonderful town"."""


class _Cut(NamedTuple):
    """What an ellipsis stands for: the words of the other side before it, those that are missing, and what stands
    there besides."""

    kept: tuple[Word, ...]
    missing: tuple[Word, ...]
    instead: tuple[Word, ...]
    is_last: bool
    """Whether nothing that is kept follows."""


def ellipsis_flag(stretches: Sequence[Stretch]) -> Flag | None:
    """An ellipsis that stands for words which deny, limit or condition what is left: "We are not ... going to sign"; or
    which joins parts of two clauses: "I took money from ... the builder"."""
    flag, turned = _marked(stretches), _marked([_turned(stretch) for stretch in stretches])
    return flag or (turned.mirrored if turned else None)


def beside_ellipses(stretches: Sequence[Stretch]) -> list[Stretch]:
    """The stretches without what an ellipsis of either side stands for: whatever else changed is no part of the cut."""
    touched = _touching(stretches) | _touching([_turned(stretch) for stretch in stretches])
    return [stretch for number, stretch in enumerate(stretches) if stretch.same or number not in touched]


def _touching(stretches: Sequence[Stretch]) -> set[int]:
    """The numbers of the stretches before, in or behind whose words of the version an ellipsis stands."""
    numbered: list[tuple[int, Word | None]] = [
        (number, word) for number, stretch in enumerate(stretches) for word in stretch.version
    ]
    pairs = pairwise([(0, None), *numbered, (len(stretches) - 1, None)])
    return {number for (at, one), (to, after) in pairs if _is_ellipsis(one, after) for number in range(at, to + 1)}


def _turned(stretch: Stretch) -> Stretch:
    return stretch._replace(reference=stretch.version, version=stretch.reference)


def _marked(stretches: Sequence[Stretch]) -> Flag | None:
    """An ellipsis of the version that governs, or joins parts of two clauses or parts that stand in another order."""
    cuts = list(_cuts(stretches))
    for cut in cuts:
        if _governs(cut) or _is_splice(cut):
            return Flag("ellipsis", _printed(cut.missing), "…")
    moved = next((stretch for stretch in stretches if stretch.moved), None)
    return Flag("ellipsis", _printed(moved.reference or moved.version), "…") if cuts and moved else None


def _cuts(stretches: Sequence[Stretch]) -> Iterator[_Cut]:
    """What each ellipsis of the version stands for."""
    version = [word for stretch in stretches for word in stretch.version]
    marks = [
        at for at, (one, after) in enumerate(pairwise([None, *version, None]), start=-1) if _is_ellipsis(one, after)
    ]
    if not marks:
        return
    reference = tuple(word for stretch in stretches for word in stretch.reference)
    facing = _facing(stretches)
    for at in marks:
        before = next((here for here in range(at, -1, -1) if here in facing), None)
        behind = next((here for here in range(at + 1, len(version)) if here in facing), None)
        start = 0 if before is None else facing[before] + 1
        end = len(reference) if behind is None else facing[behind]
        instead = tuple(version[(-1 if before is None else before) + 1 : behind])
        yield _Cut(reference[:start], reference[start:end], instead, behind is None)


def _is_ellipsis(one: Word | None, following: Word | None) -> bool:
    marks = (one.after if one else "") + (following.before if following else "")
    return "…" in marks or "..." in marks or ". . ." in marks


def _facing(stretches: Sequence[Stretch]) -> dict[int, int]:
    """The position in the reference of each word of the version that both have in order."""
    facing: dict[int, int] = {}
    at = to = 0
    for stretch in stretches:
        if stretch.same:
            facing |= {to + k: at + k for k in range(len(stretch.version))}
        at, to = at + len(stretch.reference), to + len(stretch.version)
    return facing


def _governs(cut: _Cut) -> bool:
    """True where the cut denies or limits and what stands there instead does not; of a clause of its own that ends in
    it, where it opens with a condition of what stands before it."""
    if ends_clause(cut.kept[-1:]) and ends_clause(cut.missing[-1:]):
        opening = [word.normal for word in cut.missing[:4]]
        return any(" ".join(opening[:length]) in entries("bare_conditions", "provisions") for length in (1, 2, 3, 4))
    return (_turns_round(cut.missing) and not _turns_round(cut.instead)) or _tells_in_what(cut)


def _tells_in_what(cut: _Cut) -> bool:
    """True for the "of padding" of "is a masterpiece of padding", and the "to leave" of "it's a wonderful town to
    leave": what something is called is told of that alone."""
    start = next((at for at in range(len(cut.kept), 0, -1) if ends_clause(cut.kept[at - 1 : at])), 0)
    clause = [word.normal for word in cut.kept[start:]]
    opens = [at + 2 for at, (one, behind) in enumerate(pairwise(clause)) if _is_being(one) and behind in ("a", "an")]
    called = clause[opens[-1] :] if opens else []
    is_called = 0 < len(called) <= _CALLED and all(map(carries_matter, called))
    return is_called and len(cut.missing) > 1 and cut.missing[0].normal in ("of", "to")


def _is_being(normal: str) -> bool:
    return normal in listed("roles", "being") or normal.endswith("'s")


def _turns_round(some: Sequence[Word]) -> bool:
    words = {word.normal for word in some}
    return (
        any(negates(word) or stem(word.normal) in stemmed("negative_verbs") for word in some)
        or not words.isdisjoint(entries("conditions", "limits"))
        or has_phrase(some, entries("governors", "bare_conditions", "refusals"))
    )


def _is_splice(cut: _Cut) -> bool:
    """True where the cut ends in the middle of another clause than it begins in, or gives a verb another subject, or a
    preposition another object."""
    missing = cut.missing
    if not cut.kept or cut.is_last or len(missing) < _SPLICED or ends_clause([cut.kept[-1], missing[-1]]):
        return False
    prepositions = entries("prepositions")
    kept = [word.normal for word in cut.kept if word.normal not in ("the", "a", "an")]
    has_another_object = bool(kept) and kept[-1] in prepositions and any(one.normal in prepositions for one in missing)
    return has_another_object or _loses_subject(cut) or _reaches_another_clause(cut)


def _loses_subject(cut: _Cut) -> bool:
    """True where a "who" or "she" was cut right before its verb: "the minister [thanked the nurses who] saved the
    boy"."""
    last = cut.missing[-1].normal
    return last in entries("subjects") and last not in {word.normal for word in cut.kept}


def _reaches_another_clause(cut: _Cut) -> bool:
    """True for a cut with a clause's end and a verb's sign inside; not where the second clause says again what was said
    before the cut: "we will mend the road, we will mend ..."."""
    missing = cut.missing
    begins = [at + 1 for at in range(len(missing) - 1) if ends_clause(missing[at : at + 1])]
    begins += [at for at in range(1, len(missing) - 1) if missing[at].normal in COORDINATING]
    if not begins or missing[0].normal in entries("openers"):
        return False
    known = {stem(word.normal) for word in cut.kept} | COORDINATING
    is_said_before = all(stem(word.normal) in known for word in missing[max(begins) :])
    return not is_said_before and any(word.normal in entries("clause_signs") for word in missing)


def _printed(cut: Sequence[Word]) -> str:
    """The first words of a cut, or those of a denial in its last clause, whose verb goes on behind the ellipsis."""
    starts = [at for at in range(1, len(cut)) if ends_clause(cut[at - 1 : at]) or cut[at].normal in COORDINATING]
    start = max(starts, default=0)
    at = next((at for at in range(len(cut) - 1, start - 1, -1) if negates(cut[at])), None)
    if at is None or at < SHOWN or ends_clause(cut[-1:]):
        return first_shown(cut)
    first = max(start, at + 1 - SHOWN)
    return first_shown(cut[first:])
