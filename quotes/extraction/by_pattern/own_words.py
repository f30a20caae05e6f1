"""What is all its author's own and tells whose it is: the paragraphs of a letter between "Dear Prime Minister," and
those who sign it, those of a web log behind "Posted by Ann Lee on 3 May", and posts of social networks, "Ann Lee
@annlee · 3h" above each.

Nothing else that somebody writes in a voice of their own is: a column, a report from the scene.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from quotes.datafiles import listed
from quotes.extraction.bounding.marked_text import MarkedText
from quotes.extraction.by_pattern.speeches import SURE, is_own, said_behind
from quotes.nameparts import particles, titles
from quotes.patterns import any_word
from quotes.records import Quote, Span, Spans
from quotes.sentences import is_finished
from quotes.spans import stripped

OWN = "its author's own words"

_LEAST = {"letter": 2, "log": 3}
"""Paragraphs of the author."""
_ONE_IN = {"letter": 3, "log": 2}
"""Of so many paragraphs one must be in the author's voice."""
_MOST_BEFORE = 2
"""Sentences above a letter, which tell what it is: below more it is part of a report."""

_DEAR = re.compile(r"(?:Dear|To the) [^\W\d_a-z][^\n.!?]{1,120}(?:[,:]|(?<=[\w)]))")
_POST = re.compile(r"(?P<name>[^\W\d_a-z][^\n@:“”\"]{2,60}?)\s*[·|•,]?\s*\(?@\w{2,30}\)?(?:\s*[·•|–—-]\s*[^\n]{1,30})?")
_I = re.compile(r"\b(?:I|[Mm]y|me)\b")
_LINE = re.compile(r"(?m)^.*\S.*$")
_SHORTEST = 3
"""Words of a post's line without a stop: others are those of the network, "12 replies"."""


def own_words(marked: MarkedText) -> tuple[Quote, ...]:
    """Each paragraph, or post, as one direct quotation; none unless the text is surely of that kind."""
    blocks = [stripped(marked.text, *paragraph) for paragraph in marked.paragraphs]
    return tuple(_posts(marked, blocks)) or tuple(_letter(marked, blocks)) or tuple(_log(marked))


def _letter(marked: MarkedText, blocks: Sequence[Span]) -> Iterator[Quote]:
    text = marked.text
    start = next((at for at, block in enumerate(blocks) if _DEAR.fullmatch(text, *block)), None)
    close = next((at for at, block in enumerate(blocks) if _closing().fullmatch(text, *block)), None)
    if start is None or close is None or sum(is_finished(text[slice(*one)]) for one in blocks[:start]) > _MOST_BEFORE:
        return
    written = [block for block in blocks[start + 1 : close] if is_finished(text[slice(*block)])]
    lines = (_signature().fullmatch(text, *line.span()) for line in _LINE.finditer(text, blocks[close].end))
    signers = tuple(Span(*line.span("name")) for line in takewhile(bool, lines) if line)
    if signers and len(written) >= _LEAST["letter"] and is_own(marked, written, _ONE_IN["letter"]):
        yield from (_quote(block, signers) for block in written)


def _log(marked: MarkedText) -> Iterator[Quote]:
    byline = _byline().search(marked.text)
    if byline is None:
        return
    written = said_behind(marked, byline.end())
    if len(written) >= _LEAST["log"] and is_own(marked, written, _ONE_IN["log"], _I):
        yield from (_quote(block, (Span(*byline.span("name")),)) for block in written)


def _posts(marked: MarkedText, blocks: Sequence[Span]) -> Iterator[Quote]:
    """The lines below each name with an address of a network; of the last of them those of its first paragraph."""
    heads = [(at, found) for at, block in enumerate(blocks) if (found := _POST.fullmatch(marked.text, *block))]
    ends = [*(at for at, _ in heads[1:]), *(at + 2 for at, _ in heads[-1:])]
    for (at, head), end in zip(heads, ends, strict=True):
        lines = blocks[at + 1 : end]
        below = [one for one in lines if marked.words(*one) >= _SHORTEST or is_finished(marked.text[slice(*one)])]
        if below:
            yield Quote("direct", tuple(below), (), (Span(*head.span("name")),), OWN, SURE, cue_class="speech")


def _quote(block: Span, source: Spans) -> Quote:
    return Quote("direct", (block,), (), source, OWN, SURE, cue_class="speech")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"(?i:{any_word(listed('quotes.extraction', 'speeches', 'closings'))})[,.:]?")


@cache
def _signature() -> re.Pattern[str]:
    """A line of who signs: "Dr Ann Lee, Holm"."""
    return re.compile(rf"\s*{_name()}(?:[ ]*[,(–—-][^\n]{{0,150}})?\s*")


@cache
def _byline() -> re.Pattern[str]:
    """Who wrote it, and when: "Posted by Ann Lee on 3 May"."""
    day = r"(?:,? (?:on|at) | ?[|·•,–—-] ?)\w[^\n.]{2,60}"
    return re.compile(rf"^[^\w\n]{{0,9}}(?:posted|published|Posted|Published) [Bb]y {_name()}{day}$", re.MULTILINE)


@cache
def _name() -> str:
    """A full name, behind titles."""
    before = any_word({title.capitalize() for title in titles() if title})
    capital = r"(?:[^\W\d_a-z][\w’'-]*[^\W\d_]|[A-Z]\.)"
    return rf"(?:(?:{before})\.? )*(?P<name>{capital}(?: (?:(?:{any_word(particles())}) )*{capital}){{1,3}})"
