"""Verbs of a report within a report: whether they have a tense, what helps them, and who may do them."""

from __future__ import annotations

from spacy.tokens import Token

from quotes.attribution.names import bearer_nouns
from quotes.attribution.sources.reports.citing import report_words
from quotes.parsing.grammar import FINITE
from quotes.parsing.sources import can_speak

AUXILIARIES = frozenset({"aux", "auxpass"})
_WITH_VERB = AUXILIARIES | {"neg", "advmod", "prt"}


def is_finite(verb: Token) -> bool:
    """Whether the verb, or what helps it, has a tense."""
    return verb.tag_ in FINITE or any(child.tag_ in FINITE for child in verb.children if child.dep_ in AUXILIARIES)


def has_modal(verb: Token) -> bool:
    """Whether it need not have been said: "Brussels must acknowledge that"."""
    return any(child.tag_ == "MD" for child in verb.children)


def may_say(subject: Token) -> bool:
    """Whether the word stands for somebody who speaks."""
    speaks = can_speak(subject) or subject.lemma_.lower() in bearer_nouns()
    return speaks and subject.lower_ not in report_words("names_nobody")


def cue_of(verb: Token) -> list[Token]:
    """The verb with what helps it right before it: "had never told"."""
    cue = [verb]
    while cue[0].i > 0 and (before := cue[0].nbor(-1)).head == verb and before.dep_ in _WITH_VERB:
        cue.insert(0, before)
    return cue
