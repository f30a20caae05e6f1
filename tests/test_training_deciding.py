"""Trees learned from examples answer as the examples do."""

from __future__ import annotations

import pytest

from quotes.training.deciding import learn
from quotes.training.pairs import Example


@pytest.mark.parametrize(
    ("signs", "is_one", "is_claim"),
    [((0.9, 0.9), True, True), ((0.1, 0.9), False, True), ((0.1, 0.1), False, False)],
    ids=["one utterance", "one claim", "neither"],
)
def test_trees_answer_as_the_examples_do(signs, is_one, is_claim):
    rows = [(number / 100, (number * 7 % 10) / 10) for number in range(100)]
    examples = [
        Example((0, number), one > 0.5, claim > 0.4, 1.0, frozenset()) for number, (one, claim) in enumerate(rows)
    ]
    learned = learn(rows, examples)
    assert (learned.same.score(signs) > 0.5, learned.claim.score(signs) > 0.5) == (is_one, is_claim)
