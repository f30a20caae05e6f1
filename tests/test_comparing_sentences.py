"""What changes in one sentence or clause is flagged there, whatever another says, never with the same words twice."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    (
        "No guest may open the gate until the bell has rung.",
        "Any guest may open the gate until the bell has rung.",
        [("negation", "No", "")],
    ),
    (
        "No driver left the yard before the siren went.",
        "Every driver left the yard before the siren went.",
        [("negation", "No", "")],
    ),
    (
        "The first report was false. We will not pay.",
        "The first report was true. We will pay.",
        [("negation", "not", ""), ("negation", "false", "true")],
    ),
    (
        "Prices fell in May. We do not sell coal. The plan is legal.",
        "Prices rose in May. We do sell coal. The plan is illegal.",
        [("negation", "not", ""), ("negation", "fell", "rose"), ("negation", "legal", "illegal")],
    ),
    (
        "The new stove is no good to anyone when nobody chops wood.",
        "The new stove is good for everyone when nobody chops wood.",
        [("negation", "no", "")],
    ),
    (
        "I chose the crew, I chose the hour, so the fault is mine. I'm no saint and I won't be selling.",
        "The last two crossings were as rough as anything this summer. I'm no saint and I will be selling.",
        [("negation", "won't", "")],
    ),
    (
        "I chose the crew, I chose the hour, so the fault is mine. We lost 12 of the 40 boats.",
        "The last two crossings were as rough as anything this summer. We lost 21 of the 40 boats.",
        [("number", "12", "21")],
    ),
]


@pytest.mark.parametrize(("reference", "version", "expected"), DISTORTED, ids=[row[0] for row in DISTORTED])
def test_each_sentence_has_its_own_change(reference, version, expected):
    found = [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)]
    assert found == expected


FAITHFUL = [
    (
        "I chose the crew and the hour. I will be selling it. I will not be selling it to you.",
        "The last crossings were rough for all of them. I will be selling it.",
    ),
    ("The offer is not fair. We were unhappy.", "The offer is unfair. We were not happy."),
    ("It is not safe, and the firm knew it.", "It is dangerous, and the firm knew it."),
    ("The new stove is no good to anyone when nobody chops wood.", "The new stove is no use if nobody chops wood."),
    ("Not everyone is sad. Nobody came.", "Not everyone is unhappy. Nobody came."),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[row[0] for row in FAITHFUL])
def test_what_each_sentence_says_in_other_words_is_quiet(reference, version):
    assert flags(reference, version) == ()
