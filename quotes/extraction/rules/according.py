"""Sentences that somebody answers for: "According to the ministry, ..."."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from quotes.datafiles import word_list
from quotes.extraction.rules.finding import Finding
from quotes.parsing.marked import MarkedDoc, sentence_end, sentence_start, span_of, trimmed
from quotes.parsing.sources import agent_of, source_span
from quotes.records import Span, Spans


def according_findings(marked: MarkedDoc) -> Iterator[Finding]:
    """The sentences with "according to" outside quotation marks; the content is the sentence without the phrase."""
    doc = marked.doc
    for token in doc[:-2]:
        if token.lower_ != "according" or doc[token.i + 1].lower_ != "to" or marked.is_quoted(token):
            continue
        named = next((t for t in doc[token.i + 2 : token.i + 14] if t.dep_ == "pobj" and t.head.i <= token.i + 1), None)
        if named is None:
            continue
        author = agent_of(named) if named.lemma_.lower() in word_list("quotes.parsing", "documents") else None
        source = source_span(marked, author or named)
        if source is None:
            continue
        phrase = Span(token.idx, max(source.end, _phrase_end(marked, named)))
        content = _rest_of_sentence(marked, token, phrase)
        cue = span_of(doc[token.i : token.i + 2])
        if content and cue:
            yield Finding(content, (cue,), (source,), "according to", 0.85)


def _phrase_end(marked: MarkedDoc, named: Token) -> int:
    """Where the phrase ends: with all that hangs on the one it names, but for a clause that goes its own way."""
    end = named.idx + len(named)
    for token in named.subtree:
        if token.i > named.i and (token.is_sent_start or marked.is_quoted(token)):
            break
        end = max(end, token.idx + len(token))
    return end


def _rest_of_sentence(marked: MarkedDoc, token: Token, phrase: Span) -> Spans:
    doc = marked.doc
    first, last = sentence_start(marked, token), sentence_end(marked, token)
    start, end = doc[first].idx, doc[last - 1].idx + len(doc[last - 1])
    pieces = []
    for piece in (Span(start, phrase.start), Span(min(phrase.end, end), end)):
        cut = trimmed(marked.text, piece)
        if len(marked.text[cut.start : cut.end].split()) >= 2:
            pieces.append(cut)
    if len(pieces) == 2 and len(marked.text[pieces[0].start : pieces[0].end].split()) < 3:
        return (pieces[1],)  # "But according to ..., it rains."
    return tuple(pieces)
