"""Quotations that were taken for one, parted where somebody else speaks.

Somebody's words go on in a later paragraph only where nobody else has spoken in it before them, and behind no sentence
that leads to another's words: "Peter Lund was blunter. “It leaks.”"; and never begin before "Peter Lund:". Such a
sentence has no verb of saying: it tells how somebody takes what another has said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from spacy.tokens import Doc, Token

from quotes.attribution.names import (
    PACKAGE,
    core,
    gender_of_name,
    gender_of_words,
    lower_words,
    same_person,
    surname,
)
from quotes.attribution.sources.sources import phrase
from quotes.attribution.texts import regions_of, text_of
from quotes.datafiles import listed, table
from quotes.records import Quote, Span, Spans
from quotes.regions import overlapping
from quotes.spans import printed

_SENTENCE_ENDS = re.compile(r"[.!?][)\]”\"]*\s+[\"“'‘]?\Z")


def with_parted(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations in order, those that were fused in parts, and those of nobody with whom a sentence leads to."""
    apart = [part for quote in quotes for part in _before_label(doc, quote)]
    parted = [_led_to(doc, part) for quote in apart for part in _parts(doc, quote, apart)]
    return tuple(sorted(parted, key=attrgetter("content")) if len(parted) > len(quotes) else parted)


def _before_label(doc: Doc, quote: Quote) -> Iterator[Quote]:
    """The quotation, what stands in a paragraph before a name and its colon as one of its own: those lead to what
    follows."""
    text = text_of(doc)
    label = quote.source[0] if quote.source else Span(0, 0)
    begins = text.rfind("\n", 0, label.start) + 1
    before = tuple(piece for piece in quote.content if piece.end < begins and text[label.end : label.end + 1] == ":")
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
        part = replace(quote, content=quote.content[first:end])
        if first:
            source = (source_of(leads[first]),) if first in leads else _source_before(text, part.content[0], quotes)
            part = replace(part, kind="direct", cue=(), source=source)
        yield part


def _led_to(doc: Doc, quote: Quote) -> Quote:
    """The quotation, with whom a sentence leads to its words where it has no source."""
    if quote.source or quote.cue or quote.kind != "direct":
        return quote
    subject = leading_in(doc, quote.content[0].start, 0)
    return quote if subject is None else replace(quote, source=(source_of(subject),))


def _lead_to_another(doc: Doc, quote: Quote, number: int) -> Token | None:
    """Whom a sentence leads to before a piece, behind the one before and what tells whose that is; None where it is
    the same person."""
    piece = quote.content[number]
    if not quote.cue or not quote.source or quote.cue[0].start > piece.start:
        return None
    after = max(span.end for span in quote.spans if span.end < piece.start)
    subject = leading_in(doc, piece.start, after)
    return subject if subject is not None and is_another(doc, subject, quote, piece) else None


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


_STOPS = re.compile(r"(?:[.!?][)\]”\"’']*|[”\"])\s+(?=[A-Z])")  # marked words are blank, with their full stop
_LEAD = re.compile(r"[.!?:]\s+[\"“'‘]?\Z")


def leading_in(doc: Doc, start: int, after: int) -> Token | None:
    """The subject of the sentence between `after` and the marked words that begin at `start`, where it tells how
    somebody takes it and ends right before them in their paragraph."""
    text = text_of(doc)
    paragraph = text.rfind("\n", 0, start) + 1
    lead = _LEAD.search(text, max(after, paragraph), start)
    if lead is None:
        return None
    stops = [stop.end() for stop in _STOPS.finditer(text, max(after - 1, paragraph), lead.start())]
    begins = max((paragraph, *stops))
    if begins < after:
        return None  # the sentence goes on from somebody's words
    sentence = doc.char_span(begins, lead.start(), alignment_mode="contract")
    if sentence is None:
        return None
    subjects = (t for t in sentence if t.dep_ == "nsubj" and t.head in sentence and t.pos_ != "PRON")
    return next((token for token in subjects if _takes_it(token.head)), None)


def source_of(subject: Token) -> Span:
    """The words of a subject, as a source has them."""
    words = phrase(subject)
    return Span(words.start_char, words.end_char)


def is_another(doc: Doc, subject: Token, quote: Quote, piece: Span) -> bool:
    """Whether the subject is somebody else than who speaks the quotation: by another name, by whose relation it is
    ("her rival"), or as several or a body. "The mayor" may be the speaker, in the paragraph of his words."""
    source = printed(text_of(doc), quote.source)
    if subject.pos_ == "PROPN":
        return not _may_be_one(phrase(subject).text, source)
    if subject.lower_ in source.lower().split():
        return False
    theirs = any(child.tag_ == "PRP$" for child in subject.children)
    apart = "\n" in text_of(doc)[quote.cue[-1].end : piece.start]
    return theirs or apart or subject.tag_ == "NNS" or subject.lower_ in lower_words("body_nouns")


def _may_be_one(name: str, source: str) -> bool:
    """Whether the name may be that of a source: "Lund" and "said Ida Lund"; not "Per Lund", nor "Mr Lund"."""
    one, other = core(name), core(source)
    if not one or surname(one) not in other:
        return False
    genders = {gender_of_words(words.split()) or gender_of_name(words) for words in (name, source)} - {None}
    return len(genders) < 2 and (len(one) == 1 or len(other) == 1 or same_person(one, other))


def _takes_it(verb: Token) -> bool:
    """Whether the verb, with what belongs to it, is how somebody takes what is spoken of."""
    lemma, words = verb.lemma_.lower(), table(PACKAGE, "taking_words")
    own = {child.lemma_.lower() for child in verb.rights}
    if lemma in words["verbs"]:
        return not any(child.dep_ in {"ccomp", "dobj"} for child in verb.rights)
    if lemma in words["links"]:
        moods = (t.lemma_.lower() for child in verb.rights if child.lower_ == "in" for t in child.children)
        positives = {word.removesuffix("er") for word in own}  # a tagger may take "blunter" for a noun
        tones = listed(PACKAGE, "taking_words", "tones")
        return not tones.isdisjoint(own | positives) or not listed(PACKAGE, "taking_words", "moods").isdisjoint(moods)
    if lemma in words["otherwise"]:
        return any(token.lower_ in words["ways"] for token in verb.subtree)
    return not own.isdisjoint(words["farther"].get(lemma, ()))
