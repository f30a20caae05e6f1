"""Quoted regions that stand by themselves ("It rains," he said), each tied to the cue beside it; marks bound the words.

The order of trials is that of a reader: the clause that follows the closing mark, the one that leads up to the opening
mark, the quotation just before ("A," he said. "B."), the speaker of the paragraph before. Method: the nearest reporting
verb outside all quotation marks in the adjoining sentence (O'Keefe et al. 2012), marks before parse.
"""

from __future__ import annotations

from dataclasses import replace

from quotes.extraction.rules.beside import cue_behind, cue_in_front
from quotes.extraction.rules.continued import carried, from_sentence_before, joined
from quotes.extraction.rules.cues import Cue
from quotes.extraction.rules.finding import Finding, by_verb
from quotes.extraction.rules.place import Place, place
from quotes.extraction.rules.punctuation import announced, behind_colon
from quotes.parsing.marked import MarkedDoc
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
