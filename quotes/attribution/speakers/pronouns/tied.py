"""The noun of its own sentence to which the words around a pronoun tie it, whoever else is in focus."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from quotes.attribution.names import PACKAGE
from quotes.attribution.sources.answers import spoken_to
from quotes.datafiles import table, word_list
from quotes.parsing.grammar import SUBJECTS

_OF_LEAVE = frozenset({"can", "could", "may", "might"})
"""Verbs with which one asks for oneself: "Lee asked Lund if he could go"."""

_ABOUT = frozenset({"about", "on", "over"})
_ASKING = frozenset({"WRB", "WP", "WDT"})
_IF = frozenset({"if", "whether"})
_WITHIN = frozenset({"prep", "advcl", "relcl"})
"""What the clause hangs on the verb by that belongs to what it asks about; not "Lund asked Lee about it, he said"."""


def tied_to(token: Token) -> Token | None:
    """Whom a pronoun means by the words of its sentence alone; None where they do not tell."""
    ties = (_owner_of_the_same, _asked)
    return next((noun for tie in ties if (noun := tie(token)) is not None), None)


def _owner_of_the_same(token: Token) -> Token | None:
    """Whose the same noun was, of which the pronoun's picks out one: "Lund mocked Lee's plans, in particular his plan
    for the quay" is Lee's; not "Lund preferred Lee's plan to his plan"."""
    if token.tag_ != "PRP$":
        return None
    same = (noun for noun in token.sent if noun.i < token.i and noun.lemma_ == token.head.lemma_)
    owned = [(noun, t) for noun in same for t in noun.lefts if t.dep_ == "poss" and t.pos_ == "PROPN"]
    picks = word_list(PACKAGE, "picking_words")
    return next((owner for noun, owner in owned if any(t.lower_ in picks for t in token.doc[noun.i : token.i])), None)


def _asked(token: Token) -> Token | None:
    """Whom somebody asks about what "he" did: "Lund asked Lee about the night when he fell"; not "Lund asked Lee if he
    could go", who asks for himself, nor "Lund asked Lee to leave after he fell", "Lund asked Lee for it, he said"."""
    if token.dep_ not in SUBJECTS or any(t.lower_ in _OF_LEAVE for t in token.head.lefts if t.dep_ == "aux"):
        return None
    asks = table(PACKAGE, "asking_words")["asks"]
    hearers = ((verb, one) for verb in token.ancestors for one in spoken_to(verb, asks))
    verb, hearer = next(((verb, one) for verb, one in hearers if one.i < token.i), (token, None))
    return hearer if hearer is not None and _is_asked_about(token, verb, hearer) else None


def _is_asked_about(token: Token, verb: Token, hearer: Token) -> bool:
    """Whether the clause of the pronoun is what the verb asks the hearer: behind "why" or "if" right behind him, or as
    of what stands behind "about"."""
    behind = token.doc[hearer.right_edge.i + 1 : token.i]
    clause = next((t for t in (token, *token.ancestors) if t.head == verb), token)
    if any(t.lower_ in _ABOUT and t.head == verb for t in behind):
        return clause.dep_ in _WITHIN
    asked = [t for t in behind if t.tag_ in _ASKING or t.lower_ in _IF][:1]
    return clause.dep_ in {"ccomp", "advcl"} and any(t.i == behind[0].i for t in asked)


def subject_behind_opening(token: Token) -> Token | None:
    """The subject of a sentence that opens with what is his: "In his reply, Lee wrote"; not "In his absence"."""
    if token.head.lower_ in word_list(PACKAGE, "things_of_another"):
        return None
    if token.tag_ != "PRP$" or token.head.dep_ != "pobj" or not token.head.head.is_sent_start:
        return None
    return next(_subjects_behind_comma(token), None)


def _subjects_behind_comma(token: Token) -> Iterator[Token]:
    """The subjects in the sentence that stand right behind its first comma behind the pronoun."""
    comma = next((t.i for t in token.doc[token.i : token.sent.end] if t.text == ","), token.sent.end)
    yield from (t for t in token.doc[comma : token.sent.end] if t.dep_ in SUBJECTS and t.left_edge.i == comma + 1)
