"""What the rules hand to each other: a quotation in the making."""

from __future__ import annotations

from dataclasses import dataclass

from quotes.extraction.rules.cues import Cue
from quotes.records import Span, Spans


@dataclass(frozen=True)
class Finding:
    """Pieces of content with the cue and source they were tied to, and the rule that did it."""

    content: Spans
    cue: Spans
    source: Spans
    method: str
    confidence: float
    verb: Cue | None = None
    """The verb of saying behind the cue, where it is one."""
    regions: frozenset[int] = frozenset()
    """The quoted regions that the content is made of."""

    @property
    def extent(self) -> Span:
        """From the first piece's start to the last one's end."""
        return Span(min(s for s, _ in self.content), max(e for _, e in self.content))


def by_verb(content: Spans, cue: Cue, method: str, confidence: float, regions: frozenset[int] = frozenset()) -> Finding:
    """A finding that a verb of saying governs."""
    source = (cue.source,) if cue.source else ()
    return Finding(content, (cue.span,), source, method, confidence, cue, regions)
