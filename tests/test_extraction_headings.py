"""Cue and source are read in one paragraph: a heading above, which has no stop, is part of neither."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.mending.headings import is_heading_in_marks, without_heading, without_other
from quotes.records import Quote, Span
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


ANOTHERS = {
    "as another denies": ("Torvik says nine died as Holm denies a raid\n\nIt was late.", "nine died"),
    "while another warns, in capitals": (
        "Torvik Says Nine Died While Ida Moen Warns of War\n\nIt rained.",
        "Nine Died",
    ),
    "as another acts": ("Torvik says nine died as Holm sends ships\n\nIt was late.", "nine died as Holm sends ships"),
    "in a sentence": ("Torvik says nine died as Holm denies a raid.", "nine died as Holm denies a raid"),
}


@pytest.mark.parametrize(("text", "own"), ANOTHERS.values(), ids=ANOTHERS)
def test_a_headlines_words_end_where_another_speaks(text, own):
    line = text.partition("\n")[0].rstrip(".")
    (content,) = spans(text, line.partition(" ")[2].partition(" ")[2])
    quote = Quote("indirect", (content,), spans(text, line.split()[1]), spans(text, "Torvik"), "found")
    (said,) = without_other(marked_text(text, regions(text)), quote).content
    assert text[slice(*said)] == own


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Lund rowed.\n\n'There is only one boat for Holm'\n\nIt rained.", True),
        ("Lund rowed.\n\n“There is only one boat for Holm.”\n\nIt rained.", False),
        ("Lund rowed.\n\n“There is only one boat for Holm,” she said.\n\nIt rained.", False),
        ("Lund rowed.\n\n“There is only one boat for Holm\n\n“It rained.”", False),
    ],
    ids=["heading", "paragraph with a stop", "paragraph with a cue", "paragraph left open"],
)
def test_a_heading_in_marks_has_no_stop(text, is_one):
    (part,) = spans(text, "There is only one boat for Holm")
    assert is_heading_in_marks(marked_text(text, regions(text)), part) == is_one
