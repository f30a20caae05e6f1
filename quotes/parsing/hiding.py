"""The text without other people's words: a fifth of the news is in quotation marks, and who speaks is told outside.

Left out, they save a fifth of the parse, and nobody named within a quotation is taken for its speaker or for "he".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotes.records import Quote, Span
from quotes.regions import Region, overlapping, words_within

_LEAST = 4
"""Words from which quoted words are hidden: fewer may be a name, or a part of the sentence that they stand in."""


def hidden(text: str, quotes: Sequence[Quote], found: tuple[Region, ...]) -> str:
    """The text as long as it was, blank where the words of direct quotations stand in quotation marks.

    Words stay that tell the speaker of a quotation within: “My father said, ‘Go home,’ and I went.”
    """
    tell = sorted(span.start for quote in quotes for span in (*quote.cue, *quote.source))
    pieces, done = [], 0
    for start, end in sorted({inner for quote in quotes for inner in _quoted(text, quote, found)}):
        words = text[start:end]
        if len(words.split()) >= _LEAST and bisect_left(tell, start) == bisect_left(tell, end):
            pieces += [text[done:start], "".join([c if c == "\n" else " " for c in words])]
            done = end
    return "".join((*pieces, text[done:]))


def _quoted(text: str, quote: Quote, found: tuple[Region, ...]) -> Iterator[Span]:
    """What stands between marks and is a direct quotation's but for space and a stop before the closing one."""
    for piece in quote.content if quote.kind == "direct" else ():
        for region in overlapping(found, piece):
            words = words_within(text, region)
            whole = piece.start <= words.start and words.end - 1 <= piece.end
            if whole and region.closed and region.depth == 0:
                yield region.inner
