"""Words in marks behind whoever passes them on, which are still his who said those before.

“It rains,” Lund said, according to the Post. “It pours.” is one quotation of Lund's; the Post is only credited with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span

_CREDITS = re.compile(r"(?:,? )?(?:according to|reported|reports|as (?:quoted|reported) (?:by|in)|quoted by)\b")
_REST = re.compile(r"(?:[^.!?\n:“”\"]|\.(?=\S))*[.]\s+[“\"‘']?")
"""The rest of the sentence that passes on, up to the next one's opening mark."""
_STOPS = re.compile(r"[.!?]\s|[\n“”\"]")


def with_passed_over(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations, each with what it has behind whoever passes it on, which the model takes for that one's."""
    mended = sorted(quotes, key=lambda quote: quote.content)
    for at in range(len(mended) - 1, 0, -1):
        before, after = mended[at - 1], mended[at]
        if _is_one(marked, before, after):
            content = (*before.content[:-1], _with_comma(marked, before.content[-1]), *after.content)
            mended[at - 1 : at + 1] = [replace(before, content=content)]
    return mended


def _is_one(marked: MarkedText, before: Quote, after: Quote) -> bool:
    """Whether words in marks, their cue and who passes them on stand in one sentence, and the next is more of them."""
    if before.kind != "direct" or after.kind != "direct" or not (before.cue and before.source and after.cue):
        return False
    passes = after.cue[0]
    # the model may take who passes the words on for their source: only what stands before is looked at
    last = max((span.end for span in (*before.cue, *before.source) if span.end <= passes.start), default=passes.end)
    between, first = marked.text[last : passes.start], after.content[0].start
    if before.content[-1].end > last or "," not in between or _stops(between):
        return False
    end = max([passes.end, *(span.end for span in after.source if span.start > last)])
    credits = _CREDITS.match(marked.text[slice(*passes)])
    return bool(credits and end <= first and _REST.fullmatch(marked.text, end, first))


def _stops(between: str) -> bool:
    """Whether the sentence ends there, or other words in marks stand there."""
    return bool(_STOPS.search(between))


def _with_comma(marked: MarkedText, last: Span) -> Span:
    """The words with the comma before their closing mark, now that more follow."""
    comma = marked.text[last.end : last.end + 1] == "," and any(
        r.inner.end == last.end + 1 for r in marked.regions_at(last)
    )
    return Span(last.start, last.end + comma)
