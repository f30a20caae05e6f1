"""Who was told or asked something just before: "The coach told Ann Lee so", "Ann Lee was asked by a clerk"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from spacy.tokens import Doc, Token

_OBJECTS = frozenset({"dobj", "dative", "iobj"})


def tokens_before(doc: Doc, first: int, sentences: int) -> Iterator[Token]:
    """The tokens before one, last first, of its own sentence and of so many before that."""
    ends = 0
    for i in range(first - 1, -1, -1):
        ends += bool(doc[i].is_sent_end)
        if ends > sentences:
            return
        yield doc[i]


def spoken_to(verb: Token, lemmas: Collection[str]) -> list[Token]:
    """Whom one of these verbs is done to: its subject where it is passive, else its objects; nobody for other words."""
    if verb.lemma_ not in lemmas or verb.pos_ != "VERB":
        return []
    return [t for t in verb.lefts if t.dep_ == "nsubjpass"] or [t for t in verb.rights if t.dep_ in _OBJECTS]
