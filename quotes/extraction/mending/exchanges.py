"""A paragraph of nothing but quoted words within an exchange of two is nobody's that is named.

“Have you eaten?” asks Ann Lee. ¶ “I have,” says Tom Holm. ¶ “You have not.” Where the words turn to another with a
“You”, or ask again, the first of the two may speak again; the model makes them the second's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.mending.carried import ending, is_asked, last_within
from quotes.records import Quote
from quotes.regions import Region, words_within
from quotes.spans import stripped

EXCHANGED = "stands alone in an exchange"
_SURE = 0.6
_LEAST = 3
"""Words of a paragraph that is taken for speech though the model passed it over."""
_ASIDE = 3
"""Words of a question that another puts in between: “Why?”; a longer one may be the speaker's own."""
_ADDRESSES = re.compile(
    r"(?:(?:And|Aye|But|No|Oh|So|Well|Yes|Yeah),?\s+)?[Yy]ou\s+"
    r"(?:did|didn['’]t|were|weren['’]t|have not|haven['’]t|are not|aren['’]t|said|told|asked|saw|knew|left|lied)\b"
)
"""How one turns to another; not the “You have to stand somewhere” that means anybody."""


def with_exchanges(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, in order, those that stand alone in an exchange as quotations of their own that nobody says."""
    alone = list(_standing_alone(marked, quotes))
    if not alone:
        return list(quotes)
    parted = [part for quote in quotes for part in _parts(marked, quote, alone)]
    known = {piece.start for quote in parted for piece in quote.content}
    passed_over = [
        Quote("direct", (words,), (), (), EXCHANGED, _SURE, cue_class="speech")
        for region in alone
        if (words := words_within(marked.text, region)).start not in known and marked.words(*words) >= _LEAST
    ]
    return sorted((*parted, *passed_over), key=lambda quote: quote.content)


def _standing_alone(marked: MarkedText, quotes: Sequence[Quote]) -> Iterator[Region]:
    """What is quoted in the paragraphs that nobody is named for, within exchanges."""
    bare = _bare(marked)
    goes_on = False
    for at in range(1, len(marked.paragraphs)):
        region = bare.get(at)
        if region is None or _is_attributed(region, quotes):
            goes_on = False
            continue
        goes_on = goes_on or _is_aside(marked, region) or _is_turned(marked, quotes, at, region)
        if goes_on:
            yield region


def _bare(marked: MarkedText) -> Mapping[int, Region]:
    """The regions that are all of their paragraphs, by the number of the paragraph."""
    wholes = {region.start: region for region in marked.regions if region.closed and not region.continues}
    found = {}
    for at, paragraph in enumerate(marked.paragraphs):
        words = stripped(marked.text, *paragraph)
        region = wholes.get(words.start)
        if region is not None and words == (region.start, region.end):
            found[at] = region
    return found


def _is_attributed(region: Region, quotes: Sequence[Quote]) -> bool:
    """Whether a cue of their own leads to the words (Lee says: ¶ “It rains.”): what somebody does in the next
    paragraph is none (“You did.” ¶ Holm laughs)."""
    own = (quote for quote in quotes if quote.cue and region.touches(quote.content[0]))
    return any(quote.cue[-1].end <= region.start for quote in own)


def _is_aside(marked: MarkedText, region: Region) -> bool:
    words = marked.text[slice(*region.inner)].rstrip()
    return words.endswith("?") and marked.words(*region.inner) <= _ASIDE


def _is_turned(marked: MarkedText, quotes: Sequence[Quote], at: int, region: Region) -> bool:
    """Whether the two paragraphs before are of two who speak, and the words turn to one of them, or ask
    again: “Do you regret it?” Lee asked. ¶ “No,” Holm said. ¶ “I would do it again” may well be Holm's."""
    if at < 2:
        return False
    before, paragraph = marked.paragraphs[at - 2], marked.paragraphs[at - 1]
    last, first = ending(marked, paragraph, quotes), last_within(before, quotes)
    if last is None or first is None or not last.source or not first.source:
        return False
    if marked.text[slice(*last.source[0])] == marked.text[slice(*first.source[0])]:
        return False
    start, end = words_within(marked.text, region)
    asks_again = marked.text[start:end].endswith("?") and is_asked(marked, first, before)
    return asks_again or bool(_ADDRESSES.match(marked.text, start))


def _parts(marked: MarkedText, quote: Quote, alone: Sequence[Region]) -> Iterator[Quote]:
    """The quotation without what stands alone, and that as nobody's."""
    theirs = [piece for piece in quote.content if any(region.touches(piece) for region in alone)]
    if not theirs:
        yield quote
        return
    kept = tuple(piece for piece in quote.content if piece not in theirs)
    if kept:
        yield replace(quote, content=(*kept[:-1], marked.without_comma(kept[-1])))
    method = f"{quote.method}, {EXCHANGED}"
    for piece in theirs:
        yield replace(quote, kind="direct", content=(piece,), cue=(), source=(), cue_class="speech", method=method)
