"""`quotes search`: ranked quotations, or the words where they stand in the articles."""

import json
from itertools import pairwise

import pytest
from click.testing import CliRunner
from commands import quotes
from newsroom import write_newsroom


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("search") / "spring.db"
    write_newsroom(path)
    return path


def test_a_hit_shows_speaker_outlet_date_kind_and_key(database):
    shown = quotes("search", database, "steel").stdout.splitlines()
    assert shown[0] == "An engineer (not named) · direct"
    assert shown[1] == "  The steel is sound"
    assert len(shown[2].strip()) == 16
    named = quotes("search", database, "nobody", "asked").stdout.splitlines()
    assert named[0].startswith("Tomas Rell · Daily Lantern · 5 March 2025, 09:30 UTC+1 · direct")


def test_a_hit_shows_where_it_was_said_and_whom_the_article_credits(database):
    assert "Ana Brandt · to Harbour Post" in quotes("search", database, "million").stdout
    assert "credited to Harbour Post" in quotes("search", database, "could", "close").stdout


def test_words_that_were_found_are_highlighted_on_a_terminal(database):
    from click.testing import CliRunner

    from quotes.cli import main

    shown = CliRunner().invoke(main, ["search", str(database), "steel"], color=True).stdout
    assert "The \x1b[33m\x1b[1msteel\x1b[0m is sound" in shown


def test_speakers_and_outlets_are_searched_as_well(database):
    assert "Nobody asked the people" in quotes("search", database, "rell").stdout
    assert "Nobody asked the people" in quotes("search", database, "lantern", "people").stdout


def test_a_word_that_is_nowhere_brings_those_that_are_spelt_alike(database):
    nothing = quotes("search", database, "brigde", "never")
    assert nothing.stderr == "Nothing found for brigde never\nbrigde is nowhere. Did you mean bridge?\n"


@pytest.mark.parametrize("option", [["--polarity", "denied"], ["--all-classes"]], ids=["polarity", "classes"])
def test_what_asks_for_quotations_is_no_search_of_articles(database, option):
    refused = quotes("search", database, "bridge", "--context", "20", *option)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert f"--context searches articles, {option[0]} asks for quotations: leave out one of the two." in refused.stderr


def test_longer_words_that_were_found_are_named(database):
    assert quotes("search", database, "brid").stderr == "Words that begin so are found, too: bridge\n"
    assert quotes("search", database, '"bridge"').stderr == ""


def test_that_operators_are_ordinary_words_is_said(database):
    note = "AND, OR, NOT and a minus mean nothing more here: all words have to be in a quotation, in any order."
    assert note in quotes("search", database, "bridge", "OR", "steel").stderr
    assert "What stands before a colon is a word like others" in quotes("search", database, "speaker:Rell").stderr
    assert quotes("search", database, "bridge").stderr == ""


def test_limit_bounds_the_hits(database):
    found = json.loads(quotes("search", database, "bridge", "--json", "--limit", "2").stdout)
    assert len(found) == 2


def test_json_holds_what_a_program_needs(database):
    (found,) = json.loads(quotes("search", database, "steel", "--json").stdout)
    assert {name: found[name] for name in ("text", "kind", "speaker", "outlet", "versions")} == {
        "text": "The steel is sound",
        "kind": "direct",
        "speaker": None,
        "outlet": None,
        "versions": 1,
    }


def test_nothing_found_is_said_and_prints_nothing(database):
    nothing = quotes("search", database, "giraffe")
    assert (nothing.exit_code, nothing.stdout, nothing.stderr) == (0, "", "Nothing found for giraffe\n")
    assert quotes("search", database, "giraffe", "--json").stdout == "[]\n"


@pytest.mark.parametrize("words", ['"', "*", "AND", "NEAR(", "a-b:c", "'; drop table quotes"])
def test_any_input_is_a_search_and_no_error(database, words):
    for options in ([], ["--context", "10"]):
        assert quotes("search", database, words, *options).exit_code == 0


def test_context_shows_every_place_of_the_words_in_one_column(database):
    shown = quotes("search", database, "bridge", "--context", "20").stdout.splitlines()
    assert len(shown) > 5
    assert {line[20:26].casefold() for line in shown} == {"bridge"}
    assert any(" pen the bridge" not in line and "Harbour Post" in line for line in shown)


def test_context_finds_phrases_and_beginnings_of_words(database):
    def words(*asked):
        return {
            place["words"]
            for place in json.loads(quotes("search", database, *asked, "--context", "9", "--json").stdout)
        }

    assert words('"never close"') == {"never close"}
    assert words("unwork*") == {"unworkable"}
    assert words("unwork") == {"unworkable"}
    assert words('"unwork"') == set()


def test_context_wants_all_words_in_an_article(database):
    found = json.loads(quotes("search", database, "steel", "engineer", "--context", "9", "--json").stdout)
    assert {place["words"] for place in found} == {"steel", "engineer"}
    assert len({place["article"] for place in found}) == 1


def test_context_is_what_stands_before_and_after(database):
    (place,) = json.loads(quotes("search", database, "steel", "--context", "10", "--json").stdout)
    assert (place["before"], place["words"], place["after"]) == ("“The ", "steel", " is sound,")


def test_context_tells_when_the_article_was_printed(database):
    assert "Harbour Post · 4 March 2025 · " in quotes("search", database, "bridge", "--context", "9").stdout


def test_hits_are_told_apart(database):
    shown = quotes("search", database, "brandt").stdout
    blocks = shown.strip("\n").split("\n\n")
    assert len(blocks) > 3
    assert all(one != other for one, other in pairwise(blocks))


def test_no_colour_where_none_is_wanted(database):
    from quotes.cli import main

    shown = CliRunner().invoke(main, ["search", str(database), "steel"], color=True, env={"NO_COLOR": "1"}).stdout
    assert "steel" in shown
    assert "\x1b" not in shown


def test_words_stay_whole_on_the_narrowest_terminal(database):
    from quotes.cli import main

    shown = CliRunner().invoke(main, ["search", str(database), "steel"], env={"COLUMNS": "3"}).stdout
    assert "steel" in shown
