"""A number of a whole that was left out, so that all of it seems meant, is flagged; put in other words it is quiet."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    ("Half the boats sank.", "most of the boats sank", "scope", "half the", "most of"),
    ("Half the village fled.", "a minority of the village fled", "scope", "half the", "a minority of"),
    ("Three of the nine judges voted for it.", "The nine judges voted for it.", "scope", "Three of", ""),
    ("The team won four of its last seven matches.", "the team won its last seven matches", "scope", "four of", ""),
    ("About 40 of the 600 workers walked out.", "the 600 workers walked out", "scope", "40 of", ""),
    ("Two of the hostages were shot.", "the hostages were shot", "scope", "Two of", ""),
    ("Five per cent of the 600 beds are empty.", "the 600 beds were empty", "scope", "Five per cent of", ""),
    ("She sold three of her paintings to a bank.", "she sold her paintings to a bank", "scope", "three of", ""),
    ("At least 12 of the 20 ferries failed the test.", "the 20 ferries failed the test", "scope", "12 of", ""),
    ("The nine judges voted for it.", "three of the nine judges voted for it", "scope", "", "three of"),
]


@pytest.mark.parametrize(
    ("reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[0]} / {row[1]}"[:100] for row in DISTORTED],
)
def test_a_part_is_not_the_whole(reference, version, name, in_reference, in_version):
    found = flags(reference, version, "direct", "indirect")
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("Half the boats sank.", "half of the boats sank"),
    ("Well over half of the boats sank.", "most of the boats sank"),
    ("Half an hour later most of the boats sank.", "most of the boats sank half an hour later"),
    ("Three of the nine judges voted for it.", "it was backed by three of nine judges"),
    ("Three of the nine judges voted for it.", "a third of the nine judges voted for it"),
    ("Three of the nine judges voted for it.", "three judges voted for it"),
    ("Three of the nine judges voted for it.", "the nine judges split, with three for it"),
    ("About 40 of the 600 workers walked out.", "some of the 600 workers walked out"),
    ("Two of the hostages were shot.", "the gunmen shot two hostages"),
    ("Four of the seven ships sank, the others burned.", "of the seven ships four sank and the others burned"),
    ("He is one of the best players in the league.", "he was among the best players in the league"),
    ("All nine of the nine judges voted for it.", "all nine judges voted for it"),
    ("The cost of the 40 buses is too high.", "the 40 buses cost too much"),
    ("At the age of 12 the boy left.", "the boy left at the age of 12"),
    ("Two of the three men were hurt.", "the men were hurt, two of them badly"),
    ("They drank 40 litres of the wine.", "they drank the wine"),
    ("She kept her letters in a box. In fact, 90% of those letters had been burned.", "she kept her letters in a box"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{row[0]} / {row[1]}"[:100] for row in FAITHFUL])
def test_a_part_in_other_words_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


@pytest.mark.parametrize(
    ("reference", "version", "said"),
    [
        (
            "Most of the witnesses changed their story after the trial.",
            "after the trial their story was changed by the witnesses",
            "most of",
        ),
        (
            "Three of the buses were parked beside the chapel.",
            "it was beside the chapel that the buses were parked",
            "Three of",
        ),
    ],
)
def test_a_part_given_as_the_whole_in_a_sentence_written_anew_is_flagged(reference, version, said):
    assert Flag("scope", said, "") in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        (
            "Most of the witnesses changed their story after the trial.",
            "after the trial their story was changed by the majority of the witnesses",
        ),
        ("One of the drivers was asleep when the bus crashed.", "as the bus crashed, a driver was asleep"),
        (
            "Most of the houses in the village lost their roofs.",
            "the houses in the village had largely lost their roofs",
        ),
    ],
)
def test_a_part_given_as_a_part_in_a_sentence_written_anew_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("We would accept 38 of the review's 41 proposals", "we would accept all 41"),
        ("We accept 38 of the review's 41 proposals", "we accept all 41 proposals"),
        ("She read 12 of the 30 letters", "She read all 30 letters"),
        ("We mended 7 of their 9 roofs", "We mended every one of the 9 roofs"),
    ],
)
def test_a_number_of_a_whole_is_not_all_of_it(reference, version):
    assert flags(reference, version) != ()


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("We accept 38 of the review's 41 proposals", "we accept 38 of the 41"),
        ("We accept 38 of the review's 41 proposals", "38 of 41 proposals were accepted"),
        ("Six of our eight wards are shut", "most of our eight wards are shut"),
        ("All twelve jurors came, and nine of the twelve left", "All twelve jurors came"),
        ("She read 12 of the 30 letters, and I read all 30", "I read all 30 letters"),
    ],
)
def test_a_number_of_a_whole_put_otherwise_is_quiet(reference, version):
    assert flags(reference, version) == ()


@pytest.mark.parametrize(
    ("reference", "version", "side"),
    [
        ("It is the oldest mill in northern Spain", "It is the oldest mill in Spain", "northern"),
        ("We have closed every school in south Wales", "We have closed every school in Wales", "south"),
        ("Prices fell in rural Spain", "Prices fell in Spain", "rural"),
        ("Unemployment doubled in the northern provinces", "Unemployment doubled in the provinces", "northern"),
        ("This is the largest mosque in East Africa", "This is the largest mosque in Africa", "East"),
    ],
)
def test_what_is_the_most_in_a_part_of_a_place_need_not_be_in_all_of_it(reference, version, side):
    assert flags(reference, version) == (Flag("scope", side, ""),)


@pytest.mark.parametrize(
    ("reference", "version"),
    [
        ("He flew to northern Spain on Monday", "He flew to Spain on Monday"),
        ("I grew up in rural Spain", "I grew up in Spain"),
        ("It is the oldest mill in northern Spain", "It is the oldest mill in the north of Spain"),
        ("It is the oldest mill in northern Spain", "northern Spain's oldest mill"),
        ("It is the oldest mill in northern Spain, and the loveliest", "the loveliest mill"),
        ("The east wall fell on Monday", "The wall fell on Monday"),
        ("She is the oldest clerk in the Central Bank", "She is the oldest clerk in the Bank"),
        ("The oldest oak stands in upper Savoy. It is dry.", "It is dry."),
    ],
)
def test_a_part_of_a_place_that_bounds_nothing_may_be_left_out(reference, version):
    assert flags(reference, version) == ()
