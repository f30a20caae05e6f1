"""Flags scored against a bench of distorted and faithful pairs."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner

from quotes.evaluation.distortions import FAITHFUL, Counts, counts, main, read_pairs, tallies
from quotes.versions import FlagName

BENCH = Path(__file__).parent / "data" / "distortions.tsv"

HEADER = "half\tflag\treference_kind\tversion_kind\treference\tversion"
LINES = [
    HEADER,
    "seen\tnegation\tdirect\tdirect\tWe will not sell the mill\tWe will sell the mill",
    "seen\tnumber\tdirect\tdirect\tIt holds 40 boats\tIt holds 40 boats",
    "seen\tnone\tdirect\tdirect\tWe don't sell\tWe do not sell",
    "kept\tnone\tdirect\tindirect\tWe lost 40 boats\tthey had lost 14 boats",
]


def test_right_flags_and_false_alarms_are_counted_by_half():
    halves = tallies(read_pairs(LINES))
    assert [*halves] == ["kept", "seen"]
    assert counts(halves["seen"], "negation") == Counts(distorted=1, found=1, false_alarms=0)
    assert counts(halves["seen"], "number") == Counts(distorted=1, found=0, false_alarms=0)
    assert counts(halves["seen"], FAITHFUL) == Counts(distorted=2, found=1, false_alarms=0)
    assert counts(halves["kept"], FAITHFUL) == Counts(distorted=0, found=0, false_alarms=1)


def test_the_command_prints_a_table_and_what_is_judged_wrongly(tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text("\n".join(LINES), encoding="utf-8")
    printed = CliRunner().invoke(main, [str(path), "--errors", "kept"]).stdout
    assert "  negation             1      1  100.0%" in printed
    assert printed.endswith("kept none (number: 40 > 14)\n  We lost 40 boats\n  they had lost 14 boats\n")


@pytest.fixture(scope="module")
def bench():
    return read_pairs(BENCH.read_text(encoding="utf-8").splitlines())


def test_the_bench_has_every_flag_that_two_texts_can_raise_in_both_halves(bench):
    of_speakers = {"speaker"}
    for half in ("seen", "kept"):
        assert {pair.flag for pair in bench if pair.half == half} == {*get_args(FlagName), FAITHFUL} - of_speakers


@pytest.mark.parametrize("half", ["seen", "kept"])
def test_distortions_are_found_and_faithful_pairs_quiet(bench, half):
    tally = tallies(bench)[half]
    distorted, found, false_alarms = counts(tally, FAITHFUL)
    assert found >= 0.9 * distorted
    assert false_alarms <= 0.15 * tally[FAITHFUL, "faithful"]
