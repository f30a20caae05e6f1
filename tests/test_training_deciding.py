"""Trees learned from examples answer as the examples do."""

from __future__ import annotations

import pytest

from quotes.training.deciding import learn
from quotes.training.pairs import Example


@pytest.mark.parametrize(
    ("signs", "is_one", "is_claim", "is_one_beside"),
    [
        ((0.9, 0.9), True, True, False),
        ((0.1, 0.9), False, True, True),
        ((0.1, 0.1), False, False, True),
    ],
    ids=["one utterance", "one claim, and one utterance in one article", "neither, but one in one article"],
)
def test_trees_answer_as_the_examples_do(signs, is_one, is_claim, is_one_beside):
    rows = [(number / 100, (number * 7 % 10) / 10) for number in range(100)]
    apart = [
        Example((0, number), False, one > 0.5, claim > 0.4, 1.0, frozenset())
        for number, (one, claim) in enumerate(rows)
    ]
    beside = [Example((0, number), True, one < 0.5, True, 1.0, frozenset()) for number, (one, _) in enumerate(rows)]
    learned = learn(rows * 2, apart + beside)
    answers = tuple(trees.score(signs) > 0.5 for trees in (learned.same, learned.claim, learned.beside))
    assert answers == (is_one, is_claim, is_one_beside)


@pytest.mark.parametrize(
    ("is_beside", "answers"),
    [(True, (False, False, True)), (False, (True, True, False))],
    ids=["all of one article", "all of two articles"],
)
def test_what_no_example_tells_is_no(is_beside, answers):
    rows = [(number / 10,) for number in range(10)]
    learned = learn(rows, [Example((0, number), is_beside, True, True, 1.0, frozenset()) for number in range(10)])
    assert tuple(trees.score((0.5,)) > 0.5 for trees in (learned.same, learned.claim, learned.beside)) == answers
