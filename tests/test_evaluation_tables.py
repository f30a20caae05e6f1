"""Scores as people and programs read them."""

import json

import pytest

from quotes.errors import QuotesError
from quotes.evaluation.predictions import read_predictions
from quotes.evaluation.scoring import Judged, score
from quotes.evaluation.tables import as_json, interval_table, table
from quotes.records import Quote, Span

TEXT = "“Rain is coming,” said Ada."
GOLD = Quote("direct", (Span(1, 15),), (Span(18, 22),), (Span(23, 26),))


@pytest.fixture
def results():
    return {"ours": score([Judged(TEXT, [GOLD], [GOLD])]), "none": score([Judged(TEXT, [GOLD], [])])}


def test_table_puts_the_extractors_below_each_other_for_each_kind(results):
    lines = list(table(results))
    assert [line.split()[:2] for line in lines[1:5]] == [
        ["all", "ours"],
        ["all", "none"],
        ["direct", "ours"],
        ["direct", "none"],
    ]
    assert lines[1].split()[2:] == ["1", "1", *["100.0"] * 10]
    assert lines[2].split()[2:] == ["1", "0", "-", "-", "0.0", "-", "-", "-", "0.0", "-", "-", "-"]


def test_headings_stand_above_their_figures(results):
    heading, first, *_ = lines = list(table(results))
    end_of_source = heading.index("source") + len("source")
    assert {len(line) for line in lines} == {len(heading)}
    assert first[:end_of_source].endswith("100.0")


def test_groups_of_which_there_is_nothing_have_no_row(results):
    assert {line.split()[0] for line in list(table(results))[1:]} == {"all", "direct", "speech"}


def test_intervals_stand_behind_their_figures(results):
    heading, first, *_ = list(interval_table(results))
    assert first.split() == ["all", "ours", "100.0", "100.0-100.0", "100.0", "100.0-100.0"]
    assert len(first) == len(heading)


def test_json_has_every_figure_between_0_and_1(results):
    figures = json.loads(json.dumps(as_json(results)))
    assert figures["ours"]["direct"]["end_to_end"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert figures["ours"]["direct"]["end_to_end_interval"] == {"low": 1.0, "high": 1.0}
    assert figures["none"]["direct"]["exact_interval"] is None
    assert figures["none"]["direct"]["overlap"] == {"precision": None, "recall": 0.0, "f1": None}


def test_predictions_are_read_by_the_id_of_their_article(tmp_path):
    path = tmp_path / "pred.jsonl"
    quote = {"content": [[1, 15]], "cue": [[18, 22]], "source": None}
    path.write_text(json.dumps({"id": "a", "quotes": [quote]}) + "\n\n" + json.dumps({"id": 7, "quotes": []}) + "\n")
    found = read_predictions(path)
    assert found["a"][0].content == (Span(1, 15),)
    assert (found["a"][0].source, found["7"]) == ((), ())


def test_a_prediction_is_speech_unless_it_tells_another_class(tmp_path):
    path = tmp_path / "pred.jsonl"
    classes = ({"cue_class": "thought"}, {"class": "stance"}, {"cue_class": "gossip"}, {})
    quotations = [{"content": [[1, 15]], **named} for named in classes]
    path.write_text(json.dumps({"id": "a", "quotes": quotations}))
    assert [quote.cue_class for quote in read_predictions(path)["a"]] == ["thought", "stance", "speech", "speech"]


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "[]",
        '{"id": "a"}',
        '{"id": "a", "quotes": [{"content": [1]}]}',
        '{"id": "a", "quotes": ["x"]}',
        "\udcff",
    ],
)
def test_a_line_that_is_no_prediction_is_reported_with_its_place(tmp_path, line):
    path = tmp_path / "pred.jsonl"
    path.write_bytes(b'{"id": "a", "quotes": []}\n' + line.encode(errors="surrogateescape"))
    with pytest.raises(QuotesError, match=r"pred\.jsonl, line 2: is no prediction"):
        read_predictions(path)
