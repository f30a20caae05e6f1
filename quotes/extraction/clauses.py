"""The content of a cue as the parse gives it: the reported clause, the object and what is said of it."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from quotes.extraction.cues import Cue
from quotes.extraction.marked import MarkedDoc, trimmed
from quotes.records import Span, Spans

_CLAUSES = {"ccomp"}
_WITH_OBJECT = {"ccomp", "xcomp", "dobj", "oprd", "prep", "dative", "nsubjpass", "pcomp", "acomp", "attr"}
_PREPOSITIONS = {"as", "of", "for", "about", "against", "to", "with", "on", "over", "from"}
_COMPLEMENTIZERS = {"that", "whether", "if"}


def clause_of(marked: MarkedDoc, cue: Cue) -> Spans:
    """The pieces of the text that stand for what was said, or none; quotation marks are not looked at."""
    verb = cue.verb
    heads = [child for child in verb.children if child.dep_ in _CLAUSES and _finite(child)]
    if heads and not cue.frames <= {"object"}:
        if cue.frames & {"request", "object"}:
            heads += [c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i and "tell" not in cue.frames]
        return _pieces(marked, _subtrees(heads), verb)
    if verb.dep_ in {"parataxis", "advcl"} and _as_parenthesis(verb):
        return _pieces(marked, set(verb.head.subtree) - set(verb.subtree), verb)
    if cue.frames & {"object", "request"}:
        return _pieces(marked, _subtrees(_complements(verb)), verb)
    if "tell" in cue.frames or "clause" in cue.frames:
        wanted = [c for c in verb.children if c.dep_ in {"xcomp"} and c.i > verb.i]
        return _pieces(marked, _subtrees(wanted), verb)
    return ()


def _finite(clause: Token) -> bool:
    """A clause with a subject of its own, not "saw it coming"."""
    return any(c.dep_ in {"nsubj", "nsubjpass", "expl", "csubj", "aux", "attr"} for c in clause.children) or (
        clause.tag_ in {"VBZ", "VBD", "VBP", "MD"}
    )


def _as_parenthesis(verb: Token) -> bool:
    """Whether the clause of the verb only says who said it: "The plan works, officials say", "as she put it"."""
    if verb.dep_ == "parataxis":
        return True
    return any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children) and not any(
        c.dep_ in {"dobj", "ccomp"} for c in verb.children
    )


def _complements(verb: Token) -> list[Token]:
    found = []
    for child in verb.children:
        if child.i < verb.i or child.dep_ not in _WITH_OBJECT:
            continue
        if child.dep_ == "prep" and child.lower_ not in _PREPOSITIONS:
            continue
        found.append(child)
    if not any(c.dep_ in {"dobj", "ccomp", "xcomp", "oprd"} or c.dep_ == "prep" for c in found):
        return []
    return found


def _subtrees(heads: Iterable[Token]) -> set[Token]:
    return {token for head in heads for token in head.subtree}


def _pieces(marked: MarkedDoc, tokens: set[Token], verb: Token) -> Spans:
    """The runs of tokens as trimmed spans, in order; a gap of mere punctuation is closed, the verb never in one."""
    tokens = {t for t in tokens if marked.paragraph_of[t.i] == marked.paragraph_of[verb.i]}
    ordered = sorted(tokens, key=lambda t: t.i)
    runs: list[list[Token]] = []
    for token in ordered:
        if runs and all(t.is_punct or t.is_space for t in marked.doc[runs[-1][-1].i + 1 : token.i]):
            runs[-1].append(token)
        else:
            runs.append([token])
    found = []
    for run in runs:
        while run and (run[0].lower_ in _COMPLEMENTIZERS or run[0].is_punct) and run[0].lower_ not in {'"', "“"}:
            run = run[1:]
        if not any(t.is_alpha or t.like_num for t in run):
            continue
        found.append(trimmed(marked.text, Span(run[0].idx, run[-1].idx + len(run[-1]))))
    return tuple(found)
