"""Thoughts and stances in the terminal: kept aside and counted, shown with --all-classes, never in quotation marks."""

import csv
import io
import json
import sys
from dataclasses import replace

import pytest
from commands import quick_pipeline, quotes, records
from newsroom import write_newsroom
from stored import plans

from quotes.records import Analysis
from quotes.store import open_database

BELIEVES, WANTS, FOUND = (
    "the county will pay in the end",
    "“a tunnel under the river” by 2030",
    "two thirds of the town cross it every day",
)


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("classes") / "spring.db"
    write_newsroom(path)
    return path


@pytest.fixture
def town(monkeypatch, tmp_path):
    """An article in which the pipeline finds a stance, a thought, a document and speech."""
    with quick_pipeline():
        stand_in = sys.modules["quotes.pipeline"]  # `import` would give the real one where a test has loaded it
        monkeypatch.setattr(
            stand_in, "analyse", lambda articles, **_: (replace(plans(), article=each) for each in articles)
        )
        path = tmp_path / "plans.txt"
        path.write_text(plans().article.text)
        yield path


def test_extract_prints_every_class_as_json(town):
    for options in ([], ["--all-classes"]):
        (article,) = records(quotes("extract", town, *options))
        classes = [quote["cue_class"] for quote in article["quotes"]]
        assert classes == ["stance", "thought", "document", "speech"]


def test_the_listing_leaves_thoughts_and_stances_out_and_says_so(town):
    listed = quotes("extract", town, "--pretty").stdout
    assert "to build a second quay" not in listed
    assert "    most ships are late\n    document, indirect · cue: found\n" in listed
    assert "    “The quay will come”\n    direct · cue: said\n" in listed
    assert listed.endswith("\n  and 2 thoughts and stances, see --all-classes\n\n")


def test_the_listing_shows_them_on_request_with_their_class(town):
    listed = quotes("extract", town, "--pretty", "--all-classes").stdout
    assert "    to build a second quay\n    stance, indirect · cue: wants\n" in listed
    assert "    the harbour is safe\n    thought, indirect · cue: believes\n" in listed
    assert "see --all-classes" not in listed


def test_a_thought_in_quotation_marks_is_listed_without_them():
    from quotes.cli.filling.extracting import listing

    (stance, *_) = plans().quotes
    lines = list(listing(Analysis(plans().article, (replace(stance, kind="direct"),)), all_classes=True))
    assert "    to build a second quay" in lines


def test_an_article_of_nothing_but_stances_has_no_quotations(town):
    from quotes.cli.filling.extracting import listing

    lines = list(listing(Analysis(plans().article, plans().quotes[:1])))
    assert [line for line in lines if line][-2:] == [
        "  no quotations",
        "\x1b[2m  and 1 thought or stance, see --all-classes\x1b[0m",
    ]


def test_the_summary_counts_quotations_and_tells_what_is_kept_aside(town, tmp_path):
    added = quotes("add", tmp_path / "news.db", town)
    assert added.stderr.splitlines()[1] == (
        "It holds 1 article with 2 quotations: 1 direct, 0 mixed, 1 indirect "
        "(and 2 thoughts and stances, see --all-classes)"
    )
    with open_database(tmp_path / "news.db") as db:
        assert db["quotes"].count == 4


def test_search_leaves_them_out_and_says_so(database):
    found = quotes("search", database, "county")
    assert (found.stdout, found.stderr) == (
        "",
        "Nothing found for county\nKept aside: 1 thought or stance, see --all-classes\n",
    )
    assert quotes("search", database, "steel").stderr == ""


def test_search_shows_them_on_request_behind_their_cue(database):
    shown = quotes("search", database, "tunnel", "--all-classes")
    assert shown.stderr == ""
    assert shown.stdout.splitlines()[:2] == [
        "Ana Brandt · North Chronicle · March 2025 · stance, mixed",
        f"  wants {WANTS}",
    ]
    assert "document, indirect\n" in quotes("search", database, "thirds").stdout


def test_search_as_json_tells_the_class(database):
    (found,) = json.loads(quotes("search", database, "tunnel", "--all-classes", "--json").stdout)
    assert (found["cue_class"], found["cue"], found["utterance"]) == ("stance", "wants", None)
    assert json.loads(quotes("search", database, "tunnel", "--json").stdout) == []


def test_export_has_speech_and_documents_and_all_on_request(database):
    classes = [row["cue_class"] for row in records(quotes("export", database))]
    assert sorted(set(classes)) == ["document", "speech"]
    rows = records(quotes("export", database, "--all-classes"))
    assert {row["text"]: row["cue_class"] for row in rows if row["cue_class"] != "speech"} == {
        BELIEVES: "thought",
        WANTS: "stance",
        FOUND: "document",
    }
    sheet = quotes("export", database, "--all-classes", "--format", "csv").stdout
    assert [row["cue_class"] for row in csv.DictReader(io.StringIO(sheet))] == [row["cue_class"] for row in rows]


def test_a_stance_has_no_versions_to_compare(database):
    with open_database(database) as db:
        (stance,) = db["quotes"].rows_where("cue_class = 'stance'")
        (speech,) = db["quotes"].rows_where("text like 'Nobody asked%'")
    refused = quotes("compare", database, stance["key"])
    assert (refused.exit_code, refused.stderr) == (
        1,
        f"Error: {stance['key']}: is a stance, no wording, and has no versions.\n",
    )
    both = quotes("compare", database, stance["key"], speech["key"])
    assert "stance, mixed" in both.stdout
