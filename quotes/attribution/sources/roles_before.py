"""The role that stands before the name of who says it: "The weir may go in May, the town's chief planner, Ada Brook,
has said". The words end before the role, whatever extraction took for them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from spacy.tokens import Doc, Token

from quotes.attribution.names import bare, is_title, lower_words
from quotes.attribution.texts import regions_of, text_of, tokens_of
from quotes.nameparts import particles
from quotes.parsing.grammar import FINITE
from quotes.parsing.marked import trimmed
from quotes.parsing.sources import can_speak
from quotes.patterns import any_word
from quotes.records import Quote, Span
from quotes.regions import kind_of

_LEAST = 2
"""Spaces between the words of what is said."""


def with_roles_before(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations, each without the role of its speaker among its words."""
    return tuple(_mended(doc, quote) for quote in quotes)


def _mended(doc: Doc, quote: Quote) -> Quote:
    text = text_of(doc)
    start = quote.content[0].start
    if quote.kind == "direct" or not quote.cue or quote.content[-1].end > quote.cue[0].start:
        return quote
    match = _role_and_name().search(text, start, quote.cue[0].start)
    if match is None or not _is_role(doc, Span(*match.span("role"))):
        return quote
    name, source = Span(*match.span("name")), Span(match.start("role"), match.end("name"))
    if quote.source and (len(quote.source) > 1 or not source.start <= quote.source[0].start <= name.start):
        return quote
    if quote.source and quote.source[0].end != name.end:
        return quote
    said = [trimmed(text, Span(piece.start, min(piece.end, match.start()))) for piece in quote.content]
    content = tuple(piece for piece in said if piece.start < piece.end)
    if sum(text[slice(*piece)].count(" ") for piece in content) < _LEAST:
        return quote
    return replace(quote, content=content, source=(source,), kind=kind_of(text, content, regions_of(doc)))


def _is_role(doc: Doc, role: Span) -> bool:
    """Whether the words name what somebody is: none of them a finite verb, and one a person's calling."""
    tokens = [doc[i] for i in sorted(tokens_of(doc, (role,)))]
    if any(token.tag_ in FINITE for token in tokens):
        return False
    return any(_is_calling(token) for token in tokens)


def _is_calling(token: Token) -> bool:
    known = bare(token.text) in lower_words("person_nouns") or is_title(token.text)
    return token.pos_ in {"NOUN", "PROPN", "ADJ"} and (known or (token.pos_ == "NOUN" and can_speak(token)))


@cache
def _role_and_name() -> re.Pattern[str]:
    """Between two commas what is somebody's or the one of its kind, and between the second and a third a full name."""
    capital = r"[A-Z][\w’'.-]+"
    between = rf"(?:{any_word(particles())})"
    return re.compile(
        rf",\s+(?P<role>(?:(?:the|an?|its|their|his|her)\s|{capital}(?:\s{capital}){{0,3}}['’]s?\s)[^,.;:!?\n\"“”]+),"
        rf"\s+(?P<name>{capital}(?:\s(?:{between}\s){{0,2}}{capital}){{1,3}}),\s+$"
    )
