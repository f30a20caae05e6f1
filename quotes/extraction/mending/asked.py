"""What somebody was asked about is no part of what she answered, nor is what she did then.

“I would have stayed,” Ann Lee said when asked about the fee, is hers without the fee; and of "Asked by the Echo whether
he would pay, he shook his head" the head is no question's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.cues.lemmas import singular
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.records import Quote, Span, Spans
from quotes.regions import kind_of
from quotes.spans import stripped

_WHEN_ASKED = re.compile(
    r"(?P<cue>\S.*?),?\s+(?:(?:when|if)\s+(?:(?:he|she|they)\s+(?:was|were)\s+)?|(?:after|on|upon|when)\s+being\s+)"
    r"(?:asked|pressed|questioned|quizzed)\b.*",
    re.DOTALL,
)
_SAID_WHEN = re.compile(r"\b(?P<verb>\w+),?\s+(?:when|if)\s+(?:(?:he|she|they)\s+)?\Z")
_THAT = re.compile(r"(?P<noun>\w+),?\sthat\s")
_FAR = 40
"""Characters before "asked" in which the verb of the answer stands."""
_ASKED = re.compile(r"(?:when\s+)?(?:(?:was|were)\s+)?(?:asked|pressed|questioned|quizzed)(?:\s+\w+)?", re.IGNORECASE)
_ASKED_ABOUT = re.compile(r"(?:\w+\s+){0,2}\w+\s+(?:about|on|over)", re.IGNORECASE)
_QUESTION = re.compile(r"(?:about|how|if|wh(?:at|en|ere|ether|ich|o|y))\b")
_BEGINS = re.compile(r"(?:\A|[.!?”\"’]\s|\n)\Z")
_PARTED = re.compile(r"(?P<first>[^.!?“”\"\n]+),\s+\w+\s*\Z")
"""What of its sentence stands before a comma and who is asked."""
_PUT_TO = re.compile(r"(?:was|were|is|are)\s+(?:\w+ly\s+)?asked")


def without_asked(marked: MarkedText, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations without what somebody was asked about; none that has no other words."""
    answers = (_of_answer(marked, _behind_topic(marked, quote)) for quote in quotes)
    return [_of_question(marked, answer) for answer in answers if answer is not None]


def _behind_topic(marked: MarkedText, quote: Quote) -> Quote:
    """The quotation without the topic that stands between who answers and the answer: Lee said when asked about the
    dam that it would hold."""
    if quote.kind != "indirect" or len(quote.content) != 1 or len(quote.cue) != 1:
        return quote
    (piece,), (cue,), text = quote.content, quote.cue, marked.text
    said = _SAID_WHEN.search(text, max(0, cue.start - _FAR), cue.start) if _ASKED_ABOUT.fullmatch(text, *cue) else None
    if said is None or piece.start < cue.end or not cue_lexicon().is_told(said["verb"]):
        return quote
    begins = next((that.end() for that in _THAT.finditer(text, *piece) if not _is_claim(that["noun"])), None)
    if begins is None:
        return quote
    verb = (Span(*said.span("verb")),)
    return replace(quote, content=(Span(begins, piece.end),), cue=verb, source=(), cue_class="speech")


def _is_claim(noun: str) -> bool:
    """Whether the word before a "that" has it for its own: "asked about the claim that it leaked"."""
    nouns = cue_lexicon().nouns
    return noun.lower() in nouns or singular(noun.lower()) in nouns


def _of_answer(marked: MarkedText, quote: Quote) -> Quote | None:
    """The quotation whose cue goes on with a question, as far as it stands in marks; None where none does."""
    asked = _WHEN_ASKED.fullmatch(marked.text, *quote.cue[-1]) if quote.cue else None
    if asked is None:
        return quote
    cue = (*quote.cue[:-1], Span(*asked.span("cue")))
    said = tuple(piece for piece in quote.content if marked.regions_at(piece) or piece.end <= cue[-1].start)
    if said == quote.content:
        return quote
    if not said:
        return None
    said = (*said[:-1], marked.without_comma(said[-1]))
    return replace(quote, cue=cue, content=said, kind=kind_of(marked.text, said, marked.regions))


def _of_question(marked: MarkedText, quote: Quote) -> Quote:
    """The quotation of a question that begins its sentence without what is done behind the comma, and of one that the
    cue cuts in two (Was the hall, she was asked, safe?) with both parts."""
    if quote.kind != "indirect" or len(quote.cue) != 1:
        return quote
    (cue,), text = quote.cue, marked.text
    begins = _BEGINS.search(text[max(0, cue.start - 2) : cue.start])
    if begins and len(quote.content) > 1 and _ASKED.fullmatch(text, *cue) and _QUESTION.match(text, *quote.content[0]):
        between = text[quote.content[0].end : quote.content[1].start]
        return replace(quote, content=quote.content[:1]) if between.strip() == "," else quote
    if not quote.source and _PUT_TO.fullmatch(text, *cue):
        return replace(quote, content=_both_parts(marked, quote, cue) or quote.content)
    return quote


def _both_parts(marked: MarkedText, quote: Quote, cue: Span) -> Spans:
    """The question around a cue in commas: before it and who is asked, and behind it; none where there is none."""
    text = marked.text
    last = quote.content[-1]
    who = _PARTED.search(text, text.rfind("\n", 0, cue.start) + 1, cue.start)
    if who is None or text[cue.end : last.start].strip() != "," or text[last.end : last.end + 1] != "?":
        return ()
    return (stripped(text, *who.span("first")), last)
