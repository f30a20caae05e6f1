"""Who replies is whoever was spoken to: "The coach told Ann Lee that she was dropped. She replied" is not the coach.

The one who told is more in focus, and a coach of either gender.
"""

from __future__ import annotations

from spacy.tokens import Token

from quotes.attribution.cast.cast import Figure
from quotes.attribution.names import PACKAGE
from quotes.attribution.sources.answers import spoken_to, tokens_before
from quotes.attribution.speakers.pronouns.pronouns import GENDERS, WORDS
from quotes.attribution.speakers.references import Reference, unnamed
from quotes.attribution.speakers.walk import Walk
from quotes.datafiles import table
from quotes.parsing.grammar import SUBJECTS

_PEOPLE = frozenset({"person", "anonymous"})
_SENTENCES = 1
"""Sentences before its own in which the reply's occasion may stand."""


def who_replies(walk: Walk, token: Token) -> Reference | None:
    """Whom the pronoun of a reply means: whoever was told or asked last; None for the pronouns of other verbs."""
    if not _replies(token):
        return None
    gender = GENDERS[token.lower_]
    verbs = {*table(PACKAGE, "asking_words")["asks"], *table(PACKAGE, "asking_words")["tells"]}
    before = tokens_before(token.doc, token.i, _SENTENCES)
    hearer = next((one for verb in before for one in spoken_to(verb, verbs)), None)
    figure = _figure(walk, hearer) if hearer is not None else None
    if hearer is not None and figure is None and GENDERS.get(hearer.lower_) == gender:
        return unnamed(token.doc[token.i : token.i + 1], token)  # whoever "her" is, not who told her
    if figure is None or figure.kind not in _PEOPLE or walk.focus.gender(figure) not in {gender, None}:
        return None
    if walk.focus.gender(figure) is None:
        walk.focus.genders[figure] = gender
    return Reference(figure, f"pronoun: the {WORDS[gender]} who was spoken to", 0.8)


def _replies(token: Token) -> bool:
    """Whether the pronoun is the subject of a reply: "she replied", "she is said to have replied"; not of one to
    others: "she responded to questions"."""
    if token.dep_ not in SUBJECTS:
        return False
    verbs = [token.head, *(t for t in token.head.rights if t.dep_ == "xcomp")]
    replies = [verb for verb in verbs if verb.lemma_ in table(PACKAGE, "asking_words")["replies"]]
    return bool(replies) and not any(t.lower_ == "to" and t.dep_ == "prep" for verb in replies for t in verb.rights)


def _figure(walk: Walk, hearer: Token) -> Figure | None:
    if hearer.i in walk.cast.at:
        return walk.cast.at[hearer.i]
    return walk.at[hearer.i].figure if hearer.i in walk.at else None
