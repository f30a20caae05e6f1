"""Second predicates: what a sentence's subject does after its words end, and the words before took in.

"He told the council it would close and denied ignoring residents" is two quotations of his; of "The man, who police
said was armed, fled into the woods" police said no more than that he was armed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE
from quotes.attribution.texts import text_of, tokens_of
from quotes.datafiles import listed
from quotes.extraction.classes import quote_class
from quotes.extraction.rules.marked import span_of, trimmed
from quotes.records import GIVEN, SHOWN_CLASSES, Quote, Span

_THAT = "that "
_RELATIVES = frozenset({"who", "whom", "which", "that"})
_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
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
    if quote.method == GIVEN or quote.kind != "indirect" or quote.cue_class not in SHOWN_CLASSES or not quote.source:
        return (quote,)
    last, cue = quote.content[-1], tokens_of(doc, quote.cue)
    second = next((doc[i] for i in sorted(tokens_of(doc, (last,))) if _is_second(doc[i], cue, doc)), None)
    if second is None or max(cue) > second.i:
        return (quote,)
    said = [second]
    while (before := said[0].nbor(-1)).head == second and before.dep_ in _HELPS:
        said.insert(0, before)
    first = trimmed(text_of(doc), Span(last.start, said[0].nbor(-1).idx))
    rest = trimmed(text_of(doc), Span(second.idx + len(second), last.end))
    if text_of(doc).startswith(_THAT, rest.start):
        rest = Span(rest.start + len(_THAT), rest.end)
    span = span_of(said)
    if span is None or any(text_of(doc)[slice(*part)].count(" ") < _LEAST - 1 for part in (first, rest)):
        return (quote,)
    name = quote_class(text_of(doc), (span,), quote.source, (rest,))
    other = replace(quote, content=(rest,), cue=(span,), cue_class=name)
    return (replace(quote, content=(*quote.content[:-1], first)), other)


def _is_second(verb: Token, cue: frozenset[int], doc: Doc) -> bool:
    """Whether the verb is the subject's behind "and" or "but", and in the tense of the cue.

    Only verbs of denying, which within one's own words stand in another tense: "it would close and denied".
    """
    tags = {doc[i].tag_ for i in cue}
    if verb.pos_ != "VERB" or verb.tag_ not in {"VBD", "VBZ", "VBP"} or verb.tag_ not in tags or verb.dep_ != "conj":
        return False
    if verb.lemma_.lower() not in listed(PACKAGE, "polarity_words", "denies"):
        return False
    if any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        return False
    head = verb.head
    other_tense = any(child.dep_ == "aux" for child in head.children)  # "would close and denied"
    start = next((t for t in doc[max(verb.i - 3, 0) : verb.i] if t.dep_ == "cc"), None)
    return start is not None and (head.i in cue or other_tense)
