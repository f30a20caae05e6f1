"""The parser reads a text as long as the stored one, with sentences whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.flow import analysis_text, paragraphs
from quotes.regions import regions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "‘Stop,’ said Dr.\nAda Moss.\nShe left.",
            ["‘Stop,’ said Dr.\nAda Moss.", "She left."],
            id="a title ends a line",
        ),
        pytest.param(
            "He paid the\nbill.\nThen he left.", ["He paid the\nbill.", "Then he left."], id="unfinished line"
        ),
        pytest.param("Rain hits the coast\nRain fell.", ["Rain hits the coast", "Rain fell."], id="a headline stands"),
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="blank line"),
        pytest.param(
            "Dr Ann Lee, of the hospital for children in Holm\nDr Bo Lind, of the hospital for children in Asby\n",
            ["Dr Ann Lee, of the hospital for children in Holm", "Dr Bo Lind, of the hospital for children in Asby"],
            id="lines that begin with capitals, up to the end",
        ),
        pytest.param(
            "The minister said the law would pass by summer\n"
            "Opposition leader Eva Lind said it would not\n"
            "The vote is on Friday",
            [
                "The minister said the law would pass by summer",
                "Opposition leader Eva Lind said it would not",
                "The vote is on Friday",
            ],
            id="sentences without full stops",
        ),
        pytest.param(
            "The council of the small town met on a Tuesday evening to\n"
            "Discuss the bridge that had fallen into the river in May. A\n"
            "vote was put off.",
            [
                "The council of the small town met on a Tuesday evening to\n"
                "Discuss the bridge that had fallen into the river in May. A\n"
                "vote was put off."
            ],
            id="wrapped lines",
        ),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in paragraphs(text)] == expected


@given(st.text(alphabet="aB. \n\u00a0,“”\"'‘’«»", max_size=80))
def test_analysis_text_is_as_long_as_the_text(text: str) -> None:
    read = analysis_text(text, regions(text))
    assert len(read) == len(text)
    assert all(a == b or (a in "\n\u00a0" and b == " ") or b in "“”" for a, b in zip(text, read, strict=True))


HEADS = {
    "a town": ("TORVIK: Ferries stopped.\n\nBoats stood still.", "TORVIK– Ferries stopped.\n\nBoats stood still."),
    "a town of two words": ("NEW TORVIK: Ferries stopped.\nBoats stood.", "NEW TORVIK– Ferries stopped.\nBoats stood."),
    "a town in small letters": (
        "Torvik: Ferries stopped, it said.\n\nBoats stood.",
        "Torvik– Ferries stopped, it said.\n\nBoats stood.",
    ),
    "in small letters, who may speak": ("Torvik: Ferries stopped.\n\nBoats stood still.", None),
    "a headline": ("TORVIK: Ferries stop\n\nBoats stood still.", None),
    "one line alone": ("TORVIK: Ferries stopped.", None),
    "somebody's own words": ("TORVIK: We stopped the ferries.\n\nBoats stood still.", None),
    "one who is named below": ("TORVIK: Ferries stopped.\n\nBoats stood still, Ann Torvik said.", None),
    "one of two who take turns": ("TORVIK: Ferries stopped.\n\nHOLM: Why?\n\nTORVIK: Wind.", None),
}


@pytest.mark.parametrize(("text", "expected"), HEADS.values(), ids=HEADS)
def test_the_colon_behind_the_town_that_a_report_opens_with_is_read_as_a_dash(text, expected):
    assert analysis_text(text, regions(text)) == (expected or text)
