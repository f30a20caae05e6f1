"""A condition behind a comma is part of what is said, and what else the sentence goes on with is none."""

import pytest
from attributed import pieces

from quotes.extraction.mending.clauses import with_conditions


def said(marked: str) -> list[str]:
    """Each quotation, once it has its condition."""
    return [" … ".join(each) for each in pieces(marked, with_conditions)]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            "[s1|Holm] [q1|said] [c1|the lift would run again], provided that the cable held.",
            "the lift would run again, provided that the cable held",
            id="provided that",
        ),
        pytest.param(
            "[s1|Lund] [q1|has said] [c1|she could sell the barn], but only to people who would keep bees. It is old.",
            "she could sell the barn, but only to people who would keep bees",
            id="but only to",
        ),
        pytest.param(
            "[s1|The guild] [q1|said] that [c1|its members “would vote”], but only after the board went.",
            "its members “would vote”, but only after the board went",
            id="words in marks before it",
        ),
        pytest.param(
            "[s1|He] [q1|said] [c1|he would talk], on condition that his name was kept secret, but nobody came.",
            "he would talk, on condition that his name was kept secret",
            id="a condition with something else behind it",
        ),
        pytest.param(
            "[s1|He] [q1|said] [c1|the plant would stay], subject to a deal; talks go on.",
            "the plant would stay, subject to a deal",
            id="a semicolon",
        ),
    ],
)
def test_a_condition_is_said_too(marked, expected):
    assert said(marked) == [expected]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("[s1|He] [q1|said] [c1|it would shut], but only two came.", "it would shut", id="how many came"),
        pytest.param(
            "[s1|He] [q1|said] [c1|it would shut], but only in May did the council vote.",
            "it would shut",
            id="a clause with its subject behind its verb",
        ),
        pytest.param(
            "[s1|He] [q1|spoke of] [c1|a big crowd], providing a boost to the club.", "a big crowd", id="what it gave"
        ),
        pytest.param("“[c1|It will run],” [s1|he] [q1|said], unless it rains.", "It will run", id="words in marks"),
        pytest.param("[c1|It will run], [s1|he] [q1|said], unless it rains.", "It will run", id="a cue behind them"),
        pytest.param("[s1|He] [q1|said] [c1|it may run], unless it rains", "it may run", id="no end of the sentence"),
    ],
)
def test_what_is_no_condition_of_it_is_left_out(marked, expected):
    assert said(marked) == [expected]


def test_a_condition_that_is_in_anothers_words_is_left_to_them():
    marked = "[s1|He] [q1|said] [c1|it would run], unless [s2|she] [q2|said] [c2|it rained]."
    assert said(marked) == ["it would run", "it rained"]
