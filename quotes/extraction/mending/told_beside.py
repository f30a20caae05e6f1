"""Words in marks whose own paragraph says that they are another's than those before: “No,” Holm said. ¶ “I would have
stayed,” Ann Lee said.

The model may take both for the first one's, who is told of above.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise
from typing import NamedTuple

from quotes.datafiles import listed, word_list
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.marks import WORD
from quotes.records import Quote, Span, Spans
from quotes.regions import kind_of, words_within
from quotes.sentences import is_abbreviation

TOLD = "in marks, before who says it"

_SURE = 0.8
_LONGEST = 9
"""Words of who says something, with the verb: "the captain of the club, Ann Lee, said"."""
_BREAK = re.compile(r"[!?:;\n“”\"()]|\.(?!\S)")


class _Telling(NamedTuple):
    cue: Span
    source: Span


def with_told_beside(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations; words that another paragraph than their cue's tells of are a quotation of whom it names."""
    kept: list[Quote] = []
    apart: list[tuple[Span, _Telling]] = []
    for quote in quotes:
        told = {piece: telling for piece in quote.content if (telling := _telling(marked, quote, piece))}
        own = tuple(piece for piece in quote.content if piece not in told)
        if not told or not own:
            kept.append(quote)
            continue
        content = (*own[:-1], marked.without_comma(own[-1]))
        kept.append(replace(quote, content=content, kind=kind_of(marked.text, content, marked.regions)))
        apart += told.items()
    for piece, telling in apart:
        kept = _with_own(marked, kept, piece, telling)
    return sorted(kept, key=lambda quote: quote.content)


def _with_own(marked: MarkedText, quotes: Sequence[Quote], piece: Span, telling: _Telling) -> list[Quote]:
    """The quotations with the piece as one, or as a part of the one that has its cue."""
    words = marked.without_comma(piece)
    if not any(_has(quote.cue, telling.cue) for quote in quotes):
        new = Quote("direct", (words,), (telling.cue,), (telling.source,), TOLD, _SURE, cue_class="speech")
        return [*quotes, new]
    return [_joined(marked, quote, piece, telling) if _has(quote.cue, telling.cue) else quote for quote in quotes]


def _joined(marked: MarkedText, quote: Quote, piece: Span, telling: _Telling) -> Quote:
    content = tuple(sorted((*quote.content, piece)))
    content = (*content[:-1], marked.without_comma(content[-1]))
    kind = kind_of(marked.text, content, marked.regions)
    return replace(quote, content=content, kind=kind, source=quote.source or (telling.source,), cue_class="speech")


def _has(cue: Spans, verb: Span) -> bool:
    return any(span.start <= verb.start < span.end for span in cue)


def _telling(marked: MarkedText, quote: Quote, piece: Span) -> _Telling | None:
    """Who says the piece, by the words behind its closing mark and a comma, in another paragraph than the cue's."""
    region = next(iter(marked.regions_at(piece)[-1:]), None)
    if region is None or not region.closed or not quote.cue or not piece.end <= region.end:
        return None
    at = _paragraph(marked, piece.start)
    if any(_paragraph(marked, span.start) == at for span in (*quote.cue, *quote.source)):
        return None
    is_led = words_within(marked.text, region).end < region.inner.end or marked.text.startswith(",", region.end)
    return _teller(marked, region.end) if is_led else None


def _paragraph(marked: MarkedText, at: int) -> int:
    return bisect_right(marked.paragraphs, at, key=lambda paragraph: paragraph.start)


def _teller(marked: MarkedText, start: int) -> _Telling | None:
    """Who is told to speak right there: "Ann Lee, 40, said", "said Ann Lee", "the mayor of Holm said"; no pronoun, who
    may be the same as before."""
    text = marked.text
    stops = (stop.start() for stop in _BREAK.finditer(text, start) if not is_abbreviation(text[start : stop.start()]))
    end = next(stops, len(text))
    words = [Span(*word.span()) for word in islice(WORD.finditer(text, start, end), _LONGEST)]
    if len(words) < 2:
        return None
    first, second = (text[slice(*word)] for word in words[:2])
    if cue_lexicon().is_told(first) and second[0].isupper():
        name = next((at for at, word in enumerate(words) if at and not text[word.start].isupper()), len(words))
        return _Telling(words[0], Span(words[1].start, words[name - 1].end))
    if not (first[0].isupper() or first in listed("quotes.extraction", "leads", "owners")):
        return None
    if first.lower() in listed("quotes.extraction", "leads", "subjects"):
        return None
    for before, word in pairwise(words):
        said = text[slice(*word)]
        if said in word_list("quotes.extraction", "clause_words"):
            return None
        if cue_lexicon().is_told(said) and not text.endswith(("'s", "’s"), 0, before.end):
            return _Telling(word, Span(words[0].start, before.end))
    return None
