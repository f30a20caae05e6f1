"""What others say is hidden from the parser: blank, at the length that it had."""

from __future__ import annotations

import pytest

from quotes.parsing import hidden
from quotes.records import Quote, Span
from quotes.regions import kind_of, regions


def blanked(text: str, *contents: str) -> str:
    """The text with these quotations hidden."""
    found = regions(text)
    quotes = []
    for content in contents:
        pieces = tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in content.split(" … "))
        quotes.append(Quote(kind_of(text, pieces, found), pieces))
    return hidden(text, quotes, found)


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        pytest.param(
            "“It rains a lot,” said Ann.",
            "It rains a lot",
            "“" + 15 * " " + "” said Ann.",
            id="with the comma before the closing mark",
        ),
        pytest.param(
            "« It rains a lot, » said Ann.",
            "It rains a lot",
            "«" + 17 * " " + "» said Ann.",
            id="with spaces within the marks",
        ),
        pytest.param(
            "“It rains a lot.” Ann left.",
            "It rains a lot",
            "“" + 15 * " " + "” Ann left.",
            id="with a full stop that is left out",
        ),
        pytest.param("“It rains,” said Ann.", "It rains", "“It rains,” said Ann.", id="not a few words"),
        pytest.param(
            "Ann said it “rains a lot in Oslo” now.",
            "it “rains a lot in Oslo” now",
            "Ann said it “rains a lot in Oslo” now.",
            id="not a part of a sentence",
        ),
        pytest.param(
            "“It rains a lot,” said Ann. “Stay in the house.”",
            "It rains a lot … Stay in the house.",
            "“" + 15 * " " + "” said Ann. “" + 18 * " " + "”",
            id="all pieces",
        ),
        pytest.param(
            "“It rains a\nlot here,” said Ann.",
            "It rains a\nlot here",
            "“" + 10 * " " + "\n" + 9 * " " + "” said Ann.",
            id="line ends stay",
        ),
        pytest.param(
            "“It rains a lot, said Ann.",
            "It rains a lot",
            "“It rains a lot, said Ann.",
            id="not where a mark is missing",
        ),
    ],
)
def test_words_of_direct_quotations_are_blank(text, content, expected):
    result = blanked(text, content)
    assert result == expected
    assert len(result) == len(text)


def test_a_quotation_within_is_hidden_with_what_holds_it():
    text = "“He said ‘it rains a lot here’ to me,” said Ann."
    assert blanked(text, "He said ‘it rains a lot here’ to me", "it rains a lot here") == "“" + 36 * " " + "” said Ann."


def test_words_that_tell_who_said_a_quotation_within_stay():
    text = "“My father said, ‘go home,’ and I went,” said Ann."
    found = regions(text)
    inner = Quote("direct", (Span(18, 25),), cue=(Span(11, 15),), source=(Span(1, 10),))
    assert hidden(text, [Quote("direct", (found[0].inner,)), inner], found) == text
