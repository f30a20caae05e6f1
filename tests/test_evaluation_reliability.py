"""Confidence is a probability: the calibration finds what was right how often, and the table tells the two apart."""

import random

import pytest

from quotes.evaluation.reliability import Outcome, fitted, kept_apart, outcomes, table
from quotes.extraction.model.calibration import Calibration
from quotes.records import Article, Quote, Span


@pytest.mark.parametrize("certainty", [0.0, 0.2, 0.5, 0.999, 1.0])
def test_a_calibration_that_changes_nothing(certainty: float):
    assert Calibration().probability(certainty, "mixed") == pytest.approx(certainty, abs=1e-4)


def test_kinds_are_moved_apart():
    moved = Calibration(slope=0.5, direct=1.0, indirect=-1.0)
    assert [round(moved.probability(0.5, kind), 3) for kind in ("direct", "mixed", "indirect")] == [0.731, 0.5, 0.269]


def drawn(calibration: Calibration, count: int) -> list[Outcome]:
    """Outcomes as likely as a calibration says."""
    chance = random.Random(1)
    made = []
    for _ in range(count):
        certainty, kind = chance.random(), chance.choice(["direct", "mixed", "indirect"])
        made.append(Outcome(certainty, kind, chance.random() < calibration.probability(certainty, kind)))
    return made


def test_the_calibration_is_found_again():
    true = Calibration(slope=0.6, direct=0.5, mixed=0.2, indirect=-0.4)
    found = fitted(drawn(true, 20_000))
    assert found.slope == pytest.approx(true.slope, abs=0.05)
    assert (found.direct, found.mixed, found.indirect) == pytest.approx((0.5, 0.2, -0.4), abs=0.1)


@pytest.mark.parametrize("seen", [[], [Outcome(0.9, "direct", True)] * 5], ids=["nothing", "all right"])
def test_too_little_to_learn_from(seen: list[Outcome]):
    assert 0.89 < fitted(seen).probability(0.9, "direct") <= 1


def test_claims_are_made_by_other_articles():
    sure, unsure = [Outcome(0.9, "direct", True)] * 40, [Outcome(0.9, "direct", False)] * 40
    claims = list(kept_apart([sure, unsure], folds=2))
    assert all(claimed < 0.5 for claimed, right in claims if right)
    assert all(claimed > 0.5 for claimed, right in claims if not right)


def test_the_table_tells_claims_from_what_is_so():
    lines = list(table([(0.95, True), (0.95, True), (0.97, False), (0.05, False)]))
    assert lines[-2] == "0.9 to 1.0           3    95.7%  66.7%"
    assert lines[1] == "0.0 to 0.1           1     5.0%   0.0%"
    assert lines[-1] == "on the average 23.0% apart"


@pytest.mark.parametrize(
    ("source", "right"), [("Ann Marsh", True), ("the coast", False)], ids=["right", "another source"]
)
def test_what_is_found_is_held_against_gold(trained_nlp, source: str, right: bool):
    text = "“It rains a lot here on the coast,” said Ann Marsh."
    start = text.index(source)
    gold = Quote("direct", (Span(1, 34),), (), (Span(start, start + len(source)),))
    (found,) = outcomes(trained_nlp.get_pipe("quotes").network, Article("a", text, given=(gold,)))
    assert (found.kind, found.right) == ("direct", right)
    assert found.certainty > 0.9
