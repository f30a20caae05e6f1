"""What extraction passed over: somebody says that something is so, in a sentence of which no word is taken yet, or
whoever said all of it stands at its end.

The trained model finds nearly all of these; a verb that it has rarely met, or words between it and the clause, may hide
one ("The airline still maintains that", "Officials had maintained for weeks that", "She admitted to the Courier she"),
as may a verb of saying or thinking within what is said: "Directors have discussed a sale, an insider told the Courier",
and a court that hears it: "The drug was “a fiction”, a panel heard".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy
from spacy.tokens import Doc, Token

from quotes.attribution.sources.reports.inner_reports import heard_of, report_before, report_of
from quotes.attribution.texts import tokens_of
from quotes.parsing.grammar import SUBJECTS
from quotes.records import Quote

BY_CLAUSE = "by grammar: somebody says that"


def with_missed(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, in order, with those that only the parse shows."""
    taken = frozenset(i for quote in quotes for i in tokens_of(doc, quote.spans))
    found = {
        *(quote for clause in _clauses(doc) if clause.i not in taken for quote in _missed(doc, clause, taken)),
        *(quote for clause in _clauses(doc) for quote in _closed(doc, clause, taken)),
    }
    return tuple(sorted((*quotes, *found), key=lambda quote: quote.content)) if found else tuple(quotes)


def _clauses(doc: Doc) -> Iterator[Token]:
    """The verbs of the clauses that belong to another verb."""
    places = numpy.flatnonzero(doc.to_array("DEP") == doc.vocab.strings["ccomp"])
    return (doc[int(i)] for i in places)


def _missed(doc: Doc, clause: Token, taken: frozenset[int]) -> Iterator[Quote]:
    """The report that a clause is of: one with "that", right behind whoever was told, or heard by a court."""
    has_that = any(child.lower_ == "that" and child.dep_ == "mark" for child in clause.children)
    is_said = has_that or _is_told(clause) or clause.head.lower_ == "said"
    for quote in (*(report_of(doc, clause.head) if is_said else ()), *heard_of(doc, clause)):
        if taken.isdisjoint(tokens_of(doc, quote.spans)):
            yield replace(quote, method=BY_CLAUSE)


def _closed(doc: Doc, clause: Token, taken: frozenset[int]) -> Iterator[Quote]:
    """The report that a whole sentence is, of whoever is named with his verb behind a comma at its end; reports within
    it stay, as his."""
    verb = clause.head
    if verb.dep_ != "ROOT" or verb.i < clause.i:
        return
    for quote in report_before(doc, clause):
        if taken.isdisjoint(tokens_of(doc, (*quote.cue, *quote.source))):
            yield replace(quote, method=BY_CLAUSE)


def _is_told(clause: Token) -> bool:
    """Whether whoever was told stands between the verb and a clause with a subject of its own: "admitted to the Courier
    she had"."""
    first = clause.left_edge
    if clause.i < clause.head.i or not any(child.dep_ in SUBJECTS for child in clause.lefts):
        return False
    told = (child for child in clause.head.rights if child.lower_ == "to" and child.dep_ in {"prep", "dative"})
    return any(phrase.right_edge.i + 1 == first.i for phrase in told)
