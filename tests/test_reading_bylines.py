"""A byline at the top of a text names its author, and nobody who speaks in the paragraph below it."""

import pytest

from quotes.outlets import known_outlets
from quotes.reading.articles.bylines import author_in
from quotes.reading.articles.furniture import furniture

HEADLINE = "Captain meant no harm, judge says"
BODY = "A judge yesterday told the captain that he had meant no harm."


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Ewan Gillies", "Ewan Gillies"),
        ("By Patrick Lowe in Geneva", "Patrick Lowe"),
        ("BY ANN LEE AND BO ROE", "Ann Lee, Bo Roe"),
        ("By Ann Lee, Health Editor", "Ann Lee"),
        ("By Ines van der Berg", "Ines van der Berg"),
    ],
)
def test_a_byline_is_furniture_and_tells_the_author(byline, author):
    text = f"{HEADLINE}\n\n{byline}\n\n{BODY}"
    assert author_in(text, known_outlets()) == author
    assert [text[start:end] for start, end in furniture(text)] == [byline]


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the bridge was open again.",
        "By Friday",
        "By the time the ferry came it was dark",
        "“By Ann Lee” stood on the note",
        "Standing by Ann Lee",
    ],
)
def test_other_lines_that_have_by_in_them_stay(line):
    text = f"{HEADLINE}\n\n{line}\n\n{BODY}"
    assert author_in(text, known_outlets()) is None
    assert furniture(text) == ()


def test_a_byline_far_down_is_left_alone():
    text = "\n\n".join([HEADLINE, *[BODY] * 6, "By Ewan Gillies", BODY])
    assert author_in(text, known_outlets()) is None
    assert furniture(text) == ()
