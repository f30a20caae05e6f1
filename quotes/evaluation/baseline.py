"""What textacy's `direct_quotations` finds: the baseline that `evaluate` prints beside our own figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Token
from textacy.extract.triples import direct_quotations

from quotes.flow import paragraphs
from quotes.records import Quote, Span


@dataclass(frozen=True, slots=True)
class Baseline:
    """The quotations of one article, and how many of its paragraphs textacy refused for an odd count of marks."""

    quotes: tuple[Quote, ...]
    refused: int


def baseline(nlp: Language, text: str) -> Baseline:
    """The quotations that textacy finds, paragraph by paragraph so that one odd mark costs one paragraph.

    `nlp` needs a tagger and a parser; our own components play no part and should be switched off.
    """
    quotes: list[Quote] = []
    refused = 0
    for start, end in paragraphs(text):
        try:
            quotes.extend(_found(nlp, text[start:end], start))
        except ValueError:  # "it's safest to bail out": textacy's answer to an odd number of quotation marks
            refused += 1
    return Baseline(tuple(quotes), refused)


def _found(nlp: Language, paragraph: str, offset: int) -> Iterator[Quote]:
    for speaker, cue, content in direct_quotations(nlp(paragraph)):
        yield Quote(
            kind="direct",
            content=(Span(content.start_char + offset, content.end_char + offset),),
            cue=_spans(cue, offset),
            source=_spans(speaker, offset),
            method="textacy",
        )


def _spans(tokens: Sequence[Token], offset: int) -> tuple[Span, ...]:
    return tuple(Span(token.idx + offset, token.idx + len(token) + offset) for token in tokens)
