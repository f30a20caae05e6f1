"""Cue and source are read in one paragraph: a heading above, which has no stop, is part of neither."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.headings import without_heading
from quotes.records import Span
from quotes.regions import regions


def spans(text, words):
    start = text.index(words)
    return (Span(start, start + len(words)),)


CASES = [
    (
        "cue from the heading into the words below",
        "Bridge shut, harbour master confirms\n\nPort Captain Ida Moen has just told the board: “It is shut.”",
        ("confirms\n\nPort Captain Ida Moen has just told", "harbour master"),
        ("has just told", "Port Captain Ida Moen"),
    ),
    (
        "source from the heading into the words below",
        "Mayor on the scene\n\nMayor Paul Reed says: “I am here.”",
        ("says", "Mayor on the scene\n\nMayor Paul Reed"),
        ("says", "Mayor Paul Reed"),
    ),
    (
        "source behind the cue, into the next paragraph",
        "“I am here,” said Paul Reed\n\nIda Moen came, too.",
        ("said", "Paul Reed\n\nIda Moen"),
        ("said", "Paul Reed"),
    ),
    (
        "in one paragraph already",
        "Mayor on the scene\n\nMayor Paul Reed says: “I am here.”",
        ("says", "Mayor Paul Reed"),
        ("says", "Mayor Paul Reed"),
    ),
]


@pytest.mark.parametrize(("text", "found", "kept"), [pytest.param(*case, id=name) for name, *case in CASES])
def test_a_heading_is_part_of_neither(text, found, kept):
    cue, source = (spans(text, words) for words in found)
    assert without_heading(marked_text(text, regions(text)), cue, source) == tuple(spans(text, words) for words in kept)
