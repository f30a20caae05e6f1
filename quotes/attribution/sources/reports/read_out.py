"""Words that somebody reads out are hers who wrote them: “The speaker read out a letter from Ann Lee: ‘I resign’”.

Extraction reads no parse, and gives them to whoever reads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from quotes.attribution import names
from quotes.attribution.sources.sources import phrase
from quotes.attribution.texts import text_of, tokens_of
from quotes.datafiles import table
from quotes.parsing.marked import span_of, trimmed
from quotes.parsing.sources import can_speak
from quotes.records import Quote, Span

READ_OUT = "read out by another"

_READS = frozenset({"read", "quote", "recite"})
_WHEN = frozenset({"DATE", "TIME"})
_WHERE = frozenset({"FAC", "GPE", "LOC"})
"""What is behind "from" where a statement was read, and not whose it is: "a statement from Downing Street"."""


def with_read_out(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, those that somebody reads out as their authors'."""
    return tuple(_of_author(doc, quote) for quote in quotes)


def _of_author(doc: Doc, quote: Quote) -> Quote:
    if quote.kind == "indirect" or not quote.cue or not quote.source:
        return quote
    author = next((who for verb in _reading(doc, quote) for text in _read(verb) if (who := author_of(text))), None)
    if author is None or any(s < author.end_char and author.start_char < e for s, e in quote.content):
        return quote
    cue = [doc[i] for i in sorted(tokens_of(doc, quote.cue)) if not author.start <= i < author.end]
    before = [token for token in cue if token.i < author.start] or cue
    kept = span_of(before)
    if kept is None:
        return quote
    source = Span(author.start_char, author.end_char)
    said = (trimmed(text_of(doc), Span(*kept)),)
    return replace(quote, source=(source,), cue=said, method=f"{quote.method}, {READ_OUT}")


def _reading(doc: Doc, quote: Quote) -> Iterator[Token]:
    """The verbs of the cue that tell of reading."""
    cue = (doc[i] for i in sorted(tokens_of(doc, quote.cue)))
    return (token for token in cue if token.pos_ == "VERB" and token.lemma_.lower() in _READS)


def _read(verb: Token) -> Iterator[Token]:
    """What is read, or read from: "read a letter", "reading from a letter", "a letter was read out"."""
    for child in verb.children:
        if child.dep_ in {"dobj", "nsubjpass"} and _is_document(child):
            yield child
        elif child.dep_ == "prep" and child.lower_ == "from":
            yield from (token for token in child.children if token.dep_ == "pobj" and _is_document(token))


def _is_document(token: Token) -> bool:
    return any(token.lower_ in nouns for nouns in table(names.PACKAGE, "document_nouns").values())


def author_of(document: Token) -> Tokens | None:
    """Who wrote it: "Ann Lee's letter", "a letter from Ann Lee", "a statement on behalf of Ann Lee"."""
    owner = next((child for child in document.children if child.dep_ == "poss" and child.tag_ != "PRP$"), None)
    if owner is not None:
        return document.doc[owner.left_edge.i : owner.i + 1] if _may_write(owner) else None
    who = _behind(document)
    tie = document.doc[document.i + 1 : document.i + 2].text.lower()
    may_speak = who is not None and tie == "by" and not _is_document(who) and can_speak(who)
    if who is None or not (_may_write(who) or may_speak):
        return None
    if tie == "from" and who.ent_type_ in _WHERE:
        return None
    words = phrase(who)
    named = next((child for child in who.children if child.dep_ == "appos" and child.pos_ == "PROPN"), None)
    return who.doc[words.start : named.i + 1] if named is not None and named.i > words.end else words


def _behind(document: Token) -> Token | None:
    """Whom "from", "by" or "on behalf of" right behind the document leads to, wherever the parse hangs that."""
    behind = document.doc[document.i + 1 : document.i + 4]
    if behind.text.lower() == "on behalf of":
        tie = behind[2]
    elif len(behind) and behind[0].lower_ in {"from", "by"}:
        tie = behind[0]
    else:
        return None
    return next((child for child in tie.children if child.dep_ in {"pobj", "pcomp"}), None)


def _may_write(head: Token) -> bool:
    """Whether the word names somebody, or is a noun for a person or a body."""
    if head.ent_type_ in _WHEN or _is_document(head):  # "Monday's statement", "a letter by email"
        return False
    nouns = names.bearer_nouns() | names.lower_words("crowd_nouns")
    named = head.pos_ == "PROPN" or head.ent_type_ in {"PERSON", "ORG", "NORP"}
    return named or head.lower_ in nouns or head.lemma_.lower() in nouns
