"""Tags and dependencies that are asked for in many places, under a name each, and what is asked of them most."""

from __future__ import annotations

from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
"""Dependencies of whoever does what a verb tells, or is done to."""

STANDING_FOR_SUBJECTS = SUBJECTS | {"csubj", "expl"}
"""The same with clauses and with the "there" of "there is", which stand where a subject would."""

NOUNS = frozenset({"NOUN", "PROPN"})

FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
"""Tags of verbs that have a tense."""


GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
"""Pronouns for one man or one woman, and for which."""


def has_subject(verb: Token) -> bool:
    """Whether a subject hangs on the verb itself."""
    return any(child.dep_ in SUBJECTS for child in verb.children)


def doer_before(verb: Token) -> Token | None:
    """The head word of whoever does the verb, where it hangs on the verb itself and stands before it."""
    return next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
