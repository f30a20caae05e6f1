"""Sources that extraction tore: "the daughter of one" where "alleged victim, Karen Booth" goes on, "One driver, who",
"According to the mayor" where "Zorin Ketch," goes on; and a name that it took for the cue's: "said Ann Lee".

Extraction reads no parse, and takes the "alleged" of "one alleged victim" for a cue.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from spacy.tokens import Doc, Token

from quotes.attribution.texts import text_of, tokens_of
from quotes.attribution.venues.occasions import venue_words
from quotes.nameparts import particles
from quotes.parsing.grammar import FINITE, NOUNS
from quotes.patterns import any_word
from quotes.records import Quote, Span

_LEADS_TO_NOUN = frozenset({"amod", "compound", "det", "nummod", "poss", "prep"})
_RELATIVES = frozenset({"that", "which", "who"})


def with_whole_sources(doc: Doc, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations with their sources made whole, and without those that are but a part of one."""
    kept = [_with_name(doc, quote) for quote in quotes if not _is_description(doc, quote)]
    taken = frozenset(i for quote in kept for i in tokens_of(doc, (*quote.content, *quote.cue)))
    return tuple(_whole(doc, _with_name_of_cue(doc, quote), taken) for quote in kept)


def _with_name_of_cue(doc: Doc, quote: Quote) -> Quote:
    """The quotation with the name in its cue as its source, whoever of another paragraph was taken for that."""
    cue = sorted(tokens_of(doc, quote.cue))
    if len(quote.cue) != 1 or len(cue) < 2 or doc[cue[0]].pos_ != "VERB" or doc[cue[0]].lemma_ in venue_words("tell"):
        return quote
    if any(doc[i].sent == doc[cue[0]].sent for i in tokens_of(doc, quote.source)):
        return quote
    name = [token for token in (doc[i] for i in cue[1:]) if token.text != "-"]
    if not all(token.pos_ == "PROPN" for token in name) or any(t.ent_type_ in {"DATE", "TIME"} for t in name):
        return quote
    source, verb = _span(doc[cue[1]], doc[cue[-1]]), doc[cue[0]]
    return replace(quote, source=(source,), cue=(_span(verb, verb),))


def _is_description(doc: Doc, quote: Quote) -> bool:
    """Whether the cue is an adjective and the words the noun that it goes with: "alleged victim"."""
    cue, words = sorted(tokens_of(doc, quote.cue)), tokens_of(doc, quote.content)
    if len(cue) != 1 or doc[cue[0]].dep_ != "amod" or doc[cue[0]].head.i not in words or quote.kind != "indirect":
        return False
    noun = doc[cue[0]].head
    return min(words) > cue[0] and not any(doc[i].pos_ in {"VERB", "AUX"} for i in words) and noun.i == cue[0] + 1


def _with_name(doc: Doc, quote: Quote) -> Quote:
    """The quotation with the name that its words begin with as its source's: "According to the mayor, Zorin Ketch, the
    bridge is safe"; not of "According to the mayor, Zorin Ketch, the baker, is right"."""
    text = text_of(doc)
    if len(quote.source) != 1 or len(quote.cue) != 1 or text[slice(*quote.cue[0])].lower() != "according to":
        return quote
    (source,), first = quote.source, quote.content[0]
    match = _name_in_commas().match(text, source.end, first.end)
    if match is None or match.start("name") != first.start or not text[: source.end].split()[-1].islower():
        return quote
    rest = Span(match.end(), first.end)
    if text[slice(*rest)].split(" ", 1)[0] in _RELATIVES:
        return quote
    words = [doc[i] for i in sorted(tokens_of(doc, (rest,)))]
    verb = next((i for i, token in enumerate(words) if token.tag_ in FINITE), 0)
    if not verb or any(token.text == "," for token in words[:verb]):
        return quote
    return replace(quote, source=(Span(source.start, match.end("name")),), content=(rest, *quote.content[1:]))


@cache
def _name_in_commas() -> re.Pattern[str]:
    capital = r"[A-Z][\w’'.-]+"
    return re.compile(rf",\s+(?P<name>{capital}(?:\s(?:(?:{any_word(particles())})\s){{0,2}}{capital}){{1,3}}),\s+")


def _whole(doc: Doc, quote: Quote, taken: frozenset[int]) -> Quote:
    if len(quote.source) != 1 or not quote.cue:  # "Ann Lee @annlee" above a post is no torn name
        return quote
    own = sorted(tokens_of(doc, quote.source))
    if len(own) > 2 and doc[own[-1]].lower_ in _RELATIVES:
        end = -3 if doc[own[-2]].text == "," else -2
        return replace(quote, source=(_span(doc[own[0]], doc[own[end]]),))
    last = doc[own[-1]] if own else None
    if last is None or last.dep_ not in _LEADS_TO_NOUN or len(own) < 2:
        return quote
    head = last.head
    if head.i <= last.i or head.pos_ not in NOUNS or head.dep_ == "nsubj":
        return quote
    name = next((child for child in head.children if child.dep_ == "appos" and child.pos_ == "PROPN"), head)
    if not taken.isdisjoint(range(last.i + 1, name.i + 1)):
        return quote
    return replace(quote, source=(_span(doc[own[0]], name),))


def _span(first: Token, last: Token) -> Span:
    return Span(first.idx, last.idx + len(last))
