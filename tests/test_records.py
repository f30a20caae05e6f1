"""Spans become words a reader can read."""

import pytest

from quotes.records import Span
from quotes.spans import Taken, printed


def spans(text: str, *pieces: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces)


@pytest.mark.parametrize(
    ("text", "pieces", "expected"),
    [
        pytest.param("“It\nrains.”", ["It\nrains."], "It rains.", id="line breaks are spaces"),
        pytest.param("“It rains,” he said. “It pours.”", ["It rains,", "It pours."], "It rains. It pours.", id="anew"),
        pytest.param("“Look,” he said, “I know.”", ["Look,", "I know."], "Look, I know.", id="one sentence"),
        pytest.param("“Rain?” he said. “No.”", ["Rain?", "No."], "Rain? No.", id="a question keeps its mark"),
        pytest.param(
            "He said it rains. “It pours.”", ["it rains", "It pours."], "it rains. “It pours.”", id="told, and quoted"
        ),
        pytest.param(
            "He said it rains, “a lot”.", ["it rains", "a lot"], "it rains a lot", id="one sentence, told and quoted"
        ),
        pytest.param("“It rains,” he said.", [], "", id="nothing"),
    ],
)
def test_printed(text, pieces, expected):
    assert printed(text, spans(text, *pieces)) == expected


@pytest.mark.parametrize(
    ("taken", "touches"),
    [
        pytest.param([], False, id="nothing"),
        pytest.param([(0, 50), (59, 70)], False, id="beside it"),
        pytest.param([(0, 51)], True, id="into it"),
        pytest.param([(58, 70)], True, id="out of it"),
        pytest.param([(0, 100), (4, 11)], True, id="around it, and a short one"),
        pytest.param([(0, 100), (1, 2), (3, 4), (5, 6), (7, 8)], True, id="around it, and many short ones"),
        pytest.param([(3, 4), (52, 53), (0, 2)], True, id="in no order"),
    ],
)
def test_what_is_taken_reaches_into_a_stretch(taken, touches):
    assert Taken(Span(*pair) for pair in taken).touches(50, 59) is touches
