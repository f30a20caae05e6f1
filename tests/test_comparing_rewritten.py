"""What is another name, day or kind of person in a sentence that was written anew, wherever it stands there."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    pytest.param(
        "The ballots will be counted on Sunday.",
        "Monday was the day on which counting of the ballots would take place",
        ("name", "Sunday", "Monday"),
        id="another day",
    ),
    pytest.param(
        "The reactor goes back on line in April.",
        "it was not before June that electricity would again be produced by the reactor",
        ("name", "April", "June"),
        id="another month",
    ),
    pytest.param(
        "Japan lent us the scrolls for the exhibition.",
        "the scrolls on show were a loan from Thailand",
        ("name", "Japan", "Thailand"),
        id="another country",
    ),
    pytest.param(
        "The pilot's sister runs the bakery now.",
        "the bakery was now in the hands of the aunt of the pilot",
        ("name", "sister", "aunt"),
        id="another relative",
    ),
    pytest.param(
        "The rehearsal went badly for the tenor.",
        "for the tenor it had been a good rehearsal",
        ("negation", "badly", "good"),
        id="a quality",
    ),
    pytest.param(
        "We will elect a new abbot next year.",
        "the election of a new abbot was to be held this year",
        ("name", "next year", "this year"),
        id="another year",
    ),
]

FAITHFUL = [
    pytest.param(
        "The ballots will be counted on Sunday.",
        "Sunday was the day on which counting of the ballots would take place",
        id="the same day",
    ),
    pytest.param(
        "The Japanese lent us the scrolls for the exhibition.",
        "the scrolls on show were a loan from Japan",
        id="the same country",
    ),
    pytest.param(
        "We play Denmark on Friday and Norway on Sunday.",
        "a match against Norway would follow the one against Denmark on Friday",
        id="two of a kind",
    ),
    pytest.param(
        "We will elect a new abbot next year.",
        "the election of a new abbot was to be held the following year",
        id="the same year",
    ),
    pytest.param(
        "We will elect a new abbot next week.",
        "the election of a new abbot was to be held this week",
        id="a week, told a few days later",
    ),
]


@pytest.mark.parametrize(("reference", "version", "flag"), DISTORTED)
def test_what_is_another_in_a_sentence_written_anew_is_flagged(reference, version, flag):
    assert Flag(*flag) in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(("reference", "version"), FAITHFUL)
def test_what_is_the_same_in_a_sentence_written_anew_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
