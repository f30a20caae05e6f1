"""Whoever calls somebody something, and not who is called so: the mayor in "Ann Lee, called “a menace” by the mayor,".

Extraction takes the name before the verb for the source, and "by the mayor" for a part of the words; the parser takes
such a "called" for a past.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE
from quotes.attribution.sources.sources import phrase
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.datafiles import listed
from quotes.parsing.marked import span_of
from quotes.parsing.sources import can_speak
from quotes.records import Quote, Span
from quotes.regions import kind_of, overlapping

BY_AGENT = "by whom it is said, by grammar"

_NO_OBJECT = re.compile(r"\s*(?:as\s+)?")
_BY = re.compile(r"\s*,?\s*by\s+(?=\w)")


def with_namers(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, those that tell what somebody is called with whoever calls him so as their source."""
    return tuple(_named(doc, quote) if quote.kind != "indirect" and quote.cue else quote for quote in quotes)


def _named(doc: Doc, quote: Quote) -> Quote:
    """The quotation with its namer, where its verb has the marks right behind it and "by" somebody behind them."""
    text, cue, last = text_of(doc), quote.cue[-1], quote.content[-1]
    verb = doc[max(tokens_of(doc, (cue,)), default=0)]
    if verb.lemma_.lower() not in listed(PACKAGE, "report_words", "names"):
        return quote
    marked = next((one for one in overlapping(regions_of(doc), last) if one.closed and one.depth == 0), None)
    if marked is None or not _NO_OBJECT.fullmatch(text, cue.end, marked.start):
        return quote  # "Lee called it “a disgrace” by any measure"
    by = _BY.match(text, marked.end)
    agent = _agent(doc, by.end()) if by else None
    if agent is None:
        return quote
    content = (*quote.content[:-1], Span(max(last.start, marked.start), min(last.end, marked.end)))
    if all(piece.end <= cue.start for piece in quote.source):
        content = tuple(sorted((*quote.source, *content)))
    kind = kind_of(text, content, regions_of(doc))
    return replace(quote, source=(agent,), content=content, kind=kind, method=f"{quote.method}, {BY_AGENT}")


def _agent(doc: Doc, start: int) -> Span | None:
    """Who stands behind the "by" that ends before `start`."""
    first = doc.char_span(start, start + 1, alignment_mode="expand")
    head: Token | None = first[0] if first is not None else None
    while head is not None and head.head.i > head.i and head.dep_ in {"det", "compound", "amod", "nummod", "poss"}:
        head = head.head
    if head is None or head.pos_ not in {"NOUN", "PROPN", "PRON"} or not can_speak(head):
        return None
    words = span_of(list(phrase(head)))
    return Span(*words) if words is not None and words[0] >= start else None
