"""Each quotation of a draft beside the record: the verdict, the nearest print, who else printed it, what is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from quotes.checking.beside import Beside, prints_beside
from quotes.checking.drafts import Drafted
from quotes.checking.holding import plain_words
from quotes.checking.record import Elsewhere, Print, Record
from quotes.checking.telling import has_figure, has_names, matter, own_words
from quotes.comparing import relation
from quotes.versions import Flag, Relation

Verdict = Literal["word for word", "misprint", "changed", "another's", "same claim", "not on record"]
"""The words are on record, in quotation marks or, where the draft has none, in sense; they are, but one outlet alone
has them so, and others otherwise; they are, but not so; they are somebody else's; the record tells the same in other
words; it does not."""

_TELLING = 4
"""Words that carry matter from which a quotation is told whoever speaks; fewer are in many mouths."""

_OWN = 2
"""Words of somebody's own from which a shorter quotation is told, if nobody else on record has them."""

_LONG = 8
"""Words, of whatever kind, from which a quotation is told whoever speaks."""

_ALIKE, _VERY_ALIKE = 0.6, 0.8
"""Share of the draft's words that stand in the record in the same order for it to be the same wording, changed; and
where the record has them from another speaker."""

_NEARLY_ALL = 0.75
"""Share of a few words of the same speaker's from which they are the same but for one: "frightened" for "terrified"."""

_CLAIM, _SAME_CLAIM = 0.6, 0.75
"""Share of the draft's matter for it to be the same claim: by the same speaker, and by another or by nobody
named."""

_NEARLY = 0.85
"""Prints that are so near to the draft, of the nearest one's nearness, tell the same statement: if one of them has it
as the draft has it, the draft has it right. One that is further off says nothing of it."""


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
    misprint: tuple[Flag, ...] = ()
    """What may have changed in the print itself, where the draft's words are on record only in prints that depart from
    the reference wording, or in one of two that differ."""
    uncertain: tuple[Print, ...] = ()
    """Of what is not on record: prints that quote the same words, too few to be told as the draft's."""
    elsewhere: Elsewhere | None = None
    """To whom more of the utterance's prints put it down than to whom the draft names."""

    @property
    def is_unnamed(self) -> bool:
        """True where few words are on record and the draft does not tell by name whose they are."""
        return self.verdict == "word for word" and self.drafted.speaker is None and not _is_telling(self.drafted)


def check(conn: sqlite3.Connection, drafted: Iterable[Drafted]) -> Iterator[Finding]:
    """A finding for each quotation of a draft, in the order of the draft, each when it is asked for: whoever waits may
    stop. Nothing is written."""
    record = Record(conn)
    for one in drafted:
        yield _finding(one, record)


def _finding(drafted: Drafted, record: Record) -> Finding:
    beside = prints_beside(drafted, record)
    verdict, kept = _verdict(drafted, beside, record)
    if not kept:
        return Finding(drafted, verdict, uncertain=record.with_fates(map(_printed, _quoted_so(beside))))
    nearest, *others = record.with_fates(map(_printed, kept))
    name = relation(nearest.text, drafted.text, nearest.kind, drafted.kind)
    misprint = _misprint(kept) if verdict in ("word for word", "misprint") else ()
    elsewhere = _elsewhere(kept, record)
    return Finding(drafted, verdict, nearest, name, kept[0].flags, tuple(others), misprint, elsewhere=elsewhere)


def _printed(one: Beside) -> Print:
    return replace(one.print, left_out=one.left_out)


def _elsewhere(kept: Sequence[Beside], record: Record) -> Elsewhere | None:
    """Who else has the words by more prints, where the nearest puts them down to whom the draft names."""
    name = kept[0].drafted.speaker
    return record.elsewhere(name, kept[0].print) if name and kept[0].whose == "same" else None


