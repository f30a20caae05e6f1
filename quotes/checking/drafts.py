"""The quotations of a draft: by quotation marks alone, or by what the model found and the marks that it passed over."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quotes.checking.naming import are_one
from quotes.checking.speakers import is_note, is_office, is_pronoun, name_in, named_beside, signature, surnames_in
from quotes.comparing import words
from quotes.records import SHOWN_CLASSES, Analysis, Kind, Polarity, Quote, Span, Spans, printed
from quotes.regions import Region, outermost, regions
from quotes.sentences import is_abbreviation

_SENTENCE_END = re.compile(r"[.!?][”’\"')]*\s+(?=[A-Z“\"‘'])|\n\s*\n")  # a line's end alone may be a wrapped one's
_EMPTY_LINE = re.compile(r"\n\s*\n")
_LINE = re.compile(r"\n|(?<=[”\"])\s+(?=[—–―-])")
_WORD = re.compile(r"\w")
_LONGEST_TITLE = 12
"""Characters before a full stop that tell whether it is one of "Sen." or "Paul H."."""

_TOGETHER = 20
"""Paragraphs of a block quote below which its speaker is looked for."""

_BESIDE = 300
"""Characters before and behind a quotation in which its speaker is looked for: some texts come as one endless line."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A quotation of a draft."""

    kind: Kind
    content: Spans
    text: str
    quoted: tuple[str, ...]
    """What of it stands in quotation marks: these words have to be on record as they are."""
    speaker: str | None = None
    """Whom the draft puts it down to by name."""
    polarity: Polarity | None = None
    """Whether the draft has it said or denied; None where marks alone do not tell."""
    around: str = ""
    """What of its sentence stands beside what is in quotation marks alone."""

    @property
    def binding(self) -> str:
        """The words that have to be on record as they are; of indirect speech all, in sense."""
        return " … ".join(self.quoted) or self.text


def marked(text: str, block_quotes: Spans = ()) -> tuple[Drafted, ...]:
    """What stands in quotation marks or is set off as a block, put down to whoever is named at a word of saying in the
    same sentence."""
    by_marks = _by_marks(text)
    set_off = tuple(_set_off(text, block_quotes, by_marks))
    return _in_order(len(text), set_off, by_marks)


def analysed(analysis: Analysis, block_quotes: Spans = ()) -> tuple[Drafted, ...]:
    """The quotations that the model found, and what else stands in quotation marks or is set off as a block."""
    text = analysis.article.text
    by_marks = _by_marks(text)
    found = [_of_quote(text, quote, by_marks) for quote in analysis.quotes if quote.cue_class in SHOWN_CLASSES]
    set_off = tuple(_named_by(one, found) for one in _set_off(text, block_quotes, by_marks))
    return _in_order(len(text), set_off, found, by_marks)


def _in_order(length: int, *ranked: Iterable[Drafted]) -> tuple[Drafted, ...]:
    """All of the first, of the others what lies in none of those before, in the order of the draft."""
    kept: list[Drafted] = []
    taken = bytearray(length)  # a draft may have thousands of each: to compare each with each would take minutes
    for drafted in ranked:
        free = [one for one in drafted if not any(any(taken[slice(*piece)]) for piece in one.content)]
        for piece in (piece for one in free for piece in one.content):
            taken[slice(*piece)] = b"\1" * (piece.end - piece.start)
        kept += free
    return tuple(sorted(kept, key=_place))


def _place(drafted: Drafted) -> Spans:
    return drafted.content


def _start(drafted: Drafted) -> int:
    return drafted.content[0].start


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _named_by(drafted: Drafted, found: Iterable[Drafted]) -> Drafted:
    """The same put down to whom the model found for it, where nobody is named beside: not where an office speaks, for
    that may be another than was named last."""
    if is_office(drafted.around):
        return drafted
    speakers = (one.speaker for one in found if _overlap(one.content[0], drafted.content[0]))
    return replace(drafted, speaker=drafted.speaker or next(speakers, None))


def _of_quote(text: str, quote: Quote, by_marks: Sequence[Drafted]) -> Drafted:
    source = printed(text, quote.source)
    name = (quote.speaker and quote.speaker.name) or name_in(source)
    if is_pronoun(source):
        named = (
            one for one in by_marks if one.speaker and any(_overlap(one.content[0], piece) for piece in quote.content)
        )
        name = next((one.speaker for one in named), name)
    content = _of_one(text, quote.content, name, by_marks) if quote.kind == "direct" else quote.content
    told = printed(text, content).rstrip(",")
    quoted: tuple[str, ...] = ()
    if quote.kind == "direct":
        quoted = (told,)
    elif quote.kind == "mixed":
        inside = (one.content[0] for one in by_marks for piece in content if _overlap(one.content[0], piece))
        quoted = tuple(printed(text, [inner]) for inner in dict.fromkeys(inside))
    return Drafted(quote.kind, content, told, quoted, name, quote.polarity)


