"""On the terminal every quotation tells how it was said."""

import json
from dataclasses import replace

import pytest
from commands import quotes
from manners import DAM, dam
from stored import add, plain_identity

from quotes.cli.filling.extracting import as_json, listing
from quotes.store import open_database


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("dam") / "dam.db"
    with plain_identity(), open_database(path, create=True) as db:
        add(db, dam())
    return path


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("cracked", "Ada Lund · denied · Valley Post · 1 May 2024 · indirect"),
        ("fail", "Ada Lund · as told by Ministry · Valley Post · 1 May 2024 · indirect"),
        ("lost", "Ola Berg · reportedly · Valley Post · 1 May 2024 · indirect"),
    ],
)
def test_a_hit_tells_it(database, words, line):
    assert line in quotes("search", database, words).stdout.splitlines()


def test_search_by_polarity(database):
    found = json.loads(quotes("search", database, "lund", "--polarity", "denied", "--json").stdout)
    assert [hit["text"] for hit in found] == ["the dam had cracked"]


def test_what_was_declined_is_found_without_all_classes(database):
    shown = quotes("search", database, "valley", "--polarity", "declined to say").stdout
    assert "declined to say · Valley Post · 1 May 2024 · stance, indirect" in shown
    assert "declined to say whether the valley would be cleared" in shown


def test_a_polarity_that_is_none_is_refused(database):
    assert quotes("search", database, "valley", "--polarity", "maybe").exit_code == 2


def test_the_listing_of_extract_tells_it():
    lines = "\n".join(listing(dam()))
    assert "denied · indirect · cue: denied" in lines
    assert "as told by Ministry · indirect · cue: had warned" in lines
    assert "reportedly · indirect · cue: reportedly told" in lines


def test_the_json_of_extract_has_it():
    quotations = [(quote["polarity"], quote["modality"], quote["reported_by"]) for quote in as_json(dam())["quotes"]]
    assert quotations == [
        ("denied", "", None),
        ("said", "", None),
        ("said", "", 1),
        ("declined to say", "", None),
        ("said", "reportedly", None),
    ]


def test_compare_tells_it(database):
    (hit,) = json.loads(quotes("search", database, "cracked", "--json").stdout)
    shown = quotes("compare", database, hit["utterance"].removeprefix("u-")).stdout
    assert shown.startswith("Ada Lund · denied · 1 version, 1 wording\n\n  the dam had cracked\n")
    assert "Valley Post · 1 May 2024 · denied · indirect" in shown


def test_the_listing_of_utterances_tells_it(tmp_path):
    reprint = replace(dam(), article=replace(DAM, id="reprint.txt", outlet="Daily Gull"))
    with plain_identity(), open_database(tmp_path / "dam.db", create=True) as db:
        add(db, dam(), reprint)
    lines = quotes("utterances", tmp_path / "dam.db").stdout.splitlines()
    headings = {
        words.strip(): line.partition(" · 2 versions, 1 wording, ")[0]
        for line, words in zip(lines[::2], lines[1::2], strict=True)
    }
    assert headings == {
        "the dam had cracked": "Ada Lund · denied",
        "the dam would fail": "Ada Lund · as told by Ministry",
        "Lund had warned that the dam would fail": "Ministry",
        "the dam was lost": "Ola Berg · reportedly",
    }


def test_reports_within_a_report_are_left_out_of_the_score(tmp_path):
    outer = dam().quotes[1]
    spans = {role: [list(span) for span in getattr(outer, role)] for role in ("content", "cue", "source")}
    gold, predictions = tmp_path / "gold.jsonl", tmp_path / "pred.jsonl"
    gold.write_text(json.dumps({"id": DAM.id, "text": DAM.text, "attributions": [spans]}))
    kept = as_json(dam())["quotes"][1:3]
    predictions.write_text(json.dumps({"id": DAM.id, "quotes": kept}))
    figures = json.loads(quotes("evaluate", gold, predictions, "--json").stdout)
    assert figures["quotes"]["all"]["end_to_end"]["f1"] == 1.0
