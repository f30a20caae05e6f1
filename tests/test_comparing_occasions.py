"""How often something was done is flagged where it was done more often, or less, on the other side."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    (
        "We rang the landlord three times.",
        "the landlord had been rung on two occasions",
        "three times",
        "two occasions",
    ),
    ("I visited the mine twice.", "the mine had been visited by her once", "twice", "once"),
    (
        "On four occasions the valve stuck.",
        "the valve had been stuck a single time, she recalled",
        "four occasions",
        "single time",
    ),
    (
        "I saw the ghost once. No one else did.",
        "the ghost had been seen by her twice, and by no one else",
        "once",
        "twice",
    ),
]

FAITHFUL = [
    ("We rang the landlord twice.", "the landlord had received two calls from them"),
    ("We rang the landlord twice.", "the landlord had been rung on two occasions"),
    ("Once the vote is counted we will ring the landlord twice.", "two calls to the landlord would follow the count"),
    ("A suite costs twice the price of a single room.", "for a suite one paid double the price"),
    ("Not a single call was answered, though we rang twice.", "they rang two times and no call was answered"),
]


@pytest.mark.parametrize(("reference", "version", "said", "of_other"), DISTORTED)
def test_another_number_of_times_is_flagged(reference, version, said, of_other):
    assert Flag("number", said, of_other) in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(("reference", "version"), FAITHFUL)
def test_the_same_number_of_times_is_quiet(reference, version):
    assert "number" not in {flag.name for flag in flags(reference, version, "direct", "indirect")}
