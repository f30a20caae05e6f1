"""Whose an answer is that only comes: "“No,” came the answer" is said by whoever was asked just before, not by the
asker, whom the report names nearer to it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from spacy.tokens import Doc, Token

from quotes.attribution.names import PACKAGE
from quotes.attribution.sources.sources import phrase
from quotes.attribution.texts import text_of, tokens_of
from quotes.datafiles import table
from quotes.parsing.sources import can_speak
from quotes.patterns import any_word
from quotes.records import Quote, Span

_OBJECTS = frozenset({"dobj", "dative", "iobj"})

_FAR = 3
"""Sentences before an answer in which the question may stand."""


def with_answers(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, each answer that comes from nobody named with whoever was asked as its source."""
    return tuple(_answered(doc, quote) for quote in quotes)


def _answered(doc: Doc, quote: Quote) -> Quote:
    behind = _comes().match(text_of(doc), quote.content[-1].end) if quote.kind == "direct" else None
    if behind is None:
        return quote
    first = min(tokens_of(doc, quote.content))
    asked = next((who for token in tokens_before(doc, first, _FAR) for who in _asked(token)), None)
    if asked is None:
        return quote
    words = phrase(asked)
    return replace(quote, cue=(Span(*behind.span("cue")),), source=(Span(words.start_char, words.end_char),))


def _asked(token: Token) -> Iterator[Token]:
    """Who was asked, by the verb: "Lee was asked", "asked Lee", "put it to Lee"."""
    verbs = table(PACKAGE, "asking_words")
    yield from (t for t in spoken_to(token, verbs["asks"]) if can_speak(t))
    if token.lemma_ in verbs["puts"]:
        to = (t for t in token.rights if t.lower_ == "to")
        yield from (t for preposition in to for t in preposition.children if t.dep_ == "pobj" and can_speak(t))


@cache
def _comes() -> re.Pattern[str]:
    """What stands behind the words of an answer that is nobody's by grammar; not "came the reply from Ann Lee"."""
    words = table(PACKAGE, "asking_words")
    return re.compile(
        rf"[^\w\n]{{0,4}}(?P<cue>(?:{any_word(words['comes'])}) the (?:[\w-]+ ){{0,2}}(?:{any_word(words['answers'])}))"
        r"\b(?! (?:from|of|by|he|she|they)\b)"
    )


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
