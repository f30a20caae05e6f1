"""Whom a report cites for what it tells: "citing two officials"."""

from __future__ import annotations

from functools import partial
from itertools import takewhile

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE, bearer_nouns
from quotes.attribution.sources.sources import phrase
from quotes.attribution.texts import text_of, tokens_of
from quotes.datafiles import listed
from quotes.parsing.marked import trimmed
from quotes.parsing.sources import is_document
from quotes.records import Quote, Span, Spans

report_words = partial(listed, PACKAGE, "report_words")

LEAST_WORDS = 3
"""Words of a clause that say something."""

_THAT = "that "
_DESCRIBES = frozenset({"amod", "acl", "prep"})
_STOPS = frozenset({",", ".", ";", "—", "–"})


def is_citing(doc: Doc, quote: Quote) -> bool:
    """Whether what is taken for the quotation's words is no more than whom another's report cites."""
    cue = [doc[i] for i in tokens_of(doc, quote.cue)]
    return len(cue) == 1 and tokens_of(doc, quote.content) <= {token.i for token in cited_by(cue[0])}


def cited_by(citing: Token) -> list[Token]:
    """Whom the report cites: "citing two officials"; nothing where it is a reason ("citing the weather")."""
    if citing.lower_ not in report_words("citing"):
        return []
    cited = next((child for child in citing.children if child.dep_ == "dobj"), None)
    return _whole(cited) if cited is not None and _may_be_cited(cited) else []


def _whole(head: Token) -> list[Token]:
    """The noun phrase with what tells of whom it speaks: "people familiar with the matter"."""
    end = phrase(head).end
    for child in head.rights:
        if child.dep_ in _DESCRIBES and child.left_edge.i == end:
            end = child.right_edge.i + 1
    words = head.doc[min(head.left_edge.i, head.i) : end]
    return list(takewhile(lambda token: token.i <= head.i or token.text not in _STOPS, words))


def clause_follows(last: Token) -> bool:
    """Whether a clause follows whom the cue cites: "citing the minister, that the ship had turned back"."""
    return any(token.lower_ == "that" for token in last.doc[last.i + 1 : last.i + 3])


def _may_be_cited(head: Token) -> bool:
    """Whether the word names somebody or a text; its ending alone tells nothing ("citing the weather"), and what has a
    figure is a number to ring with ("quoting reference MR/3307")."""
    if any(map(str.isdigit, head.text)):
        return False
    named = head.pos_ == "PROPN" or head.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"} or is_document(head)
    return named or not {head.lower_, head.lemma_.lower()}.isdisjoint(bearer_nouns() | report_words("cited"))


def without_citing(doc: Doc, content: Spans, first: Token, last: Token) -> Spans:
    """The content without the words from one to another: the model may take "citing two officials" for a part of it."""
    cut = Span(first.idx, last.idx + len(last))
    pieces = [part for start, end in content for part in ((start, min(end, cut.start)), (max(start, cut.end), end))]
    words = (trimmed(text_of(doc), Span(start, end)) for start, end in pieces if start < end)
    plain = (Span(start + len(_THAT) * text_of(doc).startswith(_THAT, start), end) for start, end in words)
    return tuple(span for span in plain if len(text_of(doc)[slice(*span)].split()) >= LEAST_WORDS)
