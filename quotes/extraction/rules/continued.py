"""Quoted regions without a cue of their own: a further piece of the quotation before, or its speaker going on."""

from __future__ import annotations

from dataclasses import replace

from quotes.extraction.rules.finding import Finding
from quotes.extraction.rules.place import Place
from quotes.marks import WORD
from quotes.parsing.marked import MarkedDoc
from quotes.parsing.sentences import SENTENCE_END
from quotes.parsing.sources import source_span
from quotes.records import Span


def joined(marked: MarkedDoc, here: Place, piece: Span, last: Finding, last_place: Place) -> Finding | None:
    """The quotation before with this region as a further piece: "A," he said, "b." or "A," he said. "B."."""
    adjoining = here.index - 1 in last.regions
    if not adjoining:
        return None
    number = marked.paragraph_number
    same_paragraph = number(marked.regions[here.index].start) == number(marked.regions[here.index - 1].start)
    grown = replace(last, content=(*last.content, piece), regions=last.regions | {here.index})
    if marked.regions[here.index].continues and not here.before:
        return grown
    if not same_paragraph:
        return None
    if here.before and not (last.verb is not None and any(t.i == last.verb.verb.i for t in here.before)):
        return None
    if here.before and last.verb is not None and here.follows in ",—–-":
        return grown
    if here.follows == ";" and not here.before and _cue_between(marked, last, here):
        return grown  # "A," he said; "b."
    if not here.before and here.stands_alone and (_cue_between(marked, last, here) or not last_place.after):
        return grown
    return None


def _cue_between(marked: MarkedDoc, last: Finding, here: Place) -> bool:
    """Whether nothing but the cue's own sentence stands between a quotation and the region."""
    gap = Span(last.extent.end, marked.regions[here.index].start)
    tokens = [t for t in marked.tokens(gap) if not marked.is_quoted(t)]
    return sum(t.text in SENTENCE_END for t in tokens) <= 1 and len(tokens) < 45


def carried(marked: MarkedDoc, here: Place, piece: Span, last: Finding) -> Finding | None:
    """A paragraph of nothing but a quotation, behind one whose speaker is known: the same person goes on."""
    start, end = marked.paragraph_at(marked.regions[here.index].start)
    rest = marked.text[start : marked.regions[here.index].start] + marked.text[marked.regions[here.index].end : end]
    if WORD.search(rest) or here.words < 4 or not last.source:
        return None
    gap = marked.text[last.extent.end : start]
    if gap.count("\n") > 3 or len(gap) > 300:
        return None
    return Finding((piece,), (), last.source, "speaker of the paragraph before", 0.7, None, frozenset({here.index}))


def from_sentence_before(marked: MarkedDoc, here: Place, piece: Span) -> Finding:
    """A quotation without a cue: whoever the sentence before is about, if it is about somebody."""
    region = marked.regions[here.index]
    start, _ = marked.paragraph_at(region.start)
    tokens = [t for t in marked.tokens(Span(start, region.start)) if not marked.is_quoted(t)]
    regions = frozenset({here.index})
    for token in reversed(tokens):
        if token.dep_ == "nsubj" and token.head.dep_ == "ROOT" and not here.before:
            if token.ent_type_ == "PERSON" or token.lower_ in {"he", "she"}:
                source = source_span(marked, token)
                if source is not None:
                    method = "subject of the sentence before"
                    return Finding((piece,), (), (source,), method, 0.5, None, regions)
            break
    return Finding((piece,), (), (), "quotation marks alone", 0.4, None, regions)
