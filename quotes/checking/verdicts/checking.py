"""Each quotation of a draft beside the record: the verdict, the nearest print, who else printed it, what is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from quotes.checking.beside.beside import Beside
from quotes.checking.beside.nearest import prints_beside
from quotes.checking.drafts.drafted import Drafted
from quotes.checking.drafts.names import titled
from quotes.checking.record.people import CLEARS, Whose
from quotes.checking.record.prints import Print
from quotes.checking.record.record import Record
from quotes.checking.record.stored import Stored
from quotes.checking.verdicts.apart import Apart, apart
from quotes.checking.verdicts.disagreement import is_backed
from quotes.checking.verdicts.doubts import Doubts, doubts
from quotes.checking.verdicts.enough import is_claim, is_near, quoted_so
from quotes.checking.verdicts.occasions import unmatched
from quotes.checking.verdicts.verdicts import Verdict, judged
from quotes.comparing import relation
from quotes.versions import Flag, Relation

_HAVING_THE_WORDS: frozenset[Verdict] = frozenset({"word for word", "unchecked", "misprint", "changed", "same claim"})
"""Where the prints are of the draft's words, so that these were said when and where they tell."""

_RIGHT: frozenset[Verdict] = frozenset({"word for word", "unchecked", "same claim"})
"""Where the draft has what is on record."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the record has on one quotation of a draft."""

    drafted: Drafted
    verdict: Verdict
    print: Print | None = None
    """The print that is nearest."""
    whose: Whose | None = None
    """Whether that is put down to whom the draft names."""
    relation: Relation | None = None
    """How the draft departs from it."""
    flags: tuple[Flag, ...] = ()
    others: tuple[Print, ...] = ()
    """Further prints with the same verdict, the likeliest first."""
    doubts: Doubts = field(default_factory=Doubts)
    """What speaks against it."""
    uncertain: tuple[Print, ...] = ()
    """Of what is not on record: prints that quote the same words, too few to be known as the draft's."""
    near: tuple[Print, ...] = ()
    """Of what is not on record: prints that tell something like it, mostly of the same speaker; they do not count."""
    bearers: tuple[str, ...] = ()
    """The people on record of whom a surname that the draft has alone may be any, where they are several."""
    apart: Apart = field(default_factory=Apart)
    """Of what is but like it: the words that tell something and that the draft alone has, or the print."""
    unmatched: tuple[str, ...] = ()
    """The days and places beside the draft's words that no print of them has."""
    is_unmarked: bool = False
    """True where the draft has words in quotation marks that no print which it rests on has in them."""

    @property
    def is_unnamed(self) -> bool:
        """True where the words are on record and nothing was checked of whose they are: the draft names nobody, or not
        so that it was read."""
        return self.print is not None and self.drafted.speaker is None

    @property
    def is_claim_of_another(self) -> bool:
        """True where something like it is on record of somebody else only than whom the draft names."""
        return self.verdict == "like it" and self.whose not in CLEARS


def check(conn: sqlite3.Connection, drafted: Iterable[Drafted]) -> Iterator[Finding]:
    """Findings in the draft's order, computed lazily. A quotation in pieces that no print holds whole yields one per
    piece; one whose words in marks are on record, one for each clause without any; one without marks that is not on
    record as a whole, or not so, one for each of its claims if any of these is right. Nothing is written."""
    record = Record(Stored(conn))
    for one in drafted:
        one = record.people.completed(one)
        if one.label and not one.speaker and not one.quoted:
            continue  # "Weather: Rain until Monday"
        beside = prints_beside(one, record)
        if one.pieces and not any(found.is_held for found in beside):
            found_for_all = [found.print for found in beside]
            for piece in one.pieces:
                yield _finding(piece, prints_beside(piece, record, found_for_all), record)
            continue
        yield from _by_clauses(one, _finding(one, beside, record), record)


def _by_clauses(drafted: Drafted, whole: Finding, record: Record) -> list[Finding]:
    """The findings on its clauses, where words in marks are on record, which tells nothing of the others, or where two
    claims are not on record together, but one of them is by itself, or is right; else the finding on all of it."""
    are_asked = whole.verdict in _RIGHT if drafted.quoted else whole.verdict not in _RIGHT
    parts = [_finding(one, prints_beside(one, record), record) for one in drafted.clauses if are_asked]
    if whole.verdict == "not on record":
        tell_more = any(part.verdict != "not on record" for part in parts)
    else:
        tell_more = bool(drafted.quoted) or any(part.verdict in _RIGHT for part in parts)
    return parts if parts and tell_more else [whole]


def _finding(drafted: Drafted, beside: Sequence[Beside], record: Record) -> Finding:
    verdict, kept = judged(drafted, beside, record)
    if not kept:
        uncertain = quoted_so(beside)
        near = [one for one in beside if one not in uncertain and (is_near(one) or is_claim(one))]
        uncertain_prints, near_prints = (record.with_fates(map(_printed, some)) for some in (uncertain, near))
        return Finding(drafted, verdict, uncertain=uncertain_prints, near=near_prints)
    nearest, *others = prints = record.with_fates(map(_printed, kept))
    is_right = verdict in _RIGHT or (verdict == "like it" and kept[0].clears)
    is_anothers = verdict in ("another's", "other names")
    speaking = Doubts() if is_anothers else doubts(kept, beside, record, is_right, verdict == "unnamed")
    if is_right and speaking.are_strong and _is_one_outlets(prints) and not is_backed(kept, beside):
        verdict = "misprint"
    return Finding(
        drafted,
        verdict,
        nearest,
        kept[0].whose,
        relation(nearest.text, drafted.text, nearest.kind, drafted.kind),
        kept[0].flags,
        tuple(others),
        speaking,
        uncertain=record.with_fates(map(_printed, _quoted_elsewhere(kept, beside, speaking))),
        apart=apart(kept[0]) if verdict == "like it" and kept[0].clears else Apart(),
        bearers=_bearers(drafted, kept[0], record),
        unmatched=unmatched(drafted, prints, record) if verdict in _HAVING_THE_WORDS else (),
        is_unmarked=bool(drafted.quoted) and not any(one.is_marked for one in kept),
    )


def _quoted_elsewhere(kept: Sequence[Beside], beside: Sequence[Beside], doubts: Doubts) -> list[Beside]:
    """Where the words stand otherwise in what is kept: the prints that have them as they are, but are too few words to
    be known as the draft's."""
    if any(one.is_held for one in kept) or not kept[0].drafted.quoted:
        return []
    return [one for one in quoted_so(beside) if one.print not in doubts.exact]


def _printed(one: Beside) -> Print:
    return replace(one.print, left_out=one.left_out)


def _is_one_outlets(prints: Sequence[Print]) -> bool:
    """True where one outlet alone has the words so, and did not change its article to have them."""
    return len({one.printer for one in prints}) == 1 and all(one.fate != "edited" for one in prints)


def _bearers(drafted: Drafted, nearest: Beside, record: Record) -> tuple[str, ...]:
    if not drafted.speaker or nearest.whose != "same":
        return ()
    named = record.people.bearers(titled(drafted.speaker, f"{drafted.around} {drafted.beside}"))
    return tuple(named) if len(named) > 1 else ()
