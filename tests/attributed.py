"""Articles whose quotations are marked by hand: `[c1|content]`, `[q1|cue]`, `[s1|source]`, numbered by quotation."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable

from spacy.language import Language

from quotes.extraction.bounding.marked_text import MarkedText, marked_text
from quotes.pipeline import make_doc
from quotes.records import Article, Quote, Span
from quotes.regions import kind_of, regions

_MARK = re.compile(r"\[([cqs])(\d)\|(.*?)\]", re.DOTALL)
_ROLES = {"c": "content", "q": "cue", "s": "source"}


def unmark(marked: str) -> tuple[str, tuple[Quote, ...]]:
    """The text without its marks, and the quotations that they mark."""
    spans: dict[int, dict[str, list[Span]]] = defaultdict(lambda: {"content": [], "cue": [], "source": []})
    text, last = "", 0
    for mark in _MARK.finditer(marked):
        text += marked[last : mark.start()]
        spans[int(mark[2])][_ROLES[mark[1]]].append(Span(len(text), len(text) + len(mark[3])))
        text += mark[3]
        last = mark.end()
    text += marked[last:]
    quotes = (
        Quote("direct", tuple(s["content"]), tuple(s["cue"]), tuple(s["source"])) for _, s in sorted(spans.items())
    )
    return text, tuple(quotes)


def pieces(marked: str, mend: Callable[[MarkedText, list[Quote]], list[Quote]]) -> list[list[str]]:
    """The pieces of each quotation's content, once the quotations are mended."""
    text, quotes = unmark(marked)
    found = regions(text)
    with_kinds = [Quote(kind_of(text, q.content, found), q.content, q.cue, q.source) for q in quotes]
    return [[text[slice(*piece)] for piece in quote.content] for quote in mend(marked_text(text, found), with_kinds)]


def attribute(nlp: Language, marked: str, outlet: str | None = None) -> tuple[str, tuple[Quote, ...]]:
    """The text, and its quotations with speaker, venue and credited outlet, as `outlet` printed it."""
    text, given = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text, outlet=outlet, given=given)))
    return text, doc._.quotes