def _of_one(text: str, content: Spans, name: str | None, by_marks: Sequence[Drafted]) -> Spans:
    """The pieces up to one that the draft puts down to another, or that stands in another paragraph behind words of its
    own: `“A war,” as Diallo put it. In the words of Owen Pryce, “There were seven.”` are two quotations."""
    for number, (one, other) in enumerate(pairwise(content), 1):
        paragraph = _EMPTY_LINE.split(text[one.end : other.start])[1:]
        others = (found.speaker for found in by_marks if found.speaker and _overlap(found.content[0], other))
        named = next(others, None)
        if (paragraph and _WORD.search(paragraph[-1])) or (name and named and not are_one(name, named)):
            return content[:number]
    return content


def _by_marks(text: str) -> list[Drafted]:
    """What stands in quotation marks, each by itself; who speaks on in the next paragraph is named where he ends."""
    ends, surnames = _sentence_ends(text), surnames_in(text)
    found: list[Drafted] = []
    name, goes_on = None, False
    for region in reversed(outermost(regions(text))):
        quoted = printed(text, [region.inner]).rstrip(",")
        if any(word.normal for word in words(quoted)):
            behind, before = _sentence_beside(text, region, ends)
            name = named_beside(behind, before, surnames) or (name if goes_on and not region.closed else None)
            found.append(Drafted("direct", (region.inner,), quoted, (quoted,), name, around=f"{before} {behind}"))
            goes_on = region.continues
    return found[::-1]


def _sentence_ends(text: str) -> list[tuple[int, int]]:
    return [
        found.span()
        for found in _SENTENCE_END.finditer(text)
        if found.group().isspace() or not is_abbreviation(text[max(0, found.start() - _LONGEST_TITLE) : found.start()])
    ]


def _set_off(text: str, block_quotes: Spans, by_marks: Sequence[Drafted]) -> Iterator[Drafted]:
    """What is set off as a block and has no marks of its own, put down to whom the line behind a dash below it or the
    words before it name: "Ana Brandt wrote:". Where marks fill the block, that is whose the words in them are."""
    before, introduction, surnames = 0, "", surnames_in(text)
    for number, block in enumerate(block_quotes):
        if not number or text[before : block.start].strip():
            introduction = _introduction(text[max(0, block.start - _BESIDE) : block.start])
        before = block.end
        words_end, signed = _signed(text, block, block_quotes[number + 1 : number + _TOGETHER])
        span = Span(block.start, words_end)
        inside = by_marks[bisect_left(by_marks, span.start, key=_start) : bisect_left(by_marks, span.end, key=_start)]
        in_marks = sum(len(one.text) for one in inside)
        told = printed(text, [span])
        speaker = signed or named_beside("", introduction, surnames)
        if any(one.speaker for one in inside) or not told or is_note(told):
            continue
        if 2 * in_marks < words_end - block.start:
            yield Drafted("direct", (span,), told, (told,), speaker, around=introduction)
        elif speaker:
            yield from (replace(one, speaker=speaker) for one in inside)


def _introduction(before: str) -> str:
    """The sentence with a colon before a block."""
    paragraph = _EMPTY_LINE.split(before.rstrip())[-1]
    return _SENTENCE_END.split(paragraph)[-1] if paragraph.endswith(":") else ""


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
    behind = text[end : end + _BESIDE].lstrip().partition("\n")[0]
    return block.end, signature(behind)


def _signed_below(text: str, block: Span) -> tuple[int, str | None]:
    """Where the last line of a block begins, or what stands behind its closing mark and a dash; and whom it names if it
    is a signature. Without a dash it is one where a sentence ended before it: a line may be merely wrapped."""
    line = _LINE.split(text[max(block.start, block.end - _BESIDE) : block.end])[-1]
    start = block.end - len(line)
    above = text[max(0, start - _BESIDE) : start].rstrip()
    return start, signature(line, has_dash=not above.endswith((".", "!", "?", "…", "”", '"')))


def _sentence_beside(text: str, region: Region, ends: Sequence[tuple[int, int]]) -> tuple[str, str]:
    """What of the quotation's sentence stands behind it, and what before; of a long one, what is near."""
    last = bisect_left(ends, (region.end, 0))
    behind = text[region.end : min(ends[last][0] + 1 if last < len(ends) else len(text), region.end + _BESIDE)]
    # A sentence ends where the next begins, and that may be the quotation.
    first = bisect_right(ends, region.start, key=_where_it_ends) - 1
    start = ends[first][1] if first >= 0 else 0
    before = text[max(start, region.start - _BESIDE) : region.start]
    before = before if start >= region.start - _BESIDE else before.partition(" ")[2]
    runs_on = text[region.inner.end - 1] == "," or not behind.lstrip(" ").startswith("\n")
    return behind if runs_on else "", _without_headline(before)


def _without_headline(before: str) -> str:
    """What stands before, unless it is a line of its own, as a headline is: a line that is merely wrapped runs on."""
    told = before.rstrip()
    return "" if "\n" in before[len(told) :] and not told.endswith((",", ":")) else before


def _where_it_ends(end: tuple[int, int]) -> int:
    return end[1]
