"""The cue beside a quoted region, in its own sentence: behind the closing mark, or in front of the opening one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from quotes.extraction.rules.cues import Cue, cue_of
from quotes.extraction.rules.place import Place
from quotes.parsing.marked import MarkedDoc, span_of
from quotes.parsing.sources import source_span

_LONGEST_INTRO = 14  # tokens from a cue to the mark it leads up to: "told reporters in Berlin on Friday:"
_LONGEST_NAME = 20  # tokens of a noun phrase behind its cue: its head is the last of them


def cue_behind(marked: MarkedDoc, here: Place, cues: dict[int, Cue]) -> Cue | None:
    """The verb of the clause behind the closing mark: "...," said X; "...," X told reporters."""
    if not here.after or here.in_clause:
        return None
    first = here.after[0]
    comma = first.text in {",", "—", "–", "-"}
    if first.is_punct and not comma:
        return None
    tokens = here.after[1:] if first.is_punct else here.after
    if not tokens:
        return None
    attributive = comma or here.ends in ",?!—–-…" or tokens[0].is_lower
    if not attributive:
        return None
    for token in tokens[:25]:
        cue = cues.get(token.i) or _manner_of_speaking(marked, here, tokens, token)
        if cue is None:
            if token.pos_ == "VERB" and token.dep_ in {"ROOT", "ccomp"} and not _is_relative(token):
                return None
            continue
        leading = [t for t in tokens if t.i < token.i]
        named = cue.source is not None and cue.source.start <= tokens[min(4, len(tokens) - 1)].idx
        if len(leading) > 4 and not named and not _is_name_phrase(leading):
            return None
        if not comma and here.ends in "?!" and not tokens[0].is_lower and _has_clause(cue):
            return None  # "Really?" Trump said he would go.
        if cue.source is None and leading and _is_name_phrase(leading):
            return replace(cue, source=span_of(leading))
        return with_source(marked, cue)
    return None


def _is_name_phrase(tokens: Sequence[Token]) -> bool:
    """Whether the tokens can only name somebody: no verb, no comma, "the 23-year-old"."""
    return len(tokens) <= 10 and not any(
        t.pos_ in {"VERB", "AUX", "CCONJ", "SCONJ"} or (t.is_punct and t.text != "-") for t in tokens
    )


def _manner_of_speaking(marked: MarkedDoc, here: Place, tokens: Sequence[Token], verb: Token) -> Cue | None:
    """Any verb as a cue where it stands in a cue's place and does nothing else: "...," she fumed."""
    if here.ends not in ",?!" or verb.tag_ not in {"VBD", "VBZ"} or verb.pos_ != "VERB":
        return None
    if any(child.dep_ in {"dobj", "xcomp", "oprd"} and not marked.is_quoted(child) for child in verb.children):
        return None
    cue = cue_of(marked, verb, frozenset({"quoted"}))
    begins = tokens[0] == verb or (cue.source is not None and cue.source.start == tokens[0].idx)
    return cue if begins else None


def _is_relative(token: Token) -> bool:
    return token.dep_ in {"relcl", "acl"}


def _has_clause(cue: Cue) -> bool:
    return any(c.dep_ == "ccomp" and c.i > cue.verb.i for c in cue.verb.children)


def cue_in_front(marked: MarkedDoc, here: Place, cues: dict[int, Cue]) -> Cue | None:
    """The verb that leads up to the opening mark: X said: "..."; he told reporters on Friday, "..."."""
    if not here.before:
        return None
    last = here.before[-1]
    introduced = last.text in {",", ":", "—", "–"} or (here.is_capital and here.words >= 3)
    for token in reversed(here.before[-_LONGEST_INTRO:]):
        cue = cues.get(token.i)
        if cue is None:
            continue
        between = [t for t in here.before if t.i > token.i and not t.is_punct]
        if last.text != ":" and any(t.pos_ in {"VERB", "AUX"} for t in between):
            return None
        if not introduced and between:
            return None
        if not here.is_capital and last.text not in {":", ","} and not (last == token and "uttered" in cue.frames):
            return None
        return with_source(marked, cue)
    return None


def with_source(marked: MarkedDoc, cue: Cue) -> Cue:
    """The cue with the noun phrase beside it as its source where the parser saw no subject."""
    if cue.source is not None:
        return cue
    doc = marked.doc
    at, sentence = cue.verb.i, cue.verb.sent
    beside = doc[max(at - 3, sentence.start) : min(at + _LONGEST_NAME, sentence.end)]
    for chunk in beside.noun_chunks:
        if marked.is_quoted(chunk.root):
            continue
        behind = chunk.start - cue.verb.i == 1
        before = cue.verb.i - chunk.end in {0, 1} and not any(t.is_punct for t in doc[chunk.end : cue.verb.i])
        if behind or before:
            span = source_span(marked, chunk.root)
            if span is not None:
                return replace(cue, source=span)
    return cue
