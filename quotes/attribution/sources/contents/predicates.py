"""Second predicates: what a sentence's subject does after its words end, and the words before took in.

"He told the council it would close and denied ignoring residents" is two quotations of his; "She said it would close
and left the room" is one, that ends before what she did; of "The man, who police said was armed, fled into the woods"
police said no more than that he was armed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE
from quotes.attribution.sources.contents.second_verbs import (
    group_of,
    is_saying,
    is_speakers,
    tells_more,
    tells_something,
)
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.datafiles import listed
from quotes.extraction.cues.classes import quote_class
from quotes.parsing.grammar import FINITE, has_subject
from quotes.parsing.marked import span_of, trimmed
from quotes.records import SHOWN_CLASSES, Kind, Quote, Span
from quotes.regions import kind_of

_THAT = "that "
_RELATIVES = frozenset({"who", "whom", "which", "that"})
_PLAIN = FINITE - {"MD"}
_NEAR = 6
"""Tokens behind a verb among which its "that" stands: "warned drivers that"."""
_LEAST = 2
"""Words of a content that say something."""


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
    if not apart or text[slice(*first)].lower() not in _RELATIVES:
        return quote
    comma = next((doc[i] for i in sorted(tokens_of(doc, (last,)))[1:-1] if _leads_on(doc[i])), None)
    if comma is None:
        return quote
    return replace(quote, content=(*quote.content[:-1], trimmed(text, Span(last.start, comma.idx))))


def _leads(token: Token) -> bool:
    return token.dep_ in {"prep", "prt"}  # "warned against"


def _leads_on(comma: Token) -> bool:
    return comma.text == "," and comma.nbor().tag_ in FINITE


def _parted(doc: Doc, quote: Quote) -> tuple[Quote, ...]:
    if quote.kind == "direct" or quote.cue_class not in SHOWN_CLASSES or not quote.source:
        return (quote,)
    cue, words = tokens_of(doc, quote.cue), tokens_of(doc, quote.content)
    found = ((doc[i], _behind(doc[i], cue, words, quote.kind)) for i in sorted(tokens_of(doc, quote.content[-1:])))
    second, start = next(((verb, start) for verb, start in found if start is not None), (None, None))
    if second is None or start is None or max(cue) > second.i:
        return (quote,)
    text, last = text_of(doc), quote.content[-1]
    first = trimmed(text, Span(last.start, group_of(second)[0].nbor(-1).idx))
    content = (*quote.content[:-1], first)
    before = replace(quote, content=content, kind=kind_of(text, content, regions_of(doc)))
    if text[slice(*first)].count(" ") < _LEAST - 1:
        return (quote,)
    if start >= last.end:
        return (before,)  # a deed
    other = _said_next(doc, quote, second, start)
    if other is None:
        return (before,) if is_speakers(second, cue, words) else (quote,)
    return (before, *_parted(doc, other))


def _said_next(doc: Doc, quote: Quote, verb: Token, start: int) -> Quote | None:
    """What the quotation's speaker says next, by the verb and from `start` on; None where that is next to nothing."""
    text = text_of(doc)
    leads = (token for token in doc[verb.i + 1 : verb.i + 2] if token.idx < start and _leads(token))
    cue = span_of([*group_of(verb), *leads])
    rest = trimmed(text, Span(start, quote.content[-1].end))
    if text.startswith(_THAT, rest.start):
        rest = Span(rest.start + len(_THAT), rest.end)
    if cue is None or text[slice(*rest)].count(" ") < _LEAST - 1:
        return None
    name = quote_class(text, (cue,), quote.source, (rest,))
    kind = kind_of(text, (rest,), regions_of(doc))
    return replace(quote, content=(rest,), cue=(cue,), cue_class=name, kind=kind)


def _behind(verb: Token, cue: frozenset[int], words: frozenset[int], kind: Kind) -> int | None:
    """Where what a second verb tells begins, the end of the words where it tells nothing; None for other verbs."""
    if kind == "indirect" and _is_second(verb, cue):
        return verb.idx + len(verb)
    if is_speakers(verb, cue, words):
        return _words_begin(verb, verb.doc[max(words)])
    clause = next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)
    return clause.left_edge.idx if clause is not None and verb.head.i in cue and _tells(verb) else None


def _words_begin(verb: Token, last: Token) -> int:
    """Where what the speaker's second verb tells begins: its clause, what it is of, or, of a deed, the end."""
    clause = tells_more(verb)
    if clause is not None:
        return clause.left_edge.idx
    if not tells_something(verb):
        return last.idx + len(last)
    leads = [token for token in verb.doc[verb.i + 1 : verb.i + 2] if _leads(token)]
    end = leads[0] if leads else verb
    return end.idx + len(end)


def _tells(verb: Token) -> bool:
    """Whether the cue's subject tells that something is so, behind a comma: "says it leaked, and warns that it may
    again". The words before are in another tense, within which the verb could not be theirs."""
    clause = next((child for child in verb.head.children if child.dep_ == "ccomp" and child.i < verb.i), None)
    behind = verb.i > 1 and verb.nbor(-1).dep_ == "cc" and verb.nbor(-2).text == ","
    if clause is None or not behind or verb.dep_ != "conj" or verb.tag_ not in _PLAIN or verb.tag_ != verb.head.tag_:
        return False
    if has_subject(verb):
        return False
    if not any(token.lower_ == "that" and token.dep_ == "mark" for token in verb.doc[verb.i : verb.i + _NEAR]):
        return False
    helped = any(child.dep_ == "aux" for child in clause.children)
    return is_saying(verb) and (helped or clause.tag_ != verb.tag_)


def _is_second(verb: Token, cue: frozenset[int]) -> bool:
    """Whether the verb is the subject's behind "and" or "but", and in the tense of the cue.

    Only verbs of denying, which within one's own words stand in another tense: "it would close and denied".
    """
    doc = verb.doc
    tags = {doc[i].tag_ for i in cue}
    if verb.pos_ != "VERB" or verb.tag_ not in _PLAIN or verb.tag_ not in tags or verb.dep_ != "conj":
        return False
    if verb.lemma_.lower() not in listed(PACKAGE, "polarity_words", "denies"):
        return False
    if has_subject(verb):
        return False
    head = verb.head
    other_tense = any(child.dep_ == "aux" for child in head.children)  # "would close and denied"
    start = next((t for t in doc[max(verb.i - 3, 0) : verb.i] if t.dep_ == "cc"), None)
    return start is not None and (head.i in cue or other_tense)
