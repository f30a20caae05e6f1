"""Omissions that changed what is left: what an ellipsis stands for, and where a quotation was cut short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotes.comparing.matter import carries_matter, stem, stems
from quotes.comparing.places import COORDINATING, SENTENCE_END, ends_clause, negates
from quotes.comparing.quoting import fragments
from quotes.comparing.stretches import Stretch
from quotes.comparing.terms import kinds
from quotes.comparing.tokens import Word
from quotes.datafiles import word_list
from quotes.records import Kind
from quotes.versions import Flag

_SHOWN = 6
"""Words of a cut that are shown for the whole."""

_NEAR = 4
"""Words before a quotation among which a "hardly" or "anything but" governs it."""

_SPLICED = 3
"""The fewest words of a cut that may reach from one clause into another."""


def ellipsis_flag(stretches: Sequence[Stretch], reference_kind: Kind, version_kind: Kind) -> Flag | None:
    """An ellipsis that stands for words which deny, limit or condition what is left: "We are not ... going to sign"; or
    which joins parts of two clauses: "I took money from ... the builder"; or a quotation that was cut short where it is
    taken back: "a brilliant book" of "a brilliant book for keeping the door open"."""
    return (
        _governing(stretches)
        or _spliced(stretches, 1)
        or _mirrored(_spliced([_turned(stretch) for stretch in stretches], 1))
        or _cut_short(stretches, reference_kind, version_kind)
    )


def _turned(stretch: Stretch) -> Stretch:
    return stretch._replace(reference=stretch.version, version=stretch.reference)


def _mirrored(flag: Flag | None) -> Flag | None:
    return Flag(flag.name, flag.version, flag.reference) if flag else None


def _governing(stretches: Sequence[Stretch]) -> Flag | None:
    for number, stretch in enumerate(stretches):
        before, after = stretches[max(0, number - 1) : number], stretches[number + 1 : number + 2]
        if stretch.same:
            continue
        if not stretch.version and _has_ellipsis(before, after, 1) and _governs(stretch.reference, before, 0):
            return Flag("ellipsis", _printed(stretch.reference), "…")
        if not stretch.reference and _has_ellipsis(before, after, 0) and _governs(stretch.version, before, 1):
            return Flag("ellipsis", "…", _printed(stretch.version))
    return None


def _has_ellipsis(before: Sequence[Stretch], after: Sequence[Stretch], side: int) -> bool:
    """True where an ellipsis stands in this text (0 the reference's, 1 the version's) between the neighbours."""
    marks = [word.after for one in before for word in (one.reference, one.version)[side][-1:]]
    marks += [word.before for one in after for word in (one.reference, one.version)[side][:1]]
    return any("…" in each or "..." in each or ". . ." in each for each in marks)


def _governs(cut: Sequence[Word], before: Sequence[Stretch], side: int) -> bool:
    """True where the cut denies or limits, unless it is a clause of its own that ends in it."""
    kept = [word for one in before for word in (one.reference, one.version)[side]]
    if ends_clause(kept[-1:]) and ends_clause(cut[-1:]):
        return False
    limits = kinds("conditions", "limits")
    return any(negates(word) or word.normal in limits for word in cut)


def _spliced(stretches: Sequence[Stretch], which: int) -> Flag | None:
    """An ellipsis of the version between parts of two clauses of the reference, or between parts that stand in another
    order there."""
    marked = [
        (number, stretch)
        for number, stretch in enumerate(stretches)
        if not stretch.version
        and not stretch.same
        and _has_ellipsis(stretches[max(0, number - 1) : number], stretches[number + 1 : number + 2], which)
    ]
    for number, stretch in marked:
        kept = [word for one in stretches[:number] for word in one.reference]
        goes_on = bool(kept) and number + 1 < len(stretches)
        if goes_on and not ends_clause(kept[-1:]) and _reaches_another_clause(stretch.reference, kept):
            return Flag("ellipsis", _printed(stretch.reference), "…")
    if marked and any(stretch.moved for stretch in stretches):
        moved = next(stretch for stretch in stretches if stretch.moved)
        return Flag("ellipsis", _printed(moved.reference or moved.version), "…")
    return None


def _reaches_another_clause(cut: Sequence[Word], kept: Sequence[Word]) -> bool:
    """True where the cut ends in the middle of another clause than it begins in, with a subject of its own; not where
    that one says again what was said before the cut: "we will mend the road, we will mend ..."."""
    if len(cut) < _SPLICED or ends_clause(cut[-1:]):
        return False
    begins = [at + 1 for at in range(len(cut) - 1) if ends_clause(cut[at : at + 1])]
    begins += [at for at in range(1, len(cut) - 1) if cut[at].normal in COORDINATING]
    if not begins:
        return False
    last = cut[max(begins) :]
    first = cut[: min(begins)]
    opens_aside = bool(first) and first[0].normal in word_list("quotes.comparing", "openers")
    known = {stem(word.normal) for word in kept}
    is_said_before = all(stem(word.normal) in known for word in last if carries_matter(word.normal))
    is_clause = any(word.normal in word_list("quotes.comparing", "clause_signs") for word in cut)
    return is_clause and not is_said_before and not opens_aside


def _cut_short(stretches: Sequence[Stretch], reference_kind: Kind, version_kind: Kind) -> Flag | None:
    """Words in quotation marks that the reference takes back right before or behind them, and the version does not."""
    if reference_kind == "indirect" or version_kind != "mixed":
        return None
    reference = [word for stretch in stretches for word in stretch.reference]
    known = set(stems(word.normal for stretch in stretches for word in stretch.version))
    for fragment in fragments(stretches, 1):
        for start, end in _places(reference, fragment.words):
            behind = _clause_behind(reference, end)
            if behind and _takes_back(behind) and not known.intersection(stems(word.normal for word in behind)):
                return Flag("ellipsis", _printed(behind), "")
    return None


def _places(reference: Sequence[Word], fragment: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where the reference has the fragment's words in a row."""
    wanted = [word.normal for word in fragment]
    for start in range(len(reference) - len(wanted) + 1):
        if [word.normal for word in reference[start : start + len(wanted)]] == wanted:
            yield start, start + len(wanted)


def _clause_behind(reference: Sequence[Word], end: int) -> Sequence[Word]:
    """What follows in the same clause."""
    if not end or ends_clause(reference[end - 1 : end]):
        return ()
    last = next((at + 1 for at in range(end, len(reference)) if ends_clause(reference[at : at + 1])), len(reference))
    return reference[end:last]


def _takes_back(behind: Sequence[Word]) -> bool:
    """True for a condition or an exception, and for a "for" that tells for whom or what it is good enough: "for a
    beginner", "for keeping the door open"."""
    opening = [word.normal for word in behind[:3]]
    if any(" ".join(opening[:length]) in kinds("conditions", "qualifying") for length in (1, 2, 3)):
        return True
    is_measure = opening[:1] == ["for"] and len(opening) > 1
    return is_measure and (opening[1].endswith("ing") or opening[1] in ("a", "an", "someone", "somebody", "its"))


def _printed(cut: Sequence[Word]) -> str:
    return " ".join(word.core for word in cut[:_SHOWN])
