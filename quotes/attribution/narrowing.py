"""Sources and contents bounded by the parse where extraction, which reads none, cut them wrong.

"The court heard that her clerk, Ivo Lund, warned her that" tells Lund’s words and not the court’s; "she slept, the
jury heard" has two words too many; and an "alleged victim" is nobody's allegation that is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from quotes.attribution.carrying import tokens_of
from quotes.attribution.names import PACKAGE
from quotes.attribution.occasions import venue_words
from quotes.attribution.texts import text_of
from quotes.datafiles import listed
from quotes.records import GIVEN, Quote, Span

BY_PARSE = "bounded by grammar"

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def with_bounds(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations that are some, each with the bounds that the parse tells; those that were given stay."""
    attributes = [_is_attribute(doc, quote) for quote in quotes]
    kept = [quote for quote, attribute in zip(quotes, attributes, strict=True) if not attribute]
    return tuple(quote if quote.method == GIVEN or not quote.cue else _bounded(doc, quote) for quote in kept)


def _is_attribute(doc: Doc, quote: Quote) -> bool:
    """Whether the cue is only an attribute of what was taken for the content: "one alleged victim"."""
    if quote.method == GIVEN or len(quote.cue) != 1 or quote.cue_class != "stance":
        return False
    cue = [doc[i] for i in tokens_of(doc, quote.cue)]
    return len(cue) == 1 and cue[0].dep_ == "amod" and cue[0].head.i in tokens_of(doc, quote.content)


def _bounded(doc: Doc, quote: Quote) -> Quote:
    cue = doc.char_span(*quote.cue[0], alignment_mode="expand")
    if cue is None or not len(cue):
        return quote
    quote = _without_teller(doc, quote, cue.root)
    quote = _with_name(doc, quote, cue.root)
    return _without_hearing(doc, quote, cue.root)


def _without_teller(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation with the subject of its own verb as source, less whoever told it or heard of it before."""
    subject, source = _subject_of(verb), tokens_of(doc, quote.source)
    if subject is None or verb.dep_ != "ccomp" or not {subject.i, verb.head.i} <= source or subject.i < verb.head.i:
        return quote
    source_end = quote.source[-1].end
    return replace(quote, source=(Span(subject.left_edge.idx, source_end),), method=f"{quote.method}, {BY_PARSE}")


def _with_name(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation with the name that the subject ends in, where its source stops short: "The daughter of one" of
    "The daughter of one alleged victim, Ann Lee, told"."""
    subject, source = _subject_of(verb), tokens_of(doc, quote.source)
    if subject is None or subject.i not in source or len(quote.source) != 1 or verb.i < max(source):
        return quote
    behind = doc[max(source) + 1 : verb.i]
    name = next((t for t in behind if t.dep_ == "appos" and t.ent_type_ == "PERSON" and subject.is_ancestor(t)), None)
    if name is None or not _goes_on(behind, name):
        return quote
    start, end = quote.source[0].start, name.idx + len(name)
    return replace(quote, source=(Span(start, end),), method=f"{quote.method}, {BY_PARSE}")


def _goes_on(behind: Tokens, name: Token) -> bool:
    """Whether the words up to a name only go on with the noun phrase that a source broke off within."""
    between = behind.doc[behind.start : name.left_edge.i]
    return (
        len(between) > 1
        and between[0].text != ","
        and not any(t.pos_ in {"VERB", "AUX"} and t.dep_ != "amod" for t in between)
    )


def _without_hearing(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """The quotation less who heard it, where that ends the sentence: "she had slept, the jury heard"."""
    last, hearing = quote.content[-1], verb.head
    subject = _subject_of(hearing)
    if verb.dep_ != "ccomp" or subject is None or hearing.i < verb.i or not _tells_of_hearing(hearing):
        return quote
    start = subject.left_edge
    if (
        not start.i
        or doc[start.i - 1].text != ","
        or not last.start < start.idx < hearing.idx + len(hearing) == last.end
    ):
        return quote
    end = last.start + len(text_of(doc)[last.start : start.idx].rstrip(" ,"))
    return replace(quote, content=(*quote.content[:-1], Span(last.start, end)), method=f"{quote.method}, {BY_PARSE}")


def _tells_of_hearing(verb: Token) -> bool:
    """Whether a sentence says that something was heard or told, and does not go on, as the parse may take the list of
    "the cost of feed, rising rents and unpaid leave" for a clause of its own."""
    lemma = verb.lemma_.lower()
    return verb.dep_ == "ROOT" and (lemma in venue_words("hear") or lemma in listed(PACKAGE, "report_words", "heard"))


def _subject_of(verb: Token) -> Token | None:
    """The subject that stands before a verb."""
    return next((child for child in verb.children if child.dep_ in _SUBJECTS and child.i < verb.i), None)
