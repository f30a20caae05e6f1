"""A lost doubt is flagged though the other wording doubts something else; one that answers it is quiet."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag


@pytest.mark.parametrize(
    ("reference", "version", "doubt"),
    [
        (
            "the herd was probably infected and the milk was thrown away",
            "the herd was infected and it seems the milk was thrown away",
            "probably",
        ),
        (
            "the boat had possibly sunk, and the crew were picked up",
            "the boat had sunk, and the crew may have been picked up",
            "possibly",
        ),
        (
            "rents have perhaps fallen and wages would rise",
            "rents have fallen and he hoped wages would rise",
            "perhaps",
        ),
    ],
    ids=lambda value: value[:60],
)
def test_a_lost_doubt_is_flagged_beside_a_doubt_about_something_else(reference, version, doubt):
    assert Flag("hedge", doubt, "") in flags(reference, version, "indirect", "indirect")
    assert Flag("hedge", "", doubt) in flags(version, reference, "indirect", "indirect")


@pytest.mark.parametrize(
    "version",
    [
        "it is likely that the boat had sunk and the crew was picked up",
        "the boat had sunk, she thinks, and the crew was picked up",
        "the boat may have sunk and the crew was picked up",
        "the boat had sunk and the crew was picked up, but that is only a guess",
        "the boat had sunk and the crew was picked up, it is thought",
        "the crew was picked up and the boat may have sunk",
    ],
)
def test_a_doubt_that_may_be_about_the_same_is_quiet(version):
    reference = "the boat had probably sunk and the crew was picked up"
    for one, other in ((reference, version), (version, reference)):
        assert "hedge" not in [flag.name for flag in flags(one, other, "indirect", "indirect")]


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("had not ruled out a recount", "hasn't ruled out a recount"),
        ("it was not clear whether the lock was broken", "it isn't clear whether the lock is broken"),
        ("the theft had not been confirmed", "the theft hasn't been confirmed"),
    ],
)
def test_a_doubt_with_a_contracted_not_is_the_same_doubt(reference, version):
    assert flags(reference, version, "indirect", "indirect") == ()
    assert flags(version, reference, "indirect", "indirect") == ()


@pytest.mark.parametrize(
    "version",
    [
        "a further rise was not ruled out",
        "a further rise could not be ruled out",
        "a further rise had not been ruled out",
        "he refused to rule out a further rise",
        "he did not exclude a further rise",
        "he did not rule anything out, a further rise included",
    ],
)
def test_what_is_not_ruled_out_is_left_open_in_whatever_form(version):
    reference = "We do not rule out a further rise."
    assert flags(reference, version, "direct", "indirect") == ()
    assert "hedge" not in [flag.name for flag in flags(version, reference, "indirect", "direct")]


@pytest.mark.parametrize(
    "reference",
    [
        "We do not rule out a further rise.",
        "We won't rule out a further rise.",
        "We rule nothing out, a further rise included.",
    ],
)
def test_what_was_left_open_and_is_settled_is_flagged(reference):
    assert "hedge" in [flag.name for flag in flags(reference, "there would be a further rise", "direct", "indirect")]


def test_how_far_a_number_may_be_off_is_missed():
    found = flags("Sales will be £6bn, plus or minus 2%.", "sales would be £6bn", "direct", "indirect")
    assert Flag("hedge", "plus or minus", "") in found


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("It was not known whether the mast had snapped.", "divers did not know whether the mast had snapped"),
        ("We do not know if the toad survived.", "it was unknown whether the toad survived"),
        ("It isn't known whether it works in goats.", "they didn't know whether it worked in goats"),
        ("The cull began before sores appeared.", "the cull was begun before they showed sores"),
        ("She appeared in court on Monday.", "she was in court on Monday"),
        ("The words appeared on the wall at night.", "the words were on the wall at night"),
    ],
)
def test_what_nobody_knows_and_what_appears_somewhere_is_told_as_it_was(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


@pytest.mark.parametrize(
    ("reference", "version", "doubt"),
    [
        ("The mast appears to have fallen.", "The mast has fallen.", "appears"),
        ("The mussels appear safe.", "The mussels are safe.", "appear"),
        ("It was the wind, it appears.", "It was the wind.", "appears"),
        ("It is unknown whether the toad survived.", "The toad survived.", "unknown whether"),
    ],
)
def test_what_only_appears_so_is_a_doubt(reference, version, doubt):
    assert Flag("hedge", doubt, "") in flags(reference, version)


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("Inflation is too high. We do not rule out a further rise in May.", "inflation was too high"),
        ("The hut burned down. I can't rule out that somebody lit it.", "the hut had burned down"),
        ("It seems to calm the cough of many, but it does not end it.", "the pill “does not end” the cough"),
        ("She was seen at noon; the suspect was with her.", "she had been seen at noon"),
        ("The ferry is late. It is not ruled out that the crew will strike.", "the ferry was late"),
    ],
    ids=lambda value: value[:40],
)
def test_a_doubt_that_is_left_out_with_what_it_doubts_is_not_missed(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        (
            "they would sue unless the port ruled out a sale by May",
            "they will sue if a sale of the port is not ruled out by May",
        ),
        ("he will stay away unless he is certain of a seat", "he will stay away if he is not certain of a seat"),
        ("the show closes unless a backer is confirmed", "the show will close if a backer is not confirmed"),
    ],
    ids=["ruled out", "certain", "confirmed"],
)
def test_a_condition_with_unless_is_the_same_with_if_not(reference, version):
    assert flags(reference, version, "indirect", "indirect") == ()
    assert flags(version, reference, "indirect", "indirect") == ()


def test_a_doubt_beside_an_unless_about_something_else_is_missed():
    found = flags("the show closes unless it rains", "it is not confirmed that the show closes", "indirect", "indirect")
    assert "hedge" in [flag.name for flag in found]


def test_a_doubt_of_the_rest_in_a_sentence_of_its_own_is_missed():
    found = flags("The hut burned down. That is only a guess.", "the hut had burned down", "direct", "indirect")
    assert "hedge" in [flag.name for flag in found]


def test_a_doubt_goes_with_the_one_word_that_it_doubts():
    reference = "There was a bang and then the wall was gone. I carried out a cat. I don't know if it lived."
    assert flags(reference, "a bang had been heard before the wall went", "direct", "indirect") == ()
    version = "There was a bang and then the wall was gone. I carried out a cat. It lived."
    assert "hedge" in [flag.name for flag in flags(reference, version)]
