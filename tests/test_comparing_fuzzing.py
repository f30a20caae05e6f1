"""What must hold of any two texts holds of a few hundred pairs; `python tests/fuzzing.py 10000` tries more."""

from __future__ import annotations

from fuzzing import faults, pairs


def test_nothing_is_lost_and_both_ways_are_alike():
    assert [(fault, *pair) for pair in pairs(300, seed=7) for fault in faults(*pair)] == []
