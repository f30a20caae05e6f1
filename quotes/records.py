"""What travels between rooms: frozen dataclasses whose offsets are code points into an article's stored text.

The path of an article: `reading` yields `Article` (or `Problem`); `extraction` finds `Quote`s in it; `attribution`
fills in their `speaker`, `venue` and `credited`; `store` keeps the `Analysis`; `linking` turns stored `Version`s into
`Utterance`s and `Reprint`s. This module imports nothing from the project.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Kind = Literal["direct", "mixed", "indirect"]
"""All of the content in quotation marks (or a turn of a transcript), part of it, or none."""

CueClass = Literal["speech", "thought", "stance", "document"]
"""What the cue tells of: words that somebody said or wrote; a belief, feeling or knowledge; a wish, plan, decision or
refusal, or how a thing appears; or what a text, poll, study or picture holds. Only speech was said by somebody."""

SHOWN_CLASSES: frozenset[CueClass] = frozenset({"speech", "document"})
"""The classes whose content is a wording: only these have versions, and readers see the others only if they ask."""

GIVEN = "given"
"""The method of a quotation that came with its article."""

REPORT_WITHIN = "a report within a report"
"""The method of a quotation that was found in the words of another, or as whom a report cites."""

Polarity = Literal["said", "denied", "declined to say", "not said"]
"""What the source does with the words: says them; denies, disputes or rejects them; declines to speak of them; or has
not said them ("never said that", "has yet to say whether"). A negation within the words is the speaker's own."""

Modality = Literal["", "would say", "reportedly", "allegedly", "asked", "urged"]
"""In what way they are said: plainly; not yet, or only if; as hearsay has it; as an accuser has it; as a question; as
what somebody shall do."""

Basis = Literal["stated", "inferred", "unknown"]
"""How a fact about an article is known: printed in it (or given by the user), concluded, or not at all."""

SpeakerKind = Literal["person", "organisation", "group", "anonymous"]

VenueKind = Literal["outlet", "occasion"]
"""The words were said to an outlet ("told Reuters"), or on an occasion ("at a rally", "in a statement")."""

Relation = Literal[
    "reference",
    "verbatim",
    "re-punctuated",
    "trimmed",
    "spliced",
    "expanded",
    "reworded",
    "translated back",
    "made indirect",
    "made direct",
    "summarised",
]
"""How a version departs from the utterance's reference wording."""

FlagName = Literal[
    "negation",
    "number",
    "hedge",
    "intensifier",
    "modal",
    "order",
    "speaker",
    "name",
    "scope",
    "ellipsis",
    "quoted",
]
"""What may have changed in meaning: `name` for another person, place or day; `ellipsis` where one stands for a "not";
`quoted` for quotation marks around words that the other wording does not have."""

ReprintRelation = Literal["verbatim", "edited", "rewrite", "shared quotations", "independent"]
"""How an article relates to another: a copy, an edited copy, a rewrite or translation, the same quotations
only, or the same story told independently."""

_SPACE = re.compile(r"\s+")
_BEGINS_ANEW = re.compile(r"\w\.\s*[“\"'‘«`]{0,2}$")


class Span(NamedTuple):
    """A stretch of an article's text: code points, end exclusive."""

    start: int
    end: int


Spans = tuple[Span, ...]


def stripped(text: str, start: int, end: int) -> Span:
    """The stretch of the text without white space at its ends; an empty one where there is nothing else."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    return Span(start + left, start + max(left, len(words.rstrip())))


def printed(text: str, spans: Iterable[Span]) -> str:
    """The words of the spans as printed, pieces joined by a space, line breaks and runs of spaces made one space.

    In `"It rains," he said. "It pours."` the comma stands for the full stop that the sentence of the cue took over:
    the pieces read "It rains. It pours."
    """
    pieces: list[str] = []
    before = 0
    for start, end in spans:
        if pieces and pieces[-1].endswith(",") and _BEGINS_ANEW.search(text, before, start):
            pieces[-1] = pieces[-1][:-1] + "."
        pieces.append(text[start:end])
        before = end
    return _SPACE.sub(" ", " ".join(pieces)).strip()


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that was skipped, or a detail of one that was left out: where, why, and what would mend it."""

    source: str
    message: str
    place: str = ""
    remedy: str = ""
    kept: bool = False
    """Whether the article is kept, and only a detail of it left out."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is behind a source. `name` is canonical within the article; it is None where nobody is named."""

    name: str | None
    kind: SpeakerKind
    method: str
    """The rule that decided, in a few words a reader understands ("surname of", "pronoun, last man named")."""
    confidence: float = 1.0
    role: str | None = None
    """Title or role as printed ("French Defense Minister"), or the description of somebody who is not named."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided about speakers over all articles: it goes before every rule."""

    called: Mapping[str, str] = field(default_factory=dict)
    """Names as printed, and the name of the speaker that each is for."""
    apart: frozenset[tuple[str, str]] = frozenset()
    """Pairs of names that are two speakers' whatever the rules think."""
    kinds: Mapping[str, SpeakerKind | None] = field(default_factory=dict)
    """The speakers that are known whether printed or not, and what they are, where that was told."""


