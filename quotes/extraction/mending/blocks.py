"""Words without marks in a paragraph of their own, below one that ends by saying whose they are: "She told the court:"

So web logs, and newspapers on the web, print what they indent. The model takes the first sentence for all of it, and
the others for nobody's or for reports of their own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import takewhile

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.by_pattern.transcripts import OWN_VOICE, TOLD
from quotes.extraction.mending.colons import lead_before
from quotes.records import Quote, Span
from quotes.sentences import is_finished
from quotes.spans import Taken, stripped

BLOCK = "a paragraph below who says it"

_SURE = 0.7
_LEAST = 3
"""Words of a block: fewer are an item."""
_ITEM = re.compile(r"[\W_]|(?:\d{1,2}|[A-Za-z])[.)]\s")
"""How an item of a list begins, or words in marks: "- The pool stays open.", "1. The pool stays open." """


def with_blocks(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each block as one direct quotation of whoever the paragraph above says, without what was taken
    in it for reports."""
    blocks = [stripped(marked.text, *paragraph) for paragraph in marked.paragraphs]
    starts = [block.start for block in blocks]
    told: dict[int, list[Quote]] = defaultdict(list)
    for quote in quotes:
        if quote.cue and quote.source:
            told[bisect_right(starts, quote.cue[0].start) - 1].append(quote)
    found: dict[int, Quote] = {}
    for at, above in enumerate(blocks[:-1]):
        if marked.text[above.end - 1] == ":" and _is_block(marked, blocks[at + 1]):
            lead = _led_by(marked, blocks[at + 1], told[at])
            found |= {at + 1: lead} if lead else {}
    if not found:
        return list(quotes)
    spoken = {bisect_right(starts, one.start) - 1 for q in quotes for one in q.source if not _is_own(marked, one)}
    behind = _going_on(marked, blocks, found.keys(), spoken)
    whole = [
        replace(one, content=(*one.content, *(blocks[i] for i in behind.get(at, ())))) for at, one in found.items()
    ]
    taken = Taken(span for one in whole for span in one.spans)
    return [*whole, *(quote for quote in quotes if not _is_taken(quote, taken))]


def _is_block(marked: MarkedText, block: Span) -> bool:
    """Whether it is a paragraph of whole sentences without a mark before them, in which nobody is told to speak."""
    text = marked.text
    is_whole = is_finished(text[slice(*block)]) and marked.words(*block) >= _LEAST
    return is_whole and not _ITEM.match(text, *block) and not TOLD.search(text, *block)


def _led_by(marked: MarkedText, block: Span, told: Sequence[Quote]) -> Quote | None:
    """The block as a quotation, with the cue and the source above it: by the model, which has `told` there, else by the
    sentence."""
    for quote in told:
        if quote.cue_class == "speech" and block.start <= quote.content[0].start < block.end:
            sure = max(_SURE, quote.confidence)
            return replace(quote, kind="direct", content=(block,), method=BLOCK, confidence=sure)
    lead = lead_before(marked, block.start)
    if lead is None:
        return None
    cue, source = Span(*lead.span("cue")), Span(*lead.span("who"))
    return Quote("direct", (block,), (cue,), (source,), BLOCK, _SURE, cue_class="speech")


def _going_on(
    marked: MarkedText, blocks: Sequence[Span], firsts: Collection[int], spoken: Collection[int]
) -> dict[int, list[int]]:
    """By each first block, the paragraphs behind it in which its speaker goes on in his own voice, and nobody is
    `spoken` of who says something; none where the article's writer has a voice, too: "I'm told that ..." """
    own = {at for at, block in enumerate(blocks) if _in_own_voice(marked, block)}
    may = [at in own and at not in spoken and _is_block(marked, block) for at, block in enumerate(blocks)]
    behind = {at: list(takewhile(may.__getitem__, range(at + 1, len(blocks)))) for at in firsts}
    return behind if own <= {*firsts, *(at for ats in behind.values() for at in ats)} else {}


def _is_own(marked: MarkedText, source: Span) -> bool:
    return OWN_VOICE.fullmatch(marked.text, *source) is not None


def _in_own_voice(marked: MarkedText, block: Span) -> bool:
    return any(not marked.regions_at(Span(*voice.span())) for voice in OWN_VOICE.finditer(marked.text, *block))


def _is_taken(quote: Quote, taken: Taken) -> bool:
    """Whether it is a block's, or a report in one; words in marks may be another's whom the speaker quotes."""
    if quote.kind == "direct" and quote.cue and quote.source:
        return False
    return any(taken.touches(*span) for span in quote.spans)
