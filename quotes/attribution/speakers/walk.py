"""What is known at one point of an article: who is in focus, and whom its words have meant so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span

from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.speakers.references import Reference


@dataclass(slots=True)
class Walk:
    """What a walk over the article knows at one point."""

    doc: Doc
    cast: Cast
    quoted: frozenset[int]
    sources: dict[int, Span]
    """The sources by the token of their head, so that a description is taken with all its words."""
    adding: frozenset[int]
    """The pronouns that go on speaking: "he" in "he added"."""
    focus: Focus = field(default_factory=Focus)
    documents: dict[str, Figure] = field(default_factory=dict)
    written: Reference | None = None
    """Whose document was the subject of this sentence or the one before: "The statement urges ... It calls for"."""
    at: dict[int, Reference] = field(default_factory=dict)
    spoke: list[Figure] = field(default_factory=list)
    """Who has spoken so far in this story, in order."""
    together: dict[tuple[Figure, ...], Figure] = field(default_factory=dict)
    """People whom the text names together, as one figure: "Lee and Smith"."""


def as_one(walk: Walk, figures: Sequence[Figure]) -> Figure:
    """Several people or bodies as one figure, the same each time that they are named together."""
    members = tuple(figures)
    name = " and ".join(figure.name or "" for figure in members)
    return walk.together.setdefault(members, Figure(name, "group", members=members))
