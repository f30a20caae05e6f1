"""What a draft sets off as a block, and whom the words before it or the signature below it name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quotes.checking.drafts.drafted import Drafted, within
from quotes.checking.drafts.names import full_names_in
from quotes.checking.drafts.sentence import BESIDE, SENTENCE_END
from quotes.checking.drafts.signatures import is_note, signature
from quotes.checking.drafts.speakers import named_beside
from quotes.records import Span, Spans
from quotes.spans import printed

EMPTY_LINE = re.compile(r"\n\s*\n")
_LINE = re.compile(r"\n|(?<=[”\"])\s+(?=[—–―-])")

_TOGETHER = 20
"""Paragraphs of a block quote below which its speaker is looked for."""


def set_off(text: str, block_quotes: Spans, by_marks: Sequence[Drafted]) -> Iterator[Drafted]:
    """What is set off as a block and has no marks of its own, put down to whom the line behind a dash below it or the
    words before it name: "Ana Brandt wrote:". Where marks fill the block, that is whose the words in them are."""
    before, introduction, surnames = 0, "", full_names_in(text)
    for number, block in enumerate(block_quotes):
        if not number or text[before : block.start].strip():
            introduction = _introduction(text[max(0, block.start - BESIDE) : block.start])
        before = block.end
        words_end, signed = _signed(text, block, block_quotes[number + 1 : number + _TOGETHER])
        span = Span(block.start, words_end)
        inside = within(by_marks, span)
        in_marks = sum(len(one.text) for one in inside)
        shown = printed(text, [span])
        speaker = signed or named_beside("", introduction, surnames)
        if any(one.speaker for one in inside) or not shown or is_note(shown):
            continue
        if 2 * in_marks < words_end - block.start:
            yield Drafted("direct", (span,), shown, (shown,), speaker, before=introduction)
        elif speaker:
            yield from (replace(one, speaker=speaker) for one in inside)


def _introduction(before: str) -> str:
    """The sentence with a colon before a block."""
    paragraph = EMPTY_LINE.split(before.rstrip())[-1]
    return SENTENCE_END.split(paragraph)[-1] if paragraph.endswith(":") else ""


def _signed(text: str, block: Span, following: Spans) -> tuple[int, str | None]:
    """Where the words of a block end, and whom the signature below them names: the block's own last line, the last one
    of the blocks that follow without a word between, or the one behind them."""
    start, name = _signed_below(text, block)
    if name is not None:
        return block.start + len(text[block.start : start].rstrip()), name
    end = block.end
    for other in following:
        if text[end : other.start].strip():
            break
        end = other.end
        *_, name = _signed_below(text, other)
        if name is not None:
            return block.end, name
    behind = text[end : end + BESIDE].lstrip().partition("\n")[0]
    return block.end, signature(behind)


def _signed_below(text: str, block: Span) -> tuple[int, str | None]:
    """Where the last line of a block begins, or what stands behind its closing mark and a dash; and whom it names if it
    is a signature. Without a dash it is one where a sentence ended before it: a line may be merely wrapped."""
    line = _LINE.split(text[max(block.start, block.end - BESIDE) : block.end])[-1]
    start = block.end - len(line)
    above = text[max(0, start - BESIDE) : start].rstrip()
    return start, signature(line, has_dash=not above.endswith((".", "!", "?", "…", "”", '"')))
