"""What travels between rooms: frozen dataclasses whose offsets are code points into an article's stored text.

The path of an article: `reading` yields `Article` (or `Problem`); `extraction` finds `Quote`s in it; `attribution`
fills in their `speaker`, `venue` and `credited`; `store` keeps the `Analysis`. What goes on from there is in
`versions`, what people decided about speakers in `decided`. This module imports nothing from the project.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, get_args

Kind = Literal["direct", "mixed", "indirect"]
"""All of the content in quotation marks (or a turn of a transcript), part of it, or none."""

CueClass = Literal["speech", "thought", "stance", "document"]
"""What the cue tells of: words that somebody said or wrote; a belief, feeling or knowledge; a wish, plan, decision or
refusal, or how a thing appears; or what a text, poll, study or picture holds. Only speech was said by somebody."""

KINDS: tuple[Kind, ...] = get_args(Kind)
CLASSES: tuple[CueClass, ...] = get_args(CueClass)

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


class Span(NamedTuple):
    """A stretch of an article's text: code points, end exclusive."""

    start: int
    end: int


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that was skipped, or a detail of one that was left out: where, why, and what would mend it."""

    source: str
    message: str
    place: str = ""
    remedy: str = ""
    kept: bool = False
    """Whether the article is kept, and only a detail of it left out."""

    def __str__(self) -> str:
        """A line to read: where, why, and what would mend it."""
        place = f", {self.place}" if self.place else ""
        remedy = f"; {self.remedy}" if self.remedy else ""
        return f"{self.source}{place}: {self.message}{remedy}"


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

    @property
    def spans(self) -> Spans:
        """All that is its own: content, cue and source."""
        return (*self.content, *self.cue, *self.source)

    def holds(self, span: Span) -> bool:
        """Whether the span lies in one piece of the content."""
        return any(start <= span.start and span.end <= end for start, end in self.content)


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
    modified: str | None = None
    """When it was last changed, as `published` is written."""
    language: str = "en"
    """ISO 639-1 code. Quotations are looked for in English only."""
    credit: str | None = None
    """The agency or outlet whose report it carries by its own account ("(AP)", "first published by ...")."""
    stub: bool = False
    """Whether only its beginning could be read, because the rest must be paid for."""
    page: str | None = None
    start: int = 0
    basis: Mapping[str, Basis] = field(default_factory=dict)
    """For `title`, `outlet`, `url`, `published`, `author` and so on: how each is known."""
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
