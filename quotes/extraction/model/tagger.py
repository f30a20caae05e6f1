"""Texts in, attributions out: the trained model with all that stands around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
        for number, window in enumerate(self.windows):
            for attribution in self.of_window.get(number, ()):
                moved = _moved(attribution, window.first)
                first = moved.content[0]
                open_ended = whole and first.goes_on and first.first == window.first
                at = _ending_at(whole, window.first) if open_ended else None
                if at is None:
                    whole.append(moved)
                else:
                    whole[at] = _joined(whole[at], moved)
        return whole


def read(network: Network, texts: Iterable[tuple[str, tuple[Region, ...]]]) -> list[ReadText]:
    """Each text (with its quoted regions) read; windows of one length go through the network together."""
    made = [ReadText(network.tokenizer, text, found) for text, found in texts]
    waiting = [(text, number) for text in made for number in range(len(text.windows))]
    waiting.sort(key=lambda job: _length(job[0].windows[job[1]]))
    for batch in _batches(waiting):
        answers = network.scores([framed(text.encoded, text.windows[number]) for text, number in batch])
        tagged = decode([tags for tags, _ in answers], network.transitions)
        for (text, number), words, (_, vectors) in zip(batch, tagged, answers, strict=True):
            text.of_window[number] = linked(list(spans(words)), vectors, network.linker)
    return made


def _length(window: Window) -> int:
    return window.end - window.start


def _batches(waiting: Sequence[tuple[ReadText, int]]) -> Iterator[list[tuple[ReadText, int]]]:
    """Windows in order of their length, as many together as fit."""
    batch: list[tuple[ReadText, int]] = []
    for job in waiting:
        longest = _length(job[0].windows[job[1]])
        if batch and (len(batch) + 1) * longest > BATCH:
            yield batch
            batch = []
        batch.append(job)
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


def _ending_at(whole: Sequence[Attribution], word: int) -> int | None:
    """The number of the attribution whose content runs up to a word."""
    for number in range(len(whole) - 1, -1, -1):
        if whole[number].content[-1].last == word:
            return number
    return None


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
