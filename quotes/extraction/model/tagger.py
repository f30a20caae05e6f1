"""A text in, attributions out: the trained model with all that stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tokenizers import Tokenizer

from quotes.extraction.marks import Region
from quotes.extraction.model.attributions import Attribution, linked
from quotes.extraction.model.decoding import TaggedSpan, decode, spans
from quotes.extraction.model.encoding import Encoded, encode
from quotes.extraction.model.network import Network
from quotes.extraction.model.windows import Window, framed, windows

BATCH = 1100
"""Pieces that the network reads at once, padding counted; more is no faster on one core."""


class ReadText:
    """A text as the model reads it, and what it found there, in words of `encoded`."""

    def __init__(self, tokenizer: Tokenizer, text: str, found: tuple[Region, ...]) -> None:
        self.encoded: Encoded = encode(tokenizer, text, found)
        self.windows: list[Window] = list(windows(self.encoded, text))
        self.of_window: dict[int, list[Attribution]] = {}

    @property
    def attributions(self) -> list[Attribution]:
        """What all windows hold, in words of the text; a content that a window's end cuts is whole again."""
        whole: list[Attribution] = []
        ending: dict[int, int] = {}  # the attribution whose content runs up to a word
        for number, window in enumerate(self.windows):
            for attribution in self.of_window.get(number, ()):
                moved = _moved(attribution, window.first)
                first = moved.content[0]
                at = ending.get(window.first) if first.goes_on and first.first == window.first else None
                if at is None:
                    at = len(whole)
                    whole.append(moved)
                else:
                    whole[at] = _joined(whole[at], moved)
                ending[whole[at].content[-1].last] = at
        return whole


def read(network: Network, text: str, found: tuple[Region, ...]) -> ReadText:
    """The text (with its quoted regions) read; windows of similar length go through the network together.

    No window of another text does: the eight-bit network measures its numbers by the largest of all it reads at once,
    and what is found in an article must not depend on its neighbours.
    """
    made = ReadText(network.tokenizer, text, found)
    for batch in _batches(made.windows):
        answers = network.scores([framed(made.encoded, made.windows[number]) for number in batch])
        tagged = decode([tags for tags, _ in answers], network.transitions)
        for number, words, (_, vectors) in zip(batch, tagged, answers, strict=True):
            made.of_window[number] = linked(list(spans(words)), vectors, network.linker)
    return made


def _length(window: Window) -> int:
    return window.end - window.start


def _batches(waiting: Sequence[Window]) -> Iterator[list[int]]:
    """The numbers of the windows in order of their length, as many together as fit."""
    batch: list[int] = []
    for number in sorted(range(len(waiting)), key=lambda number: _length(waiting[number])):
        if batch and (len(batch) + 1) * _length(waiting[number]) > BATCH:
            yield batch
            batch = []
        batch.append(number)
    if batch:
        yield batch


def _moved(attribution: Attribution, by: int) -> Attribution:
    """The attribution in words of the text instead of its window's."""

    def moved(span: TaggedSpan) -> TaggedSpan:
        return replace(span, first=span.first + by, last=span.last + by)

    return replace(
        attribution,
        content=tuple(map(moved, attribution.content)),
        cue=moved(attribution.cue) if attribution.cue else None,
        source=moved(attribution.source) if attribution.source else None,
    )


def _joined(one: Attribution, other: Attribution) -> Attribution:
    """An attribution with what the next window has of it; whichever has a cue keeps it."""
    last, first = one.content[-1], other.content[0]
    seam = replace(last, last=first.last, certainty=min(last.certainty, first.certainty))
    return Attribution(
        (*one.content[:-1], seam, *other.content[1:]),
        one.cue or other.cue,
        one.source or other.source,
        min(one.certainty, other.certainty),
    )
