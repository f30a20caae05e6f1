"""What an article did to its quotations after printing them, in the terminal."""

import json
from collections import Counter

import pytest
from changed import write_changed
from commands import quotes


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("edited") / "spring.db"
    write_changed(path)
    return path


@pytest.mark.parametrize(
    ("words", "last_line"),
    [
        ("lorry", "· 3 versions · edited later"),
        ("nobody", "· taken out later"),
    ],
)
def test_search_tells_it_behind_the_key(database, words, last_line):
    lines = quotes("search", database, words).stdout.split("\n\n")
    assert any(hit.endswith(last_line) for hit in lines)


def test_search_tells_it_as_json(database):
    (found,) = json.loads(quotes("search", database, "nobody", "--json").stdout)
    assert found["fate"] == "dropped"


def test_export_tells_it_of_every_quotation(database):
    rows = [json.loads(line) for line in quotes("export", database).stdout.splitlines()]
    assert Counter(row["fate"] for row in rows) == {None: 6, "dropped": 3, "edited": 2, "edited later": 1}


def test_compare_tells_it_at_each_print(database):
    (hit, *_) = json.loads(quotes("search", database, "lorry", "--json").stdout)
    shown = quotes("compare", database, hit["utterance"]).stdout
    assert "Harbour Post · 6 March 2025, 10:00 UTC · direct · edited later · Bridge to close" in shown
    assert "Town Crier · 7 March 2025 · direct · Mayor: bridge must close" in shown
