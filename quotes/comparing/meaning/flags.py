"""What may have changed in meaning between two wordings: a look-here for a person, never a verdict.

What went with a whole clause that was cut raises nothing, unless it governs the rest ("I do not believe that ...").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from quotes.comparing.aligning.alignment import align
from quotes.comparing.facing.additions import without_additions, without_concessions
from quotes.comparing.facing.echoes import share
from quotes.comparing.facing.places import Side, asks, negates, places_of
from quotes.comparing.facing.stretches import Stretch
from quotes.comparing.language.matter import stem, stems
from quotes.comparing.meaning.certainty.accusations import accusation_flag
from quotes.comparing.meaning.certainty.associations import association_flag
from quotes.comparing.meaning.certainty.degrees import intensifier_flag, scale_flag
from quotes.comparing.meaning.certainty.hedges import hedge_flag
from quotes.comparing.meaning.certainty.modals import modal_flag
from quotes.comparing.meaning.certainty.questions import question_flag
from quotes.comparing.meaning.certainty.tenses import tense_flag
from quotes.comparing.meaning.certainty.unsettled import unsettled_flag
from quotes.comparing.meaning.names import exchanged_name_flag, lone_name_flag, name_flag
from quotes.comparing.meaning.nearness import nearness_flag
from quotes.comparing.meaning.negation.contrary import is_told_contrary_to_fact
from quotes.comparing.meaning.negation.denied_causes import denied_cause_flag
from quotes.comparing.meaning.negation.opposites import opposite_flags
from quotes.comparing.meaning.negation.particles import particle_flag
from quotes.comparing.meaning.negation.polarity import negation_flag
from quotes.comparing.meaning.negation.provisos import proviso_flag
from quotes.comparing.meaning.order.clauses import clause_flag, keeps_the_order
from quotes.comparing.meaning.order.comparisons import comparison_flag, is_compared_from_below
from quotes.comparing.meaning.order.order import order_flag
from quotes.comparing.meaning.order.predicates import predicate_flag
from quotes.comparing.meaning.order.reasons import reason_flag
from quotes.comparing.meaning.order.roles import role_flag
from quotes.comparing.meaning.order.scores import score_flag
from quotes.comparing.meaning.order.swaps import swap_flag
from quotes.comparing.meaning.otherwise import may_be_said_otherwise
from quotes.comparing.meaning.passages import faced
from quotes.comparing.meaning.quoting import invented_flag, quoted_flag, swapped_flag
from quotes.comparing.meaning.repeats import one_of_each
from quotes.comparing.meaning.scope.conditions import condition_flag
from quotes.comparing.meaning.scope.cut_short import cut_short_flag
from quotes.comparing.meaning.scope.ellipses import beside_ellipses, ellipsis_flag
from quotes.comparing.meaning.scope.narrowed import narrowed_flag
from quotes.comparing.meaning.scope.portions import portion_flag
from quotes.comparing.meaning.scope.qualifiers import bound_flag
from quotes.comparing.meaning.scope.reach import reach_flag
from quotes.comparing.meaning.scope.regions import region_flag
from quotes.comparing.meaning.scope.scope import scope_flag
from quotes.comparing.meaning.scope.take_backs import take_back_flag
from quotes.comparing.meaning.scope.trials import trial_flag
from quotes.comparing.quantities.amounts import differing_numbers, measure_flag, number_hedge_flag
from quotes.comparing.quantities.frequencies import frequency_flag
from quotes.records import Kind
from quotes.versions import Flag

_NEARLY_ALL = 0.75
"""The share of what carries matter on a side from which the other says the same, but for the sentences added to it."""


def flags(
    reference: str, version: str, reference_kind: Kind = "direct", version_kind: Kind = "direct"
) -> tuple[Flag, ...]:
    """The look-heres, in a fixed order, with the words on both sides. As with `align` the last few results are kept,
    since the relation asks for them, too, be the kinds told or not."""
    return _flags(reference, version, (reference_kind, version_kind))


@lru_cache(maxsize=64)
def _flags(reference: str, version: str, kinds: tuple[Kind, Kind]) -> tuple[Flag, ...]:
    stretches = align(reference, version)
    if all(stretch.same for stretch in stretches):
        return ()
    if not _share_enough(stretches):
        invented = invented_flag(stretches, *kinds)
        return (invented,) if invented else ()
    a, b = places_of(stretches, 0), places_of(stretches, 1)
    are_near = _face_each_other(stretches)
    of_any, of_marks = _of_any_two(a, b, _are_reported(kinds)), _of_marks(stretches, a, b, kinds, are_near=are_near)
    if are_near:
        found = [*_of_two_that_face(stretches, a, b, kinds), *of_any, *of_marks]
        found.append(None if any(found) else swapped_flag(stretches, kinds))
    else:
        faced_flags = _in_faced_sentences(reference, version, *kinds)
        found = [*of_any, *of_marks, denied_cause_flag(a, b), lone_name_flag(a, b), *faced_flags]
    return one_of_each(
        flag for flag in found if flag and _tells_a_change(flag) and not may_be_said_otherwise(flag, a, b)
    )


def _are_reported(kinds: tuple[Kind, Kind]) -> bool:
    """True unless both are direct: tense and person may have shifted."""
    return set(kinds) != {"direct"}


def _of_two_that_face(
    stretches: Sequence[Stretch], a: Side, b: Side, kinds: tuple[Kind, Kind]
) -> Iterator[Flag | None]:
    """What is asked only of two that have most in common: of others, each may deny, doubt or bound something else."""
    kept_a, kept_b = _beside_cuts(stretches, a, b)
    is_reported = _are_reported(kinds)
    yield _turned_beside_cuts(a, b, kept_a, kept_b) or denied_cause_flag(a, b)
    yield from () if is_compared_from_below(a, b) else opposite_flags(a, b)
    yield particle_flag(stretches, a, b)
    yield association_flag(a, b) or hedge_flag(a, b, is_reported)
    yield accusation_flag(a, b)
    yield intensifier_flag(a, b) or scale_flag(a, b)
    yield question_flag(a, b)
    yield None if is_told_contrary_to_fact(a, b) else unsettled_flag(a, b)
    yield modal_flag(a, b) or tense_flag(a, b, is_reported)
    yield name_flag(a, b) or lone_name_flag(a, b) or exchanged_name_flag(a, b)
    yield nearness_flag(a, b, "indirect" in kinds)
    yield _limits(kept_a, kept_b)


def _of_any_two(a: Side, b: Side, is_reported: bool) -> Iterator[Flag | None]:
    """What is looked for however little two have in common: numbers, and who did what to whom."""
    yield from _numbers(a, b)
    yield number_hedge_flag(a, b)
    yield None if is_compared_from_below(a, b) else _reversed(a, b, is_reported)


def _of_marks(
    stretches: Sequence[Stretch], a: Side, b: Side, kinds: tuple[Kind, Kind], *, are_near: bool
) -> Iterator[Flag | None]:
    """What was cut, and what is in quotation marks: ellipses, where a quotation ends, words that it does not have."""
    yield ellipsis_flag(stretches) or cut_short_flag(stretches, *kinds)
    yield take_back_flag(stretches, *kinds)
    yield quoted_flag(stretches, kinds[0], are_near=are_near) if are_near or kinds[1] == "mixed" else None
    yield invented_flag(stretches, *kinds) or (None if _are_reported(kinds) else reason_flag(a, b))


def _beside_cuts(stretches: Sequence[Stretch], a: Side, b: Side) -> tuple[Side, Side]:
    """Both sides without what an ellipsis stands for, where a flag tells of it, and without concessions of one side."""
    beside = without_concessions(beside_ellipses(stretches) if ellipsis_flag(stretches) else stretches)
    return (a, b) if len(beside) == len(stretches) else (places_of(beside, 0), places_of(beside, 1))


def _in_faced_sentences(reference: str, version: str, *kinds: Kind) -> list[Flag]:
    """What changed in a sentence that both have nearly the same, of wordings that quote different pieces besides."""
    raised = [flags(one, other, *kinds) for one, other in faced(reference, version)]
    return [flag for one in raised for flag in one if flag.name not in ("ellipsis", "quoted")]


def _numbers(a: Side, b: Side) -> Sequence[Flag | None]:
    """All the numbers that differ; or that one is a change here and an end there, or how often something was done."""
    scores = score_flag(a, b)
    return [scores] if scores else differing_numbers(a, b) or [measure_flag(a, b) or frequency_flag(a, b)]


def _tells_a_change(flag: Flag) -> bool:
    """True where the words of the two sides differ: of the same words a reader cannot see what became of them."""
    return flag.reference.casefold() != flag.version.casefold()


def _turned(a: Side, b: Side) -> Flag | None:
    """What says the contrary by a denial, or by an "unless" for an "if"."""
    if is_told_contrary_to_fact(a, b):
        return None
    return negation_flag(a, b) or _turned_beside_additions(a, b) or proviso_flag(a, b)


def _turned_beside_cuts(a: Side, b: Side, kept_a: Side, kept_b: Side) -> Flag | None:
    """The same of what no ellipsis stands for: "we never met, and it could not wait", "we … it could wait"; not where
    the ellipsis took in the denial that the flag misses: "never, in all those years, sold a seat", "… sold no seat"."""
    found = _turned(kept_a, kept_b)
    sides = ((b, kept_b, found.version), (a, kept_a, found.reference)) if found else ()
    is_answered = any(not said and _denials(side) > _denials(kept) for side, kept, said in sides)
    return None if is_answered else found


def _denials(side: Side) -> int:
    return sum(negates(place.word) for place in side)


def _turned_beside_additions(a: Side, b: Side) -> Flag | None:
    """A denial that one side lacks though it denies something else in a sentence of its own: "it is not full", "it is
    full. They never let us aboard"; not where it asks "Full?", and says no more about it."""
    own, other = without_additions(a, b), without_additions(b, a)
    if (len(own), len(other)) == (len(a), len(b)) or not (own and other) or asks(own) or asks(other):
        return None
    is_said = max(share(own, other) or 0, share(other, own) or 0) >= _NEARLY_ALL  # not of "not close it", "it stays"
    return negation_flag(own, other) if is_said else None


