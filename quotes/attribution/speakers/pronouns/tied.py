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
_ABOUT = frozenset({"about", "over"})
"""Words before what one asks somebody about."""


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
    could go", who asks for himself, and not "Lund asked Lee to go when he fell ill, he said"."""
    if token.dep_ not in SUBJECTS or any(t.lower_ in _OF_LEAVE for t in token.head.lefts if t.dep_ == "aux"):
        return None
    if token.doc[token.i - 1].text == ",":
        return None  # "Lund asked Lee why, he said, it was late"
    asks = table(PACKAGE, "asking_words")["asks"]
    within = zip([token, *token.ancestors], token.ancestors, strict=False)
    hearers = (one for part, verb in within if _is_asked_about(part, verb) for one in spoken_to(verb, asks))
    return next((one for one in hearers if one.i < token.i), None)


def _is_asked_about(part: Token, verb: Token) -> bool:
    """Whether that part of what hangs on a verb of asking tells what is asked: "about the night", "why he fell", "about
    the night, when he fell"; not when or why one asks, nor what for: "when he fell", "for help if he fell"."""
    if part.lower_ in _ABOUT:
        return True
    opens = part.left_edge
    if opens.lower_ == "when":
        tells = any(t.lower_ in _ABOUT for t in verb.rights if t.i < opens.i)
        return tells and part.doc[opens.i - 1].text == ","
    is_plea = any(t.dep_ == "xcomp" or t.lower_ == "for" for t in verb.rights if t.i < opens.i)
    return not is_plea and (opens.lower_ in {"if", "whether"} or opens.tag_ in {"WP", "WRB"})


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
