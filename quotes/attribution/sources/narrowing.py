"""Sources that took in whoever told or heard of it before: “The court heard that her clerk, Ivo Lund, warned her that”
has Lund's words and not the court's. Extraction reads no parse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution.texts import tokens_of
from quotes.records import GIVEN, Quote, Span

BY_PARSE = "bounded by grammar"

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def with_bounds(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, each with the source that its own verb has; those that were given stay."""
    return tuple(quote if quote.method == GIVEN or not quote.cue else _bounded(doc, quote) for quote in quotes)


def _bounded(doc: Doc, quote: Quote) -> Quote:
    cue = doc.char_span(*quote.cue[0], alignment_mode="expand")
    return quote if cue is None or not len(cue) else _without_teller(doc, quote, cue.root)


def _without_teller(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation with the subject of its own verb as source, less whoever told it or heard of it before."""
    subject, source = _subject_of(verb), tokens_of(doc, quote.source)
    if subject is None or verb.dep_ != "ccomp" or not {subject.i, verb.head.i} <= source or subject.i < verb.head.i:
        return quote
    source_end = quote.source[-1].end
    return replace(quote, source=(Span(subject.left_edge.idx, source_end),), method=f"{quote.method}, {BY_PARSE}")


def _subject_of(verb: Token) -> Token | None:
    """The subject that stands before a verb."""
    return next((child for child in verb.children if child.dep_ in _SUBJECTS and child.i < verb.i), None)
