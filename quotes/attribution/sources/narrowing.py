"""Sources that took in more than who says it. Extraction reads no parse.

Of “The court heard that her clerk, Ivo Lund, warned her that” the words are Lund's and not the court's; of “Fears grew
in Torvik, whose mayor, Ann Lee, said” they are neither Torvik's nor the fears'; of “Outside court, Ann Lee said” not
the court's, nor, seen by the Post, the Post's. “Torvik Monday said” is Torvik's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from quotes.attribution.mentions.named_by_day import DAYS
from quotes.attribution.names import is_first_name, lower_words
from quotes.attribution.sources.sources import behind_opening
from quotes.attribution.texts import text_of, tokens_of
from quotes.extraction.cues.classes import quote_class
from quotes.parsing.grammar import FINITE, SUBJECTS
from quotes.records import Quote, Span

BY_PARSE = "bounded by grammar"

_BETWEEN = frozenset({"ADV", "AUX", "PUNCT", "SPACE"})
"""What may stand between who says it and the verb: "whose mayor, Ann Lee, also said"."""
_MEANWHILE = frozenset({"after", "as", "before", "once", "until", "when", "while"})


def with_bounds(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, each with the source that its own verb has."""
    return tuple(_without_opening(doc, _bounded(doc, quote)) if quote.cue else quote for quote in quotes)


def _without_opening(doc: Doc, quote: Quote) -> Quote:
    """The quotation with its source less what opens its sentence."""
    if len(quote.source) != 1 or quote.source[0].end > quote.cue[0].start:
        return quote
    source = behind_opening(doc, quote.source[0])
    return (
        quote if source == quote.source[0] else replace(quote, source=(source,), method=f"{quote.method}, {BY_PARSE}")
    )


def _bounded(doc: Doc, quote: Quote) -> Quote:
    cue = doc.char_span(*quote.cue[0], alignment_mode="expand")
    if cue is None or not len(cue):
        return quote
    own = _without_seer(doc, _without_place(doc, _without_teller(doc, quote, cue.root), cue.root))
    return _without_circumstance(doc, _without_day(doc, _of_whose(doc, own, cue)), cue.root)


def _without_place(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation without where it was said, or on whose behalf, which opens the sentence: "In a radio interview the
    singer said", "On the advice of Ivo Lund, Ann Lee said"."""
    subject, source = _subject_of(verb), sorted(tokens_of(doc, quote.source))
    if len(quote.source) != 1 or subject is None or subject.i not in source or source[0] == 0:
        return quote
    start = subject.left_edge.i
    opens = next((t for t in verb.lefts if t.is_sent_start and t.left_edge.i < source[0] <= t.right_edge.i), None)
    if opens is None or opens.pos_ != "ADP" or start <= source[0]:
        return quote
    who = (Span(doc[start].idx, quote.source[0].end),)
    name = quote_class(text_of(doc), quote.cue, who, quote.content)
    return replace(quote, source=who, cue_class=name, method=f"{quote.method}, {BY_PARSE}")


def _without_seer(doc: Doc, quote: Quote) -> Quote:
    """The quotation without who only got to see what it was written in: "In a note seen by the Post, Ann Lee wrote"."""
    source = sorted(tokens_of(doc, quote.source))
    if len(quote.source) != 1 or len(source) < 2 or source[0] < 2 or doc[source[0] - 1].lower_ != "by":
        return quote
    comma = next((i for i in source[:-1] if doc[i].text == ","), None)
    if comma is None or doc[source[0] - 2].lower_ not in lower_words("getting_verbs"):
        return quote
    who = (Span(doc[comma + 1].idx, quote.source[0].end),)
    return replace(quote, source=who, method=f"{quote.method}, {BY_PARSE}")


def _without_day(doc: Doc, quote: Quote) -> Quote:
    """The quotation without the day on which it was said at the end of its source: "Norvik Monday said", "A spokesman
    Tuesday denied"."""
    source = sorted(tokens_of(doc, quote.source))
    if len(quote.source) != 1 or len(source) < 2 or doc[source[-1]].text not in DAYS:
        return quote
    last = doc[source[-2]]
    if len(source) == 2 and is_first_name(last.text):
        return quote  # "Rick Monday"
    who = Span(quote.source[0].start, last.idx + len(last))
    return replace(quote, source=(who,), method=f"{quote.method}, {BY_PARSE}")


def _without_circumstance(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation without what went on meanwhile at the end of its source: "says Ivo Lund as we part"."""
    source = sorted(tokens_of(doc, quote.source))
    if len(quote.source) != 1 or not source or source[0] < verb.i:
        return quote
    clauses = (t.left_edge.i for t in verb.rights if t.dep_ == "advcl" and t.i in source)
    start = next((i for i in clauses if i > source[0] and doc[i].lower_ in _MEANWHILE), None)
    if start is None:
        return quote
    last = doc[start - 1] if doc[start - 1].text != "," else doc[start - 2]
    return replace(
        quote, source=(Span(quote.source[0].start, last.idx + len(last)),), method=f"{quote.method}, {BY_PARSE}"
    )


def _of_whose(doc: Doc, quote: Quote, cue: Tokens) -> Quote:
    """The quotation as hers who is somebody's, less what stands before: “Fears grew in Torvik, whose mayor, Ann Lee,
    said it burned”; not where the "whose" has a verb of its own: “Ann Lee, whose barn burned, said”."""
    source = sorted(tokens_of(doc, quote.source))
    whose = next((i for i in source if doc[i].lower_ == "whose"), None)
    if whose is None or source[-1] >= cue.start or any(t.tag_ in FINITE for t in doc[whose : source[-1] + 1]):
        return quote
    start, text = doc[whose].idx, text_of(doc)
    own = tuple(piece for piece in quote.content if piece.start > start or text[piece.end : start].strip(" ,"))
    if not own or any(token.pos_ not in _BETWEEN for token in doc[source[-1] + 1 : cue.start]):
        return quote
    method = f"{quote.method}, {BY_PARSE}"
    return replace(quote, source=(Span(start, quote.source[-1].end),), content=own, method=method)


def _without_teller(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation with the subject of its own verb as source, less whoever told it or heard of it before."""
    subject, source = _subject_of(verb), tokens_of(doc, quote.source)
    if subject is None or verb.dep_ != "ccomp" or not {subject.i, verb.head.i} <= source or subject.i < verb.head.i:
        return quote
    source_end = quote.source[-1].end
    return replace(quote, source=(Span(subject.left_edge.idx, source_end),), method=f"{quote.method}, {BY_PARSE}")


def _subject_of(verb: Token) -> Token | None:
    """The subject that stands before a verb."""
    return next((child for child in verb.children if child.dep_ in SUBJECTS and child.i < verb.i), None)
