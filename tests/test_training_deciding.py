"""Trees learned from examples answer as the examples do."""

from __future__ import annotations

import pytest

from quotes.training.deciding import fit
from quotes.training.pairs import Example


@pytest.mark.parametrize(("sign", "is_one"), [(0.9, True), (0.1, False)])
def test_trees_answer_as_the_examples_do(sign, is_one):
    rows = [(number / 100, (number * 7 % 10) / 10) for number in range(100)]
    told = [Example((0, number), row[0] > 0.5, 1.0, frozenset()) for number, row in enumerate(rows)]
    assert (fit(rows, told).score((sign, 0.5)) > 0.5) == is_one
