"""`quotes compare` prints a wording that is another part of what was said in its own words; of a table, below it."""

import json

import pytest
from commands import quotes
from parts import BRIDGE, JOB, write_parts

from quotes.store import open_database


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("bridge") / "bridge.db"
    write_parts(path)
    return path


@pytest.fixture(scope="module")
def keys(database):
    with open_database(database, read_only=True) as db:
        return {row["text"]: row["key"] for row in db["quotes"].rows}


def table(*arguments):
    """The lines of the table, below those that tell who printed each wording."""
    return quotes("compare", *arguments, "--table").stdout.split("\n\n", 1)[1].splitlines()


def test_it_stands_below_the_table(database, keys):
    assert table(database, keys[BRIDGE]) == [
        "1  We  will  rebuild  the       bridge",
        "2                          old          Nobody loses a job",
        "",
        "3  another part of it: “Nobody loses a job”",
    ]


def test_two_quotations_that_are_two_parts_are_told_as_such(database, keys):
    assert table(database, keys[BRIDGE], keys[JOB]) == [
        "1  We  will  rebuild  the  bridge",
        "",
        "2  another part of it: “Nobody loses a job”",
    ]


def test_the_json_tells_whose_the_readings_are(database, keys):
    told = json.loads(quotes("compare", database, keys[BRIDGE], "--table", "--json").stdout)["table"]
    whole = "We will rebuild the old bridge. Nobody loses a job"
    assert (told["others"], told["other_parts"]) == ([keys[whole]], [keys[JOB]])
    assert {len(column["readings"]) for column in told["columns"]} == {1}


def test_without_a_table_it_has_no_mark_either(database, keys):
    lines = quotes("compare", database, keys[BRIDGE]).stdout.splitlines()
    place = lines.index("  another part of it")
    assert lines[place - 1] == "  “Nobody loses a job”"


def test_as_one_of_two_it_has_no_mark_either(database, keys):
    assert quotes("compare", database, keys[BRIDGE], keys[JOB]).stdout.splitlines()[3:5] == [
        "  “Nobody loses a job”",
        "  another part of it",
    ]


def test_the_json_has_its_words_for_a_difference(database, keys):
    told = json.loads(quotes("compare", database, keys[BRIDGE], "--json").stdout)
    assert {wording["relation"]: wording["diff"] for wording in told["wordings"]} == {
        "reference": "We will rebuild the bridge",
        "another part": "Nobody loses a job",
        "expanded": "We will rebuild the {+old+} bridge. {+Nobody loses a job+}",
    }
