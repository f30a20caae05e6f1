"""What a version's departure from the reference wording is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from quotes.comparing.aligning.alignment import align
from quotes.comparing.connecting import connects, is_cut_alone, without_connectives
from quotes.comparing.diff import diff
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import carries_matter, stem, stems
from quotes.comparing.language.tokens import Word
from quotes.comparing.markings import are_marked_alike, in_marks
from quotes.comparing.meaning.flags import flags
from quotes.comparing.shifts import as_unshifted
from quotes.comparing.translations import reads_translated
from quotes.records import Kind
from quotes.versions import Relation

Cut = Literal["head", "tail", "both", "middle", "elsewhere"]
"""Where words were left out."""

_CUT_INSIDE = 3
"""This many words left out inside make a splice; one or two ("a completely unprecedented") are a trim."""

_LEAST_SUMMED_UP = 6
"""The fewest words that carry matter of which a summary is made."""

_BOUND = 3
"""A small word stands for no more than so many."""

_SLIGHT = 0.1
"""Up to this share of new matter a cut or an expansion is no rewording."""


@dataclass(frozen=True, slots=True)
class _Measure:
    """The number of words that carry matter on both sides, how many of them only one side has, and the small words
    besides."""

    reference: int
    version: int
    lost: int
    new: int
    small_lost: int
    small_new: int

    @property
    def is_summary(self) -> bool:
        """True where the version is much shorter and much of it is not the reference's."""
        is_long = self.reference >= _LEAST_SUMMED_UP
        return is_long and self.version <= 0.5 * self.reference and self.new >= 0.4 * self.version

    @property
    def is_cut(self) -> bool:
        """True where hardly anything is new, though not all is gone from the reference."""
        return (
            self.new <= _SLIGHT * self.version and self.small_new <= 1 + _SLIGHT * self.version and self.lost > self.new
        )

    @property
    def is_expansion(self) -> bool:
        """True where hardly anything is lost and more is new."""
        return (
            self.lost <= _SLIGHT * self.reference
            and self.small_lost <= 1 + _SLIGHT * self.reference
            and self.new > self.lost
        )


def relation(reference: str, version: str, reference_kind: Kind = "direct", version_kind: Kind = "direct") -> Relation:
    """The name of the departure, as a reader would put it. Tense and person that shift with indirect speech, small
    words at either end ("that", "it as an"), and what stands in square brackets do not count as departures."""
    as_printed = [stretch for stretch in align(reference, version) if not _is_explained(stretch)]
    are_both_direct = reference_kind == version_kind == "direct"
    stretches = as_printed if are_both_direct else [as_unshifted(stretch) for stretch in as_printed]
    measure = _measure(stretches)
    if reference_kind == "direct" and version_kind == "indirect":
        return "summarised" if measure.is_summary else "made indirect"
    if reference_kind == "indirect" and version_kind == "direct":
        return "made direct"
    if all(stretch.same for stretch in as_printed):
        if are_marked_alike(align(reference, version)):
            return "verbatim"
        denials = (flag for flag in flags(reference, version, reference_kind, version_kind) if flag.name == "negation")
        return "reworded" if any(denials) else "re-punctuated"  # "[a] plan" for "no plan"
    indirect = "indirect" in (reference_kind, version_kind)
    raised = flags(reference, version, reference_kind, version_kind)
    if any(flag.reference and flag.version and flag.name not in ("ellipsis", "quoted") for flag in raised):
        return "reworded"  # "312" for "321", "will" for "hope to": these words are not left out, others stand for them
    if version_kind == "indirect" and _loses_what_is_quoted(stretches):
        return "summarised" if measure.is_summary else "made indirect"
    as_said = _as_said(stretches, reference_kind, version_kind)
    name = _by_words(without_connectives(stretches), measure, is_reworded=_has_other_words(as_said))
    if name == "trimmed" and not all(map(is_cut_alone, without_connectives(as_said))):
        return "reworded"  # of a trim a reader is told that what remains is unchanged
    if name == "verbatim" and not all(stretch.same for stretch in without_connectives(as_printed)):
        return "reworded"  # in tense or person alone
    return "translated back" if name == "reworded" and not indirect and reads_translated(stretches) else name


def _loses_what_is_quoted(stretches: Sequence[Stretch]) -> bool:
    """True where other words stand for some that the reference has in quotation marks: of "the plan is a “win-win”" and
    "the plan helps both", what was direct is indirect now, but not of "the plan is a win-win"."""
    inside = in_marks([word for stretch in stretches for word in stretch.reference])
    quoted = [(stretch, word) for stretch in stretches for word in stretch.reference if next(inside)]
    return any(not one.same and one.version and carries_matter(word.normal) for one, word in quoted)


