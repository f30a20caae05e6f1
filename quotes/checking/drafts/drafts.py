"""The quotations of a draft: by quotation marks alone, or by what the model found and the marks that it passed over."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quotes.checking.drafts import saying
from quotes.checking.drafts.by_marks import by_their_marks
from quotes.checking.drafts.continued import continued
from quotes.checking.drafts.drafted import Drafted, start_of, within, without_comma
from quotes.checking.drafts.labelled import labelled
from quotes.checking.drafts.names import is_pronoun, name_in
from quotes.checking.drafts.pronouns import with_pronouns
from quotes.checking.drafts.sentence import sentence_around, sentence_ends
from quotes.checking.drafts.set_off import EMPTY_LINE, set_off
from quotes.checking.drafts.speakers import is_office
from quotes.checking.drafts.unmarked import unmarked_apart
from quotes.checking.words.naming import are_one
from quotes.checking.words.telling import tells
from quotes.checking.words.wordings import plain_words
from quotes.marks import marks
from quotes.records import SHOWN_CLASSES, Analysis, Quote, Span, Spans
from quotes.regions import outermost, regions
from quotes.sentences import capital
from quotes.spans import printed

_SENTENCE_END = re.compile(r"[.!?…][”’\"')]*(?:\s|$)")
_ANOTHER_BEGINS = re.compile(r":\s*[“\"«]?$")
_IS_EMPTY = re.compile(r"(?:^|[“”\"«»])\s*$")
_WORD = re.compile(r"\w")
_CAPITAL = re.compile(rf"(?<!^){capital()}")

_LONGEST_TITLE = 20
"""Characters between a source and a name that stands beside it, at most."""


def marked(text: str, block_quotes: Spans = ()) -> tuple[Drafted, ...]:
    """What stands in quotation marks or is set off as a block, put down to whoever is named at a word of saying in the
    same sentence."""
    read, by_marks = by_their_marks(text)
    all_named = with_pronouns(read, list(continued(read, by_marks)))
    found = _in_order(len(text), set_off(read, block_quotes, by_marks), all_named)
    return tuple(_as_printed(text, one) for one in found)


def analysed(analysis: Analysis, block_quotes: Spans = ()) -> tuple[Drafted, ...]:
    """The quotations that the model found, and what else stands in quotation marks, is set off as a block, or behind a
    name and a colon."""
    text = analysis.article.text
    read, by_marks = by_their_marks(text)
    ends = sentence_ends(text)
    shown = (quote for quote in analysis.quotes if quote.cue_class in SHOWN_CLASSES)
    found = [_with_clauses(text, quote, by_marks, ends) for quote in shown]
    in_order = sorted(found, key=start_of)
    blocks = [_as_printed(text, _named_by(one, in_order)) for one in set_off(read, block_quotes, by_marks)]
    all_found = _in_order(len(text), blocks, found, with_pronouns(read, by_marks), labelled(text))
    return tuple(one for one in all_found if one.quoted or _tells_something(one.text))


def _tells_something(text: str) -> bool:
    """False for the "what" of "this is what was said", and for "what we were told"."""
    return any(tells(word) and not saying.is_saying(word) for word in plain_words(text))


def passed_over(analysis: Analysis) -> list[Spans]:
    """What the model found to be thought or wanted and not said, so that it is not checked; what of such stands in
    quotation marks is."""
    unsaid = (quote for quote in analysis.quotes if quote.cue_class not in SHOWN_CLASSES)
    return [quote.content for quote in unsaid if quote.kind == "indirect"]


def loose_marks(text: str) -> Iterator[Span]:
    """Closing quotation marks that nothing opens: what stands before them is read as no quotation."""
    quoted = outermost(regions(text))
    starts = [region.start for region in quoted]
    for mark in marks(text):
        around = bisect_right(starts, mark.start) - 1
        is_outside = around < 0 or quoted[around].end <= mark.start
        is_outside = is_outside and not _IS_EMPTY.search(text, max(0, mark.start - 3), mark.start)
        if is_outside and mark.family == "double" and mark.role == "closes" and mark.strong:
            yield Span(mark.start, mark.end)


def _in_order(length: int, *ranked: Iterable[Drafted]) -> tuple[Drafted, ...]:
    """All of the first, of the others what lies in none of those before, in the order of the draft."""
    kept: list[Drafted] = []
    taken = bytearray(length)  # a draft may have thousands of each: to compare each with each would take minutes
    for drafted in ranked:
        free = [one for one in drafted if not any(any(taken[slice(*piece)]) for piece in one.content)]
        for piece in (piece for one in free for piece in one.content):
            taken[slice(*piece)] = b"\1" * (piece.end - piece.start)
        kept += free
    return tuple(sorted(kept, key=lambda one: one.content))


def _named_by(drafted: Drafted, found: Sequence[Drafted]) -> Drafted:
    """The same put down to whom the model found for it, where nobody is named beside: not where an office speaks, for
    that may be another than was named last."""
    if drafted.speaker or is_office(drafted.before):
        return drafted
    return replace(drafted, speaker=next((one.speaker for one in within(found, drafted.content[0])), None))


def _with_clauses(text: str, quote: Quote, by_marks: Sequence[Drafted], ends: Sequence[tuple[int, int]]) -> Drafted:
    """What the model found, with its clauses that stand in no marks."""
    whole, *parts = (_of_quote(text, one, by_marks, ends) for one in (quote, *unmarked_apart(text, quote, by_marks)))
    return replace(whole, clauses=tuple(parts))


def _of_quote(text: str, quote: Quote, by_marks: Sequence[Drafted], ends: Sequence[tuple[int, int]]) -> Drafted:
    """What the model found, with what the marks tell better: whom a pronoun of the same sentence stands for, and what
    it does not find a speaker of."""
    inside = [one for piece in quote.content for one in within(by_marks, piece)]
    source = printed(text, quote.source)
    name = (quote.speaker and quote.speaker.name) or name_in(source)
    if name is None or is_pronoun(source):
        name = next((one.speaker for one in inside if one.speaker), name)
    else:
        name = next((one.speaker for one in inside if one.speaker and _is_apposed(text, quote, one.speaker)), name)
    role = quote.speaker.role if quote.speaker else None
    described = None if name or is_pronoun(source) else source or None
    if quote.kind == "direct":
        content = without_comma(text, _of_one(text, quote, name, by_marks))
        quoted: tuple[str, ...] = (printed(text, content),)
        parts = _said_apart(text, content)
    else:
        content = quote.content
        parts = [one.content for one in dict.fromkeys(inside)] if quote.kind == "mixed" else []
        quoted = tuple(printed(text, part) for part in parts)
    is_marked = quote.kind == "direct" and bool(inside)
    beside = f"{inside[0].before} {inside[-1].behind}" if is_marked else sentence_around(text, content, ends)
    shown = printed(text, content)
    whole = Drafted(
        quote.kind, content, shown, quoted, name, quote.polarity, beside=beside, role=role, described=described
    )
    pieces = tuple(_piece(text, part, whole, by_marks) for part in parts)
    return replace(whole, pieces=pieces if len(pieces) > 1 else ())


def _is_apposed(text: str, quote: Quote, name: str) -> bool:
    """True where the name stands directly beside a source that has none: of "the nurse, Ana Brandt, said" the source
    may be "the nurse", whom the model takes for a nurse of another sentence."""
    source = quote.source
    if not source or _CAPITAL.search(printed(text, source)):
        return False
    behind = text[source[-1].end :][: len(name) + _LONGEST_TITLE]
    return re.match(rf",\s+(?:[\w.]+\s+)?{re.escape(name)}\b", behind) is not None


def _piece(text: str, part: Spans, whole: Drafted, by_marks: Sequence[Drafted]) -> Drafted:
    """A part of a quotation by itself, with what stands beside it; put down to whom the whole is."""
    content = without_comma(text, part)
    words_of_it = printed(text, content)
    beside = next(iter(within(by_marks, content[0])), whole)
    return replace(
        whole,
        kind="direct",
        content=content,
        text=words_of_it,
        quoted=(words_of_it,),
        before=beside.before,
        behind=beside.behind,
    )


def _said_apart(text: str, content: Spans) -> list[Spans]:
    """The pieces of a direct quotation, those of one sentence together: between two of which one ends a sentence there
    may have been other words, or another day."""
    parts = [[content[0]]]
    for one, other in pairwise(content):
        between = text[max(one.start, one.end - 3) : other.start]
        if _SENTENCE_END.search(between) or _ANOTHER_BEGINS.search(between):
            parts.append([])
        parts[-1].append(other)
    return [tuple(part) for part in parts]


def _of_one(text: str, quote: Quote, name: str | None, by_marks: Sequence[Drafted]) -> Spans:
    """The pieces that are the source's: `“A war,” as Diallo put it. In the words of Owen Pryce, “There were seven.”`
    are two quotations."""
    groups = [[quote.content[0]]]
    for one, other in pairwise(quote.content):
        if _are_apart(text, one, other, quote, name, by_marks):
            groups.append([])
        groups[-1].append(other)
    start = quote.source[0].start if quote.source else 0
    own = (group for group in groups if not EMPTY_LINE.search(text, group[-1].end, max(start, group[-1].end)))
    return tuple(next(own, groups[0]))


def _are_apart(text: str, one: Span, other: Span, quote: Quote, name: str | None, by_marks: Sequence[Drafted]) -> bool:
    """True for two pieces of which the draft puts one down to another, or that stand in two paragraphs of which the
    second has words of its own before the words, or one tells behind them whose they are otherwise."""
    paragraph = EMPTY_LINE.split(text[one.end : other.start])[1:]
    if paragraph and _WORD.search(paragraph[-1]):
        return True
    named = next((found.speaker for found in within(by_marks, other) if found.speaker), None)
    if name and named and not are_one(name, named):
        return True
    beside = (*within(by_marks, one)[-1:], *within(by_marks, other)[:1]) if paragraph else ()
    return any(_goes_on_otherwise(found, quote.source, name) for found in beside)


def _goes_on_otherwise(found: Drafted, source: Spans, name: str | None) -> bool:
    """True where a quotation's sentence goes on behind it with neither the source nor the name nor a pronoun for it:
    “A disgrace,” was how her sister put it."""
    end = found.content[-1].end
    if not _WORD.search(found.behind) or any(end <= piece.start <= end + len(found.behind) for piece in source):
        return False
    if saying.pronoun_behind().match(found.behind):
        return False
    return not (name and found.speaker and are_one(name, found.speaker))


def _as_printed(text: str, one: Drafted) -> Drafted:
    """The same with the marks that the draft has in it."""
    shown = printed(text, one.content)
    return one if shown == one.text else replace(one, text=shown, quoted=(shown,))
