"""The verdict on a quotation of a draft, and the prints that it rests on: rules tried in order, the surest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from quotes.checking.beside.beside import Beside
from quotes.checking.drafts.drafted import Drafted
from quotes.checking.record.people import SETTLED
from quotes.checking.record.record import Record
from quotes.checking.verdicts.apart import apart
from quotes.checking.verdicts.enough import (
    is_claim,
    is_clause,
    is_sentence,
    is_telling,
    is_wording,
    known_as_own,
    of_somebody_else,
    quoted_so,
)
from quotes.checking.verdicts.misprints import is_altered
from quotes.checking.verdicts.same_figure import faced, with_its_figure
from quotes.checking.words.naming import is_first_of

Verdict = Literal[
    "word for word",
    "unchecked",
    "misprint",
    "unnamed",
    "changed",
    "another's",
    "other names",
    "same claim",
    "like it",
    "not on record",
]
"""What the record has of a draft's words.

    word for word  they are on record, in quotation marks or, where the draft has none, in sense
    unchecked      they are, but the draft names nobody: whose they are was not checked
    misprint       they are, but in one outlet alone, and others have them otherwise
    unnamed        they are, but of somebody whom no print names, and who need not be whom the draft names
    changed        they are, but not so
    another's      they are somebody else's
    other names    they are in print, too few to be known as somebody's, and all as those of others
    same claim     the record tells it in the same words that tell something, in their order, of whom the draft names
    like it        it tells most of it, in other words: they may tell another thing
    not on record  it does not
"""

_NEARLY = 0.85
"""Prints that are so near to the draft, of the nearest one's nearness, tell the same statement: if one of them has it
as the draft has it, the draft has it right. One that is further off says nothing of it, unless it is of one utterance
with the nearest."""

_NEARLY_IN_ONE = 0.7
"""The same of prints of one utterance: another paper's translation of it."""


class Judged(NamedTuple):
    """A verdict and the prints that it rests on, the likeliest first."""

    verdict: Verdict
    kept: list[Beside]


def judged(drafted: Drafted, beside: Sequence[Beside], record: Record) -> Judged:
    """What the first of the rules that applies says."""
    found = (rule(drafted, beside, record) for rule in _RULES)
    return next(filter(None, found), Judged("not on record", []))


def _of_held(drafted: Drafted, beside: Sequence[Beside], record: Record) -> Judged | None:
    """Of prints that have the draft's words, and are not of somebody else who is named."""
    held = known_as_own(drafted, _own(beside), record)
    if not held:
        return None
    # "She denied that it was cut" is no record of "she said that it was cut", nor is somebody else's "it was cut".
    if turned := [one for one in beside if one.is_reversed]:
        return Judged("changed", [*turned, *(one for one in held if one not in turned)])
    is_settled = any(one.whose in SETTLED for one in held)
    # Whom another print names tells more than "a nurse".
    if exact := [] if is_settled else _exact_of_others(drafted, beside, record):
        return Judged("another's", exact)
    if not is_settled and not is_telling(drafted) and any(one.is_held and one.whose == "other" for one in beside):
        return None
    right = [one for one in held if not (one.is_grave if drafted.kind == "direct" else one.is_bent)]
    passed_on = {one.print.article for one in held if one.whose == "passed on"}
    if cleared := [one for one in right if one.clears and one.print.article not in passed_on]:
        # What an outlet reports in its own words is no record of what stands in quotation marks.
        marked = [one for one in cleared if one.is_marked] if drafted.quoted else cleared
        if marked:
            return Judged("word for word" if drafted.speaker else "unchecked", marked)
        return Judged("changed", [*(one for one in held if one.is_marked and one not in cleared), *cleared])
    if right and not is_settled:
        return Judged("unnamed", right)
    return Judged("changed", held)


def _of_wording(drafted: Drafted, beside: Sequence[Beside], record: Record) -> Judged | None:
    """Of prints that have most of what the draft has in quotation marks."""
    own = _own(beside)
    # What somebody is quoted with as it stands is no change of what stands elsewhere.
    if not drafted.quoted or (drafted.speaker is None and any(one.is_held for one in own)):
        return None
    kept = [one for one in own if not one.is_held and is_wording(one)]
    if not kept:
        return None
    # The very words, of another speaker, tell more than words somewhat like them of nobody who is named.
    is_named = any(one.whose == "same" for one in kept)
    exact = [] if is_named else _exact_of_others(drafted, beside, record)
    if exact:
        return Judged("another's", exact)
    return Judged("changed", _in_its_sense(kept) if kept[0].is_bent else _unaltered_first(kept))


