"""The verbs of saying outside quotation marks, each with the frames its content may stand in and who says it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from spacy.tokens import Token

from quotes.datafiles import table, word_list
from quotes.parsing.marked import MarkedDoc, span_of
from quotes.parsing.sources import source_span, subject_of
from quotes.records import Span

Frame = Literal["clause", "tell", "request", "object", "quoted", "uttered"]
_VERB_TAGS = {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"}
_OPEN_QUESTIONS = {"whether", "if", "how", "what", "when", "where", "which", "who", "why"}
_AUXILIARIES = {"aux", "auxpass", "neg", "prt"}


@dataclass(frozen=True)
class Cue:
    """A verb of saying, the frames its content may stand in, and the span of who says it."""

    verb: Token
    frames: frozenset[Frame]
    span: Span
    source: Span | None
    subject: Token | None


@cache
def _frames() -> dict[str, frozenset[Frame]]:
    """For each lemma, its frames."""
    frames: dict[str, set[Frame]] = {}
    for frame, lemmas in table("quotes.extraction.rules", "cues").items():
        for lemma in lemmas:
            frames.setdefault(lemma, set()).add(frame)
    return {lemma: frozenset(found) for lemma, found in frames.items()}


def verb_cues(marked: MarkedDoc) -> list[Cue]:
    """The verbs of saying outside quotation marks, in order."""
    found = []
    for token in marked.doc:
        if token.tag_ not in _VERB_TAGS or marked.is_quoted(token):
            continue
        frames = _frames().get(token.lemma_.lower())
        if frames and not _is_modifier(token) and not _keeps_silent(token):
            found.append(cue_of(marked, token, frames))
    return found


def cue_of(marked: MarkedDoc, verb: Token, frames: frozenset[Frame]) -> Cue:
    """The verb as a cue with those frames, and its source."""
    subject = subject_of(verb)
    source = source_span(marked, subject) if subject is not None else None
    return Cue(verb, frames, _span(marked, verb), source, subject)


def _keeps_silent(verb: Token) -> bool:
    """Whether the words are not said: "refused to say whether", "did not say how many", "asked not to be named"."""
    refusals = word_list("quotes.extraction.rules", "refusals")
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in refusals:
        return True
    clause = next((c for c in verb.children if c.dep_ in {"ccomp", "xcomp"}), None)
    if clause is None:
        return False
    if verb.lemma_ == "ask" and clause.lemma_ in {"name", "identify"} and clause.tag_ == "VBN":
        return True
    first = clause.left_edge.lower_
    return first in _OPEN_QUESTIONS and any(c.dep_ == "neg" for c in verb.children)


def _is_modifier(token: Token) -> bool:
    """Whether a participle only describes a noun: "the reported losses", "a written note"."""
    return token.dep_ in {"amod", "compound"} or (
        token.dep_ == "acl" and token.tag_ == "VBN" and token.i < token.head.i
    )


def _span(marked: MarkedDoc, verb: Token) -> Span:
    """The verb with its auxiliaries, negation and particle, as far as they touch."""
    tokens = [verb]
    doc = marked.doc
    at = verb.i - 1
    while at >= 0 and (doc[at].head == verb) and (doc[at].dep_ in _AUXILIARIES or doc[at].dep_ == "advmod"):
        tokens.append(doc[at])
        at -= 1
    if verb.i + 1 < len(doc) and doc[verb.i + 1].head == verb and doc[verb.i + 1].dep_ == "prt":
        tokens.append(doc[verb.i + 1])
    span = span_of(tokens)
    assert span is not None  # noqa: S101  # the verb is always in it
    return span
