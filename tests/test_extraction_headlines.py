"""A headline names at one end who says the rest; only the first line is read so."""

import pytest

from quotes.extraction.bounding.marked_text import marked_text
from quotes.extraction.by_pattern.headlines import headlined
from quotes.records import Span
from quotes.regions import regions
from quotes.spans import Taken

BODY = "\n\nThe ferry sank, and Ane Holm was glad that all were saved."


def found(text: str, taken: tuple[Span, ...] = ()) -> list[tuple[str, str, str]]:
    """Kind, content and source of what the headline tells."""
    quotes = headlined(marked_text(text, regions(text)), Taken(taken))
    return [(q.kind, text[slice(*q.content[0])], text[slice(*q.source[0])]) for q in quotes]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        pytest.param('FERRY CHIEF: "WE SANK"', ("direct", "WE SANK", "FERRY CHIEF"), id="in capitals"),
        pytest.param(
            "Ferry 'ought never to sail' - minister", ("direct", "ought never to sail", "minister"), id="dash"
        ),
        pytest.param("“All were saved” – Holm", ("direct", "All were saved", "Holm"), id="a surname"),
        pytest.param("HOLM: ‘ALL WERE SAVED’", ("direct", "ALL WERE SAVED", "HOLM"), id="a surname in capitals"),
        pytest.param(
            "Ferry will sail again by May: Port Director",
            ("indirect", "Ferry will sail again by May", "Port Director"),
            id="without marks",
        ),
    ],
)
def test_the_headline_names_who_says_it(headline, expected):
    assert found(headline + BODY) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Album: “Down the river”" + BODY, id="a thing"),
        pytest.param("“Down the river” - 2/5" + BODY, id="a mark"),
        pytest.param("What is known so far: the Director" + BODY, id="a question"),
        pytest.param("Profile: Port Director" + BODY, id="a label"),
        pytest.param("The engineer who could save the ferries: Ida Holm" + BODY, id="who it is"),
        pytest.param("The rule that will sink the ferries: Port Director" + BODY, id="what it is"),
        pytest.param("Seven captains Torvik could hire: Ida Holm" + BODY, id="one of several"),
        pytest.param("10 things you should know: The new Director" + BODY, id="a list"),
        pytest.param("Ferry 'Queen of Torvik' - lost" + BODY, id="no noun for somebody"),
        pytest.param("“Rex” – Holm" + BODY, id="a word alone"),
        pytest.param("“All were saved” – Holm", id="the whole text"),
        pytest.param("It sank." + BODY + "\n\n“All were saved” – Holm", id="another line"),
    ],
)
def test_other_lines_name_nobody(text):
    assert found(text) == []


def test_what_is_a_quotation_already_is_left():
    assert found("“All were saved” – Holm" + BODY, (Span(1, 15),)) == []
