"""`quotes evaluate`: our figures beside textacy's, for people and for programs."""

import json

import pytest
from commands import quotes

from quotes.training.styles import STYLES

TEXT = """"The roads are closed until noon," Mayor Ada Lind said on Monday.

She said that nobody was hurt.

A 6" pipe burst."""


def attribution(content, cue, source):
    found = {}
    for role, words in (("content", content), ("cue", cue), ("source", source)):
        start = TEXT.index(words)
        found[role] = [[start, start + len(words)]]
    return found


GOLD = {
    "id": "roads",
    "text": TEXT,
    "attributions": [
        attribution('"The roads are closed until noon,"', "said", "Mayor Ada Lind"),
        attribution("nobody was hurt", "said that", "She"),
    ],
}


@pytest.fixture(autouse=True)
def pipeline(nlp, monkeypatch):
    """The pipeline of the session: loading it for each command takes longer than the rest of these tests."""
    monkeypatch.setattr("quotes.pipeline.load", lambda *_, **__: nlp)


@pytest.fixture
def gold(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(GOLD) + "\n")
    return path


def test_our_own_extraction_is_scored_beside_textacys(gold):
    figures = json.loads(quotes("evaluate", gold, "--json").stdout)
    assert list(figures) == ["quotes", "textacy"]
    assert figures["quotes"]["all"]["end_to_end"]["f1"] == 1.0
    assert figures["textacy"]["direct"]["end_to_end"]["recall"] == 1.0
    assert figures["textacy"]["indirect"]["end_to_end"]["recall"] == 0.0


def test_a_table_for_people_and_what_textacy_refused_on_stderr(gold):
    run = quotes("evaluate", gold)
    assert [line.split()[:2] for line in run.stdout.splitlines()[1:3]] == [["all", "quotes"], ["all", "textacy"]]
    assert run.stderr == "textacy refused 1 paragraph for an odd number of quotation marks.\n"


def test_predictions_may_come_from_a_file(gold, tmp_path):
    first = GOLD["attributions"][0]
    predictions = tmp_path / "pred.jsonl"
    predictions.write_text(json.dumps({"id": "roads", "quotes": [first]}))
    figures = json.loads(quotes("evaluate", gold, predictions, "--json").stdout)
    assert figures["quotes"]["all"]["overlap"] == {"precision": 1.0, "recall": 0.5, "f1": pytest.approx(2 / 3)}


def test_what_extract_prints_is_scored_as_it_is(gold, tmp_path):
    predictions = tmp_path / "pred.jsonl"
    predictions.write_text(quotes("extract", gold).stdout)
    from_file, at_once = (
        json.loads(quotes("evaluate", *args, "--json").stdout) for args in ([gold, predictions], [gold])
    )
    assert from_file == at_once


def test_articles_without_predictions_are_reported(gold, tmp_path):
    predictions = tmp_path / "pred.jsonl"
    predictions.write_text("")
    assert "Without predictions: 1 article, such as roads" in quotes("evaluate", gold, predictions).stderr


def test_a_file_without_gold_is_reported(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text('{"text": "It rained."}\n')
    refused = quotes("evaluate", path)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr == f"Error: {path}: no line of it is an article with `text` and `attributions`.\n"


def test_classes_are_the_golds_own_or_come_from_its_cues(tmp_path):
    text = "Ada Lind wants a bridge. She said it was safe. He said no."
    spans = (
        [[[9, 14]], [[15, 23]], [[0, 8]]],
        [[[29, 33]], [[34, 45]], [[25, 28]]],
        [[[50, 54]], [[55, 57]], [[47, 49]]],
    )
    attributions = [dict(zip(("cue", "content", "source"), each, strict=True)) for each in spans]
    attributions[2]["class"] = "document"
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"id": "bridge", "text": text, "attributions": attributions}))
    figures = json.loads(quotes("evaluate", path, "--json").stdout)["quotes"]
    classes = ("speech", "thought", "stance", "document")
    assert {name: figures[name]["gold"] for name in classes} == {"speech": 1, "thought": 0, "stance": 1, "document": 1}


def test_articles_may_be_put_into_another_typography_first(gold):
    figures = [json.loads(quotes("evaluate", gold, "--style", style, "--json").stdout) for style in STYLES]
    assert [each["quotes"]["all"]["exact"]["f1"] for each in figures] == [1.0] * len(STYLES)
    assert [each["textacy"]["direct"]["gold"] for each in figures] == [1] * len(STYLES)


def test_a_style_is_refused_where_predictions_are_there_already(gold):
    refused = quotes("evaluate", gold, gold, "--style", "straight")
    assert refused.exit_code == 2
    assert "--style changes what is looked for" in refused.stderr


def test_intervals_for_people(gold):
    shown = quotes("evaluate", gold).stdout
    assert "end-to-end F1  in 95 of 100 draws" in shown
    assert "100.0-100.0" in shown
