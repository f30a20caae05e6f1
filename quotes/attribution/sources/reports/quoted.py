"""Words as his whom another quotes: "The Post quoted Lund as saying", "The Herald has Lund saying"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE
from quotes.attribution.sources.reports.inner_reports import hearsay_of
from quotes.attribution.sources.sources import phrase
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.datafiles import listed
from quotes.extraction.cues.classes import quote_class
from quotes.parsing.marked import span_of
from quotes.parsing.sources import can_speak
from quotes.records import Kind, Quote, Span, Spans
from quotes.regions import kind_of, words_within

_SAYING = re.compile(r"\A(?:as \w+|.*? as \w+)\s+(?:that\s+)?", re.DOTALL)
"""What leads to the words of whoever is quoted: "as saying that"."""
_MARKS = frozenset("“\"‘'«")


def of_the_quoted(doc: Doc, quote: Quote, verbs: Sequence[Token]) -> Quote:
    """The quotation as his who is quoted; `verbs` are those of its cue, in order."""
    if verbs:
        return _of_whom_it_has(doc, _of_the_quoted(doc, quote, verbs[0]), verbs[-1])
    return quote if quote.cue else _of_the_quoted_before(doc, quote)


def names_the_quoted(doc: Doc, quote: Quote) -> bool:
    """Whether the words taken are no more than who is quoted, whose words another quotation has: "Lund" of "Lund was
    quoted by the Post as saying"."""
    verb = next((doc[i] for i in sorted(tokens_of(doc, quote.cue)) if doc[i].pos_ == "VERB"), None)
    if verb is None or verb.lemma_.lower() not in listed(PACKAGE, "report_words", "quotes"):
        return False
    whom = {i.i for child in verb.children if child.dep_ == "nsubjpass" for i in child.subtree}
    return bool(whom) and whom.issuperset(tokens_of(doc, quote.content))


def _of_the_quoted(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """Words as his whom another quotes: "The Post quoted Lund as saying: “It holds.”", "Lund was quoted by the Post as
    saying “it holds”", "“It holds,” Lund was quoted by the Post as saying"."""
    if verb.lemma_.lower() not in listed(PACKAGE, "report_words", "quotes"):
        return quote
    objects = (child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"})
    whom = next((child for child in objects if can_speak(child) or child.lower_ == "who"), None)
    preps = (child for child in verb.children if child.lower_ == "as")
    says = next((deed for prep in preps for deed in prep.children if deed.dep_ == "pcomp"), None)
    if whom is None or says is None or says.lemma_.lower() not in listed(PACKAGE, "report_words", "says"):
        return quote
    source, cue = span_of(_named(verb, whom)), Span(says.idx, says.idx + len(says))
    if source is None or source[1] > cue.start:
        return quote
    text, is_passive = text_of(doc), whom.dep_ == "nsubjpass"
    if quote.kind == "indirect" and not is_passive:
        return quote  # of "State radio quoted the general as saying" a report within tells
    behind = tuple(Span(b - len(_SAYING.sub("", text[a:b])), b) for a, b in quote.content if a < cue.start < b)
    if quote.kind == "indirect":
        return replace(quote, source=(Span(*source),), cue=(cue,), content=behind) if behind else quote
    before = tuple(words for piece in quote.content if (words := _up_to(doc, piece, source[0])) is not None)
    content = quote.content if quote.kind == "direct" else _right_behind(doc, quote, cue.end) or before
    content = content or (behind if is_passive else ())
    if not content:
        return quote
    if any(start < cue.end and source[0] < end for start, end in content):
        return quote
    kind: Kind = "direct" if quote.kind == "direct" else kind_of(text, content, regions_of(doc))
    if kind == "indirect":
        return quote
    name = quote_class(text, (cue,), (Span(*source),), content)
    return replace(quote, kind=kind, source=(Span(*source),), cue=(cue,), content=content, cue_class=name)


def _named(verb: Token, whom: Token) -> list[Token]:
    """Who is quoted: of "Lund, who was quoted by the Post as saying" Lund."""
    if whom.lower_ != "who":
        return list(phrase(whom))
    return [token for token in phrase(verb.head) if token.i <= verb.head.i]


def _up_to(doc: Doc, piece: Span, end: int) -> Span | None:
    """The piece without what of whoever is quoted was taken for words: “It holds,” the mate was quoted as saying."""
    if piece.end <= end:
        return Span(piece.start, piece.start + len(text_of(doc)[slice(*piece)].rstrip(",")))
    within = (region for region in regions_of(doc) if piece.start <= region.start and region.end <= end)
    return next((words_within(text_of(doc), region) for region in within), None)


def _of_the_quoted_before(doc: Doc, quote: Quote) -> Quote:
    """Words of which no cue was found as his who was quoted as saying what stands right behind."""
    first = min(tokens_of(doc, quote.content), default=0)
    before = (doc[at] for at in range(first - 1, -1, -1) if not doc[at].is_punct and doc[at].lower_ != "that")
    says = next(before, None)
    whom = hearsay_of(says) if says is not None and says.dep_ == "pcomp" else None
    source = span_of(phrase(whom)) if whom is not None else None
    if says is None or source is None:
        return quote
    return replace(quote, source=(Span(*source),), cue=(Span(says.idx, says.idx + len(says)),))


def _right_behind(doc: Doc, quote: Quote, end: int) -> Spans:
    """The last words as far as they stand in marks that open right behind `end`, else nothing."""
    text, last = text_of(doc), quote.content[-1]
    opens = next((i for i in range(end, last.end) if not text[i].isspace() and text[i] not in ",:"), last.end)
    return (Span(max(opens, last.start), last.end),) if text[opens : opens + 1] in _MARKS else ()


def _of_whom_it_has(doc: Doc, quote: Quote, verb: Token) -> Quote:
    """Words as his whom a paper has saying them: "The Herald has Ann Lee saying that it would cost millions"."""
    tokens = [doc[i] for i in sorted(tokens_of(doc, quote.cue))]
    who = tokens[1:-1]
    if not who or tokens[0].lemma_ != "have" or tokens[-1] != verb or verb.tag_ != "VBG":
        return quote
    if any(token.pos_ == "VERB" for token in who):
        return quote  # "He had sent a note vowing that he would sue"
    if verb.lemma_ not in listed(PACKAGE, "report_words", "says") or not can_speak(who[-1]):
        return quote
    source = Span(who[0].idx, who[-1].idx + len(who[-1]))
    return replace(quote, source=(source,), cue=(Span(verb.idx, verb.idx + len(verb)),))
