"""What counts as found, and under which kind."""

from dataclasses import replace

import pytest

from quotes.evaluation.scoring import Judged, Rates, score
from quotes.records import KINDS, Quote, Span

TEXT = (
    "“We won,” said Ada Ode, “big time.” Bo Lund said that it was “a very bad” day for the club. "
    "Cy Hill says it rained all day."
)


def spans(text, *pieces):
    found, at = [], 0
    for piece in pieces:
        start = text.index(piece, at)
        at = start + len(piece)
        found.append(Span(start, at))
    return tuple(found)


def quote(content, cue=(), source=(), text=TEXT):
    return Quote("indirect", spans(text, *content), spans(text, *cue), spans(text, *source))


DIRECT = quote(["“We won,”", "“big time.”"], ["said"], ["Ada Ode"])
MIXED = quote(["that it was “a very bad” day for the club"], [" said that"], ["Bo Lund"])
INDIRECT = quote(["it rained all day"], ["says"], ["Cy Hill"])
GOLD = (DIRECT, MIXED, INDIRECT)


def scores(predicted, gold=GOLD, text=TEXT):
    return score([Judged(text, gold, predicted)])


def test_kind_is_read_off_the_quotation_marks_whatever_was_claimed():
    found = scores(GOLD)
    assert found["all"].gold == found["all"].predicted == 3
    assert {kind: found[kind].gold for kind in KINDS} == {"direct": 1, "mixed": 1, "indirect": 1}
    assert {kind: found[kind].predicted for kind in KINDS} == {"direct": 1, "mixed": 1, "indirect": 1}


def test_gold_against_itself_is_perfect():
    perfect = Rates(1.0, 1.0, 1.0)
    for each in [scores(GOLD)[group] for group in ("all", *KINDS, "speech")]:
        assert (each.exact, each.overlap, each.token, each.end_to_end) == (perfect,) * 4
        assert (each.source, each.cue) == (1.0, 1.0)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(["We won,", "big time."], id="marks left out"),
        pytest.param(["We won", "big time"], id="marks and punctuation left out"),
        pytest.param(["“We won,” ", "“big time.”"], id="a space more"),
    ],
)
def test_no_boundary_is_decided_by_punctuation(content):
    assert scores([quote(content, ["said"], ["Ode"])])["direct"].exact.recall == 1.0


def test_leading_that_is_no_part_of_the_content():
    assert scores([quote(["it was “a very bad” day for the club"])])["mixed"].exact.recall == 1.0


def test_half_of_the_words_is_overlap_but_not_exact():
    half = scores([quote(["big time"], ["said"], ["Ada Ode"])])["all"]
    assert (half.exact.f1, half.overlap.precision, half.overlap.recall) == (0.0, 1.0, pytest.approx(1 / 3))


def test_less_than_half_of_the_words_is_nothing():
    assert scores([quote(["it rained"]), quote(["day for the club"])])["all"].overlap.f1 == pytest.approx(2 / 5)


def test_wrong_source_is_overlap_but_not_end_to_end():
    wrong = scores([quote(["it rained all day"], ["says"], ["Bo Lund"])])["indirect"]
    assert (wrong.overlap.f1, wrong.end_to_end.f1, wrong.source, wrong.cue) == (1.0, 0.0, 0.0, 1.0)


def test_a_gold_quotation_without_source_takes_any():
    nobody = [quote(["it rained all day"])]
    found = scores([quote(["it rained all day"], ["says"], ["Cy Hill"])], gold=nobody)["all"]
    assert (found.end_to_end.f1, found.source, found.cue) == (1.0, None, None)


def test_the_same_prediction_twice_is_one_false_alarm():
    twice = scores([INDIRECT, INDIRECT])["indirect"]
    assert (twice.overlap.precision, twice.overlap.recall) == (0.5, 1.0)


def test_ties_go_to_the_prediction_with_the_right_source():
    text = "Ada and Bo: rain fell."
    gold = [quote(["rain fell"], [":"], [name], text) for name in ("Ada", "Bo")]
    assert scores(gold[::-1], gold, text)["all"].end_to_end.f1 == 1.0


def test_a_cue_of_punctuation_only_is_compared_as_punctuation():
    text = "Ada: rain fell."
    gold = [quote(["rain fell"], [":"], ["Ada"], text)]
    assert scores([quote(["rain fell"], ["Ada"], ["Ada"], text)], gold, text)["all"].cue == 0.0
    assert scores(gold, gold, text)["all"].cue == 1.0


def test_words_reported_within_a_quotation_are_indirect():
    text = "“My aunt says it rains,” said Ada."
    nested = [quote(["it rains"], ["says"], ["My aunt"], text)]
    assert scores((), nested, text)["indirect"].gold == 1


def test_precision_counts_under_the_predictions_kind_and_recall_under_the_golds():
    found = scores([quote(["that it was “a very bad” day for the club", "Cy Hill"])])
    assert (found["mixed"].overlap.recall, found["mixed"].overlap.precision) == (1.0, 1.0)
    only_marked = scores([quote(["a very bad"]), quote(["was “a very bad” day for the club"])])
    assert (only_marked["direct"].predicted, only_marked["direct"].overlap.precision) == (1, 0.0)
    assert only_marked["mixed"].overlap.recall == 1.0


def test_words_are_counted_whichever_content_holds_them():
    token = scores([quote(["We won,” said Ada Ode, “big time"])])["all"].token
    assert token.precision == pytest.approx(4 / 7)
    assert token.recall == pytest.approx(4 / (4 + 9 + 4))


def test_nothing_found_and_nothing_to_find():
    nothing = scores(())["all"]
    assert (nothing.overlap, nothing.source) == (Rates(None, 0.0, None), None)
    assert score([])["all"].gold == 0


def test_predictions_without_a_word_do_not_count():
    assert scores([Quote("direct", spans(TEXT, "“"))])["all"].predicted == 0


def test_recall_counts_under_the_golds_class_and_precision_under_the_predictions():
    gold = [DIRECT, replace(MIXED, cue_class="thought"), replace(INDIRECT, cue_class="stance")]
    found = scores([DIRECT, MIXED, replace(INDIRECT, cue_class="document")], gold)
    assert (found["speech"].end_to_end.recall, found["speech"].end_to_end.precision) == (1.0, 1.0)
    assert (found["speech"].gold, found["speech"].predicted) == (1, 2)
    assert (found["thought"].end_to_end.recall, found["thought"].end_to_end.precision) == (1.0, None)
    assert (found["stance"].overlap.recall, found["document"].overlap.precision) == (1.0, 1.0)
