"""A quotation of a draft beside each print that is near to it: what both share, whose it is, what may be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from quotes.checking.drafts import Drafted
from quotes.checking.holding import Held, held, plain_words
from quotes.checking.record import Print, Record, Whose
from quotes.checking.telling import figures, matter, missing
from quotes.comparing import flags
from quotes.comparing.matter import stems
from quotes.marks import outermost, regions
from quotes.versions import Flag

GRAVE = frozenset({"negation", "hedge", "modal", "scope", "ellipsis"})
"""What a cut can change although all words that are left are on record. That "completely" was left out before
"unprecedented" is told, but who quotes the one word quotes it right."""

_OF_A_CUT = GRAVE | {"intensifier", "speaker"}
"""What is told where all words are on record."""

_COMPARED = 8
"""Wordings, the nearest, that are looked at word by word."""


@dataclass(frozen=True)
class Beside:
    """A print beside a quotation of a draft."""

    drafted: Drafted
    print: Print
    whose: Whose
    told: tuple[str, ...]
    """The draft's words as they are compared, and the print's."""
    stored: tuple[str, ...]
    is_held: bool
    denial: str
    """Negations that the draft's ellipses stand for."""
    alike: float
    """Share of the draft's words that stand in the print in order."""
    shared: int
    """Telling words that both have, figures and days among them."""
    matter: int
    """The same without these."""
    claim: float
    """Share of the draft's matter that the print has."""

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
        raised = tuple(_raised(self.drafted, self.print, self.whose, self.denial))
        if self.is_held and self.drafted.kind != "mixed":
            return tuple(flag for flag in raised if flag.name in _OF_A_CUT)
        return raised

    @property
    def is_grave(self) -> bool:
        """True where a cut may have changed the sense."""
        return any(flag.name in GRAVE for flag in self.flags)

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


def prints_beside(drafted: Drafted, record: Record) -> list[Beside]:
    """All prints of the few wordings that are nearest to the draft's, the likeliest first."""
    told = plain_words(drafted.text)
    telling, about = frozenset(stems(told)), matter(told)
    matcher = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(told)  # the side that it indexes, once for all prints
    beside = []
    for found in record.candidates(drafted.text):
        stored = plain_words(found.text)
        places = [held(quoted, stored) for quoted in drafted.quoted or (drafted.text,)]
        matcher.set_seq1(stored)
        in_order = sum(block.size for block in matcher.get_matching_blocks())
        in_matter = len(about & matter(stored))
        one = Beside(
            drafted,
            found,
            whose=record.whose(drafted.speaker, found),
            told=told,
            stored=stored,
            is_held=all(places),
            denial=_denial(places),
            alike=in_order / (len(told) or 1),
            shared=len(telling.intersection(stems(stored))),
            matter=in_matter,
            claim=in_matter / (len(about) or 1),
        )
        beside.append(one)
    beside.sort(key=lambda one: one.rank)
    wordings = list(dict.fromkeys(one.print.text for one in beside))[:_COMPARED]
    return [one for one in beside if one.print.text in wordings]


def _denial(places: list[Held | None]) -> str:
    return ", ".join(place.denial for place in places if place and place.denial)


def _raised(drafted: Drafted, found: Print, whose: Whose, denial: str) -> Iterator[Flag]:
    """What may be changed in meaning; also a body for one who may speak for it, a "not" that an ellipsis of the draft
    stands for, that what is on record was denied, and figures that do not face each other."""
    raised = flags(found.text, drafted.text, indirect="indirect" in (drafted.kind, found.kind))
    names = {flag.name for flag in raised}
    if whose == "unknown" and found.speaker and drafted.speaker:
        yield Flag("speaker", found.speaker, drafted.speaker)
    if denial and not names & {"negation", "ellipsis"}:
        yield Flag("negation", denial, "")
    if drafted.polarity and drafted.polarity != found.polarity:
        if {drafted.polarity, found.polarity} == {"said", "denied"} and "negation" in names:
            # "denied that troops would go" is "said that no troops would go"
            raised = tuple(flag for flag in raised if flag.name != "negation")
        else:
            yield Flag("negation", f"({found.polarity})", f"({drafted.polarity})")
    ours, theirs = figures(drafted.text), figures(found.text)
    lost, new = missing(theirs, ours), missing(ours, theirs)
    if lost and new and "number" not in names:
        yield Flag("number", ", ".join(lost), ", ".join(new))
    yield from raised
