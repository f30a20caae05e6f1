"""What must hold of any damaged file holds of a few hundred; `python tests/fuzzing_reading.py 10000` tries more."""

from __future__ import annotations

from fuzzing_reading import cases, faults


def test_no_damage_stops_a_run_or_passes_in_silence():
    found = [(case.name, case.damage, fault) for case in cases(210, seed=3) for fault in faults(case)]
    assert found == []