def _verdict(drafted: Drafted, beside: list[Beside], record: Record) -> tuple[Verdict, list[Beside]]:
    """The verdict, and the prints that it rests on."""
    own = [one for one in beside if one.whose != "other"]
    if kept := _held(drafted, own, record):
        # "She denied that it was cut" is no record of "she said that it was cut", nor is somebody else's "it was cut".
        if turned := [one for one in beside if one.is_reversed]:
            return "changed", [*turned, *(one for one in kept if one not in turned)]
        right = [one for one in kept if not (one.is_grave if drafted.kind == "direct" else one.is_bent)]
        departs = right and (_misprint(right) or _elsewhere(right, record))
        if departs and _is_one_outlets(right, record):
            return "misprint", right
        return ("word for word", right) if right else ("changed", kept)
    theirs = _of_somebody_else(drafted, beside, record)
    # What somebody is quoted with as it stands is no change of what stands elsewhere.
    is_quoted_so = drafted.speaker is None and any(one.is_held for one in own)
    wordings = [one for one in own if not one.is_held and drafted.quoted and not is_quoted_so]
    if kept := [one for one in wordings if _is_wording(one, _ALIKE)]:
        # The very words, of another speaker, tell more than words somewhat like them of nobody who is named.
        is_named = any(one.whose == "same" for one in kept)
        exact = [] if is_named else [one for one in theirs if one.is_held]
        return ("another's", exact) if exact else ("changed", kept)
    if kept := [one for one in own if not drafted.quoted and one.whose != "unsure" and _is_claim(one)]:
        near = [one for one in kept if one.nearness >= _NEARLY * kept[0].nearness]
        right = [one for one in near if not one.is_bent]
        return ("same claim", right) if right else ("changed", near)
    if theirs:
        return "another's", theirs
    if kept := [one for one in beside if _is_claim(one)]:
        return "same claim", kept
    return "not on record", []


def _held(drafted: Drafted, own: Sequence[Beside], record: Record) -> list[Beside]:
    """The prints that have the draft's words, if these are told as the draft's: by enough of them, by whose they are,
    or, where the draft names nobody, as a soundbite: the "medical records" of a long sentence are in many mouths."""
    held = [one for one in own if one.is_held]
    if _is_telling(drafted):
        return held
    is_unnamed = bool(drafted.quoted) and drafted.speaker is None
    if is_unnamed and _is_soundbite_of_one(drafted, held, record, own=1):
        return held
    sure = [one for one in held if _is_sure(one)]
    return sure if not is_unnamed or any(one.is_soundbite for one in sure) else []


def _is_telling(drafted: Drafted) -> bool:
    """True for words enough to be told whoever speaks."""
    told = plain_words(drafted.binding)
    return len(matter(told)) >= _TELLING or len(told) >= _LONG


def _misprint(kept: Sequence[Beside]) -> tuple[Flag, ...]:
    """What may have changed in the nearest print, where all depart from the reference wording: one outlet's "is for
    sale" is no record of what all others give as "is not for sale"."""
    return kept[0].misprint if all(one.misprint for one in kept) else ()


def _is_one_outlets(kept: Sequence[Beside], record: Record) -> bool:
    """True where one outlet alone has the words so, and did not change its article to have them."""
    prints = record.with_fates(one.print for one in kept)
    return len({one.outlet or one.article for one in prints}) == 1 and all(one.fate != "edited" for one in prints)


def _quoted_so(beside: Sequence[Beside]) -> list[Beside]:
    """The prints that have the words in quotation marks, first those of which they are most."""
    held = [one for one in beside if one.is_held and one.print.kind != "indirect"]
    return sorted(held, key=lambda one: not one.is_soundbite)


def _is_sure(one: Beside) -> bool:
    """True where a word or two are told as this quotation's: by whom, or by the marks that both have round them. A
    “plan” here and a “funeral” there are single words, that anybody may have used."""
    if one.whose == "same":
        return True
    quoted = map(plain_words, one.drafted.quoted or (one.drafted.text,))
    return one.print.kind != "indirect" and any(
        len(own_words(told)) >= (1 if len(told) >= _TELLING else _OWN) for told in quoted
    )


