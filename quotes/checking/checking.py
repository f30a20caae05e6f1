"""Each quotation of a draft beside the record: the verdict, the nearest print, who else printed it, what is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal

from quotes.checking.drafts import Drafted
from quotes.checking.holding import held, plain_words
from quotes.checking.record import Print, Record, Whose
from quotes.checking.telling import figures, has_names, matter, missing, own_words
from quotes.comparing import flags, relation
from quotes.comparing.matter import stems
from quotes.marks import outermost, regions
from quotes.versions import Flag, Relation

Verdict = Literal["word for word", "changed", "another's", "same claim", "not on record"]
"""The words are on record, in quotation marks or, where the draft has none, in sense; they are, but not so; they are
somebody else's; the record tells the same in other words; it does not."""

_GRAVE = frozenset({"negation", "hedge", "modal", "scope", "ellipsis"})
"""What a cut can change although all words that are left are on record. That "completely" was left out before
"unprecedented" is told, but who quotes the one word quotes it right."""

_MISPRINTED = _GRAVE | {"number", "name"}
"""What in a print is no record of the words, if no other has it so."""

_TELLING = 4
"""Words that carry matter from which a quotation is told whoever speaks; fewer are in many mouths."""

_OWN = 2
"""Words of somebody's own from which a shorter quotation is told, if nobody else on record has them."""

_LONG = 8
"""Words, of whatever kind, from which a quotation is told whoever speaks."""

_ALIKE, _VERY_ALIKE = 0.6, 0.8
"""Share of the draft's words that stand in the record in the same order for it to be the same wording, changed; and
where the record has them from another speaker."""

_CLAIM, _SAME_CLAIM = 0.6, 0.75
"""Share of the draft's matter for it to be the same claim: by the same speaker, and by another or by nobody
named."""

_NEARLY = 0.85
"""Prints that are so near to the draft, of the nearest one's nearness, tell the same statement: if one of them has it
as the draft has it, the draft has it right. One that is further off says nothing of it."""


_COMPARED = 8
"""Wordings, the nearest, that are looked at word by word."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the record has on one quotation of a draft."""

    drafted: Drafted
    verdict: Verdict
    print: Print | None = None
    """The print that is nearest."""
    relation: Relation | None = None
    """How the draft departs from it."""
    flags: tuple[Flag, ...] = ()
    others: tuple[Print, ...] = ()
    """Further prints with the same verdict, the likeliest first."""

    @property
    def misprint(self) -> tuple[Flag, ...]:
        """What may have changed in the print itself, where the draft's words are on record only in prints that depart
        from what others have: one outlet's "is for sale" is no record of what all others give as "is not for sale"."""
        prints = (self.print, *self.others) if self.print and self.verdict == "word for word" else ()
        departs = [any(flag.name in _MISPRINTED for flag in one.departures) for one in prints]
        return prints[0].departures if departs and all(departs) else ()


@dataclass(frozen=True)
class _Beside:
    """A print beside a quotation of a draft."""

    drafted: Drafted
    print: Print
    whose: Whose
    is_held: bool
    denial: str
    """Negations that the draft's ellipses stand for."""
    alike: float
    """Share of the draft's words that stand in it in order."""
    shared: int
    """Telling words that both have, figures and days among them."""
    matter: int
    """The same without these."""
    claim: float
    """Share of the draft's matter that it has."""

    @property
    def rank(self) -> tuple[bool, bool, float]:
        """The likeliest first, as a key to sort by."""
        return not self.is_held, self.whose == "other", -self.nearness

    @property
    def nearness(self) -> float:
        """How near its words are, in their order and in any."""
        return self.alike + self.claim

    @cached_property
    def flags(self) -> tuple[Flag, ...]:
        """What may be changed in meaning. Where all words are on record, only what a cut left out can change them."""
        raised = _raised(self.drafted, self.print, self.whose, self.denial)
        if self.is_held and self.drafted.kind != "mixed":
            return tuple(flag for flag in raised if flag.name in _GRAVE or flag.name in ("intensifier", "speaker"))
        return raised

    @property
    def is_grave(self) -> bool:
        """True where a cut may have changed the sense."""
        return any(flag.name in _GRAVE for flag in self.flags)

    @property
    def is_bent(self) -> bool:
        """True where what stands in no quotation marks is told otherwise: a number, a day, a "not", a "could"."""
        return self.is_grave or any(flag.name in ("number", "name", "order") for flag in self.flags)

    @property
    def is_in_marks(self) -> bool:
        """True where the print, too, has the draft's quoted words in quotation marks."""
        if self.print.kind == "direct":
            return self.is_held
        inside = [plain_words(self.print.text[slice(*one.inner)]) for one in outermost(regions(self.print.text))]
        return all(any(held(quoted, words) for words in inside) for quoted in self.drafted.quoted)


def check(conn: sqlite3.Connection, drafted: Iterable[Drafted]) -> Iterator[Finding]:
    """A finding for each quotation of a draft, in the order of the draft, each when it is asked for: whoever waits may
    stop. Nothing is written."""
    record = Record(conn)
    for one in drafted:
        yield _finding(one, record)


def _finding(drafted: Drafted, record: Record) -> Finding:
    verdict, kept = _verdict(drafted, _nearest(drafted, record), record)
    if not kept:
        return Finding(drafted, verdict)
    nearest = kept[0].print
    name = relation(nearest.text, drafted.text, nearest.kind, drafted.kind)
    return Finding(drafted, verdict, nearest, name, kept[0].flags, tuple(one.print for one in kept[1:]))


