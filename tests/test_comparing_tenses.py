"""What only would be and will be, what will be and has been: flagged, except where reporting shifts the one into the
other."""

import pytest

from quotes.comparing import flags

CHANGED = [
    ("direct", "The plan would cost us the harbour.", "The plan will cost us the harbour.", ("would", "will")),
    ("direct", "We would like to sell the barn.", "We must sell the barn.", ("would like to", "must")),
    ("direct", "I'd lend him the boat.", "I'll lend him the boat.", ("I'd", "I'll")),
    (
        "direct",
        "We would sell the barn if the roof failed.",
        "We must sell the barn if the roof fails.",
        ("would", "must"),
    ),
    ("direct", "It would be a disgrace to sell the boats.", "It is a disgrace to sell the boats.", ("would", "is")),
    ("direct", "We would sell the barn.", "We sell the barn.", ("would", "We sell")),
    ("direct", "We will raise the fare in May.", "We raised the fare in May.", ("will raise", "raised")),
    ("direct", "The army will take the bridge.", "The army has taken the bridge.", ("will take", "has taken")),
    ("indirect", "The army will take the bridge.", "the army had now taken the bridge", ("will take", "had now taken")),
    ("indirect", "The train is due to leave on Monday.", "the train had left", ("due to leave", "had left")),
    ("indirect", "The wells will be sealed.", "the wells had been sealed", ("will be", "had been sealed")),
]

FAITHFUL = [
    ("indirect", "The plan will cost us the harbour.", "the plan would cost them the harbour"),
    ("indirect", "We will close the mill on Friday.", "the mill closed on Friday"),
    ("direct", "He told us he would pay.", "He told us he will pay."),
    ("direct", "The ferry will sail at noon.", "The ferry sails at noon."),
    ("direct", "I'd seen the boat.", "I had seen the boat."),
    ("direct", "I would be surprised if they came.", "I am surprised if they came."),
    ("direct", "I would like to thank the crew.", "I like to thank the crew."),
    ("direct", "I would like to pay tribute to the crew.", "I pay tribute to the crew."),
    ("direct", "We would like to apologise to the guests.", "We apologise to the guests."),
    ("direct", "I would like to urge the pilot to come forward.", "I urge the pilot to come forward."),
    ("direct", "We will open the gates we closed in May.", "We open the gates which we closed in May."),
    ("direct", "We will publish the report.", "The published report is long."),
]


@pytest.mark.parametrize(("kind", "reference", "version", "said"), CHANGED, ids=[row[2] for row in CHANGED])
def test_another_tense_is_flagged_from_either_side(kind, reference, version, said):
    found = flags(reference, version, "direct", kind)
    turned = flags(version, reference, kind, "direct")
    assert [(flag.name, flag.reference, flag.version) for flag in found] == [("modal", *said)]
    assert [(flag.name, flag.version, flag.reference) for flag in turned] == [("modal", *said)]


@pytest.mark.parametrize(("kind", "reference", "version"), FAITHFUL, ids=[row[2] for row in FAITHFUL])
def test_what_reporting_shifts_is_not(kind, reference, version):
    assert not [flag for flag in flags(reference, version, "direct", kind) if flag.name == "modal"]
