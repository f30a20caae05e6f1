"""What may have changed in a print itself: a draft that took its words took the change with them."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from quotes.checking.beside.beside import GRAVE, Beside
from quotes.checking.beside.holding import most_in_a_stretch
from quotes.checking.beside.passage import nearest_sentences
from quotes.checking.words.wordings import plain_words
from quotes.comparing import flags
from quotes.versions import Flag, FlagName

_SAME_WORDING = 0.6
"""Share of the draft's words, or of the print's, that a reference wording has in order for the print to be that
wording, altered."""

_MISPRINTED = GRAVE | {"number", "name"}
"""What in a print is no record of the words, if no other has it so."""

_TURNED = frozenset({"negation", "number", "name", "modal"})
"""Of that what no cut makes: a condition may merely stand in the next sentence."""

_DENYING: frozenset[FlagName] = frozenset({"negation", "ellipsis"})
"""What is raised by a "not" that went, whether or not an ellipsis stands for it."""


def misprint(one: Beside) -> tuple[Flag, ...]:
    """What in the words that the draft took may have changed in the print, beside the reference wording; that it has
    another number further on is not the draft's."""
    reference = one.print.reference
    if reference is None or reference == one.print.text:
        return ()
    passage = nearest_sentences(reference, one.taken)
    departures = _departures(one, passage)
    if not departures or not any(
        _is_that_wording(reference, own) for own in (one.draft_words, plain_words(one.print.text))
    ):
        return ()
    kinds = one.print.reference_kind, one.drafted.kind
    raised = {flag.name for wording in (reference, passage) for flag in flags(wording, one.drafted.text, *kinds)}
    if raised & _DENYING:  # a draft has the words on both sides of the "…" that stands for a "not"
        raised |= _DENYING
    return tuple(flag for flag in departures if flag.name in raised)


def is_altered(one: Beside) -> bool:
    """True for a print in which something may have changed that makes it no record of the words."""
    return any(flag.name in _MISPRINTED for flag in one.print.departures)


def _departures(one: Beside, passage: str) -> list[Flag]:
    """What departs in the sentences that the draft's words are from, beside the passage of the reference that faces
    them: what changes in the next sentence, too, may hide it in the whole. Then what departs in the whole."""
    raised = flags(passage, one.taken, one.print.reference_kind, one.print.kind) if one.is_held else ()
    in_passage = [flag for flag in raised if flag.name in _TURNED]
    named = {flag.name for flag in in_passage}
    return in_passage + [flag for flag in one.print.departures if flag.name in _MISPRINTED - named]


def _is_that_wording(reference: str, own: Sequence[str]) -> bool:
    """True where the words are those of the reference wording, altered: what is put in other words is no misprint."""
    matcher = SequenceMatcher(None, plain_words(reference), own, autojunk=False)
    return most_in_a_stretch(matcher.get_matching_blocks(), len(own)) >= _SAME_WORDING * len(own)
