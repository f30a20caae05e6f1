"""What travels between store, linking and comparing: versions of one utterance, and articles that reprint others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from quotes.records import Kind, Modality, Polarity, Span, Spans

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
    "another part",
]
"""How a version departs from the utterance's reference wording; "another part" where a third print has both and they
have nothing in common."""

SAME_WORDS: frozenset[Relation] = frozenset({"verbatim", "re-punctuated"})
"""The relations in which another print has the reference's words."""

UNALTERED: frozenset[Relation] = SAME_WORDS | {"reference"}
"""The relations in which the words are the reference's."""

ALTERED: frozenset[Relation] = frozenset(get_args(Relation)) - UNALTERED - {"another part"}
"""The relations in which a print gives the reference's words otherwise: of what it does not give it alters nothing."""

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
"""What may have changed in meaning: `name` for another person, place or day; `ellipsis` where one stands for a "not" or
joins parts of two clauses, or a quotation stops before what takes it back; `quoted` for quotation marks around words
that the other wording does not have."""

ReprintRelation = Literal["verbatim", "edited", "rewrite", "shared quotations", "credited", "independent"]
"""How an article relates to another: a copy, an edited copy, a rewrite or translation, the same quotations
only, the same story in its own words with the other's outlet credited, or told independently."""

CARRYING: frozenset[ReprintRelation] = frozenset({"verbatim", "edited", "rewrite"})
"""The relations in which one article carries the text of the other."""

LINKING_RULES = 18
"""Raised when stems, keys or rules changed: what was linked by other rules is linked anew."""

LinkingStep = Literal["index articles", "index quotes", "count", "compare articles", "compare quotes", "gather"]
"""What is done next with articles and quotations that wait to be linked."""


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
    credits: tuple[str, ...] = ()
    """Outlets that had the words, as the article has it: credited for the report, or the ones they were said to."""
    occasion: str | None = None
    """What occasion it was said on, as the article has it: "press conference"."""
    revision: int = 1
    """Which version of its article it stands in."""
    cue: str = ""
    """The words that tell that it was said."""
    modality: Modality = ""
    """Whether it was asked, urged and so on, rather than said."""
    described: str | None = None
    """Who said it, where an office alone names them: "spokesman for Kelm Airlines"."""
    speaker_kind: str | None = None
    """Whether the speaker is a person or a body."""
    role: str | None = None
    """What the speaker is, where there is a name: "spokesman for Kelm Airlines"."""
    source: str | None = None
    """The words that name who said it, as printed."""


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """A stored article as linking sees it: what it says, and who printed it when."""

    key: str
    text: str
    outlet: str | None = None
    published: str | None = None
    credit: str | None = None
    """The outlet whose report it says to be."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A look-here: what may have changed in meaning, and the words on both sides that raised it."""

    name: FlagName
    reference: str
    version: str

    @classmethod
    def between(cls, name: FlagName, own: str, other: str, *, in_reference: bool) -> Flag:
        """The flag of a side's own words and the other's, where that side is the reference and where it is not."""
        return cls(name, own, other) if in_reference else cls(name, other, own)

    @property
    def mirrored(self) -> Flag:
        """The same with the version as the reference."""
        return Flag(self.name, self.version, self.reference)


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
    """Why it is taken for a version, in words ("same words", "same speaker, 5 of 7 key words the same")."""


TIME_ALONE = "by time alone"
ORDER_UNKNOWN = "which came first is not known"
PART_ALONE = "nothing else speaks for it"
IN_PUBLIC = "it was said in public, where both may have heard it"
TOLD_ITSELF = "by its own account its outlet was told so itself"
"""What the evidence of a descent says where little speaks for it."""

PrintOrder = Literal["first", "none earlier", "unknown", "later"]
"""Where a print stands in time: as the earliest here; as one than which nothing here is known to be earlier, maybe for
want of a date; as one of which it is not known whether what it was taken from came before it; or behind that."""


@dataclass(frozen=True, slots=True)
class Descent:
    """Where a print most likely comes from: a version of an utterance, or an article that carries another's text."""

    key: str
    """Key of the quotation or of the article."""
    parent: str | None
    """Key of the print that it was most likely taken from; None for one that nothing here was printed before."""
    evidence: str
    """What speaks for it, in words, for people alone."""
    ties: tuple[str, ...] = ()
    """Keys of others that as much speaks for."""
    order: PrintOrder = "later"
    is_guess: bool = False
    """True where as much speaks for others, or nothing but the order in time or some of the words; where the order is
    not known; and where each may have heard it, or says that it was told so itself."""


Standing = Literal["several", "earlier", "either"]
"""How what a version is compared with stands to it: as the reference of several prints; of two prints as the earlier
one, or as one of which it is not known whether it was."""


def standing(prints: int | None, wordings: int | None, articles: int | None, order: str | None) -> Standing:
    """How the wording that a version departs from stands to it, by what the utterance counts and where the version
    stands in time. Where two articles have a wording each, neither is the rule; and where the version is itself what
    the reference was taken from (a report of the same day that credits it), the reference is not the earlier."""
    if not prints == wordings == articles == 2:
        return "several"
    return "earlier" if order == "later" else "either"


EchoKind = Literal["same claim", "mention", "opposite", "quoted together"]
"""How an utterance echoes another: it states the same, maybe on another occasion; or somebody else tells of it; or it
says what the other denies; or it is something else, and a print of the one has both."""


@dataclass(frozen=True, slots=True)
class Echo:
    """Another utterance, earlier or told of by somebody else, that states the same."""

    other: str
    """Key of the other utterance."""
    kind: EchoKind
    score: float
    evidence: str
    """What speaks for it, in words."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One act of saying and its versions; the first variant is the reference."""

    key: str
    variants: tuple[Variant, ...]
    lineage: tuple[Descent, ...] = ()
    """Which version was taken from which, where there are several."""
    echoes: tuple[Echo, ...] = ()
    """Other utterances that state the same, each kept on one side only."""


@dataclass(frozen=True, slots=True)
class Reprint:
    """Two articles of which one may carry the other's text. Where time or containment tells, `article` is the copy."""

    article: str
    """Key of the article."""
    original: str
    """Key of the other one."""
    relation: ReprintRelation
    containment: float
    """Share of the article's runs of words that are also in the original."""
    evidence: str = ""
    passages: tuple[tuple[Span, Span], ...] = ()
    """Aligned sentences: a span of the article, the span of the original that it faces."""
    is_guess: bool = False
    """True where little tells which of the two is the copy: nothing, or of a rewrite their order in time alone."""


@dataclass(frozen=True, slots=True)
class ReprintGroup:
    """Articles that carry one text, and which was taken from which."""

    key: str
    lineage: tuple[Descent, ...]
