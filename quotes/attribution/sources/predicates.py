"""Second predicates: what a sentence's subject does after its words end, and the words before took in.

"He told the council it would close and denied ignoring residents" is two quotations of his; of "The man, who police
said was armed, fled into the woods" police said no more than that he was armed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.datafiles import listed
from quotes.extraction.cues.classes import quote_class
from quotes.parsing.marked import span_of, trimmed
from quotes.records import GIVEN, SHOWN_CLASSES, Kind, Quote, Span
from quotes.regions import kind_of

_THAT = "that "
_RELATIVES = frozenset({"who", "whom", "which", "that"})
_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
_PLAIN = _FINITE - {"MD"}
_NEAR = 6
"""Tokens behind a verb among which its "that" stands: "warned drivers that"."""
_LEAST = 2
"""Words of a content that say something."""
_HELPS = frozenset({"aux", "neg", "advmod"})


def with_predicates(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, in order, each parted where its own sentence goes on with a second verb of its subject's."""
    parted = [part for quote in quotes for part in _parted(doc, _within_relative(doc, quote))]
    return tuple(sorted(parted, key=lambda quote: quote.content))


def _within_relative(doc: Doc, quote: Quote) -> Quote:
    """The quotation whose words begin with a relative pronoun, without what the sentence goes on with: a finite verb
    right behind a comma, which is none of the relative clause's."""
    first, last = quote.content[0], quote.content[-1]
    text = text_of(doc)
    apart = quote.cue and first.end <= quote.cue[0].start and quote.cue[-1].end <= last.start
    if quote.method == GIVEN or not apart or text[slice(*first)].lower() not in _RELATIVES:
        return quote
    comma = next((doc[i] for i in sorted(tokens_of(doc, (last,)))[1:-1] if _leads_on(doc[i])), None)
    if comma is None:
        return quote
    return replace(quote, content=(*quote.content[:-1], trimmed(text, Span(last.start, comma.idx))))


def _leads_on(comma: Token) -> bool:
    return comma.text == "," and comma.nbor().tag_ in _FINITE


def _parted(doc: Doc, quote: Quote) -> tuple[Quote, ...]:
    if quote.method == GIVEN or quote.kind == "direct" or quote.cue_class not in SHOWN_CLASSES or not quote.source:
        return (quote,)
    last, cue = quote.content[-1], tokens_of(doc, quote.cue)
    found = ((doc[i], _behind(doc[i], cue, doc, quote.kind)) for i in sorted(tokens_of(doc, (last,))))
    second, start = next(((verb, start) for verb, start in found if start is not None), (None, None))
    if second is None or start is None or max(cue) > second.i:
        return (quote,)
    said = [second]
    while (before := said[0].nbor(-1)).head == second and before.dep_ in _HELPS:
        said.insert(0, before)
    text = text_of(doc)
    first, rest = trimmed(text, Span(last.start, said[0].nbor(-1).idx)), trimmed(text, Span(start, last.end))
    if text.startswith(_THAT, rest.start):
        rest = Span(rest.start + len(_THAT), rest.end)
    span = span_of(said)
    if span is None or any(text[slice(*part)].count(" ") < _LEAST - 1 for part in (first, rest)):
        return (quote,)
    content = (*quote.content[:-1], first)
    name = quote_class(text, (span,), quote.source, (rest,))
    other = replace(quote, content=(rest,), cue=(span,), cue_class=name, kind=kind_of(text, (rest,), regions_of(doc)))
    return (replace(quote, content=content, kind=kind_of(text, content, regions_of(doc))), other)


def _behind(verb: Token, cue: frozenset[int], doc: Doc, kind: Kind) -> int | None:
    """Where what a second verb tells begins; None for other verbs."""
    if kind == "indirect" and _is_second(verb, cue, doc):
        return verb.idx + len(verb)
    clause = next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)
    if clause is None or verb.head.i not in cue or not _tells(verb, doc):
        return None
    return clause.left_edge.idx


def _tells(verb: Token, doc: Doc) -> bool:
    """Whether the cue's subject tells that something is so, behind a comma: "says it leaked, and warns that it may
    again". The words before are in another tense, within which the verb could not be theirs."""
    told = next((child for child in verb.head.children if child.dep_ == "ccomp" and child.i < verb.i), None)
    behind = verb.i > 1 and verb.nbor(-1).dep_ == "cc" and verb.nbor(-2).text == ","
    if told is None or not behind or verb.dep_ != "conj" or verb.tag_ not in _PLAIN or verb.tag_ != verb.head.tag_:
        return False
    if any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        return False
    if not any(token.lower_ == "that" and token.dep_ == "mark" for token in doc[verb.i : verb.i + _NEAR]):
        return False
    helped = any(child.dep_ == "aux" for child in told.children)
    verbs = listed(PACKAGE, "report_words", "says") | listed(PACKAGE, "report_words", "goes_on_to")
    return verb.lemma_.lower() in verbs and (helped or told.tag_ != verb.tag_)


def _is_second(verb: Token, cue: frozenset[int], doc: Doc) -> bool:
    """Whether the verb is the subject's behind "and" or "but", and in the tense of the cue.

    Only verbs of denying, which within one's own words stand in another tense: "it would close and denied".
    """
    tags = {doc[i].tag_ for i in cue}
    if verb.pos_ != "VERB" or verb.tag_ not in _PLAIN or verb.tag_ not in tags or verb.dep_ != "conj":
        return False
    if verb.lemma_.lower() not in listed(PACKAGE, "polarity_words", "denies"):
        return False
    if any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        return False
    head = verb.head
    other_tense = any(child.dep_ == "aux" for child in head.children)  # "would close and denied"
    start = next((t for t in doc[max(verb.i - 3, 0) : verb.i] if t.dep_ == "cc"), None)
    return start is not None and (head.i in cue or other_tense)
