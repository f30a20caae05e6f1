"""Sentences that lead to somebody's words without a verb of saying: "Peter Lund was blunter. “It leaks.”"

They tell how somebody takes what another has said, so that the words behind them are his or hers, whoever spoke last.
"""

from __future__ import annotations

import re

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
from quotes.attribution.texts import text_of
from quotes.datafiles import listed, table
from quotes.records import Quote, Span
from quotes.spans import printed

_STOPS = re.compile(r"(?:[.!?][)\]”\"’']*|[”\"])\s+(?=[A-Z])")  # marked words are blank, with their full stop
_LEADS = re.compile(r"[.!?:]\s+[\"“'‘]?\Z")


def leading_in(doc: Doc, start: int, after: int) -> Token | None:
    """The subject of the sentence between `after` and the marked words that begin at `start`, where it tells how
    somebody takes it, or was asked, and ends right before them in their paragraph."""
    text = text_of(doc)
    paragraph = text.rfind("\n", 0, start) + 1
    lead = _LEADS.search(text, max(after, paragraph), start)
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
    return next((token for token in subjects if sentence[0].lower_ == "asked" or _takes_it(token.head)), None)


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
    apart = "\n" in text_of(doc)[(quote.cue or quote.source)[-1].end : piece.start]
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
