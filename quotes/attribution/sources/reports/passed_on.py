"""Direct words that somebody passes on: in “The Sun reported that Ann Lee had told a fan: ‘I am done’”, Ann Lee's.

Extraction gives them to the Sun, since it gives each stretch of the text to one source.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from spacy.tokens import Doc, Token

from quotes.attribution.sources.reports.citing import report_words
from quotes.attribution.sources.reports.verbs import cue_of, has_modal, is_finite, may_say
from quotes.attribution.sources.sources import phrase
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.parsing.marked import span_of, trimmed
from quotes.records import REPORT_WITHIN, SHOWN_CLASSES, Quote, Span
from quotes.regions import overlapping

_SURE = 0.7
_FAR = 25
"""Tokens before the marks among which the verb and its subject stand."""
_CLOSING = re.compile("[,. ]?[”\"»’']")
"""What ends the words, whose comma is blank as they are."""
_LEADS = frozenset(":,")


class _Marked(NamedTuple):
    """Where words in marks begin and end with the marks, and the words."""

    start: int
    end: int
    words: Span


class _Inner(NamedTuple):
    """Who says what stands in marks: the verb, its subject, and where the clause of both begins."""

    verb: Token
    subject: Token
    start: int


def with_passed_on(doc: Doc, quotes: Sequence[Quote], outlets: Collection[int]) -> tuple[Quote, ...]:
    """The quotations, those that pass direct words on as two: theirs, with the clause that tells whose words they are,
    and the words themselves, said by whom they tell of. `outlets` are the tokens of outlets' names.
    """
    return tuple(part for quote in _whole(doc, quotes) for part in _parts(doc, quote, outlets))


def _whole(doc: Doc, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotations, all of the clause where extraction found no more than its subject, to whom it gave the rest.

    "PC Lee said Hollis told officers: “I did it”" is what PC Lee said, as well as what Hollis did.
    """
    inner = {quote.source: quote for quote in quotes if quote.source and quote.kind == "direct" and quote.cue}
    for quote in quotes:
        direct = inner.get(quote.content)
        if direct is None or not _is_in_order(quote, direct):
            yield quote
            continue
        end = direct.content[-1].end
        closing = _CLOSING.match(text_of(doc), end)
        yield replace(quote, kind="mixed", content=(Span(quote.content[0].start, closing.end() if closing else end),))


def _is_in_order(outer: Quote, inner: Quote) -> bool:
    """Whether the inner one's cue stands behind its subject, and its words behind that: not "“I did it,” PC Lee said
    Hollis told officers"."""
    return outer.content[-1].end <= inner.cue[0].start and inner.cue[-1].end <= inner.content[0].start


def _parts(doc: Doc, quote: Quote, outlets: Collection[int]) -> Iterator[Quote]:
    marked = _marked(doc, quote) if _may_pass_on(doc, quote, outlets) else None
    inner = _inner(doc, quote, marked.start, outlets) if marked is not None else None
    cue, source = (span_of(cue_of(inner.verb)), span_of(list(phrase(inner.subject)))) if inner else (None, None)
    if marked is None or inner is None or cue is None or source is None:
        yield quote
        return
    start = inner.start if quote.kind == "direct" else quote.content[0].start
    yield replace(quote, kind="mixed", content=(Span(start, marked.end),))
    yield Quote("direct", (marked.words,), (cue,), (source,), REPORT_WITHIN, _SURE)


def _marked(doc: Doc, quote: Quote) -> _Marked | None:
    """The words in marks that are the one piece of content, or its end."""
    if quote.kind == "indirect" or len(quote.content) != 1 or not quote.cue or not quote.source:
        return None
    (piece,) = quote.content
    if quote.cue_class not in SHOWN_CLASSES:
        return None
    if quote.kind == "direct":  # its words are blank in the doc
        closing = _CLOSING.match(text_of(doc), piece.end)
        return _Marked(piece.start - 1, closing.end(), piece) if closing else None
    closed = (region for region in overlapping(regions_of(doc), piece) if region.closed and region.depth == 0)
    last = next(closed, None)
    if last is None or piece.end not in range(last.inner.end - 1, last.end + 1):
        return None
    words = trimmed(text_of(doc), last.inner)
    return _Marked(last.start, last.end, words) if words.start < words.end else None


def _may_pass_on(doc: Doc, quote: Quote, outlets: Collection[int]) -> bool:
    """Whether cue and source stand before the words, or are a paper's behind them: "Lee said: “No,” the file shows"."""
    if not quote.cue or not quote.source or not quote.content:
        return False
    passes_on = quote.cue_class == "document" or not tokens_of(doc, quote.source).isdisjoint(outlets)
    return _leads(quote) or passes_on


def _leads(quote: Quote) -> bool:
    return max(quote.cue[-1].end, quote.source[-1].end) <= quote.content[0].start


def _inner(doc: Doc, quote: Quote, marks: int, outlets: Collection[int]) -> _Inner | None:
    """The clause that leads to the marks, behind the cue and within its sentence; none where it is a pronoun's that may
    mean the source itself: "Lee said he told them: ..."."""
    is_behind = not _leads(quote)  # "Lee replied: “No,” the file said"
    opening = doc.char_span(marks, marks + 1, alignment_mode="expand") if is_behind else None
    start = opening.sent.start_char if opening is not None else max(quote.cue[-1].end, quote.source[-1].end)
    behind = Span(start, marks)
    between = text_of(doc)[slice(*behind)]
    if between.rstrip()[-1:] not in _LEADS or "\n" in between:
        return None
    tokens = [doc[i] for i in sorted(tokens_of(doc, (behind,)))][-_FAR:]
    for verb in reversed(tokens):
        if verb.pos_ == "VERB" and verb.lemma_.lower() in report_words("says") and is_finite(verb):
            subject = next((c for c in verb.children if c.dep_ == "nsubj" and c in tokens and c.i < verb.i), None)
            if subject is None or not may_say(subject) or has_modal(verb):
                return None
            if subject.pos_ == "PRON" and not is_behind and tokens_of(doc, quote.source).isdisjoint(outlets):
                return None
            return _Inner(verb, subject, phrase(subject)[0].idx)
    return None
