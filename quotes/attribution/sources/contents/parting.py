"""Quotations that were taken for one, parted where somebody else speaks.

Somebody's words go on in a later paragraph only where nobody else has spoken in it before them, and behind no sentence
that leads to another's words: "Peter Lund was blunter. “It leaks.”"; and never begin before "Peter Lund:".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from spacy.tokens import Doc, Token

from quotes.attribution.names import gender_of_name
from quotes.attribution.sources.contents.leading_in import is_another, leading_in, source_of
from quotes.attribution.texts import regions_of, text_of
from quotes.records import Quote, Span, Spans
from quotes.regions import kind_of, overlapping
from quotes.spans import printed

_PRONOUN_LEADS = re.compile(r"[.!?][”\"’']?\s(?P<who>He|She)\s[^.!?:\n“”\"]+[.!?:]\s[“\"‘']?\Z")
_PRONOUNS = frozenset({"he", "she", "they"})
_SENTENCE_ENDS = re.compile(r"[.!?][)\]”\"]*\s+[\"“'‘]?\Z")


def with_parted(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations in order, those that were fused in parts, and those of nobody with whom a sentence leads to."""
    apart = [part for quote in quotes for part in _before_label(doc, quote)]
    parted = [_led_to(doc, part) for quote in apart for part in _parts(doc, quote, apart)]
    return tuple(sorted(parted, key=attrgetter("content")) if len(parted) > len(quotes) else parted)


def _before_label(doc: Doc, quote: Quote) -> Iterator[Quote]:
    """The quotation, what stands in a paragraph before a name and its colon as one of its own: those lead to what
    follows, as does "Lee was cautious:"."""
    text = text_of(doc)
    label = quote.source[0] if quote.source else Span(0, 0)
    begins = text.rfind("\n", 0, label.start) + 1
    ends = [label.end, *(cue.end for cue in quote.cue if text[slice(*label)].lower() not in _PRONOUNS)]
    leads = any(text[end : end + 1] == ":" for end in ends)
    before = tuple(piece for piece in quote.content if piece.end < begins and leads)
    behind = quote.content[len(before) :]
    if before and all(overlapping(regions_of(doc), piece) for piece in before):
        yield replace(quote, kind="direct", content=before, cue=(), source=(), cue_class="speech")
        quote = replace(quote, content=behind)
    if quote.content:
        yield quote


def _parts(doc: Doc, quote: Quote, quotes: Sequence[Quote]) -> Iterator[Quote]:
    text = text_of(doc)
    leads = {i: subject for i in range(1, len(quote.content)) if (subject := _lead_to_another(doc, quote, i))}
    firsts = [
        i for i, piece in enumerate(quote.content) if i == 0 or i in leads or _is_anothers(text, quote, piece, quotes)
    ]
    for first, end in pairwise([*firsts, len(quote.content)]):
        content = quote.content[first:end]
        whole = len(content) == len(quote.content)
        part = quote if whole else replace(quote, content=content, kind=kind_of(text, content, regions_of(doc)))
        if first:
            source = (source_of(leads[first]),) if first in leads else _source_before(text, part.content[0], quotes)
            part = replace(part, kind="direct", cue=(), source=source)
        yield part


def _led_to(doc: Doc, quote: Quote) -> Quote:
    """The quotation, with whom a sentence leads to its words where it has no cue, nor a source that is the same."""
    if quote.cue or quote.kind != "direct":
        return quote
    piece = quote.content[0]
    subject = leading_in(doc, piece.start, max((s.end for s in quote.source if s.end < piece.start), default=0))
    if subject is None or (quote.source and not is_another(doc, subject, quote, piece)):
        return quote
    return replace(quote, source=(source_of(subject),))


def _lead_to_another(doc: Doc, quote: Quote, number: int) -> Token | None:
    """Whom a sentence leads to before a piece, behind the one before and what tells whose that is; None where it is
    the same person."""
    piece = quote.content[number]
    if not quote.cue or not quote.source or quote.cue[0].start > piece.start:
        return None
    after = max(span.end for span in quote.spans if span.end < piece.start)
    other = _of_other_gender(doc, quote, Span(after, piece.start))
    if other is not None:
        return other
    subject = leading_in(doc, piece.start, after)
    return subject if subject is not None and is_another(doc, subject, quote, piece) else None


def _of_other_gender(doc: Doc, quote: Quote, between: Span) -> Token | None:
    """The “he” or “she” that begins the sentence right before a piece, where it cannot mean who speaks: Ann Lee said
    “no”. He grins. “She owes me money.”"""
    lead = _PRONOUN_LEADS.search(text_of(doc), *between)
    theirs = _gender(printed(text_of(doc), quote.source)) if lead else None
    if lead is None or theirs in {None, {"He": "m", "She": "f"}[lead["who"]]}:
        return None
    span = doc.char_span(*lead.span("who"))
    return span[0] if span is not None else None


def _gender(source: str) -> str | None:
    """The gender of a first name in the source: of "Producer Mika Lund"."""
    words = source.partition(",")[0].split()
    return next((g for at in range(len(words) - 1) if (g := gender_of_name(" ".join(words[at:])))), None)


def _is_anothers(text: str, quote: Quote, piece: Span, quotes: Sequence[Quote]) -> bool:
    """Whether the piece is in a later paragraph than the cue and what is before it, and there somebody else has said
    something before it."""
    begins = text.rfind("\n", 0, piece.start) + 1
    own = (*quote.cue, *quote.source, *(span for span in quote.content if span.end < piece.start))
    if not quote.cue or any(begins <= span.end <= piece.start for span in own) or quote.cue[0].start > piece.start:
        return False
    return any(other is not quote for other in _said_before(begins, piece, quotes))


def _source_before(text: str, piece: Span, quotes: Sequence[Quote]) -> Spans:
    """The source of what is said before the piece in its paragraph, where a sentence ends right before it."""
    begins = text.rfind("\n", 0, piece.start) + 1
    before = _said_before(begins, piece, quotes)
    ends = _SENTENCE_ENDS.search(text[begins : piece.start])
    return max(before, key=lambda quote: quote.cue[-1].end).source if ends and before else ()


def _said_before(begins: int, piece: Span, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations whose source and cue stand in the paragraph that begins there, before the piece."""
    return [q for q in quotes if q.source and q.cue and begins <= q.source[0].start and q.cue[-1].end <= piece.start]