def _reversed(a: Side, b: Side, is_reported: bool) -> Flag | None:
    """Who did what to whom, what came of what and which was more, the other way round."""
    exchanged = order_flag(a, b)
    return (
        (exchanged if exchanged and not keeps_the_order(a, b) else None)
        or swap_flag(a, b)
        or role_flag(a, b, is_reported)
        or predicate_flag(a, b, is_reported)
        or clause_flag(a, b)
        or comparison_flag(a, b)
    )


def _limits(a: Side, b: Side) -> Flag | None:
    """How far what is said goes: what governs it, its conditions, how many it is said of, and what bounds them."""
    if is_told_contrary_to_fact(a, b):
        return None
    return (
        scope_flag(a, b)
        or condition_flag(a, b)
        or reach_flag(a, b)
        or portion_flag(a, b)
        or bound_flag(a, b)
        or narrowed_flag(a, b)
        or trial_flag(a, b)
        or region_flag(a, b)
    )


def _share_enough(stretches: Sequence[Stretch]) -> bool:
    """True where both sides share a word that carries matter, or two or at least every other word in whatever form:
    else nothing is bound."""
    shared = [word.normal for stretch in stretches if stretch.same for word in stretch.reference]
    in_some_form = [normal for stretch in stretches for normal in _facing_their_like(stretch)]
    shorter = min(
        sum(len(stretch.reference) for stretch in stretches), sum(len(stretch.version) for stretch in stretches)
    )
    return bool(stems(shared)) or len(stems(in_some_form)) > 1 or 2 * len(in_some_form) >= shorter > 0


def _face_each_other(stretches: Sequence[Stretch]) -> bool:
    """True where half of the shorter side's words, or of those that carry matter, face their like on the other. Between
    sentences that have little more than their subject in common, the "could" of one is not the "would" of another."""
    one = [word.normal for stretch in stretches for word in stretch.reference]
    other = [word.normal for stretch in stretches for word in stretch.version]
    facing = [normal for stretch in stretches for normal in _facing_their_like(stretch)]
    a, b = Counter(stems(one)), Counter(stems(other))
    pairs = (facing, one, other), (stems(facing), stems(one), stems(other)), ([*(a & b)], [*a], [*b])
    return any(2 * len(common) >= min(map(len, sides)) > 0 for common, *sides in pairs)


def _facing_their_like(stretch: Stretch) -> list[str]:
    """The reference's words that the version has a form of, in this stretch or moved elsewhere."""
    if stretch.moved:
        return [word.normal for word in stretch.reference]
    theirs = {stem(word.normal) for word in stretch.version}
    return [word.normal for word in stretch.reference if stretch.same or stem(word.normal) in theirs]
