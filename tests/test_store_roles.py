"""The role that a speaker is listed with, of those that articles print."""

import pytest

from quotes.store.speakers.roles import usual_role


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        pytest.param({"mayor": 3, "the mayor of Linden": 2}, "mayor", id="the most frequent"),
        pytest.param({"LINDEN boss": 5, "Linden Town manager": 4}, "Linden Town manager", id="capitals of a headline"),
        pytest.param({"NATO chief": 5, "the secretary general": 4}, "NATO chief", id="an abbreviation"),
        pytest.param({"LINDEN boss": 5}, "LINDEN boss", id="nothing else"),
        pytest.param({"Lund's niece": 5, "chair": 1}, "chair", id="an office before whose relation she is"),
        pytest.param({"Lund's niece": 5}, "Lund's niece", id="only whose relation she is"),
        pytest.param({"rival": 9, "Liberal leader": 2}, "Liberal leader", id="an office before whose rival she is"),
        pytest.param({"Lund's successor": 4, "skipper": 1}, "skipper", id="an office before whom she followed"),
        pytest.param({"Opponent": 4}, "Opponent", id="only whose opponent she is"),
        pytest.param({"ferry supremo": 2, "Director": 1}, "Director", id="a tabloid's word"),
        pytest.param(
            {"Torvik's transport minister": 2, "a former skipper": 3}, "Torvik's transport minister", id="past"
        ),
        pytest.param({"former mayor": 3}, "former mayor", id="nothing but the past"),
        pytest.param(
            {"chairwoman": 4, "Transport Minister": 3, "Steely transport minister": 2},
            "Transport Minister",
            id="an office that several forms tell",
        ),
        pytest.param({"Finance Minister": 2, "Prime Minister": 3}, "Prime Minister", id="two offices of one noun"),
        pytest.param({}, None, id="none"),
    ],
)
def test_the_usual_role(roles, expected):
    assert usual_role(roles) == expected
