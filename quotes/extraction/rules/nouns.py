"""Nouns of saying with their clause: "Kiev's claim that a soldier was among them", "a warning that it would rain"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from quotes.datafiles import word_list
from quotes.extraction.rules.finding import Finding
from quotes.extraction.rules.marked import MarkedDoc, span_of, trimmed
from quotes.extraction.rules.sources import agent_of, source_span
from quotes.records import Span

_WHERE = {"at", "during", "in", "on"}


def is_noun_of_saying(token: Token) -> bool:
    """Whether a "that" behind the noun says what was said; in "said in a statement that ..." it is the verb's."""
    if token.pos_ != "NOUN" or token.lemma_.lower() not in word_list("quotes.extraction.rules", "nouns"):
        return False
    return not (token.dep_ == "pobj" and token.head.lower_ in _WHERE)


def noun_findings(marked: MarkedDoc) -> Iterator[Finding]:
    """The "that" clauses of nouns of saying outside quotation marks, with whose saying it was where it is told."""
    for token in marked.doc:
        if not is_noun_of_saying(token) or marked.is_quoted(token):
            continue
        clause = clause_behind(token)
        if clause is None:
            continue
        owner = next((c for c in token.children if c.dep_ == "poss"), None) or agent_of(token)
        source = source_span(marked, owner) if owner is not None else None
        words = [t for t in clause.subtree if t.i > token.i + 1]
        content, cue = span_of(words), span_of([token])
        if content is None or cue is None:
            continue
        sources = (source,) if source else ()
        yield Finding((trimmed(marked.text, Span(*content)),), (cue,), sources, "what a noun of saying holds", 0.65)


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
