"""What on record speaks against a print that a draft has right: its own departures, others' words, the opposite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quotes.checking.beside import Beside
from quotes.checking.contrary import contrary
from quotes.checking.enough import is_sentence, is_telling
from quotes.checking.misprints import misprint
from quotes.checking.nearby import are_near
from quotes.checking.prints import Elsewhere, Print
from quotes.checking.record import Record
from quotes.versions import Flag

_SAME_WORDS = 0.8
"""Share of the draft's words that a print has in order which tells the opposite and nothing else."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """What speaks against what a verdict rests on."""

    misprint: tuple[Flag, ...] = ()
    """What may have changed in the nearest print, where all depart from the reference wording: one outlet's "is for
    sale" is no record of what all others give as "is not for sale"."""
    elsewhere: Elsewhere | None = None
    """Who else has the words by the very words, or by more prints."""
    exact: tuple[Print, ...] = ()
    """Prints that put the very words down to somebody else."""
    opposite: tuple[Print, ...] = ()
    """Prints that have the same speaker saying the opposite."""
    contrary: tuple[Print, ...] = ()
    """Prints that had the words before the one outlet that puts them down to whom the draft names, and put them down to
    another or to nobody named: the earliest first."""

    @property
    def others(self) -> tuple[Print, ...]:
        """The prints that give the very words to somebody else or to nobody named, each once."""
        return tuple({one.key: one for one in (*self.contrary, *self.exact)}.values())

    @property
    def are_strong(self) -> bool:
        """True where words that one outlet alone has are no record."""
        is_elsewhere = self.elsewhere is not None and self.elsewhere.is_more
        return bool(self.misprint or self.opposite or self.contrary) or is_elsewhere


def doubts(kept: Sequence[Beside], beside: Sequence[Beside], record: Record, is_right: bool) -> Doubts:
    """What of the prints BESIDE a quotation speaks against those that its verdict rests on; IS_RIGHT where that clears
    the draft."""
    drafted, nearest = kept[0].drafted, kept[0]
    others = [one for one in beside if one.is_held and one.whose == "other"]
    exact = [one.print for one in others if is_telling(drafted) or is_sentence(one)]
    elsewhere = None
    if drafted.speaker and nearest.whose == "same":
        theirs = sum(one.whose == "same" and one.is_held for one in beside)
        # "It is what it is" is many people's: that more have said it speaks against nobody.
        elsewhere = record.elsewhere(drafted.speaker, nearest.print, exact if is_telling(drafted) else [], theirs)
    changed = misprint(nearest) if is_right else ()
    return Doubts(
        misprint=changed if changed and all(misprint(one) for one in kept[1:]) else (),
        elsewhere=elsewhere,
        exact=tuple(exact),
        opposite=tuple(_opposite(kept, beside, bool(changed))) if is_right else (),
        contrary=tuple(contrary(kept, beside, record)) if is_right else (),
    )


def _opposite(kept: Sequence[Beside], beside: Sequence[Beside], is_misprint: bool) -> list[Print]:
    """The prints of the same speaker and about the same day that tell the same but for a "not", where no article has
    both: who denies what he is asked says the one and not the other. Which of an utterance's versions is right, its
    reference tells."""
    articles = {one.print.article for one in kept}
    utterances = {one.print.utterance for one in kept} - {None}
    others = [one for one in beside if one not in kept and one.print.article not in articles]
    unlinked = [one for one in others if is_misprint or one.print.utterance not in utterances]
    return [one.print for one in unlinked if _is_opposite(one, kept[0])]


def _is_opposite(one: Beside, right: Beside) -> bool:
    is_of_one = one.print.speaker_id is not None and one.print.speaker_id == right.print.speaker_id
    if not (one.whose == "same" or is_of_one) or not are_near(one.print, right.print):
        return False
    is_one_utterance = one.print.utterance is not None and one.print.utterance == right.print.utterance
    is_like = one.alike >= _SAME_WORDS or (is_one_utterance and one.nearness >= right.nearness * _SAME_WORDS)
    return is_like and {flag.name for flag in one.flags} & {"negation", "number", "name"} == {"negation"}
