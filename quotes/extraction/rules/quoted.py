"""Quoted regions that stand by themselves ("It rains," he said), each tied to the cue beside it; marks bound the words.

The order of trials is that of a reader: the clause that follows the closing mark, the one that leads up to the opening
mark, the quotation just before ("A," he said. "B."), the speaker of the paragraph before. Method: the nearest reporting
verb outside all quotation marks in the adjoining sentence (O'Keefe et al. 2012), marks before parse.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from quotes.extraction.rules.beside import cue_behind, cue_in_front, with_source
from quotes.extraction.rules.cues import Cue
from quotes.extraction.rules.finding import Finding, by_verb
from quotes.extraction.rules.place import Place, place
from quotes.marks import WORD
from quotes.parsing.grammar import SUBJECTS
from quotes.parsing.marked import MarkedDoc, sentence_start, span_of
from quotes.parsing.sentences import SENTENCE_END
from quotes.parsing.sources import source_span
from quotes.records import Span
from quotes.spans import stripped


def quoted_findings(marked: MarkedDoc, cues: list[Cue]) -> list[Finding]:
    """The quotations whose content is whole regions, in order; a region that is part of a clause is left over."""
    by_token = {cue.verb.i: cue for cue in cues}
    found: list[Finding] = []
    last_place: Place | None = None
    for index in range(len(marked.regions)):
        here = place(marked, index)
        piece = stripped(marked.text, *marked.regions[index].inner)
        if piece.start >= piece.end or not here.words:
            continue
        last = found[-1] if found else None
        new = _attributed(marked, here, piece, by_token, last)
        grown = None
        if last is not None and last_place is not None:
            grown = _reached_back(marked, here, new, last) if new else joined(marked, here, piece, last, last_place)
        if grown is not None:
            found[-1] = grown
        else:
            new = new or (carried(marked, here, piece, last) if last is not None else None)
            if new is None and here.stands_alone and (here.words >= 4 or not here.before):
                new = from_sentence_before(marked, here, piece)
            if new is None:
                continue
            found.append(new)
        last_place = here
    return found


def _reached_back(marked: MarkedDoc, here: Place, new: Finding, last: Finding) -> Finding | None:
    """The quotation with the paragraphs before it that it reopens, whose cue comes only here."""
    if not marked.regions[here.index].continues or last.cue or here.index - 1 not in last.regions:
        return None
    return replace(new, content=(*last.content, *new.content), regions=last.regions | new.regions)


def _attributed(
    marked: MarkedDoc, here: Place, piece: Span, cues: dict[int, Cue], last: Finding | None
) -> Finding | None:
    """The region with the cue that follows it or leads up to it."""
    used = last.verb.verb.i if last is not None and last.verb is not None else None
    cue = cue_behind(marked, here, cues)
    if cue is not None:
        return by_verb((piece,), cue, "quotation marks, cue behind", 0.95, frozenset({here.index}))
    cue = cue_in_front(marked, here, cues)
    if cue is not None and cue.verb.i != used:
        return by_verb((piece,), cue, "quotation marks, cue in front", 0.93, frozenset({here.index}))
    if cue is None:
        return behind_colon(marked, here, here.before, piece) or announced(marked, here, piece, cues)
    return None


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
