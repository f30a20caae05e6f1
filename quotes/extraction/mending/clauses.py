"""What belongs to somebody's words in one sentence, where the model took only a part of it for his.

“Crews would run the trams, and the depot would stay, Holm said” is Holm's from its first word on; of “Holm said that
the depot would stay, and that crews would run the trams” both are, though the first may stand in marks. "Said the shop
would open, provided that the oven worked" says another thing without its condition. And shouted “Shame!” and “Resign!”
are both the crowd's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.mending.own_sentence import sentence_starts
from quotes.records import Quote, Span
from quotes.regions import kind_of, words_within
from quotes.spans import Taken

_JOINS = re.compile(r",\s+(?:and|but)\s+$")
_LEADS_TO_THE_CUE = re.compile(r"[\"”’»]?,[\"”’»]?\s+")
_ENDS = re.compile(r"(?:\s\w+){0,2}\.(?=\s|$)")
_THAT = re.compile(r"\bthat\s+[\"“‘«]?$")
_AND_THAT = re.compile(r"[,\"”’»]{0,3}\s+(?:and|but) that\s[^.!?\n\"“”«»;:]+(?=\.(?:\s|$))")
_HELPS = re.compile(r"\b(?P<helps>had|would)\b")
_AND_HELPS = re.compile(r"[\"”’»]?,? and (?P<helps>had|would)\s[^.!?\n\"“”«»;:,]+(?=\.(?:\s|$))")
_LEAST = 4
"""Words of a clause; fewer may be what somebody only reminds of: In May, and again in June, …"""
_OPENS = (
    r"(?:(?:provided|providing|assuming) that|(?:as|so) long as|on (?:the )?condition that|subject to|unless|only if|"
    r"but (?:only|not) (?:if|when|to|for|until|till|after|once|before|as long as|with|by|under|from|in|at|on|where))"
)
_CONDITION = re.compile(rf",\s+{_OPENS}\s[^.!?\n\"“”«»;:]*[^.!?\s\"“”«»;:](?=[.;])", re.IGNORECASE)
_INVERTED = re.compile(
    r"but (?:only|not) .*\b(?:did|do|does|has|have|had|was|were|is|are) (?:the|an?|he|she|it|they)\b"
)
"""What tells a clause of its own: "but only in May did the council vote"."""
_GOES_ON = re.compile(r",\s+(?:but|although|though|while|and|as|after|because|which|yet)\s")
"""What tells that the sentence goes on with something else."""
_BESIDE = re.compile(r",?\s*(?:(?:and|or)(?: then)?|then)\s+|,\s+")


def with_both_clauses(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each with the clause of its sentence that is joined to it, unless that is somebody else's."""
    starts = sentence_starts(marked)
    taken = Taken(span for quote in quotes for span in quote.spans)
    return [_whole(marked, starts, quote, taken) for quote in quotes]


def _whole(marked: MarkedText, starts: Sequence[int], quote: Quote, taken: Taken) -> Quote:
    other = (_before(marked, starts, quote) or _behind(marked, quote)) if len(quote.content) == 1 else None
    if other is None or taken.touches(*other):
        return quote
    (piece,) = quote.content
    opens = next(
        (region.start for region in marked.regions_at(piece) if region.inner.start == piece.start), piece.start
    )
    content = (Span(min(opens, other.start), max(piece.end, other.end)),)
    return replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions))


def _before(marked: MarkedText, starts: Sequence[int], quote: Quote) -> Span | None:
    """The clause that begins the sentence, at whose end stands who says it."""
    if quote.kind == "direct" or not _is_named_at_the_end(marked, quote):
        return None
    start = quote.content[0].start
    first = Span(starts[bisect_right(starts, start) - 1], start)
    joined = marked.words(*first) > _LEAST and _JOINS.search(marked.text, *first) and not marked.regions_at(first)
    return first if joined else None


def _behind(marked: MarkedText, quote: Quote) -> Span | None:
    """A second clause with "that", behind a cue and a first one with it."""
    (piece,) = quote.content
    led = quote.cue and _THAT.search(marked.text, quote.cue[0].end, piece.start)
    rest = _AND_THAT.match(marked.text, piece.end) if led else None
    return Span(*rest.span()) if rest else _same_helper(marked, quote, piece)


def _same_helper(marked: MarkedText, quote: Quote, piece: Span) -> Span | None:
    """A second predicate behind one that ends in marks, with the helping verb of the first: said it had received “ten
    letters” and had burnt them; not: said it was “dead” and left."""
    first = _HELPS.search(marked.text, *piece)
    is_led = quote.cue and quote.cue[-1].end <= piece.start and quote.cue_class == "speech"
    if quote.kind != "mixed" or not is_led or first is None or marked.regions_at(Span(*first.span())):
        return None
    rest = _AND_HELPS.match(marked.text, piece.end)
    return Span(*rest.span()) if rest and rest["helps"] == first["helps"] else None


def _is_named_at_the_end(marked: MarkedText, quote: Quote) -> bool:
    """Whether the sentence ends with a comma, source and cue behind the words."""
    attribution = sorted((*quote.cue, *quote.source))
    if not quote.cue or not quote.source or quote.cue_class != "speech" or attribution[0].start < quote.content[0].end:
        return False
    leads = _LEADS_TO_THE_CUE.fullmatch(marked.text, quote.content[0].end, attribution[0].start)
    return leads is not None and _ENDS.match(marked.text, attribution[-1].end) is not None


def with_conditions(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each without marks with the condition behind it, unless that is somebody else's."""
    taken = Taken(span for quote in quotes for span in quote.spans)
    return [_with_condition(marked, quote, taken) for quote in quotes]


def _with_condition(marked: MarkedText, quote: Quote, taken: Taken) -> Quote:
    if quote.kind == "direct" or not quote.cue or quote.cue[-1].end > quote.content[0].start:
        return quote
    last = quote.content[-1]
    found = _CONDITION.match(marked.text, last.end)
    if found is None or _INVERTED.search(found[0]):
        return quote
    rest = _GOES_ON.search(found[0], 1)
    condition = Span(last.end, last.end + rest.start() if rest else found.end())
    if taken.touches(*condition):
        return quote
    content = (*quote.content[:-1], Span(last.start, condition.end))
    return replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions))


def with_coordinated(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each with the marks that nobody else has beside those that it ends with."""
    mended = list(quotes)
    taken = Taken(span for quote in mended for span in quote.spans)
    ends = {quote.content[-1].end: number for number, quote in enumerate(mended) if quote.cue}
    for region, following in pairwise(marked.regions):
        if not _BESIDE.fullmatch(marked.text, region.end, following.start) or taken.touches(
            following.start, following.end
        ):
            continue
        at = next((end for end in range(words_within(marked.text, region).end, region.end + 1) if end in ends), None)
        words = words_within(marked.text, following)
        if at is None or words.start >= words.end:
            continue
        number = ends.pop(at)
        mended[number] = replace(mended[number], content=(*mended[number].content, words))
        ends[words.end] = number
    return mended
