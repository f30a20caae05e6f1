"""The noun that a relative pronoun takes up: Ann Lee, of "Ann Lee, the head of Holm Industries, who"."""

from __future__ import annotations

from spacy.tokens import Token

from quotes.attribution.names import bearer_nouns
from quotes.parsing.grammar import NOUNS


def _subject_of_copula(noun: Token) -> Token:
    """Of "Lee is a lawyer who" and "Lee is a bully and liar who", Lee; else the noun itself, as of "The guest is Lee,
    who"."""
    first = noun
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    if first.dep_ != "attr" or first.pos_ == "PROPN":
        return noun
    return next((t for t in first.head.lefts if t.dep_ == "nsubj"), noun)


def _named_before(noun: Token) -> Token:
    """Of "Ann Lee, the head of Holm Industries, who" Ann Lee; else the noun itself, as of "Ann Lee and Ida Lund, bakers
    who"."""
    if noun.tag_ == "NNS":
        return noun
    if noun.dep_ != "appos" or noun.head.i > noun.i or noun.head.pos_ != "PROPN":
        return noun
    return noun.head


def _bearer(token: Token, noun: Token) -> Token:
    """Of "the nominee for president, who" the nominee: behind a comma "who" takes up the whole phrase."""
    preposition = noun.head
    if token.lower_ != "who" or not token.i or token.doc[token.i - 1].text != "," or preposition.pos_ != "ADP":
        return noun
    whole = preposition.head
    bears = whole.lower_ in bearer_nouns() or whole.lemma_.lower() in bearer_nouns() or whole.tag_ == "NNPS"
    return whole if whole.pos_ in NOUNS and bears and noun.dep_ == "pobj" else noun


def antecedent(token: Token) -> Token | None:
    """The noun that a relative pronoun takes up."""
    for clause in (token.head, token.head.head):
        if clause.dep_ == "relcl" and clause.head.i < token.i:
            return _subject_of_copula(_named_before(_bearer(token, clause.head)))
    before = token.i - 1
    while before >= token.sent.start and token.doc[before].is_punct:
        before -= 1
    noun = token.doc[before] if before >= token.sent.start else None
    return noun if noun is not None and noun.pos_ in {"NOUN", "PROPN", "PRON"} else None


def is_object_of_participle(name: Token, noun: Token) -> bool:
    """Whether a participle behind the noun is what has the name as its object: of "a leaflet mocking Holm that claims"
    the leaflet claims."""
    return name.dep_ == "dobj" and name.head.dep_ == "acl" and name.head.tag_ == "VBG" and name.head.head == noun
