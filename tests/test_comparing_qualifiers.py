"""What bounds those whom a statement is about is missed; the verb that tells what they do bounds nobody."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

BOUNDED = [
    ("Workers hired since January get no pension.", "workers get no pension", "hired since"),
    ("We will test homes damaged by the flood in May.", "homes would be tested in May", "damaged by the flood"),
    ("Anyone who bought a pass before June may swap it.", "anyone who had bought a pass could swap it", "before June"),
    (
        "Everyone crossing the bridge with a pram should wait.",
        "everyone crossing the bridge should wait",
        "with a pram",
    ),
    ("Nobody over sixty may dive without a doctor.", "nobody over 60 might dive", "without a doctor"),
    ("Pupils excluded from school lose their grants.", "pupils lose their grants", "excluded from school"),
]


@pytest.mark.parametrize(("reference", "version", "lost"), BOUNDED, ids=[row[0] for row in BOUNDED])
def test_those_who_are_bounded_are_not_all(reference, version, lost):
    assert ("scope", lost) in [(flag.name, flag.reference) for flag in flags(reference, version, "direct", "indirect")]


FAITHFUL = [
    ("It took the rescuers six and a half hours to reach them.", "rescuers needed 6.5 hours to reach them"),
    ("Three of the nine judges voted for it.", "it was backed by three of nine judges"),
    ("The passengers waited in the rain.", "the passengers were in the rain"),
    ("Those who came by boat left without their bags.", "those who had come by boat left with no bags"),
    ("They left without a word and went home.", "they left and went home"),
    ("Six boats reached the harbour.", "six boats got to the harbour"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[row[0] for row in FAITHFUL])
def test_the_verb_of_a_sentence_bounds_nobody(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