def _of_somebody_else(drafted: Drafted, beside: Sequence[Beside], record: Record) -> list[Beside]:
    """The prints that put the words down to another, if that is sure: by words enough, or by a few that only one
    speaker on record has, that no other article uses, and that both may have said."""
    if len(matter(plain_words(drafted.binding))) >= _TELLING:
        others = [one for one in beside if one.whose == "other"]
        # With another figure or name in it the same form is another statement: "a loss of 3 million", "of 5 million".
        return [one for one in others if one.is_held or (_is_wording(one, _VERY_ALIKE) and not one.is_bent)]
    found = [one for one in beside if one.is_held]
    are_others = drafted.speaker is not None and all(one.whose == "other" for one in found)
    if not (are_others and _is_soundbite_of_one(drafted, found, record, own=_OWN)):
        return []
    articles = len({one.print.article for one in found})
    return found if all(record.is_in_no_more(quoted, articles) for quoted in drafted.quoted) else []


def _is_soundbite_of_one(drafted: Drafted, found: Sequence[Beside], record: Record, own: int) -> bool:
    """True where the few quoted words, so many of them somebody's own, are a soundbite of one speaker alone, in a story
    that is the draft's."""
    is_one_speaker = len({one.print.speaker_id for one in found} - {None}) <= 1
    if not (drafted.quoted and is_one_speaker and any(one.is_soundbite for one in found)):
        return False
    are_own = any(_has_own_words(plain_words(quoted), own) and not has_names(quoted) for quoted in drafted.quoted)
    return are_own and any(_is_of_one_story(one, record) for one in found)


def _is_of_one_story(one: Beside, record: Record) -> bool:
    """True where an article has both speakers, or what stands beside the quoted words is told in the print, too; where
    the draft names nobody, in the article."""
    name = one.drafted.speaker or ""
    if name and one.print.speaker and record.are_in_one_story(name, one.print.speaker):
        return True
    binding, around = plain_words(one.drafted.binding), plain_words(f"{one.drafted.text} {one.drafted.around}")
    others = [word for word in around if word not in binding and own_words([word])]
    if not name and record.are_told_together(one.drafted.binding, others):
        return True
    quoted = own_words(binding) | own_words(plain_words(name))
    told = own_words(plain_words(" ".join(filter(None, (one.print.text, one.print.title, one.print.opening)))))
    return bool(told & own_words(around) - quoted)


def _has_own_words(told: Sequence[str], own: int) -> bool:
    """True where so many of the words are somebody's own; one word by itself is never sure to be."""
    return len(told) > 1 and len(own_words(told)) >= (1 if len(told) >= _LONG else own)


def _is_wording(one: Beside, alike: float) -> bool:
    """True where the print has most of the draft's words in their order: two that tell, or all but one of a few."""
    is_telling = one.whose == "same" or len(matter(one.told)) >= _TELLING or one.alike >= _VERY_ALIKE
    if one.alike < alike or one.shared == 0 or not (is_telling and one.has_quoted_words):
        return False
    is_all_but_one = one.whose == "same" and len(one.told) >= _TELLING and one.alike >= _NEARLY_ALL
    return one.shared > 1 or (is_all_but_one and bool(own_words(one.told) & own_words(one.stored)))


def _is_claim(one: Beside) -> bool:
    """True where the print tells the same. A speaker's "we" is "the company" in indirect speech: two words of three are
    enough where both tell a number."""
    if one.whose == "same":
        have_numbers = has_figure(one.told) and has_figure(one.stored)
        return one.claim >= _CLAIM and (one.matter > 2 or (one.matter == 2 and (one.claim == 1 or have_numbers)))
    return one.claim >= _SAME_CLAIM and one.matter >= _TELLING
