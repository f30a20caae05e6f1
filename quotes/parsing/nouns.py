"""Nouns of saying, and the clause that one holds: "Kiev's claim that a soldier was among them"."""

from __future__ import annotations

from spacy.tokens import Token

from quotes.datafiles import word_list

_WHERE = {"at", "during", "in", "on"}
_AIMED = {"back", "out"}


def is_noun_of_saying(token: Token) -> bool:
    """Whether a "that" behind the noun says what was said; in "said in a statement that ..." it is the verb's, in "hit
    back at claims that ..." the noun's."""
    if token.pos_ != "NOUN" or token.lemma_.lower() not in word_list("quotes.parsing", "nouns"):
        return False
    before = token.head
    is_place = token.dep_ == "pobj" and before.lower_ in _WHERE
    return not is_place or (before.i > 0 and before.nbor(-1).lower_ in _AIMED)


def clause_behind(noun: Token) -> Token | None:
    """The clause right behind the noun whose "that" stands for nothing in it."""
    if noun.i + 2 >= len(noun.doc) or noun.nbor().lower_ != "that":
        return None
    that = noun.nbor()
    if that.dep_ == "mark" and that.head.dep_ == "ccomp":
        return that.head  # hung on the verb before: "asked about his claim that ..."
    for child in noun.children:
        if child.dep_ in {"acl", "ccomp", "relcl"} and child.i > that.i and that.head == child:
            subjects = [c for c in child.children if c.dep_ in {"nsubj", "nsubjpass", "expl"} and c != that]
            return child if that.dep_ == "mark" or subjects else None
    return None
