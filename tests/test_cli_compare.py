"""`quotes compare`: the versions of an utterance, or two quotations, as a word diff."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from commands import quotes
from newsroom import write_newsroom

from quotes.store import open_database


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("compare") / "spring.db"
    write_newsroom(path)
    return path


def key_of(database, table, beginning):
    with open_database(database, read_only=True) as db:
        return next(db[table].rows_where("text like ?", [f"{beginning}%"], order_by="id"))["key"]


@pytest.fixture(scope="module")
def promise(database):
    return key_of(database, "utterances", "We will never close")


def test_versions_are_shown_against_the_reference(database, promise):
    shown = quotes("compare", database, promise).stdout
    assert shown.startswith(
        "Ana Brandt · 5 versions, 4 wordings\n\n  “We will never close the bridge, and we will spend"
    )
    assert "[-about 12-] {+20+} million" in shown
    assert "Another number or amount: “12” became “20”" in shown
    assert "Harbour Post · 4 March 2025 · direct · Mayor rules out closing the Linden bridge · " in shown


def test_who_took_it_from_whom_is_drawn_as_a_tree(database, promise):
    shown = quotes("compare", database, promise).stdout
    tree = shown[shown.index("Who likely took it from whom") :].splitlines()
    assert tree[1:5] == [
        "  Harbour Post · 4 March 2025 · wording 1: the earliest print here",
        "    Morning Wire · 5 March 2025 · wording 1: credits Harbour Post",
        "      Daily Lantern · 5 March 2025, 09:30 UTC+1 · wording 2: credits Harbour",
        "      Post",
    ]


def test_all_that_are_as_likely_are_named(tmp_path):
    path = tmp_path / "spring.db"
    write_newsroom(path)
    with open_database(path) as db:
        article = db.execute("select article_id from quotes where id = 1").fetchone()[0]
        others = [row["key"] for row in db["quotes"].rows_where("article_id <> ? order by id", [article])]
        db.execute("update variants set parent_ties = ?, parent_is_guess = 1 where quote_id = 3", [json.dumps(others)])
    shown = quotes("compare", path, key_of(path, "utterances", "We will never close")).stdout
    named = "perhaps: credits Harbour Post (Morning Wire, 5 March 2025; Daily Lantern, 5 March 2025, 09:30 UTC+1; North"
    assert f"{named} Chronicle, March 2025; outlet unknown (“The steel is sound,”" in " ".join(shown.split())


def test_only_direct_speech_stands_in_quotation_marks(database):
    indirect, mixed = (
        key_of(database, "quotes", words) for words in ("the bridge could close", "completely unworkable")
    )
    shown = quotes("compare", database, indirect).stdout
    assert "\n  the bridge could close\n" in shown
    shown = quotes("compare", database, mixed, indirect).stdout
    assert shown.startswith("  completely unworkable\n")


def test_an_unknown_outlet_is_named_by_how_the_article_begins(database, promise):
    shown = quotes("compare", database, promise).stdout
    assert "  outlet unknown (“The steel is sound,” an engineer said. ‘We will never close the…) · direct · " in shown


def test_the_beginning_of_a_key_is_enough(database):
    twenty = key_of(database, "quotes", "We will spend 20 million")
    assert quotes("compare", database, twenty[:6]).stdout == quotes("compare", database, twenty).stdout


def test_the_beginning_of_several_keys_is_not(database, promise):
    # In this story an utterance's key begins as its reference quotation's does.
    refused = quotes("compare", database, promise[:8])
    assert refused.exit_code == 1
    assert "several keys begin so" in refused.stderr


def test_a_quotation_is_the_base_of_its_utterance(database):
    twenty = key_of(database, "quotes", "We will spend 20 million")
    compared = json.loads(quotes("compare", database, twenty, "--json").stdout)
    assert compared["base"]["key"] == twenty
    assert [wording["text"] for wording in compared["wordings"] if wording["is_base"]] == [
        "We will spend 20 million on it this year"
    ]


def test_two_quotations_are_compared_in_the_order_given(database):
    first, second = (key_of(database, "quotes", words) for words in ("completely unworkable", "unworkable"))
    pair = json.loads(quotes("compare", database, first, second, "--json").stdout)
    assert (pair["first"]["key"], pair["second"]["key"]) == (first, second)
    assert (pair["relation"], pair["diff"]) == ("trimmed", "[-completely-] unworkable")
    assert json.loads(quotes("compare", database, second, first, "--json").stdout)["relation"] == "expanded"
    shown = quotes("compare", database, first, second).stdout
    assert "  [-completely-] unworkable\n  trimmed at the head\n  Stronger or weaker: “completely” left out\n" in shown


def test_of_an_utterances_key_its_quotations_are_listed_where_one_of_them_is_asked_for(database):
    utterance, words = key_of(database, "utterances", "We will never"), key_of(database, "quotes", "unworkable")
    refused = quotes("compare", database, utterance, words)
    assert f"{utterance}: is an utterance's key. Give one of its quotations': " in refused.stderr
    assert key_of(database, "quotes", "We will never close") in refused.stderr.rpartition("': ")[2]


@pytest.mark.parametrize(
    ("key", "message"),
    [("abc", "give at least 6 characters"), ("ffffff00", "has that key"), ("'; drop", "has that key")],
)
def test_a_key_that_names_nothing_is_reported(database, key, message):
    missing = quotes("compare", database, key)
    assert (missing.exit_code, missing.stdout) == (1, "")
    assert message in missing.stderr


def test_colours_on_a_terminal_and_brackets_elsewhere(database, promise):
    code = """
import sys
sys.stdout.isatty = lambda: True
from quotes.cli import main
main(["compare", *sys.argv[1:]])
"""
    command = [sys.executable, "-c", code, str(database), promise]
    shown = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parent.parent, check=True).stdout
    assert "\x1b[31;9mabout 12\x1b[0m" in shown
    assert "[-" not in shown


def test_a_table_sets_all_wordings_line_under_line(database, promise):
    shown = quotes("compare", database, promise, "--table").stdout
    assert shown.startswith("1   Harbour Post · 4 March 2025 · direct · ")
    assert "could close" in shown


def test_a_table_is_json_as_well(database):
    first, second = (key_of(database, "quotes", words) for words in ("completely unworkable", "unworkable"))
    table = json.loads(quotes("compare", database, first, second, "--table", "--json").stdout)["table"]
    assert table == {
        "columns": [
            {"base": "completely ", "readings": [{"op": "removed", "text": ""}]},
            {"base": "unworkable", "readings": [{"op": "equal", "text": "unworkable"}]},
        ],
        "others": [second],
        "other_parts": [],
    }
