"""A text in, attributions out: the trained model with all that stands around it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quotes.extraction.model.attributions import Attribution, linked
from quotes.extraction.model.decoding import TaggedSpan, decode, spans
from quotes.extraction.model.encoding import Encoded, encode
from quotes.extraction.model.network import Network
from quotes.extraction.model.windows import Window, framed, windows
from quotes.regions import Region

_TOGETHER = 64
"""Windows that are decoded at once: all of an article's, and not a whole book's, which would take much memory."""


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text as the model reads it, and what it found there."""

    encoded: Encoded
    attributions: list[Attribution]
    """In words of `encoded`."""


def read(network: Network, text: str, found: tuple[Region, ...]) -> ReadText:
    """The text (with its quoted regions) read."""
    encoded = encode(network.tokenizer, text, found)
    cut = list(windows(encoded, text))
    read_windows: list[tuple[Window, list[Attribution]]] = []
    for start in range(0, len(cut), _TOGETHER):
        together = cut[start : start + _TOGETHER]
        answers = [network.scores(framed(encoded, window)) for window in together]
        tagged = decode([tags for tags, _ in answers], network.transitions)
        for window, words, (_, vectors) in zip(together, tagged, answers, strict=True):
            read_windows.append((window, linked(list(spans(words)), vectors, network.linker)))
    return ReadText(encoded, _whole(read_windows))


def _whole(read_windows: Iterable[tuple[Window, list[Attribution]]]) -> list[Attribution]:
    """What all windows hold, in words of the text; a content that a window's end cuts is whole again."""
    whole: list[Attribution] = []
    ending: dict[int, int] = {}  # the attribution whose content runs up to a word
    for window, attributions in read_windows:
        for attribution in attributions:
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
