"""A window's tagged spans become attributions: pieces under one cue, with the source that suits both best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from quotes.extraction.model.decoding import Floats, TaggedSpan
from quotes.extraction.model.links import Linker

_SURE = 1e-6  # no probability is taken for less


@dataclass(frozen=True, slots=True)
class Attribution:
    """Pieces of content with their cue and source, in words of the window or the text."""

    content: tuple[TaggedSpan, ...]
    cue: TaggedSpan | None
    source: TaggedSpan | None
    certainty: float
    """0 to 1: the least of what the model gives the content's boundaries and its link to the cue."""


def linked(found: Sequence[TaggedSpan], vectors: Floats, linker: Linker) -> list[Attribution]:
    """The attributions that the spans of a window form. A cue that nothing is said with is dropped."""
    contents = [span for span in found if span.role == "content"]
    cues = [span for span in found if span.role == "cue"]
    sources = [span for span in found if span.role == "source"]
    if not contents:
        return []
    to_cue = linker.chances("content to cue", vectors, contents, cues)
    to_source = linker.chances("content to source", vectors, contents, sources)
    by_cue = linker.chances("cue to source", vectors, cues, sources) if cues else to_source[:0]
    groups: dict[int, list[int]] = {}
    for number, chances in enumerate(to_cue):
        choice = int(chances.argmax())
        groups.setdefault(choice if choice else -number - 1, []).append(number)
    made = []
    for choice, members in groups.items():
        cue = cues[choice - 1] if choice > 0 else None
        votes = np.log(to_source[members] + _SURE).mean(axis=0)
        if cue is not None:
            votes = votes + np.log(by_cue[choice - 1] + _SURE)
        best = int(votes.argmax())
        link = float(min(to_cue[number].max() for number in members))
        certainty = min(link, *(contents[number].certainty for number in members))
        source = sources[best - 1] if best else None
        made.append(Attribution(tuple(contents[number] for number in members), cue, source, certainty))
    return made
