"""A name that the model cuts in two, half source and half cue, is made whole."""

import pytest

from quotes.extraction.trained import _name_whole
from quotes.records import Span


def spans(text, words):
    start = text.index(words)
    return (Span(start, start + len(words)),)


CASES = [
    ("surname", "Minister Baiba Braze urged calm.", "Braze urged", "Minister Baiba", "urged", "Minister Baiba Braze"),
    ("whole already", "Minister Braze urged calm.", "urged", "Minister Braze", "urged", "Minister Braze"),
    ("headline", "One Tweet Sums Up the debate", "Sums Up", "One Tweet", "Sums Up", "One Tweet"),
    ("a noun before", "The ministry Says it is late.", "Says it", "The ministry", "Says it", "The ministry"),
    ("apart", "Urged by Lena Holm, Braze spoke.", "Braze spoke", "Lena Holm", "Braze spoke", "Lena Holm"),
]


@pytest.mark.parametrize(
    ("text", "cue", "source", "whole_cue", "whole_source"), [pytest.param(*case, id=name) for name, *case in CASES]
)
def test_a_torn_name_is_made_whole(text, cue, source, whole_cue, whole_source):
    assert _name_whole(text, spans(text, cue), spans(text, source)) == (
        spans(text, whole_cue),
        spans(text, whole_source),
    )
