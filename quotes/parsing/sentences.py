"""Where sentences surely start: at a paragraph's beginning, where one has gone on for too long; no title ends one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import numpy
from spacy.language import Language
from spacy.tokens import Doc

from quotes.datafiles import listed
from quotes.regions import Region

SENTENCE_END = frozenset({".", "?", "!", "…", "...", "?!", ";"})

LONGEST_SENTENCE = 300
"""Tokens. What runs on for longer is a list or a text without full stops, where looking further costs time alone."""

_CAPITAL = re.compile(r"\s+(?=[A-Z])")


def start_sentences(doc: Doc, offsets: Iterable[int]) -> None:
    """Have a sentence start with the token at each offset, and where the last start or end of one is too far back."""
    if not len(doc):
        return
    lengths, spaces = doc.to_array(["LENGTH", "SPACY"]).astype(int).T
    stops = numpy.cumsum(lengths + spaces) - spaces  # where each token ends
    starts = set(numpy.searchsorted(stops, list(offsets), side="right").tolist())
    marks = numpy.array([doc.vocab.strings.add(word) for word in SENTENCE_END], dtype=numpy.uint64)
    ended = numpy.flatnonzero(numpy.isin(doc.to_array("ORTH"), marks)).tolist()
    starts.update(_cuts(sorted(starts.union(ended)), len(doc)))
    started = doc.to_array("SENT_START").astype(numpy.uint64)
    started[sorted(starts)] = 1
    doc.from_array(["SENT_START"], started)  # type: ignore[arg-type]  # thinc knows no uint64


def behind_marks(text: str, found: Iterable[Region]) -> Iterator[int]:
    """Where a sentence begins behind words in marks that a colon or comma leads to and a stop ends, which the parser,
    for whom they are blank, takes for one with it: Lee said: “It rains.” Ms Holm said she was dry."""
    for region in found:
        if region.depth or not region.closed:
            continue
        leads = text[max(region.start - 3, 0) : region.start].rstrip()[-1:] in {":", ","}
        next_word = _CAPITAL.match(text, region.end)
        if leads and next_word and text[slice(*region.inner)].rstrip()[-1:] in {".", "!", "?"}:
            yield next_word.end()


def _cuts(places: Iterable[int], count: int) -> Iterator[int]:
    """The tokens at which a sentence is cut that has gone on for so long from one of the places."""
    last = 0
    for place in (*places, count - 1):
        while place - last >= LONGEST_SENTENCE:
            last += LONGEST_SENTENCE
            yield last
        last = place


def keep_titles_whole(nlp: Language) -> Language:
    """The pipeline, whose tokenizer from now on parts no abbreviated title from its full stop.

    A tokenizer that is not spaCy's own stays as it is.
    """
    add = getattr(nlp.tokenizer, "add_special_case", None)
    for title in sorted(listed("quotes", "abbreviations", "titles")) if add else ():
        add(f"{title}.", [{"ORTH": f"{title}."}])  # type: ignore[misc]
    return nlp
