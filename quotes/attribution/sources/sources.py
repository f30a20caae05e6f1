"""The words of a source, and the noun phrase and head that stand for somebody where no name does."""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from quotes.attribution.mentions.datelines import after_dateline
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.names import PACKAGE
from quotes.datafiles import listed
from quotes.parsing.grammar import NOUNS, SUBJECTS
from quotes.parsing.sources import agent_of
from quotes.records import Quote
from quotes.records import Span as Stretch

_RELATIVES = frozenset({"who", "whose", "which"})
_CLOSING = POSSESSIVE | {",", ".", ":", ";", "-", "–", "—"}
_PARTICIPLES = frozenset({"VBG", "VBN"})
_PLACES = frozenset({"inside", "outside"})
"""Prepositions that the tagger takes for adjectives where no article follows: "Outside court"."""


def source_span(doc: Doc, quote: Quote, datelines: dict[int, int]) -> Span | None:
    """The tokens of the source without a dateline, commas and possessive around it; of several spans, the longest."""
    if not quote.source:
        return None
    start, end = max(quote.source, key=lambda span: span.end - span.start)
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):  # a span between two tokens
        return None
    cue = doc.char_span(*quote.cue[0], alignment_mode="expand") if quote.cue else None
    span = after_dateline(span, datelines, cue.start if cue is not None else None)
    while len(span) > 1 and (span[-1].text in _CLOSING or span[-1].is_space):
        span = span[:-1]
    while len(span) > 1 and (span[0].is_punct or span[0].is_space or span[0].pos_ == "ADP"):
        span = span[1:]
    if len(span) > 2 and span[0].lower_ == "both" and any(token.lower_ == "and" for token in span):
        span = span[1:]
    return span


def behind_opening(doc: Doc, source: Stretch) -> Stretch:
    """What of a source is behind the phrases that open its sentence: "Outside court, Ann Lee, of Kent Police, said",
    "Opening the case in Leeds, Ann Lee KC said"."""
    words = doc.char_span(*source, alignment_mode="contract")
    if words is None or not (words[0].is_sent_start or words[0].text[0].isupper()):
        return source
    while (comma := next((token.i for token in words[:-1] if token.text == ","), 0)) and _is_opening(words[0], comma):
        words = doc[comma + 1 : words.end]
    return Stretch(words.start_char, source.end)


def _is_opening(first: Token, comma: int) -> bool:
    """Whether the word opens what tells where, when or how, up to the comma: a preposition, or a participle with words
    of its own, and somebody's name behind it; not "Sobbing widow Ann, 40,", whatever the parser makes of her."""
    if first.lower_ in _PLACES:
        return True
    before, behind = first.doc[first.i : comma], first.doc[comma + 1]
    if any(token.dep_ in SUBJECTS for token in before) or behind.pos_ in {"ADP", "NUM"}:
        return False
    if first.tag_ in _PARTICIPLES and first.dep_ != "amod":
        return behind.lower_ not in {"a", "an"}
    return first.pos_ == "ADP" and first.lower_ != "of"  # "Of the three, two said"


def phrase(head: Token) -> Span:
    """The noun phrase of a head, without its relative clause and what follows a comma."""
    end = head.i + 1
    for child in head.rights:
        if child.dep_ != "prep":
            break
        end = child.right_edge.i + 1
    return head.doc[min(head.left_edge.i, head.i) : _before_aside(head, end)]


def _before_aside(head: Token, end: int) -> int:
    """Where the phrase ends before a relative clause behind a comma, wherever the parse hangs that: "the head of Holm
    Industries, who said"."""
    for token in head.doc[head.i + 1 : end]:
        if token.dep_ == "relcl":
            comma = max(token.left_edge.i, head.i + 1) - 1
            if comma > head.i and head.doc[comma].text == ",":
                return comma
    return end


def head_of(source: Span) -> Token:
    """The noun or pronoun that a source without a name is about; an adjective that is its subject stands for one:
    "The 43-year-old said"."""
    if source.root.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} or (source.root.pos_, source.root.dep_) == ("ADJ", "nsubj"):
        return source.root
    return next((token for token in source if token.pos_ in NOUNS), source.root)


def is_bidden(verb: Token) -> bool:
    """Whether a participle that looks like a past tense has whoever is bidden before it: "Lee urged to resign"."""
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    to_do = len(behind) > 1 and behind[0].lower_ == "to" and behind[1].tag_ == "VB"
    return to_do and verb.tag_ in {"VBD", "VBN"} and verb.lemma_.lower() in listed(PACKAGE, "report_words", "bids")


def tells_hearer_behind(verb: Token) -> bool:
    """Whether a participle tells what the subject of the clause behind it hears, whatever the tagger takes it for:
    "Told that they had gone, he shrugs", "And asked if it was hers, Lee laughed"; not "Asked by Lund if it was"."""
    if verb.tag_ not in {"VBD", "VBN"} or verb.lemma_.lower() not in listed(PACKAGE, "report_words", "heard"):
        return False
    if agent_of(verb) is not None or any(child.dep_ in {*SUBJECTS, "aux", "auxpass"} for child in verb.lefts):
        return False
    if verb.dep_ == "ROOT":
        return bool(verb.is_sent_start)
    return verb.dep_ in {"advcl", "ccomp"} and any(t.dep_ in SUBJECTS and t.i > verb.i for t in verb.head.lefts)
