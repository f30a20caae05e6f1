"""The commands with the real pipeline: from files to versions of one utterance."""

import json

import pytest
from commands import quotes, records

from quotes.store import open_database

GAZETTE = """Ferry to sail again

“We will sail again on Monday, whatever the weather brings,” Captain Ada Lind told Reuters. She said that the engine had
been replaced.
"""
COURIER = """Old ferry returns

“We will sail again on Monday,” Captain Lind said in an interview. The ferry was built in 1961.
"""


@pytest.fixture(autouse=True)
def pipeline(trained_nlp, monkeypatch):
    """The pipeline of the session: loading it for each command takes longer than the rest of these tests."""
    monkeypatch.setattr("quotes.pipeline.load", lambda *_, **__: trained_nlp)


@pytest.fixture
def database(tmp_path):
    (tmp_path / "gazette.txt").write_text(GAZETTE)
    (tmp_path / "courier.txt").write_text(COURIER)
    added = quotes("add", tmp_path / "news.db", tmp_path / "gazette.txt", tmp_path / "courier.txt")
    assert added.exit_code == 0
    return tmp_path / "news.db"


def test_speakers_venues_and_kinds_are_exported(database):
    rows = {row["text"]: row for row in records(quotes("export", database))}
    monday = rows["We will sail again on Monday, whatever the weather brings"]
    engine = next(row for row in rows.values() if "the engine had been replaced" in row["text"])
    assert (monday["speaker"], monday["kind"], monday["venue"]) == ("Ada Lind", "direct", "Reuters")
    assert (engine["speaker"], engine["kind"]) == ("Ada Lind", "indirect")


def test_versions_over_articles_are_one_utterance_and_can_be_compared(database):
    rows = {row["text"]: row for row in records(quotes("export", database))}
    utterance = rows["We will sail again on Monday"]["utterance"]
    compared = json.loads(quotes("compare", database, utterance, "--json").stdout)
    assert [wording["relation"] for wording in compared["wordings"]] == ["reference", "trimmed"]


def test_adding_twice_is_adding_once(database, tmp_path):
    with open_database(database) as db:
        before = list(db.conn.iterdump())
    again = quotes("add", database, tmp_path / "gazette.txt", tmp_path / "courier.txt")
    assert "(2 unchanged)" in again.stderr
    with open_database(database) as db:
        assert list(db.conn.iterdump()) == before


@pytest.mark.parametrize(
    "text",
    [
        '"We sail on Monday," Ada Lind said. The mast is 30" tall.',
        "“We sail on Monday,” Ada Lind said. Bo Mork disagreed. “Never again.",
    ],
    ids=["inches", "never closed"],
)
def test_an_odd_number_of_marks_costs_no_other_quotation(text):
    (article,) = records(quotes("extract", "-", stdin=text))
    assert [q["speaker"] for q in article["quotes"] if q["text"].startswith("We sail on Monday")] == ["Ada Lind"]


def test_an_article_of_five_megabytes_is_reported_and_the_rest_is_done(database, tmp_path):
    (tmp_path / "huge.txt").write_text("The ferry sails on Monday and it will rain. " * 115_000)
    (tmp_path / "small.txt").write_text("“It will rain,” Ada Lind said.")
    added = quotes("add", database, tmp_path / "huge.txt", tmp_path / "small.txt")
    assert added.exit_code == 0
    assert "Added 1 article" in added.stderr
    assert "huge.txt: the article has 5,060,000 characters" in added.stderr


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_pipeline_that_is_not_there_is_reported(tmp_path, monkeypatch, jobs):
    monkeypatch.undo()
    (tmp_path / "small.txt").write_text("“It will rain,” Ada Lind said.")
    refused = quotes("extract", tmp_path / "small.txt", "--pipeline", "no_such_pipeline", "--jobs", jobs)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.startswith("Error: The spaCy pipeline 'no_such_pipeline' cannot be loaded")


def test_several_processes_find_the_same_in_the_same_order(tmp_path):
    lines = [json.dumps({"id": str(n), "text": f"“Ferry {n} will sail,” Ada Lind said."}) for n in range(40)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    assert quotes("extract", tmp_path / "many.jsonl", "--jobs", "2").stdout == (
        quotes("extract", tmp_path / "many.jsonl").stdout
    )
