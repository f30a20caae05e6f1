"""Which outlet the article credits for a report: "France Info reported", "citing Bloomberg"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quotes.attribution.cast import Cast
from quotes.attribution.names import PACKAGE
from quotes.attribution.venues import sentences_with, tokens_of
from quotes.datafiles import table
from quotes.records import Credit, Quote, Span


def credits_of(doc: Doc, quotes: Sequence[Quote], cast: Cast) -> list[Credit | None]:
    """The credited outlet of each quotation: its source, or an outlet whose report its sentence mentions."""
    hidden = frozenset(i for quote in quotes for i in tokens_of(doc, quote.content))
    return [_credit(doc, quote, hidden, cast) for quote in quotes]


def _credit(doc: Doc, quote: Quote, hidden: frozenset[int], cast: Cast) -> Credit | None:
    source, cue = tokens_of(doc, quote.source), tokens_of(doc, quote.cue)
    for i in sorted(source):
        figure = cast.at.get(i)
        if figure is not None and figure.outlet and quote.speaker is not None and quote.speaker.name == figure.name:
            return _at(doc, i, cast)
    for sent in sentences_with(doc, source | cue):
        for i in range(sent.start, sent.end):
            figure = cast.at.get(i)
            if figure is None or not figure.outlet or i in hidden or i in source:
                continue
            if _reports(doc, doc[i], cast):
                return _at(doc, i, cast)
    return None


def _at(doc: Doc, i: int, cast: Cast) -> Credit:
    """The credit for the outlet whose name has token `i`."""
    figure = cast.at[i]
    mention = cast.mention[i]
    last = doc[mention.end - 1]
    return Credit(figure.name or "", Span(doc[mention.start].idx, last.idx + len(last)))


def _reports(doc: Doc, token: Token, cast: Cast) -> bool:
    """Whether the outlet named here is said to report: "Reuters reported", "first reported by the Guardian"."""
    words = table(PACKAGE, "credit_words")
    mention = cast.mention[token.i]
    after = doc[mention.end : mention.end + 3]
    if any(t.lemma_.lower() in words["reports"] and t.pos_ in {"VERB", "AUX"} for t in after[:2]):
        return True
    before = [t.lower_ for t in doc[max(mention.start - 4, 0) : mention.start]]
    while before and before[-1] in words["between"]:
        before.pop()
    if not before:
        return False
    return before[-1] in words["citing"] or " ".join(before[-2:]) in words["by"]
