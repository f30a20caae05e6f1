"""Spans become words a reader can read."""

import pytest

from quotes.records import Span, printed


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
