"""What on record speaks against a print that a draft has right: its own departures, others' words, the opposite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from quotes.checking.beside.beside import Beside
from quotes.checking.record.prints import Elsewhere, Print
from quotes.checking.record.record import Record
from quotes.checking.verdicts.contrary import contrary
from quotes.checking.verdicts.disagreement import Disagreement, disagreement
from quotes.checking.verdicts.enough import is_sentence, is_telling
from quotes.checking.verdicts.misprints import misprint
from quotes.versions import Flag


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
    disagreement: Disagreement = field(default_factory=Disagreement)
    """Prints that have the same speaker, as far as they tell, say it otherwise."""
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
        return bool(self.misprint or self.disagreement.outweighs or self.contrary) or is_elsewhere


def doubts(
    kept: Sequence[Beside], beside: Sequence[Beside], record: Record, is_right: bool, has_words: bool = False
) -> Doubts:
    """What of the prints BESIDE a quotation speaks against those that its verdict rests on; IS_RIGHT where that clears
    the draft, HAS_WORDS where they have its words at least, of nobody named."""
    drafted, nearest = kept[0].drafted, kept[0]
    others = [one for one in beside if one.is_held and one.whose == "other" and not one.denial]
    exact = [one.print for one in others if is_telling(drafted) or is_sentence(one)]
    elsewhere = None
    if drafted.speaker and nearest.whose == "same":
        own = sum(one.whose == "same" and one.is_held for one in beside)
        # "It is what it is" is many people's: that more have said it speaks against nobody.
        elsewhere = record.elsewhere(drafted.speaker, nearest.print, exact if is_telling(drafted) else [], own)
    changed = misprint(nearest) if is_right else ()
    return Doubts(
        misprint=changed if changed and all(misprint(one) for one in kept[1:]) else (),
        elsewhere=elsewhere,
        exact=tuple(exact),
        disagreement=disagreement(kept, beside) if is_right or has_words else Disagreement(),
        contrary=tuple(contrary(kept, beside, record)) if is_right else (),
    )
