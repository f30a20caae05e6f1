"""`quotes problems`: what was skipped stays on record, over all runs, until it is read."""

import json
import sys

import pytest
from commands import quotes

from quotes.store import open_database

pytestmark = pytest.mark.usefixtures("pipeline")

GOOD = "“The bridge is safe enough for all trains,” said Ada Lund."


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD)
    (folder / "empty.txt").write_text("")
    (folder / "a.jsonl").write_text('{"text": "It rained.", "date": "yesterday"}\n{"title": "x"}\n')
    return folder


@pytest.fixture
def database(folder, tmp_path):
    assert quotes("add", tmp_path / "news.db", folder).exit_code == 0
    return tmp_path / "news.db"


def listed(database, *options):
    shown = json.loads(quotes("problems", database, "--json", *options).stdout)
    return {row["message"]: row for row in shown}


def test_what_was_skipped_and_what_was_left_out_is_listed(database, folder):
    found = listed(database)
    assert {(row["source"], row["place"], row["kept"]) for row in found.values()} == {
        (str(folder / "a.jsonl"), "line 1", 1),
        (str(folder / "a.jsonl"), "line 2", 0),
        (str(folder / "empty.txt"), "", 0),
    }
    assert all(row["remedy"] and row["times"] == 1 and row["resolved"] is None for row in found.values())


def test_a_listing_to_read(database, folder):
    lines = quotes("problems", database, "--limit", "1").stdout.splitlines()
    assert lines[0].startswith(f"{folder}/a.jsonl, line 1: date “yesterday” is not understood and left out")
    assert lines[1].startswith("  met on 20")
    assert lines[1].endswith(" · article kept")


def test_a_problem_that_is_met_again_is_the_same(database, folder):
    quotes("add", database, folder)
    assert {row["times"] for row in listed(database).values()} == {2}


def test_a_problem_is_resolved_when_its_source_is_read_without_it(database, folder):
    (folder / "empty.txt").write_text("It hailed.")
    (folder / "a.jsonl").write_text('{"text": "It rained."}\n{"title": "x"}\n')
    quotes("add", database, folder)
    assert list(listed(database)) == ["has no text"]
    assert listed(database, "--all")["is empty"]["resolved"]
    (folder / "empty.txt").write_text("")
    quotes("add", database, folder)
    assert listed(database)["is empty"]["times"] == 2


def test_what_was_not_read_again_stays(database, folder):
    quotes("add", database, folder / "good.txt")
    assert len(listed(database)) == 3


def test_a_missing_file_is_resolved_when_it_is_there(database, tmp_path):
    quotes("add", database, tmp_path / "late.txt")
    assert "there is no such file or folder" in listed(database)
    (tmp_path / "late.txt").write_text("It snowed.")
    quotes("add", database, tmp_path / "late.txt")
    assert "there is no such file or folder" not in listed(database)


def test_everything_can_be_taken_off_the_record(database):
    cleared = quotes("problems", database, "--clear")
    assert cleared.stderr == "Took 3 problems off the record\n"
    run = quotes("problems", database)
    assert (run.stdout, run.stderr) == ("", "Nothing is on record that was skipped and not read since.\n")


def test_the_log_is_bounded_for_a_file_that_is_wrong_throughout(database, tmp_path):
    (tmp_path / "b.jsonl").write_text('{"title": "x"}\n' * 1200)
    added = quotes("add", database, tmp_path / "b.jsonl")
    assert "Skipped: 1001" in added.stderr
    assert "has 200 more problems like those before" in listed(database, "--limit", "5000")


def test_columns_that_were_taken_are_shown(database, tmp_path):
    (tmp_path / "a.csv").write_text(f"Headline,Body\nBridge,{GOOD.replace(',', '')}\n")
    added = quotes("add", database, tmp_path / "a.csv")
    assert "Columns of a.csv: text from “Body”, title from “Headline” (others: --columns)" in added.stderr.splitlines()
    named = quotes("extract", tmp_path / "a.csv", "--columns", "text=Headline")
    assert "text from “Headline”" in named.stderr
    assert json.loads(named.stdout)["title"] is None


@pytest.mark.parametrize("columns", ["Body", "text=", "body=Body", "text=A,,"])
def test_columns_that_say_nothing_are_refused(tmp_path, columns):
    refused = quotes("add", tmp_path / "news.db", "x", "--columns", columns)
    assert refused.exit_code == 2
    assert "FACT=NAME" in refused.stderr


def test_adding_again_loads_no_pipeline(database, folder, monkeypatch):
    monkeypatch.setattr(sys.modules["quotes.pipeline"], "analyse", None)
    added = quotes("add", database, folder)
    assert "(2 unchanged)" in added.stderr
    with open_database(database) as db:
        assert db.table("articles").count == 2
