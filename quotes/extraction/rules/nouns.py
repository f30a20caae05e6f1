"""Nouns of saying with their clause: "Kiev's claim that a soldier was among them", "a warning that it would rain"."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.extraction.rules.finding import Finding
from quotes.parsing.marked import MarkedDoc, span_of, trimmed
from quotes.parsing.nouns import clause_behind, is_noun_of_saying
from quotes.parsing.sources import agent_of, source_span
from quotes.records import Span


def noun_findings(marked: MarkedDoc) -> Iterator[Finding]:
    """The "that" clauses of nouns of saying outside quotation marks, with whose saying it was where that is given."""
    for token in marked.doc:
        if not is_noun_of_saying(token) or marked.is_quoted(token):
            continue
        clause = clause_behind(token)
        if clause is None:
            continue
        owner = next((c for c in token.children if c.dep_ == "poss"), None) or agent_of(token)
        source = source_span(marked, owner) if owner is not None else None
        words = [t for t in clause.subtree if t.i > token.i + 1]
        content, cue = span_of(words), span_of([token])
        if content is None or cue is None:
            continue
        sources = (source,) if source else ()
        yield Finding((trimmed(marked.text, Span(*content)),), (cue,), sources, "what a noun of saying holds", 0.65)
