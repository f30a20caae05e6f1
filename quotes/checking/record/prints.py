"""A stored quotation as a draft is checked against it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from quotes.checking.record.descriptions import description
from quotes.checking.words.naming import bare
from quotes.comparing import words
from quotes.dates import apart, later
from quotes.records import CueClass, Kind, Polarity
from quotes.store.articles.edits import Fate
from quotes.versions import Flag, Standing, standing

_DAYS = 3
"""Days over which two prints may tell of one statement."""


@dataclass(frozen=True, slots=True)
class Print:
    """A stored quotation: its words, who said and who printed them, and where."""

    key: str
    text: str
    kind: Kind
    cue_class: CueClass
    polarity: Polarity
    speaker_id: int | None
    speaker: str | None
    speaker_kind: str | None
    role: str | None
    """The speaker's, as articles tell it: "chief executive of Northern Lines"."""
    source: str | None
    outlet: str | None
    published: str | None
    title: str | None
    opening: str
    url: str | None
    article: str
    utterance: str | None
    versions: int | None
    """How many versions its utterance has."""
    reference: str | None
    """The reference wording of its utterance; of two prints the other one's words."""
    reference_kind: Kind
    standing: Standing = "several"
    """How the reference stands to it."""
    against: str | None = None
    """The outlet of the other one of two prints."""
    departures: tuple[Flag, ...] = ()
    """What may have changed in meaning in it, beside the reference."""
    fate: Fate | None = None
    """What its article did to its words later, or had before."""
    left_out: str = ""
    """Negations directly before or behind the words that a draft quotes from it, which the draft has not."""

    @property
    def printer(self) -> str:
        """The outlet that printed it; where none is known, the article."""
        return self.outlet or self.article

    @property
    def described(self) -> str:
        """What it calls whose words it has, if it names nobody: "A doctor"."""
        return "" if self.speaker else description(self.role, self.source)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Other prints of the same utterance, or of the same words, that put them down to another."""

    speaker: str
    prints: int
    theirs: int
    """Prints that put it down to whom the draft names."""

    @property
    def is_more(self) -> bool:
        """True where more prints give it to the other."""
        return self.prints > self.theirs


def print_of(row: dict[str, Any]) -> Print:
    """The print, with what departs in it from the reference. Of two prints of which neither is known to be the earlier,
    the reference departs from the other as much as that from it."""
    stands = standing(row["versions"], row.pop("wordings"), row.pop("articles"), row.pop("parent_order"))
    departures = tuple(Flag(**flag) for flag in json.loads(row.pop("departures")))
    if row.pop("is_reference"):
        turned = tuple(Flag(flag.name, flag.version, flag.reference) for flag in departures)
        departures = turned if stands == "either" else ()
        row["reference"] = row["reference"] if stands == "either" else row["text"]
    return Print(**row, standing=stands, departures=departures)


def named_in(found: Print) -> list[str]:
    """Whom a print names, of several together each: "Marco Rubio and Jeb Bush"."""
    several = found.speaker.split(" and ") if found.speaker and found.speaker_kind == "group" else []
    return several or [found.speaker or ""]


def holds_office_in(found: Print, name: str) -> bool:
    """True where the print names its speaker by the body: "Hugh Tarrant, chief executive of Northern Lines"."""
    body = " ".join(bare(name))
    descriptions = (
        " ".join(word.normal.removesuffix("'s") for word in words(text or "")) for text in (found.source, found.role)
    )
    return any(f" {body} " in f" {one} " for one in descriptions)


def are_near(one: Print, other: Print) -> bool:
    """True where one may be of the other's day: what has no date may be of any."""
    return not apart(one.published, other.published, _DAYS)


def is_before(one: Print, other: Print) -> bool:
    """True where one was printed before the other, as far as their dates tell."""
    return later(one.published, other.published) < 0
