"""What is found together with something on one side and brings it about on the other is flagged."""

import pytest

from quotes.comparing import flags

DISTORTED = [
    ("Noise is linked to high blood pressure.", "Noise causes high blood pressure.", "linked to", "causes"),
    ("The gene was associated with migraine.", "The gene triggers migraine.", "associated with", "triggers"),
    (
        "We found a correlation between night shifts and falls.",
        "We found that night shifts lead to falls.",
        "correlation between",
        "lead to",
    ),
    ("Nine deaths were related to the fog.", "Nine deaths were due to the fog.", "related to", "due to"),
    (
        "Walking was associated with a lower risk of gout.",
        "Walking lowers the risk of gout.",
        "associated with",
        "lowers",
    ),
    ("Truancy is due to violence at home.", "Truancy is linked to violence at home.", "due to", "linked to"),
    (
        "Shift work was linked to slightly worse sleep. We cannot say that it causes bad sleep.",
        "Shift work causes worse sleep.",
        "linked to",
        "causes",
    ),
]


@pytest.mark.parametrize(
    ("reference", "version", "together", "made"), DISTORTED, ids=[f"{one} / {two}" for one, two, *_ in DISTORTED]
)
def test_an_association_that_became_a_cause_is_flagged(reference, version, together, made):
    found = flags(reference, version)
    assert ("hedge", together, made) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("Noise is linked to high blood pressure.", "there was a link between noise and high blood pressure"),
    ("Noise is linked to high blood pressure.", "noise is associated with high blood pressure"),
    ("Walking was associated with a lower risk of gout.", "walkers had a reduced risk of gout"),
    ("Walking was associated with a lower risk of gout.", "walkers were less likely to get gout"),
    ("The firm is linked to the gang that started the riot.", "the firm belonged to the gang that started the riot"),
    ("The pump is connected to the main.", "the pump is on the main"),
    (
        "Debt is linked to divorce. Nobody says that it causes divorce.",
        "debt goes with divorce. Nobody says that it causes divorce.",
    ),
    ("The shaft is tied to the winch, which causes noise.", "the shaft is by the winch, which causes noise"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{one} / {two}" for one, two in FAITHFUL])
def test_an_association_in_other_words_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