@dataclass(frozen=True, slots=True)
class KnownSpeaker:
    """A speaker as the user's file has it."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: SpeakerKind | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class SpeakersFile:
    """What the user's file says: who is known under which names, and which names are two speakers'."""

    known: tuple[KnownSpeaker, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Venue:
    """The outlet or occasion that the words were said to or at, and where the article says so."""

    name: str
    kind: VenueKind
    span: Span
    carried: bool = False
    """True where it is taken over from a sentence before."""


@dataclass(frozen=True, slots=True)
class Credit:
    """An outlet that the article credits for the report ("France Info reported"), and where it does."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation in one article: content, cue, source, and what attribution found out about them.

    Content pieces that are wholly in quotation marks leave the outermost marks out, and the last leaves out the
    comma before its closing mark. Every span slices the article's text to what was printed.
    """

    kind: Kind
    content: Spans
    cue: Spans = ()
    source: Spans = ()
    method: str = GIVEN
    """How it was found, in a few words a reader understands."""
    confidence: float = 1.0
    speaker: Speaker | None = None
    venue: Venue | None = None
    credited: Credit | None = None
    cue_class: CueClass = "speech"
    """What kind of attribution it is, by its cue: a reader who wants words only leaves the other classes out."""
    polarity: Polarity = "said"
    modality: Modality = ""
    reported_by: int | None = None
    """Place, among the article's quotations, of the one whose words tell of this one: X's, in "X said Y had warned"."""


@dataclass(frozen=True, slots=True)
class Article:
    """One text printed by one outlet. `text` is exactly what is stored; where the article is part of a page,
    `page` names the page and `text` is the page's text from `start` on."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    """ISO 8601, as exact as known: "2025-06", "2025-06-08", "2025-06-08T10:30:00+02:00"."""
    author: str | None = None
    page: str | None = None
    start: int = 0
    basis: Mapping[str, Basis] = field(default_factory=dict)
    """For `title`, `outlet`, `url`, `published`, `author`: how each is known."""
    furniture: Spans = ()
    """Stretches of `text` that are the page's, not the article's ("READ MORE:", share lines): no quotations there."""
    given: tuple[Quote, ...] | None = None
    """Quotations that came with the article and are taken instead of extracting."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article with all its quotations, attributed, and its key terms."""

    article: Article
    quotes: tuple[Quote, ...]
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """A stored quotation as linking and comparing see it: keys instead of row ids."""

    key: str
    article: str
    """Key of its article."""
    kind: Kind
    text: str
    content: Spans
    speaker: str | None = None
    """Key of the speaker, the same for one person over all articles."""
    outlet: str | None = None
    published: str | None = None
    context: str = ""
    """The sentence or sentences around the content, as printed."""
    polarity: Polarity = "said"
    reported_by: str | None = None
    """Key of the quotation whose words tell of this one."""


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """A stored article as linking sees it: what it says, and who printed it when."""

    key: str
    text: str
    outlet: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """A look-here: what may have changed in meaning, and the words on both sides that raised it."""

    name: FlagName
    reference: str
    version: str


@dataclass(frozen=True, slots=True)
class Variant:
    """A quotation's place in its utterance: how it departs from the reference wording, and why it is linked."""

    quote: str
    """Key of the quotation."""
    relation: Relation
    wording: int
    """Number of its wording within the utterance, 1 for the reference's; equal after normalising is one wording."""
    flags: tuple[Flag, ...] = ()
    score: float = 1.0
    evidence: str = ""
    """Why it is taken for a version, in words ("same words", "same speaker, 5 of 7 content words")."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One act of saying and its versions; the first variant is the reference."""

    key: str
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class Reprint:
    """Two articles of which one may carry the other's text. Where time or containment tells, `article` is the copy."""

    article: str
    """Key of the article."""
    original: str
    """Key of the other one."""
    relation: ReprintRelation
    containment: float
    """Share of the article's word shingles that are also in the original."""
    evidence: str = ""
    passages: tuple[tuple[Span, Span], ...] = ()
    """Aligned sentences: a span of the article, the span of the original that it faces."""
