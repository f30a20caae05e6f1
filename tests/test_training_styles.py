"""Conversions of typography: the words and the offsets stay, only marks and line breaks change."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.training.styles import (
    STYLES,
    curly_doubles,
    no_line_breaks,
    single_curly,
    single_straight,
    straight_doubles,
)

TEXTS = st.text(st.sampled_from("ab5sS 's'’‘“”\"\"``,.-\n«»"), max_size=60) | st.text(max_size=60)
AMERICAN = "“They don’t call it ‘the pit’ for nothing,” said Ann, 5'3\" tall. The workers’ pay rose."


@pytest.mark.parametrize("style", STYLES)
@given(text=TEXTS)
def test_length_and_words_stay(style, text):
    converted = STYLES[style](text)
    assert len(converted) == len(text)
    assert [match.span() for match in re.finditer(r"\w+", converted)] == [
        match.span() for match in re.finditer(r"\w+", text)
    ]
    assert re.findall(r"\w+", converted) == re.findall(r"\w+", text)


@pytest.mark.parametrize(
    ("convert", "expected"),
    [
        (curly_doubles, AMERICAN),
        (
            straight_doubles,
            "\"They don't call it 'the pit' for nothing,\" said Ann, 5'3\" tall. The workers' pay rose.",
        ),
        (single_curly, "‘They don’t call it “the pit” for nothing,’ said Ann, 5'3\" tall. The workers’ pay rose."),
        (single_straight, "'They don't call it \"the pit\" for nothing,' said Ann, 5'3\" tall. The workers' pay rose."),
    ],
)
def test_marks_of_another_newspaper(convert, expected):
    assert convert(AMERICAN) == expected


def test_curled_again_what_was_made_straight_is_as_before():
    assert curly_doubles(straight_doubles(AMERICAN)) == AMERICAN


def test_what_is_single_stays_single():
    british = "‘He said “never”,’ the lord’s aide said."
    assert single_curly(british) == british
    assert single_straight(british) == "'He said \"never\",' the lord's aide said."


@pytest.mark.parametrize(
    ("convert", "expected"),
    [(curly_doubles, " “It rains,”  he said."), (single_straight, " 'It rains,'  he said.")],
)
def test_marks_of_two_characters_become_one_and_a_space_outside(convert, expected):
    assert convert("``It rains,'' he said.") == expected


def test_paragraphs_that_open_again_and_close_only_at_the_end():
    assert single_curly("“One.\n\n“Two,” he said.") == "‘One.\n\n‘Two,’ he said."


def test_a_mark_whose_fellow_is_missing_follows_its_neighbours():
    assert straight_doubles("It rains,” he said.") == 'It rains," he said.'


def test_guillemets_stay():
    assert single_curly("« Oui », a dit Ann. «No,» she added.") == "« Oui », a dit Ann. «No,» she added."


def test_a_line_break_becomes_a_space():
    assert no_line_breaks("One.\n\nTwo.\r\nThree.") == "One.  Two.  Three."
