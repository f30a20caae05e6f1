"""Which of two is more is flagged where the two changed places, and quiet where that word changed with them."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    pytest.param(
        "Rail carries more freight than road does.",
        "freight traffic by road was greater than by rail",
        Flag("order", "Rail … more … freight … road", "freight … road … greater … rail"),
        id="more, greater",
    ),
    pytest.param(
        "Ships from China outnumbered those from India.",
        "there were more ships from India than from China",
        Flag("order", "Ships … China … outnumbered … India", "more … ships … India … China"),
        id="a verb",
    ),
    pytest.param(
        "Prices rose faster than wages.",
        "the rise of wages was faster than that of prices",
        Flag("order", "Prices … wages", "wages … prices"),
        id="a word with a scale of its own",
    ),
    pytest.param(
        "Copper was more expensive than nickel in June.",
        "nickel had cost more than copper in June",
        Flag("order", "Copper … more … nickel … June", "nickel … more … copper … June"),
        id="with a month that both have behind them",
    ),
    pytest.param(
        "The red line is slower than the blue one.",
        "the blue line was slower than the red one",
        Flag("order", "red … blue", "blue … red"),
        id="a one that stands for its name",
    ),
]

FAITHFUL = [
    pytest.param("Girls read more books than boys.", "boys read fewer books than girls, the library found", id="fewer"),
    pytest.param("The mill is cheaper than the barn.", "the barn cost more than the mill", id="an opposite"),
    pytest.param(
        "York is more affordable than Leeds.", "Leeds was more expensive than York", id="two qualities, both of more"
    ),
    pytest.param(
        "Prices rose faster than wages.", "the rise of prices was faster than that of wages", id="the same order"
    ),
    pytest.param(
        "The older trams are louder than the new ones.", "the new trams were quieter than the old ones", id="two ones"
    ),
    pytest.param(
        "Flats in the west cost more than houses in the east.",
        "houses in the east cost less than flats in the west",
        id="less, with where they are",
    ),
    pytest.param("We saw more than 40 seals.", "more than 40 seals had been seen by them", id="a bound"),
    pytest.param(
        "I would rather swim than run.", "running was something she would do less gladly than swimming", id="rather"
    ),
]


@pytest.mark.parametrize(("reference", "version", "flag"), DISTORTED)
def test_two_that_changed_places_round_a_comparison_are_flagged(reference, version, flag):
    assert flag in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(("reference", "version"), FAITHFUL)
def test_a_comparison_put_from_the_other_end_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


@pytest.mark.parametrize(
    "reference",
    [
        "Mr. Dorn had told her in private that he “would rather lose a vote than a ferry.”",
        "Dorn said he would rather lose a vote than a ferry",
    ],
)
def test_what_one_would_rather_lose_is_no_other_way_round(reference):
    found = flags(reference, "Dorn would rather lose a ferry than a vote", "mixed", "indirect")
    assert [flag.name for flag in found] == ["order"]
    assert flags(reference, "Dorn would rather lose a vote than a ferry", "mixed", "indirect") == ()
