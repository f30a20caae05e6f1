"""Whether "which" may take up a name: a firm by a person's name, or who wrote what says something; no other person."""

from __future__ import annotations

from spacy.tokens import Token

from quotes.attribution.cast.figures import Figure
from quotes.attribution.sources.reports.read_out import author_of
from quotes.attribution.speakers.descriptions.documents import document_kind
from quotes.parsing.grammar import SUBJECTS

_OF_FIRMS = frozenset({"say", "decline"})
"""Verbs of a clause that tells of a firm, and of nothing that somebody did ("They sacked Lee, which told us much")."""
_CLAUSES_SAID = frozenset({"ccomp", "xcomp"})


def takes_up(relative: Token, figure: Figure, name: Token) -> bool:
    """Whether a relative pronoun may take up the figure named before it: "which" no person, but for a publisher taken
    for one, "Lund, which is a hundred years old, declined", and for whoever wrote what says so, "a letter from Ann
    Lund, which said"; not of "“The Dike”, by Ann Lund, which tells"."""
    if relative.lower_ != "which":
        return figure.kind == "person" or relative.lower_ == "that"
    if figure.kind != "person" or name.dep_ in SUBJECTS:
        return True
    document = _document_before(name)
    if document is None:
        return _may_be_firm(relative, figure, name)
    author = author_of(document)
    return author is not None and author.start <= name.i < author.end


def which_before(token: Token) -> Token | None:
    """The "which" before another of the same noun: "Holm Motors, which was founded in May and which builds boats"."""
    verb = token.head
    if token.lower_ != "which" or verb.dep_ != "conj":
        return None
    return next((t for t in verb.head.lefts if t.lower_ == "which"), None)


def _document_before(name: Token) -> Token | None:
    """The nearest document before the name in its sentence, which "which" may take up: "wrote a letter to Lee, which
    said", "a law named after Lee, which says"."""
    return next((t for t in reversed(list(name.doc[name.sent.start : name.i])) if document_kind(t)), None)


def _may_be_firm(relative: Token, figure: Figure, name: Token) -> bool:
    """Whether what is taken for a person may be a firm that is called so, by what it says: "shops such as Ann Taylor,
    which says it will invest"; nobody who made something, "“The Dike”, by Ann Lund, which says", nor a baker."""
    is_maker = name.dep_ == "pobj" and name.head.lower_ == "by"
    if is_maker and name.head.dep_ != "agent":
        return False
    if any(role.for_person for role in figure.roles):
        return False
    verb = relative.head
    return verb.lemma_ in _OF_FIRMS and any(t.dep_ in _CLAUSES_SAID for t in verb.rights)
