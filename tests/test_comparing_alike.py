"""One thing in another number of words is one; words that may stand for each other face each other."""

from __future__ import annotations

import pytest

from quotes.comparing.aligning.alike import keys
from quotes.comparing.language.kin import are_kin, matches
from quotes.comparing.language.tokens import words


def read(text: str) -> set[str]:
    return set(keys(tuple(word.normal for word in words(text))))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("don't", "do not"),
        ("won't", "will not"),
        ("cannot", "can not"),
        ("it's", "it is"),
        ("it's", "it has"),
        ("they'd", "they had"),
        ("two hundred", "200"),
        ("two dozen", "24"),
        ("$5m", "5 million dollars"),
        ("€1.5bn", "1.5 billion euros"),
        ("3.5 million", "3,500,000"),
        ("cease fire", "ceasefire"),
    ],
)
def test_one_thing_in_another_number_of_words(one, other):
    assert read(one) & read(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$5m", "5 million"),
        ("$5m", "$5bn"),
        ("don't", "do"),
        ("a part", "apart"),
        ("may be", "maybe"),
        ("every day", "everyday"),
    ],
)
def test_two_things_are_two(one, other):
    assert not read(one) & read(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("talks", "negotiations"), ("raid", "attacks"), ("halted", "stop"), ("economic", "economy"), ("kills", "killing")],
)
def test_words_that_may_stand_for_each_other(one, other):
    assert are_kin(one, other)


@pytest.mark.parametrize(("one", "other"), [("talks", "tanks"), ("the", "the"), ("40", "40"), ("ship", "sheep")])
def test_words_that_may_not(one, other):
    assert not are_kin(one, other)


def test_as_many_as_can_be_face_each_other_in_order():
    assert matches(["arms", "talks", "raid"], ["raid", "weapons", "soon", "negotiations"]) == [(0, 1), (1, 3)]


def test_digits_that_are_no_figures_are_words():
    assert not read("➀ in ➁") & read("1 in 2")
