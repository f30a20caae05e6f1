"""The answers of an interview that is set as questions and answers, without quotation marks: "Q: Does it rain?" and
"A: It does.", or each question in a paragraph by itself, and the answer in those behind it.

The questions are the interviewer's and no quotations. Who answers is left to attribution.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.records import Quote, Span
from quotes.spans import stripped

ANSWER = "an answer in an interview"

_SURE = 0.8

_LABELLED = re.compile(r"(?P<label>[QA])(?:[.:]|\s+[–—-])\s+(?=\S)")

_LEAST = {"labelled": 2, "by place": 3}
"""The fewest questions: "A. Lee" may begin a paragraph, and an essay asks itself something now and then."""

_ADDRESSING = 2
"""Questions that turn to somebody, at least."""

_ONE_IN = 3
"""Of so many questions one must turn to somebody, and of so many answers one be of oneself."""

_LONGEST = 60
"""Words of a question at most."""

_ADDRESSED = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I|[Mm]y|me|mine|myself)\b")


class _Turn(NamedTuple):
    """A question, and the paragraphs that answer it, as they stand in the text."""

    question: Span
    answer: tuple[Span, ...]


def answers(marked: MarkedText) -> tuple[Quote, ...]:
    """Each answer as one direct quotation, its paragraphs for pieces; none unless the text is surely an interview."""
    blocks = [stripped(marked.text, *paragraph) for paragraph in marked.paragraphs]
    found = _labelled(marked, blocks) or _by_place(marked, blocks)
    return tuple(Quote("direct", turn.answer, (), (), ANSWER, _SURE, cue_class="speech") for turn in found)


def _labelled(marked: MarkedText, blocks: Sequence[Span]) -> list[_Turn]:
    """The turns that are called Q and A, if all that are called so take turns."""
    labels = {at: found for at, span in enumerate(blocks) if (found := _LABELLED.match(marked.text, *span))}
    order = [found["label"] for found in labels.values()]
    if order != ["Q", "A"] * (len(order) // 2) or len(order) < 2 * _LEAST["labelled"]:
        return []
    asked, answered = ([at for at, found in labels.items() if found["label"] == label] for label in "QA")
    turns = []
    for question, answer, after in zip(asked, answered, [*asked[1:], answered[-1] + 1], strict=True):
        first = Span(labels[answer].end(), blocks[answer].end)
        turns.append(_Turn(blocks[question], (first, *blocks[answer + 1 : after])))
    return turns


def _by_place(marked: MarkedText, blocks: Sequence[Span]) -> list[_Turn]:
    """The turns of questions that stand by themselves, if some turn to somebody who answers of himself: what explains
    ("What is measles?") or argues is no interview."""
    asked = [at for at, block in enumerate(blocks) if _is_question(marked, block)]
    turns = [
        _Turn(blocks[at], tuple(blocks[at + 1 : after]))
        for at, after in zip(asked, [*asked[1:], *(at + 2 for at in asked[-1:])], strict=True)
        if blocks[at + 1 : after]  # a question in two paragraphs, or at the end, has no answer
    ]
    others = sum(1 for turn in turns if _is_quoted(marked, turn) or _LABELLED.match(marked.text, *turn.answer[0]))
    if len(turns) < _LEAST["by place"] or 2 * others >= len(turns):
        return []
    addressed = sum(1 for turn in turns if _ADDRESSED.search(marked.text, *turn.question))
    own = sum(1 for turn in turns if any(_OWN.search(marked.text, *block) for block in turn.answer))
    return turns if addressed >= _ADDRESSING and _ONE_IN * min(addressed, own) >= len(turns) else []


def _is_question(marked: MarkedText, block: Span) -> bool:
    words = marked.text[slice(*block)].strip("*")  # "**Do they sting?**", where bold type was kept as Markdown has it
    return words.endswith("?") and words[:1].isalnum() and marked.words(*block) <= _LONGEST


def _is_quoted(marked: MarkedText, turn: _Turn) -> bool:
    """Whether an answer begins in quotation marks, and so is told by somebody who says so outside of them."""
    first = turn.answer[0]
    return any(region.start == first.start for region in marked.regions_at(first))
