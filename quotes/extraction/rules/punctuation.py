"""Quotations whose cue is a colon: announced, or a name and a colon."""

from __future__ import annotations

from spacy.tokens import Token

from quotes.extraction.rules.beside import with_source
from quotes.extraction.rules.cues import Cue
from quotes.extraction.rules.finding import Finding, by_verb
from quotes.extraction.rules.place import Place
from quotes.parsing.grammar import SUBJECTS
from quotes.parsing.marked import MarkedDoc, sentence_start, span_of
from quotes.parsing.sources import source_span
from quotes.records import Span


def announced(marked: MarkedDoc, here: Place, piece: Span, cues: dict[int, Cue]) -> Finding | None:
    """A quotation that begins a paragraph, announced by the colon that ends the one before: She continued: / "..."."""
    at = marked.paragraph_number(marked.regions[here.index].start)
    if here.before or here.follows or not at:
        return None
    before = marked.paragraphs[at - 1]
    if marked.text[before.start : before.end].rstrip()[-1:] != ":":
        return None
    tokens = [t for t in marked.tokens(before) if not t.is_space]
    sentence = [t for t in tokens if t.i >= sentence_start(marked, tokens[-1])]
    for token in reversed(sentence):
        cue = cues.get(token.i)
        if cue is not None:
            method = "quotation marks, announced in the paragraph before"
            return by_verb((piece,), with_source(marked, cue), method, 0.85, frozenset({here.index}))
    return behind_colon(marked, here, tuple(sentence), piece)


def behind_colon(marked: MarkedDoc, here: Place, before: tuple[Token, ...], piece: Span) -> Finding | None:
    """A quotation behind a colon without a verb of saying: Trump: "..."; the source is what stands before it."""
    if not before or before[-1].text != ":" or len(before) < 2:
        return None
    words = before[:-1]
    root = words[-1] if len(words) == 1 else next((t for t in words if t.head not in words or t.head == t), words[-1])
    subject = root
    if root.pos_ in {"VERB", "AUX"}:
        subject = next((c for c in root.children if c.dep_ in SUBJECTS), root)
    if subject.pos_ not in {"PROPN", "NOUN", "PRON"}:
        return None
    source, colon = source_span(marked, subject), span_of(before[-1:])
    if source is None or colon is None:
        return None
    return Finding((piece,), (colon,), (source,), "quotation marks behind a colon", 0.75, None, frozenset({here.index}))
