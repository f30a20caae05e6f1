"""The role that a speaker is listed with, of those that articles print."""

import pytest

from quotes.store.speakers.speakers import usual_role


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        pytest.param({"mayor": 3, "the mayor of Linden": 2}, "mayor", id="the most frequent"),
        pytest.param({"LINDEN boss": 5, "Linden Town manager": 4}, "Linden Town manager", id="capitals of a headline"),
        pytest.param({"NATO chief": 5, "the secretary general": 4}, "NATO chief", id="an abbreviation"),
        pytest.param({"LINDEN boss": 5}, "LINDEN boss", id="nothing else"),
        pytest.param({"Lund's niece": 5, "chair": 1}, "chair", id="an office before whose relation she is"),
        pytest.param({"Lund's niece": 5}, "Lund's niece", id="only whose relation she is"),
        pytest.param({}, None, id="none"),
    ],
)
def test_the_usual_role(roles, expected):
    assert usual_role(roles) == expected
