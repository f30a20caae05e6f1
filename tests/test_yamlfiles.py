"""What a message shows of a value in a file: little, whatever is in it."""

import pytest

from quotes.yamlfiles import shown

ENDLESS: list[object] = []
ENDLESS.append(ENDLESS)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(7, "7", id="number"),
        pytest.param(10**5000, "a long number", id="a number too long to print"),
        pytest.param("Bo", "Bo", id="text"),
        pytest.param("x" * 100, "x" * 60 + "…", id="long text"),
        pytest.param(ENDLESS, "a list", id="a list in itself"),
        pytest.param({"a": [1]}, "a group of fields", id="fields"),
    ],
)
def test_a_value_is_shown_in_a_few_words(value: object, expected: str):
    assert shown(value) == expected
