"""The prints of the same speaker that tell what a draft tells, but for a "not" or for a number."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.checking.beside import Beside
from quotes.checking.nearby import are_near
from quotes.checking.prints import Print
from quotes.versions import FlagName

_SAME_WORDS = 0.8
"""Share of the draft's words that a print has in order which tells the opposite and nothing else."""

_TURNING: frozenset[FlagName] = frozenset({"negation", "number", "name"})
"""What makes another statement of the same words."""


def told_otherwise(kept: Sequence[Beside], beside: Sequence[Beside], sense: FlagName) -> list[Print]:
    """The prints of the same speaker and about the same day that tell the same but for what is of that SENSE, a
    "negation" or a "number", where no article has both: who denies what he is asked says the one and not the other.
    Which of an utterance's versions is right, its reference tells: beside that its other versions count for nothing."""
    articles = {one.print.article for one in kept}
    utterances = {one.print.utterance for one in kept} - {None}
    others = [one for one in beside if one not in kept and one.print.article not in articles]
    departs = kept[0].print.reference not in (None, kept[0].print.text)
    counted = [one for one in others if departs or one.print.utterance not in utterances]
    return [one.print for one in counted if _is_like(one, kept[0]) and _turned(one) == {sense}]


def _turned(one: Beside) -> set[FlagName]:
    """What of the draft's statement the print turns; a "not" may stand behind the draft's ellipsis, too: of “We cannot
    tell who did it” a draft has “We … tell who did it”."""
    found = {flag.name for flag in one.flags} & _TURNING
    return found | {"negation"} if one.denial else found


def _is_like(one: Beside, right: Beside) -> bool:
    """True for a print of the same speaker and about the same day that has the draft's words."""
    is_of_one = one.print.speaker_id is not None and one.print.speaker_id == right.print.speaker_id
    if not (one.whose == "same" or is_of_one) or not are_near(one.print, right.print):
        return False
    is_one_utterance = one.print.utterance is not None and one.print.utterance == right.print.utterance
    return one.alike >= _SAME_WORDS or (is_one_utterance and one.nearness >= right.nearness * _SAME_WORDS)
