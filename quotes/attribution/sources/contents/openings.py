"""What stands before the verb of saying and tells nothing is none of the words: “Jailing him, Judge Lee said: ‘You
lied.’” quotes no more than that he lied. Extraction reads no parse, and takes such phrases for words, or even whoever
says it: “Mr Lee's mother, Ann, said in a letter, which was read out: ‘I miss him.’”
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution.sources.sources import behind_opening
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.parsing.grammar import FINITE
from quotes.parsing.sources import can_speak
from quotes.records import Quote, Span
from quotes.regions import kind_of, overlapping


def with_openings(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations without phrases before their verb that are none of the words."""
    return tuple(_mended(doc, quote) if quote.kind == "mixed" and quote.cue else quote for quote in quotes)


def _mended(doc: Doc, quote: Quote) -> Quote:
    first, *rest = quote.content
    cue = doc.char_span(*quote.cue[0], alignment_mode="expand")
    if cue is None or not rest or first.end > cue.start_char or rest[0].start < quote.cue[-1].end:
        return quote
    regions, text = regions_of(doc), text_of(doc)
    if overlapping(regions, first) or not overlapping(regions, rest[0]):
        return quote
    lead = text[quote.cue[-1].end : rest[0].start]
    roots = [doc[i] for i in sorted(tokens_of(doc, (first,))) if doc[i].head == cue.root and not doc[i].is_punct]
    if not roots or not all(_is_opening(root, lead) for root in roots[:-1]):
        return quote
    root = roots[-1]
    start = root.left_edge.idx if len(roots) > 1 else first.start  # "In one of them Ann Lee, a clerk, wrote: “No”"
    said = replace(quote, content=tuple(rest), kind=kind_of(text, tuple(rest), regions))
    if quote.source and quote.source[0].start >= first.end and _is_opening(root, lead):
        return said
    if root.dep_ == "nsubj" and quote.source and tokens_of(doc, quote.source) <= {t.i for t in root.subtree}:
        return replace(said, source=(Span(start, quote.source[-1].end),))  # "The head, Ann Lee, wrote: “No”"
    elsewhere = all("\n" in text[piece.end : first.start] for piece in quote.source)
    if root.dep_ == "nsubj" and elsewhere and can_speak(root):
        return replace(said, source=(behind_opening(doc, Span(start, first.end)),))
    return quote


def _is_opening(root: Token, lead: str) -> bool:
    """Whether it tells what else was done, or where and when; "Under the plan, she said, fares “rise”" tells of fares,
    which only a colon would keep from that."""
    if root.dep_ == "advcl":
        return root.tag_ not in FINITE
    return root.dep_ == "prep" and ":" in lead