def _verdict(drafted: Drafted, beside: list[_Beside], record: Record) -> tuple[Verdict, list[_Beside]]:
    """The verdict, and the prints that it rests on."""
    own = [one for one in beside if one.whose != "other"]
    told = plain_words(drafted.text)
    is_telling = len(matter(told)) >= _TELLING or len(told) >= _LONG
    if kept := [one for one in own if one.is_held and (is_telling or _is_sure(drafted, one))]:
        right = [one for one in kept if not (one.is_grave if drafted.kind == "direct" else one.is_bent)]
        return ("word for word", right) if right else ("changed", kept)
    theirs = _of_somebody_else(drafted, beside, record)
    if kept := [one for one in own if drafted.quoted and not one.is_held and _is_wording(one, _ALIKE)]:
        # The very words, of another speaker, tell more than words somewhat like them of nobody who is named.
        is_named = any(one.whose == "same" for one in kept)
        exact = [] if is_named else [one for one in theirs if one.is_held]
        return ("another's", exact) if exact else ("changed", kept)
    if kept := [one for one in own if not drafted.quoted and _is_claim(one)]:
        near = [one for one in kept if one.nearness >= _NEARLY * kept[0].nearness]
        right = [one for one in near if not one.is_bent]
        return ("same claim", right) if right else ("changed", near)
    if theirs:
        return "another's", theirs
    if kept := [one for one in beside if _is_claim(one)]:
        return "same claim", kept
    return "not on record", []


def _is_sure(drafted: Drafted, one: _Beside) -> bool:
    """True where a word or two are told as this quotation's: by whom, or by the marks that both have round them."""
    if one.whose == "same":
        return True
    return one.print.kind != "indirect" and (
        drafted.speaker is None or len(own_words(plain_words(drafted.text))) >= _OWN
    )


def _of_somebody_else(drafted: Drafted, beside: Sequence[_Beside], record: Record) -> list[_Beside]:
    """The prints that put the words down to another, if that is sure: by words enough, or by a few that only one
    speaker on record has and that no other article uses."""
    others = [one for one in beside if one.whose == "other"]
    if len(matter(plain_words(drafted.text))) >= _TELLING:
        # With another figure or name in it the same form is another statement: "a loss of 3 million", "of 5 million".
        return [one for one in others if one.is_held or (_is_wording(one, _VERY_ALIKE) and not one.is_bent)]
    found = [one for one in beside if one.is_held]
    is_one_speaker = len({one.print.speaker_id for one in found}) == 1 and all(one.whose == "other" for one in found)
    if not (is_one_speaker and drafted.quoted and any(one.is_in_marks for one in found)):
        return []
    articles = len({one.print.article for one in found})
    are_own = all(
        len(own_words(plain_words(quoted))) >= _OWN and not has_names(quoted) and record.is_in_no_more(quoted, articles)
        for quoted in drafted.quoted
    )
    return found if are_own and drafted.speaker and record.known(drafted.speaker) else []


def _is_wording(one: _Beside, alike: float) -> bool:
    return one.alike >= alike and one.shared > 1


def _is_claim(one: _Beside) -> bool:
    if one.whose == "same":
        return one.claim >= _CLAIM and (one.matter > 2 or (one.matter == 2 and one.claim == 1))
    return one.claim >= _SAME_CLAIM and one.matter >= _TELLING


def _nearest(drafted: Drafted, record: Record) -> list[_Beside]:
    """All prints of the few wordings that are nearest to the draft's, the likeliest first."""
    own = plain_words(drafted.text)
    telling, about = set(stems(own)), matter(own)
    matcher = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(own)  # the side that it indexes, once for all prints
    beside = []
    for found in record.candidates(drafted.text):
        stored = plain_words(found.text)
        places = [held(quoted, stored) for quoted in drafted.quoted or (drafted.text,)]
        matcher.set_seq1(stored)
        alike = sum(block.size for block in matcher.get_matching_blocks()) / (len(own) or 1)
        shared, in_matter = len(telling & set(stems(stored))), len(about & matter(stored))
        denial = ", ".join(place.denial for place in places if place and place.denial)
        whose = record.whose(drafted.speaker, found)
        claim = in_matter / (len(about) or 1)
        beside.append(_Beside(drafted, found, whose, all(places), denial, alike, shared, in_matter, claim))
    beside.sort(key=lambda one: one.rank)
    wordings = list(dict.fromkeys(one.print.text for one in beside))[:_COMPARED]
    return [one for one in beside if one.print.text in wordings]


def _raised(drafted: Drafted, found: Print, whose: Whose, denial: str) -> tuple[Flag, ...]:
    """What may be changed in meaning; also a body for one who may speak for it, a "not" that an ellipsis of the draft
    stands for, that what is on record was denied, and figures that do not face each other."""
    raised = flags(found.text, drafted.text, indirect="indirect" in (drafted.kind, found.kind))
    own = []
    if whose == "unknown" and found.speaker and drafted.speaker:
        own.append(Flag("speaker", found.speaker, drafted.speaker))
    if denial and not any(flag.name in ("negation", "ellipsis") for flag in raised):
        own.append(Flag("negation", denial, ""))
    if drafted.polarity and drafted.polarity != found.polarity:
        if {drafted.polarity, found.polarity} == {"said", "denied"} and any(flag.name == "negation" for flag in raised):
            # "denied that troops would go" is "said that no troops would go"
            raised = tuple(flag for flag in raised if flag.name != "negation")
        else:
            own.append(Flag("negation", f"({found.polarity})", f"({drafted.polarity})"))
    ours, theirs = figures(drafted.text), figures(found.text)
    lost, new = missing(theirs, ours), missing(ours, theirs)
    if lost and new and not any(flag.name == "number" for flag in raised):
        own.append(Flag("number", ", ".join(lost), ", ".join(new)))
    return (*own, *raised)