def _as_said(stretches: Sequence[Stretch], reference_kind: Kind, version_kind: Kind) -> list[Stretch]:
    """The stretches without what a mixed one tells outside its quotation marks of what the other has in them as a
    whole: of "We had the wettest May", "they had “the wettest May”", the outlet's "they" stands for nothing said."""
    kept = list(stretches)
    if (reference_kind, version_kind) == ("direct", "mixed"):
        inside = in_marks([word for stretch in kept for word in stretch.version])
        kept = [one._replace(version=tuple(word for word in one.version if next(inside))) for one in kept]
    elif (reference_kind, version_kind) == ("mixed", "direct"):
        inside = in_marks([word for stretch in kept for word in stretch.reference])
        kept = [one._replace(reference=tuple(word for word in one.reference if next(inside))) for one in kept]
    return kept


def _by_words(stretches: Sequence[Stretch], measure: _Measure, *, is_reworded: bool) -> Relation:
    """The name where both are in quotation marks or neither is: something was left out, added, or said in other
    words."""
    changed = [stretch for stretch in stretches if not stretch.same]
    if not changed:
        return "verbatim"
    if all(not stretch.version for stretch in changed):
        return _kind_of_cut(stretches)
    if all(not stretch.reference for stretch in changed):
        return "expanded"
    if measure.is_summary:
        return "summarised"
    if is_reworded:
        return "reworded"
    if measure.is_cut:
        return _kind_of_cut(stretches)
    if measure.is_expansion:
        return "expanded"
    return "reworded"


def _has_other_words(stretches: Sequence[Stretch]) -> bool:
    """True where words of both sides stand for each other, be they small ones: "can" and "can't"; or where some stand
    elsewhere and others came with them: "Police arrested two men", "Two men were arrested"."""
    changed = [stretch for stretch in stretches if not stretch.same]
    if any(_stand_for_each_other(stretch.reference, stretch.version) for stretch in changed):
        return True
    removed = {stem(word.normal): word.normal for stretch in changed for word in stretch.reference}
    added = {stem(word.normal): word.normal for stretch in changed for word in stretch.version}
    has_moved = any(carries_matter(removed[one]) for one in removed.keys() & added.keys())
    return has_moved and bool(added.keys() - removed.keys())


def _stand_for_each_other(some: Sequence[Word], others: Sequence[Word]) -> bool:
    """True for words on both sides, unless one is a small one where a long stretch was cut, as an "and"."""
    own, other = ([word for word in side if not connects(word)] for side in (some, others))
    if not own or not other:
        return False
    shorter, longer = sorted((own, other), key=len)
    return len(longer) <= _BOUND * len(shorter) or any(carries_matter(word.normal) for word in shorter)


def _kind_of_cut(stretches: Sequence[Stretch]) -> Relation:
    """Spliced where a stretch inside is missing or an ellipsis joins what is left, else trimmed."""
    for before, stretch in pairwise(stretches[:-1]):
        joined_by_ellipsis = before.same and "…" in before.version[-1].after.replace("...", "…")
        if not stretch.same and (len(stretch.reference) >= _CUT_INSIDE or joined_by_ellipsis):
            return "spliced"
    return "trimmed"


def _measure(stretches: Sequence[Stretch]) -> _Measure:
    reference = [word for stretch in stretches for word in stretch.reference]
    version = [word for stretch in stretches for word in stretch.version]
    a, b = stems(word.normal for word in reference), stems(word.normal for word in version)
    small_lost, small_new = _small(reference, version), _small(version, reference)
    in_a, in_b = set(a), set(b)
    lost, new = sum(one not in in_b for one in a), sum(one not in in_a for one in b)
    return _Measure(len(a), len(b), lost, new, small_lost, small_new)


def _small(own: Sequence[Word], other: Sequence[Word]) -> int:
    """How many small words only one side has, not counting those that belong to the sentence around."""
    known = {word.normal for word in other}
    return sum(not (carries_matter(word.normal) or connects(word) or word.normal in known) for word in own)


def _is_explained(stretch: Stretch) -> bool:
    """True where one side has in square brackets whom or what the other's "it" means, or says nothing there: these are
    the outlet's words, and nobody said them otherwise."""
    one, other = stretch.reference, stretch.version
    return not stretch.same and any(
        _in_brackets(own) and not any(carries_matter(word.normal) for word in facing)
        for own, facing in ((one, other), (other, one))
    )


def _in_brackets(some: Sequence[Word]) -> bool:
    return bool(some) and "[" in some[0].before and "]" in some[-1].after


def trimmed_at(reference: str, version: str) -> Cut:
    """Where words were left out of a trimmed version."""
    pieces = list(diff(reference, version))
    cuts = [index for index, piece in enumerate(pieces) if piece.op in ("removed", "changed")]
    head, tail = 0 in cuts, len(pieces) - 1 in cuts
    inside = len(cuts) - head - tail
    if inside:
        return "elsewhere" if head or tail or inside > 1 else "middle"
    return "both" if head and tail else "head" if head else "tail"
