"""A name that the model cuts in two, half source and half cue, is made whole."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.trained import _name_whole, _without_words
from quotes.records import Span
from quotes.regions import regions


def spans(text, words):
    start = text.index(words)
    return (Span(start, start + len(words)),)


CASES = [
    (
        "surname",
        "Minister Ilse Brandauer urged calm.",
        "Brandauer urged",
        "Minister Ilse",
        "urged",
        "Minister Ilse Brandauer",
    ),
    ("whole already", "Minister Brandauer urged calm.", "urged", "Minister Brandauer", "urged", "Minister Brandauer"),
    ("headline", "One Goal Settles It for the cup", "Settles It", "One Goal", "Settles It", "One Goal"),
    ("a noun before", "The ministry Says it is late.", "Says it", "The ministry", "Says it", "The ministry"),
    ("apart", "Urged by Lena Holm, Brandauer spoke.", "Brandauer spoke", "Lena Holm", "Brandauer spoke", "Lena Holm"),
]


def test_a_name_in_marks_is_closed():
    text = "A man known as “Red” told us."
    assert _without_words(marked_text(text, regions(text)), (Span(0, 19),)) == ((Span(0, 20),), ())


@pytest.mark.parametrize(
    ("text", "cue", "source", "whole_cue", "whole_source"), [pytest.param(*case, id=name) for name, *case in CASES]
)
def test_a_torn_name_is_made_whole(text, cue, source, whole_cue, whole_source):
    assert _name_whole(text, spans(text, cue), spans(text, source)) == (
        spans(text, whole_cue),
        spans(text, whole_source),
    )
