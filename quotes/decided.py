"""What travels of people's decisions about speakers and utterances, from a file or the store to the rules that they go
before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quotes.records import SpeakerKind


@dataclass(frozen=True, slots=True)
class DecidedSpeakers:
    """What people decided about speakers over all articles: it goes before every rule."""

    called: Mapping[str, str] = field(default_factory=dict)
    """Names as printed, and the name of the speaker that each is for."""
    apart: frozenset[tuple[str, str]] = frozenset()
    """Pairs of names that are two speakers' whatever the rules think."""
    kinds: Mapping[str, SpeakerKind | None] = field(default_factory=dict)
    """The speakers that are known whether printed or not, and what they are, where that was decided."""


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
class DecidedUtterances:
    """What people decided about utterances, over keys of quotations: it goes before all that linking finds."""

    together: tuple[frozenset[str], ...] = ()
    """Quotations of one utterance, whatever else is in it; no quotation is in two of them."""
    apart: frozenset[frozenset[str]] = frozenset()
    """Pairs of quotations that are of two."""
    pinned: frozenset[str] = frozenset()
    """Quotations of utterances that take no others."""
    why: Mapping[str, str] = field(default_factory=dict)
    """What was decided of a quotation, in words: "joined by hand, decision 3"."""
