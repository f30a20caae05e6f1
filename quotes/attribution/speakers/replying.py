"""Who replies is whoever was spoken to: "The coach told Ann Lee that she was dropped. She replied" is not the coach.

The one who told is more in focus, and a coach of either gender.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from quotes.attribution.cast.cast import Figure
from quotes.attribution.names import PACKAGE
from quotes.attribution.speakers.pronouns import GENDERS, WORDS
from quotes.attribution.speakers.references import Reference, unnamed
from quotes.attribution.speakers.walk import Walk
from quotes.datafiles import table

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OBJECTS = frozenset({"dobj", "dative", "iobj"})
_PEOPLE = frozenset({"person", "anonymous"})
_SENTENCES = 2
"""Its own and the one before: as far back as the reply's occasion may stand."""


def who_replies(walk: Walk, token: Token) -> Reference | None:
    """Whom the pronoun of a reply means: whoever was told or asked last; None for the pronouns of other verbs."""
    if not _replies(token):
        return None
    gender = GENDERS[token.lower_]
    told = next((heard for before in _before(token) for heard in _told(before)), None)
    figure = _figure(walk, told) if told is not None else None
    if told is not None and figure is None and GENDERS.get(told.lower_) == gender:
        return unnamed(token.doc[token.i : token.i + 1], token)  # whoever "her" is, not who told her
    if figure is None or figure.kind not in _PEOPLE or walk.focus.gender(figure) not in {gender, None}:
        return None
    if walk.focus.gender(figure) is None:
        walk.focus.genders[figure] = gender
    return Reference(figure, f"pronoun: the {WORDS[gender]} who was spoken to", 0.8)


def _replies(token: Token) -> bool:
    """Whether the pronoun is the subject of a reply: "she replied", "she is said to have replied"; not of one to
    others: "she responded to questions"."""
    if token.dep_ not in _SUBJECTS:
        return False
    verbs = [token.head, *(t for t in token.head.rights if t.dep_ == "xcomp")]
    replies = [verb for verb in verbs if verb.lemma_ in table(PACKAGE, "asking_words")["replies"]]
    return bool(replies) and not any(t.lower_ == "to" and t.dep_ == "prep" for verb in replies for t in verb.rights)


def _before(token: Token) -> Iterator[Token]:
    """The tokens before the pronoun, last first, of its sentence and the one before."""
    ends = 0
    for i in range(token.i - 1, -1, -1):
        ends += bool(token.doc[i].is_sent_end)
        if ends >= _SENTENCES:
            return
        yield token.doc[i]


def _told(verb: Token) -> list[Token]:
    """Who was told or asked something, by the verb; nobody for other words."""
    words = table(PACKAGE, "asking_words")
    if verb.lemma_ not in {*words["asks"], *words["tells"]} or verb.pos_ != "VERB":
        return []
    return [t for t in verb.lefts if t.dep_ == "nsubjpass"] or [t for t in verb.rights if t.dep_ in _OBJECTS]


def _figure(walk: Walk, told: Token) -> Figure | None:
    if told.i in walk.cast.at:
        return walk.cast.at[told.i]
    return walk.at[told.i].figure if told.i in walk.at else None