def _in_its_sense(kept: list[Beside]) -> list[Beside]:
    """Of prints whose nearest does not tell what the draft tells those that do, if they are of more outlets: a draft's
    "to trust", which others have, too, is not held against one paper's "not to trust"."""
    near = [one for one in kept if _is_of_the_statement(one, kept[0])]
    bent = [one for one in near if one.is_bent]
    agreeing = [one for one in near if not one.is_bent]
    return agreeing if _outlets(agreeing) > _outlets(bent) else kept


def _outlets(some: Sequence[Beside]) -> int:
    return len({one.print.printer for one in some})


def _is_of_the_statement(one: Beside, nearest: Beside) -> bool:
    """True for a print that is nearly as near to the draft as the nearest one, and so tells the same statement."""
    is_of_one = one.print.utterance is not None and one.print.utterance == nearest.print.utterance
    return one.nearness >= (_NEARLY_IN_ONE if is_of_one else _NEARLY) * nearest.nearness


def _unaltered_first(kept: Sequence[Beside]) -> list[Beside]:
    """Of the versions of the nearest print's utterance first those in which nothing may have changed: a draft's "harms"
    departs from the "may harm" that was said, however near it is to one paper's "will harm"."""
    utterance = kept[0].print.utterance
    versions = [one for one in kept if utterance and one.print.utterance == utterance]
    return [*sorted(versions, key=is_altered), *(one for one in kept if one not in versions)]


def _of_claim(drafted: Drafted, beside: Sequence[Beside], record: Record) -> Judged | None:
    """Of prints that tell what the draft tells without quotation marks, in the same words or in others."""
    own = [] if drafted.quoted else [one for one in beside if one.clears or one.whose == "misspelt"]
    kept = faced([one for one in own if is_claim(one)], own)
    near = [one for one in kept if _is_of_the_statement(one, kept[0])]
    right = [one for one in near if not one.is_bent] or with_its_figure(near, own)
    is_by_whom = [one for one in right if drafted.speaker or _is_of_a_document(one)]
    if same := [one for one in is_by_whom if not apart(one)]:
        return Judged("same claim", same)
    return Judged("like it", right) if right else Judged("changed", near) if near else None


def _is_of_a_document(one: Beside) -> bool:
    """True where both have a document tell it, which needs no name: "the report found"."""
    return one.print.cue_class == "document" and bool(one.drafted.described) and not one.print.speaker


def _of_others(drafted: Drafted, beside: Sequence[Beside], record: Record) -> Judged | None:
    """Of prints that put the words down to somebody else."""
    theirs = of_somebody_else(drafted, beside, record)
    return Judged("another's", theirs) if theirs else None


def _of_anybodys_claim(drafted: Drafted, beside: Sequence[Beside], record: Record) -> Judged | None:
    """Of prints that tell something like it, whoever says it. What stands in quotation marks has to be on record as it
    stands."""
    kept = [] if drafted.quoted else [one for one in beside if is_claim(one)]
    return Judged("like it", kept) if kept else None


def _of_other_names(drafted: Drafted, beside: Sequence[Beside], record: Record) -> Judged | None:
    """Of prints that have the few words as most of a sentence, all of others by name: “We want our money back”; or, of
    what stands without marks, as a clause, and name others."""
    theirs = [one for one in quoted_so(beside) if one.whose == "other" and is_sentence(one)]
    named_others = [one for one in beside if one.whose in ("other", "unsure") and one.print.speaker]
    theirs = theirs or [one for one in named_others if is_clause(one)]
    # "his widow, Susan" may be the draft's Susan Lang: no other name
    named = [one for one in theirs if not is_first_of(one.print.speaker or "", drafted.speaker or "")]
    return Judged("other names", named) if named else None


def _exact_of_others(drafted: Drafted, beside: Sequence[Beside], record: Record) -> list[Beside]:
    return [one for one in of_somebody_else(drafted, beside, record) if one.is_held]


def _own(beside: Sequence[Beside]) -> list[Beside]:
    return [one for one in beside if one.whose != "other"]


_RULES: tuple[Callable[[Drafted, Sequence[Beside], Record], Judged | None], ...] = (
    _of_held,
    _of_wording,
    _of_claim,
    _of_others,
    _of_anybodys_claim,
    _of_other_names,
)
