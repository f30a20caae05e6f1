"""A word against its opposite is flagged where the two face each other, wherever else the word stands."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    (
        "I love this club. I have loved it since I was four.",
        "I hate this club. I have loved it since I was four.",
        "love",
        "hate",
    ),
    (
        "The council approved the first plan and approved the second.",
        "The council approved the first plan and rejected the second.",
        "approved",
        "rejected",
    ),
    ("Prices fell in May and wages fell in June.", "Prices fell in May and wages rose in June.", "fell", "rose"),
]


@pytest.mark.parametrize(("reference", "version", "said", "of_other"), DISTORTED, ids=[row[0] for row in DISTORTED])
def test_of_a_word_that_stands_twice_one_is_turned_round(reference, version, said, of_other):
    assert [("negation", said, of_other)] == [
        (flag.name, flag.reference, flag.version) for flag in flags(reference, version)
    ]


FAITHFUL = [
    ("Prices fell in May and rose in June.", "prices rose in June after they fell in May"),
    ("I love this club, and they hate us for it.", "they hated the fans for loving the club"),
    ("I can't deny that we were slow.", "he conceded that they were slow"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[row[0] for row in FAITHFUL])
def test_opposites_that_both_sides_have_are_quiet(reference, version):
    assert "negation" not in [flag.name for flag in flags(reference, version, version_kind="indirect")]


@pytest.mark.parametrize(
    ("reference", "version", "name", "said", "of_other"),
    [
        ("He was ordered to keep selling lamps.", "He was ordered to stop selling lamps.", "negation", "keep", "stop"),
        ("The goalkeeper quit in June.", "The goalkeeper was fired in June.", "order", "quit", "fired"),
        ("They burned her horse.", "They burned her husband.", "name", "horse", "husband"),
        ("His uncle paid for it.", "His son paid for it.", "name", "uncle", "son"),
        ("I suspect they could have heard.", "I know they heard.", "hedge", "suspect", "know"),
        ("We suspect she may have seen.", "We know she saw.", "hedge", "suspect", "know"),
    ],
)
def test_of_one_s_own_accord_or_by_others_and_whom_it_was_done_to(reference, version, name, said, of_other):
    assert (name, said, of_other) in [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("The fence kept the sheep from leaving.", "The fence stopped the sheep from leaving."),
        ("The goalkeeper quit in June.", "The goalkeeper resigned in June."),
        ("She was sacked and did not resign.", "She did not resign and was sacked."),
        ("They burned her horse.", "They burned her pony."),
        ("Her mother and her son came.", "Her son and her mother came."),
    ],
)
def test_other_words_for_one_deed_are_quiet(reference, version):
    assert flags(reference, version) == ()
