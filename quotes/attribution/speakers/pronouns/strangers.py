"""Somebody not named who has just spoken is "he" who speaks next, though another, who is named, spoke before.

In "“Taxes are high,” the mayor, Tom Lee, said. A trader said the road was bad. “They don't care,” he said" the last
words are the trader's: of a name more is known, but nobody has brought the mayor back.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from quotes.attribution.cast.cast import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.names import PACKAGE
from quotes.attribution.speakers.pronouns.pronouns import GENDERS, WORDS
from quotes.attribution.speakers.references import Reference
from quotes.datafiles import table

_PEOPLE = frozenset({"person", "anonymous"})


def stranger_who_spoke(token: Token, spoke: Sequence[Figure], focus: Focus) -> Reference | None:
    """The one not named who spoke last, as the subject of the sentence before, which spoke of nobody else."""
    gender = GENDERS[token.lower_]
    if not spoke or spoke[-1].kind != "anonymous" or focus.gender(spoke[-1]) not in {gender, None}:
        return None
    last = spoke[-1]
    if not focus.just_subject(last) or not _is_brought_in(last, token):
        return None
    if any(other is not last and _fits(other, focus, gender) for other in focus.of_sentence_before()):
        return None
    return Reference(last, f"pronoun: the {WORDS[gender]} who spoke last", 0.75)


def _fits(figure: Figure, focus: Focus, gender: str) -> bool:
    return figure.kind in _PEOPLE and focus.gender(figure) in {gender, None}


def _is_brought_in(figure: Figure, token: Token) -> bool:
    """Whether the sentence before describes the figure, as anyone but a questioner, who waits for an answer."""
    doc, start = token.doc, token.sent.start
    if not start or not figure.roles:
        return False
    before = doc[start - 1].sent
    told_of = (t for t in doc[max(figure.roles[0].token, before.start) : before.end] if t.dep_ == "nsubj")
    noun = next(told_of, None)
    verbs = table(PACKAGE, "asking_words")
    is_here = before.start <= figure.roles[0].token
    return is_here and noun is not None and noun.head.lemma_ not in {*verbs["asks"], *verbs["puts"]}
