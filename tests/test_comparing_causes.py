"""Cause and effect that changed places are flagged, by whatever word the cause is named."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.versions import Flag

DISTORTED = [
    pytest.param(
        "The river flooded because the dam burst.",
        "the flooding of the river had caused the dam to burst",
        ("river flooded because … dam burst", "flooding … river … caused … dam … burst"),
        id="because, caused",
    ),
    pytest.param(
        "The strike was prompted by the pay cut.",
        "the pay cut was a result of the strike",
        ("strike … prompted … pay cut", "pay cut … result … strike"),
        id="prompted by, result of",
    ),
    pytest.param(
        "Owing to the shortage of nurses, the clinic shut.",
        "the shutting of the clinic led to a shortage of nurses",
        ("Owing … shortage … nurses … clinic shut", "shutting … clinic led … shortage … nurses"),
        id="owing to, put first",
    ),
]

FAITHFUL = [
    pytest.param(
        "The river flooded because the dam burst.",
        "the bursting of the dam had caused the river to flood",
        id="because, caused",
    ),
    pytest.param(
        "The strike was prompted by the pay cut.", "the pay cut had led to the strike", id="prompted by, led to"
    ),
    pytest.param(
        "Owing to the shortage of nurses, the clinic shut.",
        "the clinic had shut as a result of the shortage of nurses",
        id="owing to, put first",
    ),
    pytest.param(
        "The drought ruined the maize; the ruined maize led to the bread queues.",
        "the maize was ruined as a result of the drought, and so there were bread queues",
        id="a chain",
    ),
]


@pytest.mark.parametrize(("reference", "version", "words"), DISTORTED)
def test_cause_and_effect_that_changed_places_are_flagged(reference, version, words):
    assert Flag("order", *words) in flags(reference, version, "direct", "indirect")


@pytest.mark.parametrize(("reference", "version"), FAITHFUL)
def test_a_cause_in_other_words_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()


BROKEN = "The line closed because a tree fell on it."


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("The line closed because the drivers were ill.", "the drivers were ill"),
        ("The line was closed because of striking drivers.", "striking drivers"),
    ],
)
def test_another_cause_in_quotation_marks_is_flagged(version, said):
    assert flags(BROKEN, version) == (Flag("quoted", "a tree fell on it", said),)


@pytest.mark.parametrize(
    ("kind", "version"),
    [
        ("direct", "The line closed because storms brought the tree down."),
        ("direct", "The line closed because the drivers were ill and a tree fell on it."),
        ("direct", "The school stayed shut because of striking drivers."),
        ("direct", "The line closed because of it."),
        ("indirect", "the line closed because of fallen timber"),
    ],
)
def test_the_same_cause_and_one_of_something_else_are_not(kind, version):
    assert flags(BROKEN, version, "direct", kind) == ()
